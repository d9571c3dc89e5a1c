import type { ReachReport } from '@getrouw/domain';
import { DotLegend, Empty, StackedBarLegend } from '@getrouw/ui';
import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { operationKey, request } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { isReversed } from '../shared/search.ts';
import { useMay } from '../shared/session.ts';
import { OutsideList } from './OutsideList.tsx';
import { ReachCompare } from './ReachCompare.tsx';
import { type Reach, targetGroupReachDocument } from './reach.operation.ts';
import { type ReachSearch, reachSearchOf } from './reach-search.ts';
import styles from './reach.module.css';
import { texts } from './reach.texts.ts';
import { ReachReadings, ReachTable } from './ReachTable.tsx';

const route = getRouteApi('/in/resultaten/bereik');
/** While cases are still being classified the report is asked again. */
const AGAIN_MS = 3_000;

/** Who is reached against who is meant. */
export function ReachPage() {
  const t = useTexts(texts);
  const may = useMay();
  const { methodiek, van, tot } = route.useSearch();
  const wish = { programmeId: methodiek, from: van, until: isReversed({ van, tot }) ? undefined : tot };
  const result = useQuery({
    queryKey: operationKey(targetGroupReachDocument, wish), queryFn: () => request(targetGroupReachDocument, wish), placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.targetGroupReach.waiting ?? 0) > 0 ? AGAIN_MS : false),
  });
  return (
    <Page
      title={t('title')} lead={t('lead')} breadcrumbs={[<TextLink key="results" to="/resultaten">{t('results')}</TextLink>, t('title')]}
      action={(
        <Group gap="sm">
          {may('round.plan') && <ButtonLink to="/codering/verdelen" variant="default">{t('coding')}</ButtonLink>}
          <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>
        </Group>
      )}
    >
      <Loaded result={result}>
        {({ targetGroupReach }) => (targetGroupReach.report === null ? <Empty title={t('none')}>{t('noneText')}</Empty> : <Report reach={targetGroupReach} />)}
      </Loaded>
    </Page>
  );
}

function Report({ reach }: { reach: Reach }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (choice: Partial<ReachSearch>) => void navigate({ search: (before: ReachSearch) => reachSearchOf({ ...before, ...choice }), replace: true, resetScroll: false });
  const groups = [...reach.sites, ...reach.teams];
  const group = groups.find(({ id }) => id === search.groep);
  const report = (group?.report ?? reach.report) as ReachReport;
  const unit = reach.unit === 'youth' ? 'youths' : 'families';
  const cases = group?.cases ?? reach.cases;
  return (
    <Stack gap="xl">
      <Group align="flex-start" gap="md" className="no-print">
        {reach.programmes.length > 1 && (
          <NativeSelect
            label={t('method')} value={reach.programmeId ?? ''} data={reach.programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
            onChange={({ currentTarget }) => choose({ methodiek: currentTarget.value, groep: '', rij: '', lezing: '' })}
          />
        )}
        <TextInput type="date" label={t('from')} value={search.van ?? ''} onChange={({ currentTarget }) => choose({ van: currentTarget.value })} />
        <TextInput type="date" label={t('until')} value={search.tot ?? ''} error={isReversed(search) && t('reversed')} onChange={({ currentTarget }) => choose({ tot: currentTarget.value })} />
        {groups.length > 0 && (
          <NativeSelect
            label={t('group')} value={group?.id ?? ''} onChange={({ currentTarget }) => choose({ groep: currentTarget.value })}
            data={[
              { value: '', label: t('group.all') },
              ...reach.sites.map(({ id, name }) => ({ value: id, label: t('group.site', { name }) })), ...reach.teams.map(({ id, name }) => ({ value: id, label: t('group.team', { name }) })),
            ]}
          />
        )}
      </Group>
      <section aria-labelledby="samenvatting">
        <Title order={2} id="samenvatting" size="h3">{group ? t('summary.of', { group: group.name }) : t('summary')}</Title>
        <p className={styles['headline']}>{cases > 0 ? inWords(report.headline) : t('nobody')}</p>
        <ul className={styles['notes']}>
          {cases > 0 && <li>{t(`cases.${unit}`, { count: cases })}</li>}
          {reach.waiting > 0 && <li role="status">{t('waiting', { count: reach.waiting })}</li>}
          {reach.objecting > 0 && <li>{t('objecting', { count: reach.objecting })}</li>}
          {reach.leftOut.map(({ variant, name, why, cases: left }) => <li key={variant}>{t('leftOut', { count: left, variant: inWords(name) })} {inWords(why)}</li>)}
        </ul>
      </section>
      {cases > 0 && (
        <>
          <section aria-labelledby="doelgroep">
            <Title order={2} id="doelgroep">{t('target')}</Title>
            <Text c="gray.7" mb="sm">{t('target.lead')}</Text>
            <ReachReadings readings={report.readings} />
            <StackedBarLegend segments={(['undetermined', 'no', 'yes'] as const).map((key) => ({ key, label: t(`outcome.${key}`) }))} />
          </section>
          <section aria-labelledby="kenmerken">
            <Title order={2} id="kenmerken">{t('rows')}</Title>
            <Text c="gray.7" mb="sm" maw="46rem">{t('rows.lead')}</Text>
            <ReachTable rows={report.rows} />
            <div className={styles['legend']}><DotLegend signs={[['met', t('legend.share')], ['previous', t('legend.study')]]} /></div>
          </section>
          {groups.length > 0 && <ReachCompare reach={reach} rowCode={search.rij} onRow={(rij) => choose({ rij })} />}
        </>
      )}
      {may('case.read') && reach.programmeId !== null && cases > 0 && (
        <OutsideList
          key={`${search.lezing} ${search.uitkomst} ${search.van} ${search.tot}`} programmeId={reach.programmeId} readings={report.readings} from={search.van} until={search.tot}
          reading={search.lezing ?? report.readings[0]?.code ?? ''} outcome={search.uitkomst ?? 'no'} onChoose={choose}
        />
      )}
    </Stack>
  );
}
