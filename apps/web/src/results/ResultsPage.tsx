import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Group } from '@mantine/core';
import { formatInstant } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { entries } from '../shared/navigation.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { resultRoundsDocument } from './result-rounds.operation.ts';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

/** The rounds that have figures, or will have them soon. */
export function ResultsPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const period = usePeriod();
  const paging = usePaging();
  const may = useMay();
  const inNavigation = entries(useViewer());
  const rounds = useOperation(resultRoundsDocument, { after: paging.after });
  return (
    <Page
      title={t('title')} lead={t('list.lead')}
      action={(
        <Group gap="sm">
          <ButtonLink to="/resultaten/uitkomsten" search={{}} variant="default">{t('list.outcomes')}</ButtonLink>
          <ButtonLink to="/resultaten/bereik" search={{}} variant="default">{t('list.reach')}</ButtonLink>
          <ButtonLink to="/resultaten/verloop" variant="default">{t('list.trend')}</ButtonLink>
          <ButtonLink to="/tevredenheid" variant="default">{t('list.anonymous')}</ButtonLink>
          {may('benchmark.read') && !inNavigation.includes('benchmark') && <ButtonLink to="/vergelijken" search={{}} variant="default">{t('list.benchmark')}</ButtonLink>}
          {may('publication.read') && !inNavigation.includes('publications') && <ButtonLink to="/publicaties" variant="default">{t('list.publications')}</ButtonLink>}
        </Group>
      )}
    >
      <Loaded result={rounds}>
        {({ rounds: { items, next } }) => {
          const begun = items.filter(({ state }) => state === 'scoring' || state === 'closed');
          return (
            <>
              {begun.length === 0 && !next && !paging.hasPrevious && <Nothing />}
              {begun.length > 0 && (
                <Rows
                  caption={t('title')} rows={begun} rowKey={({ id }) => id}
                  columns={[
                    { header: t('column.round'), cell: ({ slug, name, survey }) => <TextLink to={survey ? '/rondes/$slug/uitslag' : '/rondes/$slug/resultaten'} params={{ slug }}>{name}</TextLink> },
                    { header: t('column.method'), cell: ({ programmeName }) => inWords(programmeName) },
                    { header: t('column.period'), cell: period },
                    { header: t('column.standing'), cell: ({ closedAt, imported, survey }) => [closedAt ? t('standing.closed', { at: formatInstant(closedAt, locale) }) : t(survey ? 'standing.answering' : 'standing.scoring'), imported && t('standing.imported')].filter(Boolean).join(', ') },
                    { header: t('column.files'), cell: ({ approved, drawn, leftOut }) => <ProgressLine done={approved} total={drawn - leftOut} label={t('of', { done: approved, total: drawn - leftOut })} /> },
                  ]}
                />
              )}
              <Pager paging={paging} next={next} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Nothing() {
  const t = useTexts(texts);
  if (!useMay()('round.plan')) return <Empty title={t('list.empty')}>{t('list.emptyOnly')}</Empty>;
  return <Empty title={t('list.empty')} action={<ButtonLink to="/rondes/nieuw">{t('list.plan')}</ButtonLink>}>{t('list.emptyText')}</Empty>;
}
