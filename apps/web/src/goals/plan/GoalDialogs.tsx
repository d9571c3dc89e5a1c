import type { GoalCatalogue } from '@getrouw/domain';
import { Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatInstant, today } from '../../shared/dates.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { codeName } from '../names.ts';
import styles from './plan.module.css';
import { endGoalDocument, type Goal, goalHistoryDocument, reopenGoalDocument } from './plan.operation.ts';
import { texts } from './texts.ts';

const REASONS = ['reached', 'changed', 'dropped', 'handed_over'] as const;
interface Props { trajectoryId: string; goal: Goal; onClose: () => void }

/** Ends a goal, or hands it over to others. */
export function EndGoal({ trajectoryId, goal: { id, revision }, onClose }: Props) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { endedOn: today(), reason: 'reached' as (typeof REASONS)[number], note: '' } });
  const end = useCommand(endGoalDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ endedOn, reason, note }) => end.mutate({ input: { trajectoryId, id, revision, endedOn, reason, note: orNull(note) } }));
  return (
    <FormDialog title={t('goal.end')} submit={t('goal.end')} onClose={onClose} onSubmit={submit} command={end}>
      <Radio.Group label={t('end.reason')} {...form.getInputProps('reason')}>
        <Stack gap="xs" mt={6}>{REASONS.map((value) => <Radio key={value} value={value} label={t(`end.${value}`)} />)}</Stack>
      </Radio.Group>
      <TextInput type="date" label={t('goal.endedOn')} required {...form.getInputProps('endedOn')} />
      <FreeText label={t(form.values.reason === 'handed_over' ? 'end.toWhom' : 'end.note')} required={form.values.reason === 'handed_over'} maxLength={1000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}

export function ReopenGoal({ trajectoryId, goal: { id, revision }, onClose }: Props) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const reopen = useCommand(reopenGoalDocument, { onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog title={t('goal.reopen')} submit={t('goal.reopen')} onClose={onClose} onSubmit={form.onSubmit(({ reason }) => reopen.mutate({ input: { trajectoryId, id, revision, reason } }))} command={reopen}>
      <FreeText data-autofocus label={t('goal.why')} required maxLength={1000} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

const FIELDS: Readonly<Record<string, 'goal.words' | 'goal.code' | 'goal.whose' | 'goal.setOn' | 'goal.term' | 'goal.dueOn' | 'goal.zero' | 'goal.weight' | 'goal.contributors' | 'goal.endedOn' | 'goal.scale'>> = {
  words: 'goal.words', code: 'goal.code', whose: 'goal.whose', setOn: 'goal.setOn', term: 'goal.term', dueOn: 'goal.dueOn', zeroPoint: 'goal.zero', weight: 'goal.weight', contributors: 'goal.contributors', endedOn: 'goal.endedOn', scale: 'goal.scale',
};

/** What a goal was before each change. */
export function GoalHistory({ goal, catalogue, onClose }: { goal: Goal; catalogue: GoalCatalogue; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const result = useOperation(goalHistoryDocument, { goalId: goal.id });
  const said = (field: string, value: unknown) => (field === 'code' ? codeName(catalogue, value as string | null, locale) ?? t('goal.other') : value === null ? t('history.nothing') : String(value));
  return (
    <Modal opened onClose={onClose} size="lg" title={t('history', { number: goal.number })} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded result={result}>
        {({ goalHistory }) => (
          <Stack component="ol" className={styles['plainList']}>
            {goalHistory.map(({ before, reason, changedAt, changedBy }) => {
              const told = Object.entries(before as Record<string, unknown>).flatMap(([field, value]) => (FIELDS[field] ? [t('history.was', { field: t(FIELDS[field]), value: said(field, value) })] : []));
              return (
                <li key={changedAt}>
                  <Text size="sm" c="gray.7">{t('words.savedBy', { at: formatInstant(changedAt, locale), name: changedBy })}</Text>
                  {told.length > 0 ? told.map((line) => <Text key={line}>{line}</Text>) : <Text>{t('history.rest')}</Text>}
                  {reason && <Text fs="italic">{reason}</Text>}
                </li>
              );
            })}
          </Stack>
        )}
      </Loaded>
    </Modal>
  );
}
