import { NATIONAL_REASONS } from '@getrouw/domain';
import { Alert, Checkbox, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatDate } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { closeTrajectoryDocument, type CourseOf } from './course.operation.ts';
import { EVALUATIONS } from './NextSteps.tsx';
import { texts } from './texts.ts';

export const FOLLOW_UP = ['none_needed', 'arranged', 'refused', 'not_arranged', 'unknown'] as const;

/** Closes a trajectory, or corrects how it was closed. */
export function ClosingDialog({ of: { trajectoryId, revision, method, closing, today, openEvaluations }, familyId, onClose }: { of: CourseOf; familyId: string; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm({
    initialValues: {
      endedOn: closing.endedOn ?? today, closingReason: closing.closingReason ?? '', nationalReason: (closing.nationalReason ?? '') as string, closingNote: closing.closingNote ?? '',
      followUpHelp: (closing.followUpHelp ?? '') as string, followUpHelpNote: closing.followUpHelpNote ?? '', finalReport: closing.finalReport ?? false,
    },
    validate: { endedOn: required, closingReason: required, followUpHelp: required },
  });
  const close = useCommand(closeTrajectoryDocument, { onProblems: showProblems(form), onDone: onClose });
  const reason = method.closingReasons?.find(({ code }) => code === form.values.closingReason);
  const asksNational = form.values.closingReason !== '' && reason?.national === undefined;
  return (
    <FormDialog
      title={t(closing.endedOn ? 'close.change' : 'close')} {...(!closing.endedOn && { submit: t('close.submit') })} onClose={onClose} command={close}
      onSubmit={form.onSubmit(({ nationalReason, followUpHelp, closingNote, followUpHelpNote, ...values }) => close.mutate({ input: {
        id: trajectoryId, revision, ...values, nationalReason: asksNational ? orNull(nationalReason) as (typeof NATIONAL_REASONS)[number] | null : null,
        closingNote: orNull(closingNote), followUpHelp: followUpHelp as (typeof FOLLOW_UP)[number], followUpHelpNote: orNull(followUpHelpNote),
      } }))}
    >
      {openEvaluations.length > 0 && (
        <Alert color="petrol" variant="light" role="note">
          {t('close.blocked', { days: openEvaluations.map((day) => formatDate(day, locale)).join(', ') })} <TextLink to={EVALUATIONS} params={{ familyId, trajectoryId } as never}>{t('elsewhere.evaluations')}</TextLink>
        </Alert>
      )}
      <TextInput type="date" label={t('endedOn')} required withAsterisk={false} max={today} maw="14rem" {...form.getInputProps('endedOn')} />
      {method.closingReasons
        ? <Select label={t('closingReason')} required withAsterisk={false} data={method.closingReasons.map(({ code, name }) => ({ value: code, label: inWords(name) }))} {...form.getInputProps('closingReason')} />
        : <FreeText label={t('closingReason')} required withAsterisk={false} {...form.getInputProps('closingReason')} />}
      {asksNational && <Select label={t('nationalReason')} data={NATIONAL_REASONS.map((value) => ({ value, label: t(`national.${value}`) }))} {...form.getInputProps('nationalReason')} />}
      {(reason?.textRequired || form.values.closingNote !== '') && <FreeText label={t('closingNote')} {...form.getInputProps('closingNote')} />}
      <Select label={t('followUpHelp')} required withAsterisk={false} data={FOLLOW_UP.map((value) => ({ value, label: t(`follow.${value}`) }))} {...form.getInputProps('followUpHelp')} />
      {form.values.followUpHelp === 'arranged' && <FreeText label={t('followUpHelpNote')} {...form.getInputProps('followUpHelpNote')} />}
      <Checkbox label={t('finalReport.done')} {...form.getInputProps('finalReport', { type: 'checkbox' })} />
    </FormDialog>
  );
}
