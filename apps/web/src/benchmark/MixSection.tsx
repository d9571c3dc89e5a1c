import type { NetworkDetail, StandardisedRatio } from '@getrouw/domain';
import { Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import styles from './benchmark.module.css';
import { LongRows } from './LongRows.tsx';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

type Site = { siteKey: string; name: string | null };
interface MixRow extends Site { network: boolean; cells: { part: number | null; value: number | null }[] }

/** How the cases of sites are divided, the figure within each group, and what there would be with the figures of the network. */
export function MixSection({ detail: { mix, strata, ratios }, names, nameOf }: { detail: NetworkDetail; names: Record<string, { nl: string; en: string }>; nameOf: (site: Site) => string }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  const share = { unit: 'percent', measure: 'share' } as const;
  if (mix === null) return <section aria-labelledby="mix"><Title order={3} id="mix">{t('mix')}</Title><Text c="gray.7">{t('mix.none')}</Text></section>;
  const byStratum = new Map(strata.map(({ key, network, dots }) => [key, { network: network.value, sites: new Map(dots.map(({ siteKey, value }) => [siteKey, value])) }]));
  const valueOf = (key: string, siteKey: string | null) => { const stratum = byStratum.get(key); return (siteKey === null ? stratum?.network : stratum?.sites.get(siteKey)) ?? null; };
  const rows: MixRow[] = [
    { siteKey: '', name: null, network: true, cells: mix.network.map(({ key, part }) => ({ part, value: valueOf(key, null) })) },
    ...mix.sites.filter((site) => site.strata !== null).map(({ siteKey, name, strata: own }) => ({ siteKey, name, network: false, cells: own!.map(({ key, part }) => ({ part, value: valueOf(key, siteKey) })) })),
  ];
  return (
    <section aria-labelledby="mix">
      <Title order={3} id="mix">{t('mix')}</Title>
      <Text c="gray.7" mb="sm" maw="46rem">{t('mix.lead')}</Text>
      <LongRows
        caption={t('mix')} rows={rows} rowKey={({ siteKey }) => siteKey || 'network'}
        columns={[
          { header: t('place'), cell: (row) => (row.network ? <strong>{t('mix.network')}</strong> : nameOf(row)) },
          ...mix.network.map(({ key }, index) => ({
            header: names[key] ? inWords(names[key]) : key, end: true,
            cell: ({ cells }: MixRow) => { const { part, value } = cells[index]!; return <>{value === null ? '–' : <strong>{words.value(value, share)}</strong>}{part !== null && <span className={styles['small']}>{t('mix.part', { part: words.value(part, share) })}</span>}</>; },
          })),
        ]}
      />
      {ratios.length > 0 && (
        <>
          <Title order={4} size="h4" mt="lg">{t('ratio')}</Title>
          <Text c="gray.7" mb="sm" maw="46rem">{t('ratio.lead')}</Text>
          <LongRows
            caption={t('ratio')} rows={ratios} rowKey={({ siteKey }) => siteKey}
            columns={[
              { header: t('place'), cell: nameOf },
              { header: t('ratio.observed'), cell: ({ observed }) => observed, end: true },
              { header: t('ratio.expected'), cell: ({ expected }) => expected !== null && words.exact(expected, 1), end: true },
              { header: t('ratio.ratio'), cell: ({ ratio }: StandardisedRatio) => ratio && <><strong>{words.exact(ratio.ratio, 2)}</strong><span className={styles['small']}>{t('between', { lower: words.exact(ratio.interval.lower, 2), upper: words.exact(ratio.interval.upper, 2) })}</span></>, end: true },
            ]}
          />
        </>
      )}
    </section>
  );
}
