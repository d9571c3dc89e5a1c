import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { today } from '../../shared/dates.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { addEvaluationDocument } from './evaluations.operation.ts';
import { texts } from './texts.ts';

interface AddEvaluationProps { familyId: string; trajectoryId: string; hasSatisfaction: boolean; onClose: () => void }

/** Begins an evaluation, and goes to it. At the end the client is asked what he thinks of the help, unless somebody says otherwise. */
export function AddEvaluation({ familyId, trajectoryId, hasSatisfaction, onClose }: AddEvaluationProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const form = useForm({ initialValues: { heldOn: today(), final: false, asks: null as boolean | null }, validate: { heldOn: useRequired() } });
  const { final, asks } = form.values;
  const add = useCommand(addEvaluationDocument, {
    onProblems: showProblems(form),
    onDone: ({ addEvaluation }) => navigate({ to: '/gezinnen/$familyId/traject/$trajectoryId/evaluaties/$evaluationId', params: { familyId, trajectoryId, evaluationId: addEvaluation.id } }),
  });
  const submit = form.onSubmit(({ heldOn }) => add.mutate({ input: { trajectoryId, heldOn, final, asksSatisfaction: hasSatisfaction ? asks ?? final : false } }));
  return (
    <FormDialog title={t('add.title')} submit={t('add.submit')} command={add} onClose={onClose} onSubmit={submit}>
      <TextInput data-autofocus type="date" required label={t('heldOn')} {...form.getInputProps('heldOn')} />
      <Checkbox label={t('final')} {...form.getInputProps('final', { type: 'checkbox' })} />
      {hasSatisfaction && <Checkbox label={t('asks')} description={t('asks.help')} checked={asks ?? final} onChange={({ currentTarget }) => form.setFieldValue('asks', currentTarget.checked)} />}
    </FormDialog>
  );
}
