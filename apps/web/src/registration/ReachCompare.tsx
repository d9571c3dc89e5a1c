import type { ReachReport } from '@getrouw/domain';
import { DotInterval, Rows } from '@getrouw/ui';
import { NativeSelect, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { Reach } from './reach.operation.ts';
import { texts } from './reach.texts.ts';
import { type Share, useShareWords } from './ReachTable.tsx';

interface Line { id: string; name: string; share: Share | undefined; group: ReachReport['rows'][number]['groups'][number] | undefined }

/** One characteristic at each site and in each team. */
export function ReachCompare({ reach, rowCode, onRow }: { reach: Reach; rowCode: string | undefined; onRow: (code: string) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { percent, between, known, picture } = useShareWords();
  const report = reach.report as ReachReport;
  const offered = report.rows.flatMap((row) => (row.by === null && row.groups[0] ? row.groups[0].shares.map((share) => ({ key: `${row.code} ${share.value}`, row, share })) : []));
  const chosen = offered.find(({ key }) => key === rowCode) ?? offered[0];
  if (!chosen) return null;
  const labelOf = ({ row, share }: typeof chosen) => (share.value === 'true' ? inWords(row.name) : `${inWords(row.name)}: ${inWords(share.name)}`);
  const lineOf = ({ id, name, report: own }: { id: string; name: string; report: unknown }, title: string): Line => {
    const group = (own as ReachReport).rows.find(({ code }) => code === chosen.row.code)?.groups[0];
    return { id, name: title.replace('{{name}}', name), group, share: group?.shares.find(({ value }) => value === chosen.share.value) };
  };
  const lines = [
    lineOf({ id: '', name: t('group.all'), report }, '{{name}}'),
    ...reach.sites.map((site) => lineOf(site, t('group.site', { name: site.name }))), ...reach.teams.map((team) => lineOf(team, t('group.team', { name: team.name }))),
  ];
  return (
    <section aria-labelledby="vergelijken">
      <Title order={2} id="vergelijken" mb="sm">{t('compare')}</Title>
      <NativeSelect label={t('compare.row')} maw="32rem" mb="md" className="no-print" value={chosen.key} data={offered.map((each) => ({ value: each.key, label: labelOf(each) }))} onChange={({ currentTarget }) => onRow(currentTarget.value)} />
      <Rows
        caption={`${t('compare')}: ${labelOf(chosen)}`} rows={lines} rowKey={({ id }) => id}
        columns={[
          { header: t('group'), cell: ({ name }) => name },
          { header: t('picture'), cell: ({ share, group, name }) => share && group && <DotInterval percentage={share.percent} interval={share.interval} norm={null} met={null} uncertain={false} previous={share.references[0]?.percent ?? null} label={picture(share, group, name)} /> },
          { header: t('share'), end: true, cell: ({ share, group }) => (share && group ? (share.interval ? `${percent(share.percent!)} (${between(share)})` : '–') : t(group?.hidden ? 'tooFew' : 'nobodyKnown')) },
          { header: t('count'), end: true, cell: ({ share, group }) => share && group && known(share, group) },
        ]}
      />
    </section>
  );
}
