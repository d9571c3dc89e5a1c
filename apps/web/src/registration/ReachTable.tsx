import type { ReachReading, ReachReport } from '@getrouw/domain';
import { DotInterval, PercentAxis, Rows, StackedBar } from '@getrouw/ui';
import { Text, VisuallyHidden } from '@mantine/core';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import styles from './reach.module.css';
import { texts } from './reach.texts.ts';

type Row = ReachReport['rows'][number];
type Group = Row['groups'][number];
export type Share = Group['shares'][number];

const COLUMNS = 5;

/** How many belong to the target group, do not, or of whom it cannot be said, in each of its readings. */
export function ReachReadings({ readings }: { readings: readonly ReachReading[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Rows
      caption={t('target')} rows={readings} rowKey={({ code }) => code}
      columns={[
        { header: t('reading'), cell: ({ name, note }) => <>{inWords(name)}{note && <Text size="xs" c="gray.6">{inWords(note)}</Text>}</> },
        {
          header: t('picture'), cell: ({ name, hidden, yes, no, undetermined }) => (hidden ? <Text size="sm" c="gray.6" fs="italic">{t('tooFew')}</Text> : (
            <StackedBar
              label={`${inWords(name)}: ${t('outcome.yes')} ${yes}, ${t('outcome.no')} ${no}, ${t('outcome.undetermined')} ${undetermined}`}
              segments={[{ key: 'undetermined', label: t('outcome.undetermined'), count: undetermined }, { key: 'no', label: t('outcome.no'), count: no }, { key: 'yes', label: t('outcome.yes'), count: yes }]}
            />
          )),
        },
        { header: t('outcome.yes'), end: true, cell: ({ yes }) => yes ?? '–' },
        { header: t('outcome.no'), end: true, cell: ({ no }) => no ?? '–' },
        { header: t('outcome.undetermined'), end: true, cell: ({ undetermined }) => undetermined ?? '–' },
      ]}
    />
  );
}

export function useShareWords() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const percent = (value: number, digits = 0) => `${value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })}%`;
  const between = ({ interval }: Share) => (interval ? t('interval', { lower: percent(interval.lower), upper: percent(interval.upper) }) : '');
  const known = ({ count }: Share, group: Group) => t('ofKnown', { count, known: group.known ?? 0 });
  const difference = (value: number) => t('difference', { points: `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}` });
  const study = ({ references }: Share) => references.map((each) => ({ ...each, text: percent(each.percent, each.decimals), title: inWords(each.name) }));
  const picture = (share: Share, group: Group, name: string) => [
    `${name}: ${share.percent === null ? t('nobodyKnown') : `${percent(share.percent)} (${known(share, group)})`}`, between(share), ...study(share).map(({ text, title }) => `${title} ${text}`),
  ].filter(Boolean).join(', ');
  return { percent, between, known, difference, study, picture };
}

/** Each characteristic as a share of those of whom it is known, beside what the study found: a picture and the numbers in one table. */
export function ReachTable({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(texts);
  return (
    <table className={styles['table']} role="table">
      <caption><VisuallyHidden>{t('rows')}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t('what')}</th>
          <th role="columnheader" scope="col" className={styles['picture']}><VisuallyHidden>{t('picture')}</VisuallyHidden><PercentAxis norm={null} normLabel="" /></th>
          <th role="columnheader" scope="col" className={styles['number']}>{t('share')}</th>
          <th role="columnheader" scope="col" className={styles['number']}>{t('count')}</th>
          <th role="columnheader" scope="col">{t('study')}</th>
        </tr>
      </thead>
      {rows.map((row) => <tbody key={row.code} role="rowgroup"><RowLines row={row} /></tbody>)}
    </table>
  );
}

/** A characteristic with one share is one line; with several a heading and a line for each. */
function RowLines({ row }: { row: Row }) {
  const inWords = useLocalText();
  const [first, ...others] = row.groups;
  const isPlain = first !== undefined && others.length === 0 && first.within === null && first.shares.length <= 1;
  const head = <>{inWords(row.name)}{row.note && <Text size="xs" c="gray.6">{inWords(row.note)}</Text>}</>;
  if (isPlain) return <GroupLines group={first} title={head} plainTitle={inWords(row.name)} />;
  return (
    <>
      <tr role="row"><th role="rowheader" scope="rowgroup" colSpan={COLUMNS} className={styles['heading']}>{head}</th></tr>
      {row.groups.map((group) => <GroupLines key={group.within} group={group} indent />)}
    </>
  );
}

function GroupLines({ group, title, plainTitle, indent }: { group: Group; title?: React.ReactNode; plainTitle?: string; indent?: boolean }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { percent, between, known, difference, study, picture } = useShareWords();
  const within = group.name ? inWords(group.name) : '';
  const className = indent ? styles['indent'] : undefined;
  if (group.hidden || group.known === 0) {
    const head = title ?? within;
    return <tr role="row">{head && <th role="rowheader" scope="row" className={className}>{head}</th>}<td role="cell" colSpan={head ? COLUMNS - 1 : COLUMNS} className={styles['without']}>{t(group.hidden ? 'tooFew' : 'nobodyKnown')}</td></tr>;
  }
  return group.shares.map((share) => {
    const own = [within, share.value === 'true' && group.shares.length === 1 ? '' : inWords(share.name)].filter(Boolean).join(': ') || inWords(share.name);
    const name = plainTitle ?? own;
    return (
      <tr key={share.value} role="row">
        <th role="rowheader" scope="row" className={className}>{title ?? own}</th>
        <td role="cell" className={styles['picture']}><DotInterval percentage={share.percent} interval={share.interval} norm={null} met={null} uncertain={false} previous={share.references[0]?.percent ?? null} label={picture(share, group, name)} /></td>
        <td role="cell" data-label={t('share')} className={styles['number']}><strong>{share.percent === null ? '–' : percent(share.percent)}</strong><small>{between(share)}</small></td>
        <td role="cell" data-label={t('count')} className={styles['number']}>{known(share, group)}{(group.unknown ?? 0) > 0 && <small>{t('unknown', { count: group.unknown! })}</small>}</td>
        <td role="cell" data-label={t('study')}>
          {study(share).map((each) => (
            <span key={each.reference} className={styles['study']}>
              {each.text}{each.difference !== null && <small>{difference(each.difference)}{each.inside === false && `, ${t('outside')}`}</small>}
              {each.doubtful && <small>{inWords(each.doubtful)}</small>}
            </span>
          ))}
        </td>
      </tr>
    );
  });
}
