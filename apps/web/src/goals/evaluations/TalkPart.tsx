import type { ChangeEvaluationInput } from '@getrouw/contracts';
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { FreeText } from '../../shared/FreeText.tsx';
import { orNull, showProblems } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLeaving } from '../../shared/leaving.ts';
import { useTexts } from '../../shared/locale.ts';
import { changeEvaluationDocument } from './evaluations.operation.ts';
import { texts } from './texts.ts';
import type { Evaluation } from './words.ts';

const PRESENT = ['client', 'professional', 'network', 'referrer'] as const;
const DECISIONS = ['go_on', 'adjust', 'extend', 'end'] as const;
const WORDS = ['impression', 'explanation', 'conclusion', 'handover'] as const;

const valuesOf = ({ heldOn, final, asksSatisfaction, present, decision, impression, explanation, conclusion, handover }: Evaluation) => ({
  heldOn, final, asksSatisfaction, present: present as string[], decision: (decision ?? '') as string,
  impression: impression ?? '', explanation: explanation ?? '', conclusion: conclusion ?? '', handover: handover ?? '',
});

/** When the talk was, who was there, what was said and decided. */
export function TalkPart({ evaluation, onTyped }: { evaluation: Evaluation; /** Hears whether something is not saved. */ onTyped: (unsaved: boolean) => void }) {
  const t = useTexts(texts);
  const { id, satisfactionForm } = evaluation;
  const [revision, setRevision] = useState(evaluation.revision);
  const form = useForm({ initialValues: valuesOf(evaluation) });
  const change = useCommand(changeEvaluationDocument, {
    onProblems: showProblems(form),
    onDone: ({ changeEvaluation }) => {
      form.resetDirty();
      setRevision(changeEvaluation.revision);
    },
  });
  const unsaved = form.isDirty();
  useEffect(() => onTyped(unsaved), [onTyped, unsaved]);
  useLeaving(() => unsaved, () => unsaved);
  // What somebody else saved comes in its place, unless something was typed here: then saving says that it was changed.
  if (!unsaved && revision !== evaluation.revision) {
    setRevision(evaluation.revision);
    form.setInitialValues(valuesOf(evaluation));
    form.setValues(valuesOf(evaluation));
  }
  const submit = form.onSubmit(({ impression, explanation, conclusion, handover, present, decision, ...rest }) => change.mutate({ input: {
    id, revision, ...rest, present: present as ChangeEvaluationInput['present'], decision: (decision || null) as NonNullable<ChangeEvaluationInput['decision']> | null,
    impression: orNull(impression), explanation: orNull(explanation), conclusion: orNull(conclusion), handover: orNull(handover),
  } }));
  return (
    <section aria-labelledby="gesprek">
      <Title order={2} id="gesprek">{t('form')}</Title>
      <Text c="gray.7" mb="sm">{t('form.optional')}</Text>
      <form onSubmit={submit} noValidate>
        <Stack maw="46rem">
          {change.isError && <ErrorNotice error={change.error} during="write" />}
          <Group align="flex-end" gap="lg">
            <TextInput type="date" label={t('heldOn')} required {...form.getInputProps('heldOn')} />
            <NativeSelect label={t('form.decision')} data={[{ value: '', label: t('form.noDecision') }, ...DECISIONS.map((decision) => ({ value: decision, label: t(`decision.${decision}`) }))]} {...form.getInputProps('decision')} />
          </Group>
          <Checkbox label={t('final')} {...form.getInputProps('final', { type: 'checkbox' })} />
          {satisfactionForm != null && <Checkbox label={t('asks')} {...form.getInputProps('asksSatisfaction', { type: 'checkbox' })} />}
          <Checkbox.Group label={t('form.present')} {...form.getInputProps('present')}>
            <Group gap="lg" mt={4}>{PRESENT.map((each) => <Checkbox key={each} value={each} label={t(`present.${each}`)} />)}</Group>
          </Checkbox.Group>
          {WORDS.map((field) => <FreeText key={field} label={t(`form.${field}`)} maxLength={4000} {...form.getInputProps(field)} />)}
          <Group gap="md">
            <Button type="submit" variant="default" loading={change.isPending} disabled={!unsaved}>{t('form.save')}</Button>
            <Text role="status" size="sm">{change.isSuccess && !unsaved && t('form.saved')}</Text>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
