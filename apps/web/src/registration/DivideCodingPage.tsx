import type { SecondCodingsQuery } from '@getrouw/contracts';
import type { CoderAgreement, Text as BilingualText } from '@getrouw/domain';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Alert, Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { today } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { codingChoicesDocument, drawSecondCodingsDocument, secondCodingsDocument } from './coding.operation.ts';
import { texts } from './coding.texts.ts';

interface Of { programmeId: string; from: string; until: string }
interface Coder { id: string; name: string }

/** Gives a share of the registrations of a period to a second person, and shows how far the two agree. */
export function DivideCodingPage() {
  const t = useTexts(texts);
  const result = useOperation(codingChoicesDocument);
  return (
    <Page title={t('plan')} lead={t('plan.lead')}>
      <Loaded result={result}>
        {({ registrationProgrammes, secondCoders }) => (registrationProgrammes.length === 0 ? <Empty title={t('plan.none')} /> : <Divide programmes={registrationProgrammes} coders={secondCoders} />)}
      </Loaded>
    </Page>
  );
}

function Divide({ programmes, coders }: { programmes: readonly { id: string; name: BilingualText }[]; coders: readonly Coder[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [of, setOf] = useState<Of>({ programmeId: programmes[0]!.id, from: `${Number(today().slice(0, 4)) - 1}-01-01`, until: today() });
  const complete = of.from !== '' && of.until !== '';
  return (
    <Stack gap="xl">
      <Group align="flex-end" gap="md">
        {programmes.length > 1 && <NativeSelect label={t('plan.method')} data={programmes.map(({ id, name }) => ({ value: id, label: inWords(name) }))} value={of.programmeId} onChange={({ currentTarget }) => setOf({ ...of, programmeId: currentTarget.value })} />}
        <TextInput type="date" label={t('plan.from')} value={of.from} onChange={({ currentTarget }) => setOf({ ...of, from: currentTarget.value })} />
        <TextInput type="date" label={t('plan.until')} value={of.until} onChange={({ currentTarget }) => setOf({ ...of, until: currentTarget.value })} />
      </Group>
      {complete && <Standing of={of} coders={coders} />}
    </Stack>
  );
}

function Standing({ of, coders }: { of: Of; coders: readonly Coder[] }) {
  const t = useTexts(texts);
  const result = useOperation(secondCodingsDocument, of);
  return (
    <Loaded result={result}>
      {({ secondCodings }) => (
        <Stack gap="xl">
          <section aria-labelledby="voortgang">
            <Title order={2} size="h3" id="voortgang">{t('progress')}</Title>
            <Text c="gray.7" mb="sm">{t('progress.registered', { count: secondCodings.registered })}</Text>
            {secondCodings.coders.length === 0 ? <Text>{t('progress.nobody')}</Text> : (
              <Rows
                caption={t('progress')} rows={secondCodings.coders} rowKey={({ coderId }) => coderId}
                columns={[
                  { header: t('coder'), cell: ({ name }) => name },
                  { header: t('given'), cell: ({ given, handedIn }) => <ProgressLine done={handedIn} total={given} label={t('of', { done: handedIn, total: given })} /> },
                ]}
              />
            )}
          </section>
          <Draw of={of} coders={coders} />
          <Agreement secondCodings={secondCodings} />
        </Stack>
      )}
    </Loaded>
  );
}

function Draw({ of, coders }: { of: Of; coders: readonly Coder[] }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { percent: 20 as number | string, coderId: '', seed: 1 as number | string }, validate: { coderId: useRequired() } });
  const draw = useCommand(drawSecondCodingsDocument, { onProblems: showProblems(form), onDone: () => form.reset() });
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => { if (draw.isSuccess) done.current?.focus(); }, [draw.isSuccess, draw.data]);
  const given = draw.data?.drawSecondCodings.coders.find(({ coderId }) => coderId === draw.variables?.input.coderId);
  const submit = form.onSubmit(({ percent, coderId, seed }) => draw.mutate({ input: { ...of, percent: Number(percent), coderId, seed: Number(seed) } }));
  return (
    <section aria-labelledby="geven" className="no-print">
      <Title order={2} size="h3" id="geven">{t('draw')}</Title>
      {coders.length === 0 ? <Text>{t('draw.nobody')}</Text> : (
        <form onSubmit={submit} noValidate>
          <Text c="gray.7" mb="sm" maw="46rem">{t('draw.text')}</Text>
          {given && <Alert ref={done} tabIndex={-1} color="petrol" role="status" mb="sm">{t('draw.done', { name: given.name, count: given.given })}</Alert>}
          {draw.isError && <ErrorNotice error={draw.error} during="write" />}
          <Group align="flex-start" gap="md">
            <NativeSelect label={t('draw.coder')} required data={[{ value: '', label: t('draw.choose') }, ...coders.map(({ id, name }) => ({ value: id, label: name }))]} {...form.getInputProps('coderId')} />
            <NumberInput label={t('draw.percent')} min={1} max={100} allowDecimal={false} w="14rem" {...form.getInputProps('percent')} />
            <NumberInput label={t('draw.seed')} description={t('draw.seedHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} allowDecimal={false} w="14rem" {...form.getInputProps('seed')} />
          </Group>
          <Button type="submit" mt="md" loading={draw.isPending}>{t('draw.do')}</Button>
        </form>
      )}
    </section>
  );
}

function Agreement({ secondCodings }: { secondCodings: SecondCodingsQuery['secondCodings'] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { cases, items, overall } = secondCodings.agreement as CoderAgreement;
  const questions = secondCodings.questions as Record<string, BilingualText>;
  const number = (value: number, digits: number) => value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (
    <section aria-labelledby="overeenstemming">
      <Title order={2} size="h3" id="overeenstemming">{t('agreement')}</Title>
      {cases === 0 || overall.percentage === null ? <Text>{t('agreement.none')}</Text> : (
        <>
          <Text fw={600}>{t('agreement.overall', { cases, n: overall.n, percentage: number(overall.percentage, 0), kappa: overall.kappa ? t('agreement.kappa', { kappa: number(overall.kappa.value, 2) }) : '' })}</Text>
          <Text size="sm" c="gray.7" mb="sm" maw="46rem">{t('agreement.how')}</Text>
          <Rows
            caption={t('agreement')} rows={items} rowKey={({ itemCode }) => itemCode}
            columns={[
              { header: t('question'), cell: ({ itemCode }) => inWords(questions[itemCode]!) },
              { header: t('n'), end: true, cell: ({ n, few }) => `${n}${few ? ` (${t('few')})` : ''}` },
              { header: t('same'), end: true, cell: ({ percentage }) => percentage !== null && `${number(percentage, 0)}%` },
              { header: t('kappa'), end: true, cell: ({ kappa }) => (kappa ? number(kappa.value, 2) : '–') },
            ]}
          />
        </>
      )}
    </section>
  );
}
