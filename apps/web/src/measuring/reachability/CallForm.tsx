import { Group, NativeSelect, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { amsterdamParts, instantIn, today } from '../../shared/dates.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { useViewer } from '../../shared/session.ts';
import type { Coach, Sample } from './PhoneSamplePage.tsx';
import { recordCallDocument } from './record-call.operation.ts';
import { texts } from './texts.ts';

type Outcome = NonNullable<Coach['call']>['outcome'];
const OUTCOMES: readonly Outcome[] = ['answered', 'called_back', 'not_reached'];

/** What a call to a coach found. Day and time are those of the Netherlands. */
export function CallForm({ sample: { roundId, minutes, callers }, coach: { professionalId, name, call }, onClose }: { sample: Sample; coach: Coach; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const { memberId, grants } = useViewer();
  const all = grants.some(({ verb, reach }) => verb === 'reachability.record' && reach === 'organisation');
  const was = call && amsterdamParts(call.calledAt);
  const form = useForm({
    initialValues: { date: was?.date ?? today(), time: was?.time ?? '', outcome: (call?.outcome ?? '') as Outcome | '', minutes: call?.calledBackMinutes ?? ('' as number | ''), calledById: call?.calledById ?? memberId ?? '' },
    validate: { date: required, time: required, outcome: required, minutes: (given, { outcome }) => (outcome === 'called_back' ? required(String(given)) : null) },
  });
  const show = showProblems(form);
  const record = useCommand(recordCallDocument, {
    onDone: onClose,
    onProblems: ({ calledAt, calledBackMinutes, ...others }) => show({ ...others, ...(calledAt && { time: calledAt }), ...(calledBackMinutes && { minutes: calledBackMinutes }) }),
  });
  return (
    <FormDialog
      title={t(call ? 'changeOf' : 'recordOf', { coach: name })} submit={t('record')} command={record} onClose={onClose}
      onSubmit={form.onSubmit(({ date, time, outcome, minutes: after, calledById }) => record.mutate({
        input: {
          roundId, professionalId, revision: call?.revision ?? 0, calledAt: instantIn(date, time), outcome: outcome as Outcome,
          calledBackMinutes: outcome === 'called_back' ? Number(after) : null, calledById: all ? calledById : null,
        },
      }))}
    >
      <Group gap="md" align="flex-start">
        <TextInput type="date" label={t('date')} max={today()} required withAsterisk={false} {...form.getInputProps('date')} />
        <TextInput type="time" label={t('time')} description={t('timeHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} required withAsterisk={false} {...form.getInputProps('time')} />
      </Group>
      <Radio.Group label={t('outcome')} required withAsterisk={false} {...form.getInputProps('outcome')}>
        <Stack gap="xs" mt="xs">{OUTCOMES.map((each) => <Radio key={each} value={each} label={t(`choose.${each}`)} />)}</Stack>
      </Radio.Group>
      {form.values.outcome === 'called_back' && (
        <NumberInput label={t('minutes')} description={t('minutesHelp', { minutes })} min={0} allowDecimal={false} allowNegative={false} maw="16rem" {...form.getInputProps('minutes')} />
      )}
      {all && callers.length > 1 && <NativeSelect label={t('caller')} data={callers.map((each) => ({ value: each.memberId, label: each.name }))} {...form.getInputProps('calledById')} />}
    </FormDialog>
  );
}
