import { Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import type { PublicationsQuery } from '@getrouw/contracts';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { type FigureKind, type OpenAgreement, preparePublicationDocument, publicationsDocument, type Source } from './publications.operation.ts';
import { texts } from './texts.ts';
import { usePublicationWords } from './usePublicationWords.ts';

interface PrepareDialogProps { of: Pick<PublicationsQuery['publications'], 'open' | 'sources'>; onClose: () => void }

const isRound = (kind: FigureKind): kind is 'fidelity' | 'survey' => kind === 'fidelity' || kind === 'survey';

/** The last whole calendar year as far as it was agreed, else what was agreed until now. */
function periodOf({ fromOn, untilOn }: OpenAgreement): { fromOn: string; untilOn: string } {
  const year = Number(today().slice(0, 4)) - 1;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const end = untilOn && untilOn < today() ? untilOn : today();
  return last >= fromOn && last <= end ? { fromOn: first > fromOn ? first : fromOn, untilOn: last } : { fromOn, untilOn: end };
}

/** What is published, to whom: an agreement, a kind of figures, and a closed round or a period. */
export function PrepareDialog({ of: { open, sources }, onClose }: PrepareDialogProps) {
  const t = useTexts(texts);
  const router = useRouter();
  const required = useRequired();
  const { period } = usePublicationWords();
  const beginWith = (agreement: OpenAgreement) => ({ agreementId: agreement.id, kind: agreement.figures[0]!, roundId: '', ...periodOf(agreement) });
  const form = useForm({ initialValues: beginWith(open[0]!), validate: {
    roundId: (value, { kind }) => (isRound(kind) ? required(value) : null), fromOn: (value, { kind }) => (isRound(kind) ? null : required(value)), untilOn: (value, { kind }) => (isRound(kind) ? null : required(value)),
  } });
  const prepare = useCommand(preparePublicationDocument, {
    changes: [publicationsDocument], onProblems: showProblems(form), onDone: ({ preparePublication: { id } }) => router.navigate({ to: '/publicaties/voorbeeld/$id', params: { id } }),
  });
  const { agreementId, kind } = form.values;
  const agreement = open.find(({ id }) => id === agreementId)!;
  const fitting = sources.filter((source) => source.kind === kind && source.definitionCode === agreement.definitionCode && isWithin(source, agreement));
  return (
    <FormDialog
      title={t('prepare')} submit={t('prepare.submit')} onClose={onClose} command={prepare}
      onSubmit={form.onSubmit(({ roundId, fromOn, untilOn, ...values }) => prepare.mutate({ input: { ...values, ...(isRound(values.kind) ? { roundId } : { fromOn, untilOn }) } }))}
    >
      <Text>{t('prepare.text')}</Text>
      <NativeSelect
        label={t('agreement')} data-autofocus data={open.map(({ id, reader, definitionCode }) => ({ value: id, label: t('agreement.of', { reader: reader.name, method: definitionCode }) }))} {...form.getInputProps('agreementId')}
        description={`${agreement.purpose}. ${t('minimum', { count: agreement.minimumGroup })}`}
        onChange={({ currentTarget }) => form.setValues(beginWith(open.find(({ id }) => id === currentTarget.value)!))}
      />
      <Radio.Group label={t('kindOf')} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt="xs">{agreement.figures.map((each) => <Radio key={each} value={each} label={t(`figures.${each}`)} />)}</Stack>
      </Radio.Group>
      {isRound(kind) && (fitting.length === 0
        ? <Text role="status">{t('round.none')}</Text>
        : (
          <NativeSelect
            label={t(kind === 'survey' ? 'survey' : 'round')} {...form.getInputProps('roundId')}
            data={[{ value: '', label: t('round.choose') }, ...fitting.map((source) => ({ value: source.roundId, label: t('round.option', { name: source.name, period: period(source) }) }))]}
          />
        ))}
      {!isRound(kind) && (
        <Group grow align="flex-start">
          <TextInput type="date" label={t('fromOn')} required withAsterisk={false} {...form.getInputProps('fromOn')} />
          <TextInput type="date" label={t('untilOn')} required withAsterisk={false} max={today()} {...form.getInputProps('untilOn')} />
        </Group>
      )}
    </FormDialog>
  );
}

const isWithin = (source: Source, { fromOn, untilOn }: OpenAgreement): boolean => source.fromOn >= fromOn && (!untilOn || source.untilOn <= untilOn);
