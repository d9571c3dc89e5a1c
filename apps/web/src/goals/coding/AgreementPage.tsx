import type { GoalCodingsQuery } from '@getrouw/contracts';
import type { CodingAgreement, GoalCatalogue } from '@getrouw/domain';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Alert, Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { today } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { codeName } from '../names.ts';
import { CodingFrame } from './CodingFrame.tsx';
import { type CodedMethod, drawGoalCodingsDocument, goalCodingsDocument, goalMethodsDocument } from './coding.operation.ts';
import { texts } from './texts.ts';
import { useMethod } from './useMethod.ts';

type Of = { programmeId: string; from: string; until: string };
type Codings = GoalCodingsQuery['goalCodings'];
const route = getRouteApi('/in/doelen-coderen/overeenstemming');

/** Gives a share of the coded goals to a second person, and shows how far the two agree. */
export function AgreementPage() {
  const t = useTexts(texts);
  const result = useOperation(goalMethodsDocument);
  return (
    <CodingFrame>
      <Loaded result={result}>{({ goalCodingMethods }) => (goalCodingMethods.length === 0 ? <Empty title={t('noMethod')}>{t('noMethodText')}</Empty> : <Agreement methods={goalCodingMethods} />)}</Loaded>
    </CodingFrame>
  );
}

function Agreement({ methods }: { methods: readonly CodedMethod[] }) {
  const t = useTexts(texts);
  const { programmeId, catalogue, setProgrammeId, choices } = useMethod(methods, route.useSearch().methodiek);
  const [period, setPeriod] = useState({ from: `${Number(today().slice(0, 4)) - 1}-01-01`, until: today() });
  return (
    <Stack gap="xl">
      <Group align="flex-end" gap="md">
        <NativeSelect label={t('method')} value={programmeId} data={choices} onChange={({ currentTarget }) => setProgrammeId(currentTarget.value)} />
        <TextInput type="date" label={t('from')} value={period.from} onChange={({ currentTarget }) => setPeriod({ ...period, from: currentTarget.value })} />
        <TextInput type="date" label={t('until')} value={period.until} onChange={({ currentTarget }) => setPeriod({ ...period, until: currentTarget.value })} />
      </Group>
      {period.from !== '' && period.until !== '' && <Standing of={{ programmeId, ...period }} catalogue={catalogue} />}
    </Stack>
  );
}

function Standing({ of, catalogue }: { of: Of; catalogue: GoalCatalogue }) {
  const t = useTexts(texts);
  const result = useOperation(goalCodingsDocument, of);
  return (
    <Loaded result={result}>
      {({ goalCodings: codings }) => {
        const given = codings.coders.filter((coder) => coder.given > 0);
        return (
          <Stack gap="xl">
            <Agreed codings={codings} catalogue={catalogue} programmeId={of.programmeId} />
            <section aria-labelledby="wie">
              <Title order={2} size="h3" id="wie">{t('progress')}</Title>
              <Text c="gray.7" mb="sm">{t('progress.goals', { count: codings.goals })}</Text>
              {given.length === 0 ? <Text>{t('progress.nobody')}</Text> : (
                <Rows caption={t('progress')} rows={given} rowKey={({ id }) => id} columns={[
                  { header: t('coder'), cell: ({ name }) => name },
                  { header: t('given'), cell: (coder) => <ProgressLine done={coder.coded} total={coder.given} label={t('of', { done: coder.coded, total: coder.given })} /> },
                ]} />
              )}
            </section>
            <Draw of={of} coders={codings.coders} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Agreed({ codings, catalogue, programmeId }: { codings: Codings; catalogue: GoalCatalogue; programmeId: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { n, percentage, kappa, few } = codings.agreement as CodingAgreement;
  const number = (value: number, digits: number) => value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const named = (code: string | null | undefined) => (code ? <TextLink to="/doelen-coderen" search={{ methodiek: programmeId, code }}>{codeName(catalogue, code, locale) ?? code}</TextLink> : t('code.none'));
  return (
    <section aria-labelledby="overeen">
      <Title order={2} size="h3" id="overeen">{t('tab.agreement')}</Title>
      {n === 0 || percentage === null ? <Text>{t('agreement.none')}</Text> : (
        <>
          <Text fw={600}>{t('agreement.is', { n, count: n, percentage: number(percentage, 0) })}{kappa && ` ${t('agreement.kappa', { kappa: number(kappa.value, 2), lower: number(kappa.interval.lower, 2), upper: number(kappa.interval.upper, 2) })}`}</Text>
          {few && <Text size="sm" c="gray.7">{t('agreement.few')}</Text>}
          {codings.differences.length > 0 && (
            <>
              <Title order={3} size="h4" mt="md">{t('differences')}</Title>
              <Rows caption={t('differences')} rows={codings.differences} rowKey={({ id }) => id} columns={[
                { header: t('difference.goal'), cell: ({ clientNumber, number: goal, words }) => `${clientNumber}, ${goal}. ${words ?? t('noWords')}` },
                { header: t('difference.first'), cell: ({ first }) => named(first) },
                { header: t('difference.second'), cell: ({ second }) => named(second) },
                { header: t('difference.now'), cell: ({ code }) => named(code) },
              ]} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function Draw({ of, coders }: { of: Of; coders: Codings['coders'] }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { percent: 20 as number | string, coderId: '', seed: 1 as number | string }, validate: { coderId: useRequired() } });
  const draw = useCommand(drawGoalCodingsDocument, { onProblems: showProblems(form), onDone: () => form.reset() });
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => { if (draw.isSuccess) done.current?.focus(); }, [draw.isSuccess, draw.data]);
  const given = draw.data?.drawGoalCodings.coders.find(({ id }) => id === draw.variables?.input.coderId);
  return (
    <section aria-labelledby="geven" className="no-print">
      <Title order={2} size="h3" id="geven">{t('draw')}</Title>
      <form onSubmit={form.onSubmit(({ percent, coderId, seed }) => draw.mutate({ input: { ...of, percent: Number(percent), coderId, seed: Number(seed) } }))} noValidate>
        <Text c="gray.7" mb="sm" maw="46rem">{t('draw.text')}</Text>
        {given && <Alert ref={done} tabIndex={-1} color="petrol" role="status" mb="sm">{t('draw.done', { name: given.name, count: given.given })}</Alert>}
        {draw.isError && <ErrorNotice error={draw.error} during="write" />}
        <Group align="flex-start" gap="md">
          <NativeSelect label={t('coder')} required data={[{ value: '', label: t('draw.choose') }, ...coders.map(({ id, name }) => ({ value: id, label: name }))]} {...form.getInputProps('coderId')} />
          <NumberInput label={t('draw.percent')} min={1} max={100} allowDecimal={false} w="14rem" {...form.getInputProps('percent')} />
          <NumberInput label={t('draw.seed')} description={t('draw.seedHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} allowDecimal={false} w="14rem" {...form.getInputProps('seed')} />
        </Group>
        <Button type="submit" mt="md" loading={draw.isPending}>{t('draw.do')}</Button>
      </form>
    </section>
  );
}
