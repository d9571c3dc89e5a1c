import { type AnonymousFigures, type Definition, type Item, items } from '@getrouw/domain';
import { Empty } from '@getrouw/ui';
import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { operationKey, request } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import styles from '../distributions.module.css';
import { Answers } from '../Distributions.tsx';
import { anonymousSatisfactionDocument, type SatisfactionShown } from './satisfaction.operation.ts';
import { texts } from './satisfaction.texts.ts';
import { type SatisfactionSearch, satisfactionSearchOf } from './search.ts';

const route = getRouteApi('/in/resultaten/tevredenheid');

/** What clients said of the help without a name: per question how many, the mean and how often each answer. */
export function SatisfactionPage() {
  const t = useTexts(texts);
  const { methodiek, kwartaal } = route.useSearch();
  const wish = { programmeId: methodiek, quarter: kwartaal };
  const result = useQuery({ queryKey: operationKey(anonymousSatisfactionDocument, wish), queryFn: () => request(anonymousSatisfactionDocument, wish), placeholderData: keepPreviousData });
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={[<TextLink key="results" to="/resultaten">{t('results')}</TextLink>, t('title')]}>
      <Loaded result={result}>{({ anonymousSatisfaction }) => <Figures shown={anonymousSatisfaction} />}</Loaded>
    </Page>
  );
}

function Figures({ shown }: { shown: SatisfactionShown }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (choice: SatisfactionSearch) => void navigate({ search: (before: SatisfactionSearch) => satisfactionSearchOf({ ...before, ...choice }), replace: true, resetScroll: false });
  const nameOf = (quarter: string) => t('quarter.name', { quarter: quarter.slice(-1), year: quarter.slice(0, 4) });
  const figures = shown.figures as AnonymousFigures[];
  const form = shown.form as Definition | null;
  const present = new Set(figures.flatMap(({ groups, hidden }) => [...groups.map(({ teamId }) => teamId), ...hidden]));
  const teams = shown.teams.filter(({ id }) => present.has(id));
  const group = teams.some(({ id }) => id === search.groep) ? search.groep! : null;
  return (
    <Stack gap="xl">
      <Group align="flex-start" gap="md" className="no-print">
        {shown.programmes.length > 1 && (
          <NativeSelect
            label={t('method')} value={shown.programmeId ?? ''} data={shown.programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
            onChange={({ currentTarget }) => choose({ methodiek: currentTarget.value, kwartaal: '', groep: '' })}
          />
        )}
        {shown.quarters.length > 0 && <NativeSelect label={t('quarter')} value={shown.quarter ?? ''} data={shown.quarters.map((value) => ({ value, label: nameOf(value) }))} onChange={({ currentTarget }) => choose({ kwartaal: currentTarget.value })} />}
        {teams.length > 0 && (
          <NativeSelect
            label={t('group')} value={group ?? ''} data={[{ value: '', label: t('group.all') }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={({ currentTarget }) => choose({ groep: currentTarget.value })}
          />
        )}
      </Group>
      {shown.quarter === null || !form ? <Empty title={t('none')}>{t('noneText')}</Empty> : figures.map((each) => <List key={each.instrumentCode} form={form} figures={each} teamId={group} />)}
    </Stack>
  );
}

function List({ form, figures: { instrumentCode, minimum, groups }, teamId }: { form: Definition; figures: AnonymousFigures; teamId: string | null }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const instrument = form.instruments.find(({ code }) => code === instrumentCode)!;
  const group = groups.find((each) => each.teamId === teamId);
  const asked = items(instrument).map(({ item }) => item).filter(({ answer }) => answer.kind !== 'text' && answer.kind !== 'rows');
  return (
    <section aria-labelledby={instrumentCode}>
      <Title order={2} id={instrumentCode}>{inWords(instrument.name)}</Title>
      {!group ? <Text>{t('few', { minimum })}</Text> : (
        <>
          <Text c="gray.7" mb="md">{t('forms', { count: group.forms })} {t('rule', { minimum })}</Text>
          <Stack gap="lg">{asked.map((item) => <Question key={item.code} form={form} item={item} distribution={group.items.find(({ itemCode }) => itemCode === item.code)} />)}</Stack>
        </>
      )}
    </section>
  );
}

function Question({ form, item, distribution }: { form: Definition; item: Item; distribution: AnonymousFigures['groups'][number]['items'][number] | undefined }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <div className={styles['one']} data-question={item.code}>
      <Title order={3} size="h4">{inWords(item.text)}</Title>
      {distribution ? <Answers definition={form} item={item} distribution={distribution} /> : <Text c="gray.7">{t('fewItem')}</Text>}
    </div>
  );
}
