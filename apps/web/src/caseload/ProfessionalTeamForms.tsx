import { Checkbox, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import {
  addProfessionalTeamDocument, changeProfessionalTeamDocument, type ProfessionalDetail, type ProfessionalTeam, type ProgrammeChoice, programmeChoicesDocument, removeProfessionalTeamDocument,
} from './professionals.operation.ts';
import { texts } from './texts.ts';

interface Values { programmeId: string; teamId: string; variants: string[]; trainedOn: string; startsOn: string; endsOn: string }
type Form = Pick<ReturnType<typeof useForm<Values>>, 'getInputProps'>;

const inputOf = ({ variants, trainedOn, startsOn, endsOn }: Values) => ({ variants, trainedOn: orNull(trainedOn), startsOn, endsOn: orNull(endsOn) });

/** Says in which team a professional works with which method. */
export function AddTeamForm({ professional, onClose }: { professional: ProfessionalDetail; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const required = useRequired();
  const choices = useOperation(programmeChoicesDocument);
  const form = useForm<Values>({
    initialValues: { programmeId: '', teamId: '', variants: [], trainedOn: '', startsOn: today(), endsOn: professional.endsOn ?? '' },
    validate: { programmeId: (value) => required(value || only(choices.data?.programmeChoices)), teamId: required, startsOn: required },
  });
  const add = useCommand(addProfessionalTeamDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit((values) => add.mutate({
    input: { professionalId: professional.id, programmeId: values.programmeId || only(choices.data?.programmeChoices), teamId: values.teamId, ...inputOf(values) },
  }));
  return (
    <FormDialog title={t('work.addOf', { name: professional.name })} onClose={onClose} onSubmit={submit} command={add}>
      <Loaded result={choices}>
        {({ programmeChoices }) => {
          const chosen = programmeChoices.find(({ id }) => id === (form.values.programmeId || only(programmeChoices)));
          return (
            <Stack>
              <Select
                label={t('method')} required allowDeselect={false} data={programmeChoices.map(({ id, name }) => ({ value: id, label: inWords(name) }))} {...form.getInputProps('programmeId')}
                value={chosen?.id ?? null} onChange={(id) => form.setValues({ programmeId: id ?? '', teamId: '', variants: [] })}
              />
              <Select
                label={t('team')} required description={chosen?.teams.length === 0 ? t('work.noTeams') : t('work.teamHelp')} data={(chosen?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                {...form.getInputProps('teamId')}
              />
              <Variants variants={chosen?.variants ?? []} form={form} />
              <Dates form={form} />
            </Stack>
          );
        }}
      </Loaded>
    </FormDialog>
  );
}

/** Where there is one method it is that one. */
const only = (choices: readonly ProgrammeChoice[] | undefined): string => (choices?.length === 1 ? choices[0]!.id : '');

interface WorkProps { professional: ProfessionalDetail; work: ProfessionalTeam; onClose: () => void }

/** Corrects work in a team, or ends it. */
export function ChangeTeamForm({ professional, work, onClose }: WorkProps) {
  const t = useTexts(texts);
  const required = useRequired();
  const choices = useOperation(programmeChoicesDocument);
  const form = useForm<Values>({
    initialValues: {
      programmeId: work.programme.id, teamId: work.team.id, variants: work.variants.map(({ code }) => code), trainedOn: work.trainedOn ?? '', startsOn: work.startsOn, endsOn: work.endsOn ?? '',
    },
    validate: { startsOn: required },
  });
  const change = useCommand(changeProfessionalTeamDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit((values) => change.mutate({ input: { id: work.id, revision: work.revision, ...inputOf(values) } }));
  const known = choices.data?.programmeChoices.find(({ id }) => id === work.programme.id)?.variants ?? [];
  const dropped = work.variants.filter(({ code }) => !known.some((each) => each.code === code));
  return (
    <FormDialog title={t('work.changeTitle', { name: professional.name, team: work.team.name })} onClose={onClose} onSubmit={submit} command={change}>
      <Variants variants={[...known, ...dropped]} form={form} />
      <Dates form={form} />
    </FormDialog>
  );
}

export function RemoveTeamForm({ professional, work, onClose }: WorkProps) {
  const t = useTexts(texts);
  const remove = useCommand(removeProfessionalTeamDocument, { onDone: onClose });
  return (
    <FormDialog
      title={t('work.removeTitle', { name: professional.name, team: work.team.name })} submit={t('work.remove')} onClose={onClose} command={remove}
      onSubmit={(event) => { event?.preventDefault(); remove.mutate({ id: work.id, revision: work.revision }); }}
    >
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
