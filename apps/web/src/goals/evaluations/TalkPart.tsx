import type { ChangeEvaluationInput } from '@getrouw/contracts';
import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { FreeText } from '../../shared/FreeText.tsx';
import { orNull, showProblems } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { changeEvaluationDocument } from './evaluations.operation.ts';
import { texts } from './texts.ts';
import type { Evaluation } from './words.ts';

const PRESENT = ['client', 'professional', 'network', 'referrer'] as const;
const DECISIONS = ['go_on', 'adjust', 'extend', 'end'] as const;
const WORDS = ['impression', 'explanation', 'conclusion', 'handover'] as const;

/** When the talk was, who was there, what was said and decided. */
export function TalkPart({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts(texts);
  const { id, heldOn, final, asksSatisfaction, satisfactionForm } = evaluation;
  const form = useForm({
    initialValues: {
      heldOn, final, asksSatisfaction, present: evaluation.present as string[], decision: (evaluation.decision ?? '') as string,
      impression: evaluation.impression ?? '', explanation: evaluation.explanation ?? '', conclusion: evaluation.conclusion ?? '', handover: evaluation.handover ?? '',
    },
  });
  const change = useCommand(changeEvaluationDocument, { onProblems: showProblems(form), onDone: () => form.resetDirty() });
  const submit = form.onSubmit(({ impression, explanation, conclusion, handover, present, decision, ...rest }) => change.mutate({ input: {
    id, revision: evaluation.revision, ...rest, present: present as ChangeEvaluationInput['present'], decision: (decision || null) as NonNullable<ChangeEvaluationInput['decision']> | null,
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
            <Button type="submit" variant="default" loading={change.isPending} disabled={!form.isDirty()}>{t('form.save')}</Button>
            <Text role="status" size="sm">{change.isSuccess && !form.isDirty() && t('form.saved')}</Text>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
