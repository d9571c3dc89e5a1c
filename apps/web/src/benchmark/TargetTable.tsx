import { type NetworkRow, tooFewText } from '@getrouw/domain';
import { DotInterval, DotLegend, Rows, type Column } from '@getrouw/ui';
import { TextLink } from '../shared/links.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import styles from './benchmark.module.css';
import { isPercent, scaleOf } from './scale.ts';
import { benchmarkSearchOf, type BenchmarkSearch } from './search.ts';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

interface TargetTableProps {
  rows: readonly NetworkRow[];
  /** Whether a site is chosen whose value stands in it. */
  hasSite: boolean;
  /** Of which figure everything is shown below. */
  chosen: string | null;
  /** Nothing was shared, so that nothing is said of a network. */
  unshared: boolean;
  search: BenchmarkSearch;
}

/** A row for each figure: the value of the chosen site, what is asked, and the network. */
export function TargetTable({ rows, hasSite, chosen, unshared, search }: TargetTableProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  const judged = ({ judgement }: NetworkRow) => judgement && t(`judgement.${judgement}`);
  const hasPicture = rows.some(isPercent);
  const own: Column<NetworkRow>[] = [
    ...(hasPicture ? [{ header: t('picture'), cell: (row: NetworkRow) => row.own?.value != null && isPercent(row) && <div className={styles['dot']}><OwnDot row={row} /></div> }] : []),
    {
      header: t('value'), end: true,
      cell: (row) => (row.own === null ? <span className={styles['muted']}>{t('absent')}</span> : row.own.hidden || row.own.value === null ? <span className={styles['muted']}>{t('hidden')}</span>
        : <><strong>{words.value(row.own.value, row)}</strong><span className={styles['small']}>{words.between(row.own.interval, row)}</span><span className={styles['small']}>{t('n', { n: row.own.n ?? 0 })}</span></>),
    },
  ];
  return (
    <>
      <Rows
        caption={t('table')} rows={rows} rowKey={({ code }) => code}
        columns={[
          {
            header: t('figure'),
            cell: ({ code, name, beyond }) => (
              <>
                <TextLink to="/vergelijken" search={benchmarkSearchOf({ ...search, cijfer: code, punt: '' })} hash="cijfer" className={styles['name']} aria-current={code === chosen ? 'true' : undefined}>{inWords(name)}</TextLink>
                {beyond > 0 && <span className={styles['note']}>{t('beyond', { count: beyond })}</span>}
              </>
            ),
          },
          ...(hasSite ? own : []),
          { header: t('target'), cell: (row) => row.target && <span className={styles['whole']}>{words.target(row.target, row)}</span> },
          ...(unshared ? [] : [{
            header: t('network'),
            cell: (row: NetworkRow) => (row.network
              ? <><strong>{words.value(row.network.median, row)}</strong><span className={styles['small']}>{t('ofSites', { count: row.network.sites })}, {t('n', { n: row.network.n })}</span></>
              : <span className={styles['muted']}>{inWords(tooFewText(row.coverage))}</span>),
          }]),
          hasSite ? { header: t('judgement'), cell: judged } : { header: t('judged'), cell: (row) => row.judged && t('judged.counts', { ...row.judged }) },
        ]}
      />
      {hasSite && hasPicture && <div className={styles['legend']}><DotLegend signs={[['met', t('legend.met')], ['below', t('legend.below')], ['uncertain', t('legend.uncertain')], ['norm', t('legend.norm')], ['previous', t('legend.median')]]} /></div>}
    </>
  );
}

function OwnDot({ row }: { row: NetworkRow }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useValueWords();
  const { place } = scaleOf(row, [], String);
  const { value, interval } = row.own!;
  const label = [t('dot.label', { name: inWords(row.name), value: words.value(value!, row) }), words.between(interval, row), row.target && `${t('target')}: ${words.target(row.target, row)}`, row.network && `${t('network')}: ${words.value(row.network.median, row)}`].filter(Boolean).join(', ');
  return (
    <DotInterval
      percentage={place(value!)} interval={interval && { lower: place(interval.lower), upper: place(interval.upper) }} norm={row.target && place(row.target.value)} met={row.judgement === 'missed' ? false : null}
      uncertain={row.judgement === 'uncertain'} previous={row.network && place(row.network.median)} label={label}
    />
  );
}
