import { Empty, Rows } from '@getrouw/ui';
import { Stack, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { useHelps, useMay, useViewer } from '../shared/session.ts';
import { Tabs } from '../shared/Tabs.tsx';
import tabs from '../shared/tabs.module.css';
import styles from './course.module.css';
import { rowOf } from './milestones.ts';
import { ReviewPart } from './ReviewPart.tsx';
import { type Task, workListDocument, type WorkList } from './work.operation.ts';
import { texts } from './work.texts.ts';

type View = WorkList['views'][number];
const STATE = { 'te-laat': 'overdue', 'vandaag': 'due', 'binnenkort': 'soon' } as const;
const SEARCH = { mine: 'mij', team: 'team', review: 'nakijken' } as const;

/** What is to be done: mine, of my team, and what I look at for others. */
export function WorkPage() {
  const t = useTexts(texts);
  const may = useMay();
  const { lijst, wat } = getRouteApi('/in/mijn-werk').useSearch();
  const reachesTeam = useViewer().grants.some(({ verb, reach }) => verb === 'case.read' && reach !== 'own');
  // Who leads a team and helps nobody has nothing of his own to do.
  const first: View = !may('case.write') ? 'review' : reachesTeam && !may('reachability.see') ? 'team' : 'mine';
  const view = (Object.keys(SEARCH) as View[]).find((each) => SEARCH[each] === lijst) ?? first;
  return (
    <Page title={t('title')} lead={t('lead')} action={reachesTeam && may('case.read') && <ButtonLink variant="default" to="/caseload">{t('caseload')}</ButtonLink>}>
      <List key={`${view} ${wat}`} view={view} first={first} wat={wat} />
    </Page>
  );
}

function List({ view, first, wat }: { view: View; first: View; wat: keyof typeof STATE | undefined }) {
  const t = useTexts(texts);
  const helps = useHelps();
  const paging = usePaging();
  const result = useOperation(workListDocument, { view, state: wat && STATE[wat], after: paging.after });
  return (
    <Loaded result={result}>
      {({ workList }) => (
        <Stack gap="lg">
          {workList.views.length > 1 && (
            <Tabs label={t('views')}>
              {workList.views.map((each) => (
                <li key={each}><Link to="/mijn-werk" search={{ lijst: each === first ? undefined : SEARCH[each] }} activeOptions={{ includeSearch: true, exact: true }} className={tabs['tab']!}>{t(`view.${each}`)}</Link></li>
              ))}
            </Tabs>
          )}
          {view === 'review' ? <ReviewPart review={workList.review} /> : (
            <>
              <ul className={`${styles['filters']} no-print`} aria-label={t('filters')}>
                <li><Link to="/mijn-werk" search={{ lijst: view === first ? undefined : SEARCH[view] }} activeOptions={{ includeSearch: true, exact: true }}>{t('all')}</Link></li>
                {(Object.keys(STATE) as (keyof typeof STATE)[]).map((each) => (
                  <li key={each}><Link to="/mijn-werk" search={{ lijst: view === first ? undefined : SEARCH[view], wat: each }} activeOptions={{ includeSearch: true, exact: true }}>{t('count', { state: t(`state.${STATE[each]}`), count: workList.counts[STATE[each]] })}</Link></li>
                ))}
              </ul>
              {workList.items.length === 0
                ? <Empty title={t('empty')} action={<TextLink to="/gezinnen" search={{}}>{t(`families.${helps}`)}</TextLink>}>{t(`empty.${view}`)}</Empty>
                : <Tasks items={workList.items} withNames={view === 'team'} />}
              <Pager paging={paging} next={workList.next} />
            </>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

function Tasks({ items, withNames }: { items: readonly Task[]; withNames: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  return (
    <Rows
      caption={t('title')} rows={items} rowKey={({ id }) => id}
      columns={[
        { header: t('client'), cell: ({ familyId, trajectoryId, clientNumber, method }) => (
          <><TextLink to="/gezinnen/$familyId/traject/$trajectoryId" params={{ familyId, trajectoryId }}>{clientNumber}</TextLink> <Text span size="sm" c="gray.7">{method}</Text></>
        ) },
        { header: t('task'), cell: (task) => <TaskLink task={task} name={task.number > 1 ? `${inWords(task.name)} (${t('number', { number: task.number })})` : inWords(task.name)} /> },
        { header: t('due'), cell: ({ dueOn, state, postponed }) => (
          <><time dateTime={dueOn}>{formatDate(dueOn, locale)}</time> <Text span size="sm" fw={state === 'overdue' ? 620 : undefined}>({t(`state.${state}`)}{postponed && `, ${t('postponed')}`})</Text></>
        ) },
        ...(withNames ? [{ header: t('who'), cell: ({ professionals }: Task) => new Intl.ListFormat(locale).format(professionals) }] : []),
      ]}
    />
  );
}

/** To the page where it is done. */
function TaskLink({ task: { familyId, trajectoryId, place, code, number }, name }: { task: Task; name: string }) {
  const params = { familyId, trajectoryId };
  if (place === 'registration') return <TextLink to="/gezinnen/$familyId/registratie/$trajectoryId" params={params} search={{}}>{name}</TextLink>;
  if (place === 'closing') return <TextLink to="/gezinnen/$familyId/traject/$trajectoryId" params={params}>{name}</TextLink>;
  if (place === 'milestones') return <TextLink to="/gezinnen/$familyId/traject/$trajectoryId/mijlpalen" params={params} hash={rowOf(code, number)}>{name}</TextLink>;
  return <TextLink to={PLACE[place] as '/gezinnen/$familyId/traject/$trajectoryId'} params={params}>{name}</TextLink>;
}

const PLACE = { plan: '/gezinnen/$familyId/traject/$trajectoryId/plan', evaluations: '/gezinnen/$familyId/traject/$trajectoryId/evaluaties' } as const;
