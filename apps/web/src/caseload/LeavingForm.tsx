import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { HandOver, type Taken, takenTrajectories } from '../shared/HandOver.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useTexts } from '../shared/locale.ts';
import { endProfessionalDocument, professionalWorkDocument } from './leaving.operation.ts';
import type { Professional } from './professionals.operation.ts';
import { texts } from './texts.ts';

/** Writes down the last day of a professional, with who takes over each case that runs on. */
export function LeavingForm({ professional, onClose }: { professional: Professional; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { endsOn: professional.endsOn ?? today() }, validate: { endsOn: useRequired() } });
  const { endsOn } = form.values;
  const work = useOperation(professionalWorkDocument, { id: professional.id, after: endsOn || today() });
  const [taken, setTaken] = useState<Taken>({});
  const [missing, setMissing] = useState(false);
  const end = useCommand(endProfessionalDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(() => {
    if (!work.data || work.isFetching) return;
    const trajectories = takenTrajectories(work.data.professionalWork, taken);
    const isMissing = trajectories.length < work.data.professionalWork.trajectories.length;
    setMissing(isMissing);
    if (!isMissing) end.mutate({ input: { id: professional.id, revision: professional.revision, endsOn, trajectories } });
  });
  return (
    <FormDialog title={t('leaving.of', { name: professional.name })} onClose={onClose} onSubmit={submit} command={end} submit={t('leaving.submit')}>
      <TextInput data-autofocus type="date" label={t('leaving.lastDay')} required {...form.getInputProps('endsOn')} />
      <Loaded result={work}>
        {({ professionalWork }) => (professionalWork.trajectories.length === 0
          ? <Text size="sm" c="gray.7">{t('leaving.nothing')}</Text>
          : <HandOver work={professionalWork} taken={taken} onChange={(chosen) => { setTaken(chosen); setMissing(false); }} error={missing && t('leaving.missing')} />)}
      </Loaded>
      {professional.memberId && <Text size="sm">{t('leaving.member')}</Text>}
    </FormDialog>
  );
}
