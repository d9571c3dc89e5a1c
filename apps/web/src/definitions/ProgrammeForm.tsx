import type { Rhythm } from '@getrouw/contracts';
import { Checkbox, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { configureProgrammeDocument, type Programme, type Team } from './definitions.operation.ts';
import { texts } from './texts.ts';

/** Which teams work by the method, and how often it is measured. */
export function ProgrammeForm({ programme, teams, onClose }: { programme: Programme; teams: readonly Team[]; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const form = useForm<{ rhythm: Rhythm; teamIds: string[] }>({ initialValues: { rhythm: programme.rhythm, teamIds: programme.teams.map(({ id }) => id) } });
  const configure = useCommand(configureProgrammeDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit((values) => configure.mutate({ input: { id: programme.id, revision: programme.revision, ...values } }));
  return (
    <FormDialog title={t('programmes.configureName', { name: inWords(programme.name) })} onClose={onClose} onSubmit={submit} command={configure}>
      <Checkbox.Group label={t('teams')} {...form.getInputProps('teamIds')}>
        <Stack gap="xs" mt="xs">{teams.map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</Stack>
      </Checkbox.Group>
      <Radio.Group label={t('rhythm')} {...form.getInputProps('rhythm')}>
        <Stack gap="xs" mt="xs">{programme.rhythms.map((rhythm) => <Radio key={rhythm} value={rhythm} label={t(`rhythm.${rhythm}`)} />)}</Stack>
      </Radio.Group>
    </FormDialog>
  );
}
