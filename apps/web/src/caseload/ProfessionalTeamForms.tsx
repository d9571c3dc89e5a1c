import { Checkbox, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import {
  addProfessionalTeamDocument, changeProfessionalTeamDocument, type ProfessionalDetail, type ProfessionalTeam, type ProgrammeChoice, removeProfessionalTeamDocument,
} from './professionals.operation.ts';
import { texts } from './texts.ts';

interface Values { programmeId: string; teamId: string; variants: string[]; trainedOn: string; startsOn: string; endsOn: string }
type Form = Pick<ReturnType<typeof useForm<Values>>, 'getInputProps'>;

const inputOf = ({ variants, trainedOn, startsOn, endsOn }: Values) => ({ variants, trainedOn: orNull(trainedOn), startsOn, endsOn: orNull(endsOn) });

interface AddProps { professional: ProfessionalDetail; choices: readonly ProgrammeChoice[]; onClose: () => void }

/** Says in which team a professional works with which method. */
export function AddTeamForm({ professional, choices, onClose }: AddProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm<Values>({
    initialValues: { programmeId: choices.length === 1 ? choices[0]!.id : '', teamId: '', variants: [], trainedOn: '', startsOn: today(), endsOn: professional.endsOn ?? '' },
    validate: { programmeId: required, teamId: required, startsOn: required },
  });
  const add = useCommand(addProfessionalTeamDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit((values) => add.mutate({ input: { professionalId: professional.id, programmeId: values.programmeId, teamId: values.teamId, ...inputOf(values) } }));
  const chosen = choices.find(({ id }) => id === form.values.programmeId);
  return (
    <FormDialog title={t('work.addOf', { name: professional.name })} onClose={onClose} onSubmit={submit} command={add}>
      <Select
        data-autofocus label={t('method')} required allowDeselect={false} data={choices.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
        {...form.getInputProps('programmeId')}
        onChange={(id) => form.setValues({ programmeId: id ?? '', teamId: '', variants: [] })}
      />
      <Select
        label={t('team')} required description={t(chosen?.teams.length === 0 ? 'work.noTeams' : 'work.teamHelp')}
        data={(chosen?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('teamId')}
      />
      <Variants variants={chosen?.variants ?? []} form={form} />
      <Dates form={form} />
    </FormDialog>
  );
}

interface WorkProps { professional: ProfessionalDetail; work: ProfessionalTeam; onClose: () => void }

/** Corrects work in a team, or ends it. */
export function ChangeTeamForm({ professional, choices, work, onClose }: WorkProps & AddProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const form = useForm<Values>({
    initialValues: {
      programmeId: work.programme.id, teamId: work.team.id, variants: work.variants.map(({ code }) => code),
      trainedOn: work.trainedOn ?? '', startsOn: work.startsOn, endsOn: work.endsOn ?? '',
    },
    validate: { startsOn: required },
  });
  const change = useCommand(changeProfessionalTeamDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit((values) => change.mutate({ input: { id: work.id, revision: work.revision, ...inputOf(values) } }));
  const known = choices.find(({ id }) => id === work.programme.id)?.variants ?? [];
  const dropped = work.variants.filter(({ code }) => !known.some((each) => each.code === code));
  return (
    <FormDialog title={t('work.changeTitle', { name: professional.name, team: work.team.name })} onClose={onClose} onSubmit={submit} command={change}>
      <Text size="sm" c="gray.7">{inWords(work.programme.name)}</Text>
      <Variants variants={[...known, ...dropped]} form={form} />
      <Dates form={form} />
    </FormDialog>
  );
}

export function RemoveTeamForm({ professional, work, onClose }: WorkProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const remove = useCommand(removeProfessionalTeamDocument, { onDone: onClose });
  return (
    <FormDialog
      title={t('work.removeTitle', { name: professional.name, team: work.team.name })} submit={t('work.remove')} onClose={onClose} command={remove}
      onSubmit={(event) => { event?.preventDefault(); remove.mutate({ id: work.id, revision: work.revision }); }}
    >
      <Text size="sm" c="gray.7">{inWords(work.programme.name)}</Text>
      <Text>{t('work.removeText')}</Text>
    </FormDialog>
  );
}

function Variants({ variants, form }: { variants: ProgrammeChoice['variants']; form: Form }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (variants.length === 0) return null;
  return (
    <Checkbox.Group label={t('variants')} description={t('work.variantsHelp')} {...form.getInputProps('variants')}>
      <Stack gap={6} mt={6}>{variants.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
    </Checkbox.Group>
  );
}

function Dates({ form }: { form: Form }) {
  const t = useTexts(texts);
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('work.since')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('work.until')} description={t('work.untilHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <TextInput type="date" label={t('trainedOn')} description={t('work.trainedHelp')} max={today()} {...form.getInputProps('trainedOn')} />
    </>
  );
}
