import { Empty } from '@getrouw/ui';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import styles from './trend.module.css';
import type { Trend } from './trend.fragment.ts';
import { trendDocument } from './trend.operation.ts';
import { texts } from './trend.texts.ts';
import { TrendOfQuestion } from './TrendOfQuestion.tsx';

const route = getRouteApi('/in/resultaten/verloop');

/** Every question over the closed rounds. */
export function TrendPage() {
  const t = useTexts(texts);
  const { lijst, team } = route.useSearch();
  const sent = useOperation(trendDocument, { slug: lijst ?? null, teamId: team ?? null });
  return (
    <Page
      title={t('title')} lead={t('lead')}
      breadcrumbs={[<TextLink key="results" to="/resultaten">{t('results')}</TextLink>, <Text key="trend" span size="sm">{t('title')}</Text>]}
    >
      <Loaded result={sent}>{({ trend }) => (trend.rounds.length === 0 ? <Nothing /> : <Lines trend={trend} />)}</Loaded>
    </Page>
  );
}

function Nothing() {
  const t = useTexts(texts);
  if (!useMay()('round.import')) return <Empty title={t('empty')}>{t('emptyTextOnly')}</Empty>;
  return <Empty title={t('empty')} action={<ButtonLink to="/importeren" search={{ soort: 'checklists' }}>{t('import')}</ButtonLink>}>{t('emptyText')}</Empty>;
}

function Lines({ trend }: { trend: Trend }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const last = trend.rounds.length - 1;
  return (
    <Stack gap="xl">
      <p className={styles['headline']}>{inWords(trend.headline)}</p>
      <Choosers trend={trend} />
      <section aria-labelledby="vragen">
        <Title order={2} id="vragen">{t('questions')}</Title>
        <Text c="gray.7" size="sm" mb="lg">{t('legend')}</Text>
        <div className={styles['lines']}>
          {trend.lines.map((line) => (
            <article key={`${line.itemCode} ${line.points[0]!.round}`} className={styles['line']} data-question={line.itemCode}>
              <Title order={3} size="h4" mb="xs">
                {line.number} {inWords(line.text)}{line.points.at(-1)!.round < last && <Text span c="gray.7" size="sm"> ({t('ended')})</Text>}
              </Title>
              <TrendOfQuestion line={line} rounds={trend.rounds} />
            </article>
          ))}
        </div>
      </section>
    </Stack>
  );
}

function Choosers({ trend: { series, slug, teams, teamId, wholeReached } }: { trend: Trend }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const navigate = route.useNavigate();
  const choose = (choice: { lijst?: string; team?: string }) => void navigate({ search: (before) => ({ ...before, ...choice }), replace: true, resetScroll: false });
  return (
    <Group gap="md" align="flex-end" className="no-print">
      {series.length > 1 && (
        <NativeSelect
          label={t('list')} value={slug ?? ''} onChange={({ currentTarget: { value } }) => choose({ lijst: value })}
          data={series.map((each) => ({ value: each.slug, label: t('series', { programme: inWords(each.programmeName), instrument: inWords(each.instrumentName) }) }))}
        />
      )}
      {teams.length > 1 && (
        <NativeSelect
          label={t('team')} value={teamId ?? ''} onChange={({ currentTarget: { value } }) => choose({ team: value })}
          data={[...(wholeReached ? [{ value: '', label: t('team.whole') }] : []), ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>
    </Group>
  );
}
