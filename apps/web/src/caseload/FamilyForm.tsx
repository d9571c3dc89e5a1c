import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { useHelps } from '../shared/session.ts';
import { addFamilyDocument, changeFamilyDocument } from './family-commands.operation.ts';
import type { Family } from './family.operation.ts';
import { texts } from './texts.ts';

interface FamilyFormProps {
  /** Absent: a new family. */
  family?: Pick<Family, 'id' | 'revision' | 'unit' | 'clientNumber' | 'municipality'>;
  onClose: () => void;
  onDone: (familyId: string) => void;
}

export function FamilyForm({ family, onClose, onDone }: FamilyFormProps) {
  const t = useTexts(texts);
  const helps = useHelps();
  const form = useForm({
    initialValues: { clientNumber: family?.clientNumber ?? '', municipality: family?.municipality ?? '' },
    validate: { clientNumber: useRequired() },
  });
  const onProblems = showProblems(form);
  const add = useCommand(addFamilyDocument, { onProblems, onDone: ({ addFamily }) => onDone(addFamily.id) });
  const change = useCommand(changeFamilyDocument, { onProblems, onDone: ({ changeFamily }) => onDone(changeFamily.id) });
  const submit = form.onSubmit(({ clientNumber, municipality }) => {
    const values = { clientNumber: clientNumber.trim(), municipality: orNull(municipality) };
    if (family) change.mutate({ input: { id: family.id, revision: family.revision, ...values } });
    else add.mutate({ input: values });
  });
  return (
    <FormDialog title={t(family ? `${family.unit as 'family' | 'youth'}.change` : `families.add.${helps}`)} onClose={onClose} onSubmit={submit} command={family ? change : add}>
      <TextInput data-autofocus label={t('clientNumber')} description={t('clientNumberHelp')} required autoComplete="off" {...form.getInputProps('clientNumber')} />
      <TextInput label={t('municipality')} autoComplete="off" {...form.getInputProps('municipality')} />
    </FormDialog>
  );
}
