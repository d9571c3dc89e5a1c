import { Button, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { addTrajectoryProfessionalDocument, endTrajectoryProfessionalDocument } from './family-commands.operation.ts';
import type { CaseChoices, Trajectory } from './family.operation.ts';
import styles from './family.module.css';
import { texts } from './texts.ts';

type Involved = Trajectory['professionals'][number];

/** Who helped in a trajectory and when. `choices` is there for those who may change it. */
export function TrajectoryProfessionals({ trajectory, choices }: { trajectory: Trajectory; choices: CaseChoices | undefined }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [linking, setLinking] = useState(false);
  const [ending, setEnding] = useState<Involved>();
  const period = ({ startsOn, endsOn }: Involved) => endsOn
    ? t('periodBetween', { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) })
    : t('periodFrom', { from: formatDate(startsOn, locale) });
  return (
    <div>
      <Text component="h3" fw={600} mb={4}>{t('professionals')}</Text>
      {trajectory.professionals.length === 0 && <Text size="sm" c="gray.7">{t('professionals.none')}</Text>}
      <ul className={styles['people']}>
        {trajectory.professionals.map((involved) => (
          <li key={involved.id}>
            <span>{involved.professional.name} <Text span size="sm" c="gray.7">{involved.professional.staffNumber} · {period(involved)}</Text></span>
            {choices && !involved.endsOn && (
              <Button size="compact-sm" variant="subtle" aria-label={t('professional.endOf', { name: involved.professional.name })} onClick={() => setEnding(involved)}>{t('professional.end')}</Button>
            )}
          </li>
        ))}
      </ul>
      {choices && <Button size="xs" variant="default" mt="xs" className="no-print" onClick={() => setLinking(true)}>{t('professional.link')}</Button>}
      {choices && linking && <LinkForm trajectory={trajectory} choices={choices} onClose={() => setLinking(false)} />}
      {ending && <EndForm involved={ending} onClose={() => setEnding(undefined)} />}
    </div>
  );
}

function LinkForm({ trajectory, choices, onClose }: { trajectory: Trajectory; choices: CaseChoices; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({
    initialValues: { professionalId: '', startsOn: trajectory.startedOn, endsOn: trajectory.endedOn ?? '' },
    validate: { professionalId: required, startsOn: required },
  });
  const add = useCommand(addTrajectoryProfessionalDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ endsOn, ...values }) => add.mutate({ input: { trajectoryId: trajectory.id, ...values, endsOn: orNull(endsOn) } }));
  return (
    <FormDialog title={t('professional.linkTo', { number: trajectory.number })} onClose={onClose} onSubmit={submit} command={add}>
      <Select
        label={t('professional.who')} required searchable
        data={choices.professionals.map(({ id, name, staffNumber }) => ({ value: id, label: `${name} (${staffNumber})` }))} {...form.getInputProps('professionalId')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('professional.from')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('professional.until')} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
    </FormDialog>
  );
}

function EndForm({ involved, onClose }: { involved: Involved; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { endsOn: today() }, validate: { endsOn: useRequired() } });
  const end = useCommand(endTrajectoryProfessionalDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ endsOn }) => end.mutate({ input: { id: involved.id, revision: involved.revision, endsOn } }));
  return (
    <FormDialog title={t('professional.endOf', { name: involved.professional.name })} onClose={onClose} onSubmit={submit} command={end} submit={t('professional.end')}>
      <TextInput type="date" label={t('professional.until')} required {...form.getInputProps('endsOn')} />
    </FormDialog>
  );
}
