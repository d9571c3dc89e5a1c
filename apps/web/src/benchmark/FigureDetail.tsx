import { type BenchmarkDot, type NetworkDetail, tooFewText } from '@getrouw/domain';
import { Stack, Text, Title } from '@mantine/core';
import { formatDate } from '../shared/dates.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import type { Network } from './benchmark.operation.ts';
import { BehindPoint } from './BehindPoint.tsx';
import { FunnelSection } from './FunnelSection.tsx';
import { MixSection } from './MixSection.tsx';
import { LongRows } from './LongRows.tsx';
import { useSiteNames } from './names.ts';
import { SiteDots } from './SiteDots.tsx';
import { texts } from './texts.ts';
import { TrendSection } from './TrendSection.tsx';
import { useValueWords } from './useValueWords.ts';

interface FigureDetailProps {
  network: Network;
  detail: NetworkDetail;
  ofOneself: boolean;
  /** The site behind whose point one looks. */
  opened: string | null;
  onOpen: (siteKey: string | null) => void;
}

/** One figure with everything that lies beside it: sites, chance, course and the mix of cases. */
export function FigureDetail({ network, detail, ofOneself, opened, onOpen }: FigureDetailProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  const { dots, coverage } = detail.benchmark;
  const nameOf = useSiteNames(dots);
  const point: BenchmarkDot | undefined = dots.find(({ siteKey }) => siteKey === opened);
  const unshared = ofOneself && network.shared === null;
  return (
    <Stack gap="xl" component="section" aria-labelledby="cijfer">
      <header>
        <Title order={2} id="cijfer">{inWords(detail.name)}</Title>
        {detail.meaning && <details className="no-print"><summary>{t('meaning')}</summary><Text size="sm" maw="46rem">{inWords(detail.meaning)}</Text></details>}
        {!coverage.enough && !unshared && <Text>{inWords(tooFewText(coverage))}</Text>}
        {detail.reference && <Text size="sm" c="gray.7">{t('reference', { name: inWords(detail.reference.name), value: words.value(detail.reference.value, detail) })}</Text>}
      </header>
      {dots.length > 0 && <SiteDots detail={detail} nameOf={nameOf} onOpen={onOpen} />}
      {point && <BehindPoint key={point.siteKey} network={network} detail={detail} point={point} name={nameOf(point)} ofOneself={ofOneself} onClose={() => onOpen(null)} />}
      {coverage.enough && <FunnelSection detail={detail} nameOf={nameOf} />}
      <TrendSection detail={detail} nameOf={nameOf} />
      {coverage.enough && <MixSection detail={detail} names={network.strata as Record<string, { nl: string; en: string }>} nameOf={nameOf} />}
      <LeftOut detail={detail} nameOf={nameOf} />
    </Stack>
  );
}

function LeftOut({ detail: { leftOut }, nameOf }: { detail: NetworkDetail; nameOf: (site: { siteKey: string; name: string | null }) => string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (leftOut.length === 0) return null;
  return (
    <section aria-labelledby="niet-vergeleken">
      <Title order={3} id="niet-vergeleken">{t('leftOut')}</Title>
      <Text c="gray.7" mb="sm">{t('leftOut.lead')}</Text>
      <LongRows
        caption={t('leftOut')} rows={leftOut} rowKey={({ siteKey, until }) => `${siteKey} ${until}`}
        columns={[
          { header: t('place'), cell: nameOf },
          { header: t('period'), cell: ({ from, until }) => t('period.of', { from: formatDate(from, locale), until: formatDate(until, locale) }) },
          { header: t('reason'), cell: ({ reason }) => t(`reason.${reason}`) },
        ]}
      />
    </section>
  );
}
