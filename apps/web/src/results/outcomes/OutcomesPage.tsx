import type { OutcomesReport } from '@getrouw/domain';
import { DotLegend, Empty } from '@getrouw/ui';
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { operationKey, request, useCommand } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { isReversed } from '../../shared/search.ts';
import { useMay } from '../../shared/session.ts';
import { saveFile } from '../save-file.ts';
import { GoalTable } from './GoalTable.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { MainFigures } from './MainFigures.tsx';
import { OutcomeCases } from './OutcomeCases.tsx';
import { outcomesDocument, outcomesExportDocument, type OutcomesShown } from './outcomes.operation.ts';
import { texts } from './outcomes.texts.ts';
import styles from './outcomes.module.css';
import { type OutcomesSearch, outcomesSearchOf } from './search.ts';

const route = getRouteApi('/in/resultaten/uitkomsten');
/** A place in the address says whether it is a site or a team. */
const placeOf = (plaats: string | undefined): { siteId?: string; teamId?: string } => {
  const [kind, id] = (plaats ?? '').split('.');
  return kind === 'locatie' && id ? { siteId: id } : kind === 'team' && id ? { teamId: id } : {};
};
const wishOf = ({ methodiek, van, tot, plaats, verdeling, klein }: OutcomesSearch) => ({
  programmeId: methodiek, from: van, until: isReversed({ van, tot }) ? undefined : tot, ...placeOf(plaats), split: verdeling, small: klein,
});

/** Whether help works: the figures that municipalities ask for, those of the method, and what became of goals. */
export function OutcomesPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const wish = wishOf(route.useSearch());
  const result = useQuery({ queryKey: operationKey(outcomesDocument, wish), queryFn: () => request(outcomesDocument, wish), placeholderData: keepPreviousData });
  const download = useCommand(outcomesExportDocument, { changes: [], onDone: ({ outcomesExport }) => saveFile(outcomesExport) });
  const isShown = result.data?.outcomes.report != null;
  return (
    <Page
      title={t('title')} lead={t('lead')} breadcrumbs={[<TextLink key="results" to="/resultaten">{t('results')}</TextLink>, t('title')]}
      action={isShown && (
        <Group gap="sm">
          {may('result.export') && <Button variant="default" loading={download.isPending} onClick={() => download.mutate({ ...wish, locale })}>{t('csv')}</Button>}
          <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>
        </Group>
      )}
    >
      {download.isError && <ErrorNotice error={download.error} during="read" />}
      <Loaded result={result}>
        {({ outcomes }) => (outcomes.report === null ? <Empty title={t('none')}>{t('noneText')}</Empty> : <Report shown={outcomes} report={outcomes.report as OutcomesReport} />)}
      </Loaded>
    </Page>
  );
}

function Report({ shown, report }: { shown: OutcomesShown; report: OutcomesReport }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (choice: Partial<OutcomesSearch>) => void navigate({ search: (before: OutcomesSearch) => outcomesSearchOf({ ...before, ...choice }), replace: true, resetScroll: false });
  const listed = (cijfer: string) => {
    choose({ cijfer, lijst: undefined, reden: '' });
    const heading = document.getElementById('gevallen');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const mayList = may('case.read') && shown.programmeId !== null;
  const isEmpty = report.indicators.every(({ figure }) => figure.n === 0 && figure.missing === 0) && report.goals.length === 0;
  return (
    <Stack gap="xl">
      <Filters shown={shown} search={search} onChoose={choose} />
      <section aria-labelledby="samenvatting">
        <Title order={2} id="samenvatting" size="h3">{t('summary')}</Title>
        <Asked shown={shown} search={search} />
        <p className={styles['headline']}>{inWords(report.headline)}</p>
        {isEmpty && <Text c="gray.7">{t('empty')}</Text>}
      </section>
      {!isEmpty && (
        <>
          <MainFigures indicators={report.indicators} onList={mayList ? listed : undefined} />
          <section aria-labelledby="cijfers">
            <Title order={2} id="cijfers">{t('figures')}</Title>
            <Text c="gray.7" mb="sm" maw="46rem">{t('figures.lead')}</Text>
            <IndicatorTable indicators={report.indicators} onList={mayList ? listed : undefined} />
            <div className={styles['legend']}><DotLegend signs={[['met', t('legend.met')], ['below', t('legend.notMet')], ['norm', t('legend.target')]]} /></div>
          </section>
          {report.goals.length > 0 && (
            <section aria-labelledby="doelen">
              <Title order={2} id="doelen">{t('goals')}</Title>
              <Text c="gray.7" mb="sm" maw="46rem">{t('goals.lead', { count: report.goalCases })}</Text>
              <GoalTable goals={report.goals} />
              <div className={styles['legend']}><DotLegend signs={[['met', t('legend.end')], ['previous', t('legend.first')]]} /></div>
            </section>
          )}
        </>
      )}
      {mayList && !isEmpty && (
        <OutcomeCases
          {...wishOf({ ...search, methodiek: shown.programmeId! })} programmeId={shown.programmeId!} report={report} indicator={search.cijfer ?? report.indicators[0]?.code ?? 'GOALS'} counted={search.lijst === undefined} reason={search.reden}
          onChoose={choose}
        />
      )}
    </Stack>
  );
}

/** On paper, where the filters are not: of what these figures are. */
function Asked({ shown, search: { van, tot, plaats, verdeling, klein } }: { shown: OutcomesShown; search: OutcomesSearch }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const method = shown.programmes.find(({ id }) => id === shown.programmeId);
  const place = usePlaces(shown).find(({ value }) => value === plaats);
  const split = shown.splits.find(({ value }) => value === verdeling);
  return (
    <p className={styles['asked']}>
      {[
        method && inWords(method.name), van && `${t('from')} ${formatDate(van, locale)}`, tot && !isReversed({ van, tot }) && `${t('until')} ${formatDate(tot, locale)}`, place?.label ?? t('place.all'),
        split && `${t('split')} ${inWords(split.name)}`, klein && shown.open && t('small'),
      ].filter(Boolean).join(' · ')}
    </p>
  );
}

function usePlaces({ sites, teams }: OutcomesShown) {
  const t = useTexts(texts);
  return [...sites.map(({ id, name }) => ({ value: `locatie.${id}`, label: t('place.site', { name }) })), ...teams.map(({ id, name }) => ({ value: `team.${id}`, label: t('place.team', { name }) }))];
}

function Filters({ shown, search, onChoose }: { shown: OutcomesShown; search: OutcomesSearch; onChoose: (choice: Partial<OutcomesSearch>) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const places = usePlaces(shown);
  return (
    <Stack gap="sm" className="no-print">
      <Group align="flex-start" gap="md">
        {shown.programmes.length > 1 && (
          <NativeSelect
            label={t('method')} value={shown.programmeId ?? ''} data={shown.programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
            onChange={({ currentTarget }) => onChoose({ methodiek: currentTarget.value, plaats: '', verdeling: '', cijfer: '', reden: '' })}
          />
        )}
        <TextInput type="date" label={t('from')} value={search.van ?? ''} onChange={({ currentTarget }) => onChoose({ van: currentTarget.value })} />
        <TextInput type="date" label={t('until')} value={search.tot ?? ''} error={isReversed(search) && t('reversed')} onChange={({ currentTarget }) => onChoose({ tot: currentTarget.value })} />
        {places.length > 0 && <NativeSelect label={t('place')} value={search.plaats ?? ''} data={[{ value: '', label: t('place.all') }, ...places]} onChange={({ currentTarget }) => onChoose({ plaats: currentTarget.value })} />}
        <NativeSelect
          label={t('split')} maw="20rem" value={search.verdeling ?? ''} data={[{ value: '', label: t('split.none') }, ...shown.splits.map(({ value, name }) => ({ value, label: inWords(name) }))]}
          onChange={({ currentTarget }) => onChoose({ verdeling: currentTarget.value })}
        />
      </Group>
      {shown.open && <Checkbox label={t('small')} description={t('small.help')} checked={search.klein ?? false} onChange={({ currentTarget }) => onChoose({ klein: currentTarget.checked || undefined })} />}
    </Stack>
  );
}
