import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { addTeamMembershipDocument, type Member, type Role, setMemberRolesDocument, type Team } from './organisation.operation.ts';
import { texts } from './texts.ts';

export function RoleChoice({ roles, ...field }: { roles: readonly Role[]; value?: string[]; onChange?: (codes: string[]) => void; error?: React.ReactNode }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Checkbox.Group label={t('members.roles')} {...field}>
      <Stack gap="xs" mt="xs">{roles.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
    </Checkbox.Group>
  );
}

export function RolesForm({ member, roles, onClose }: { member: Member; roles: readonly Role[]; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { roleCodes: member.roles.map(({ code }) => code) } });
  const set = useCommand(setMemberRolesDocument, { onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog title={t('members.rolesOf', { name: member.name })} onClose={onClose} onSubmit={form.onSubmit(({ roleCodes }) => set.mutate({ input: { memberId: member.id, revision: member.revision, roleCodes } }))} command={set}>
      <RoleChoice roles={roles} {...form.getInputProps('roleCodes')} />
    </FormDialog>
  );
}

export function TeamMembershipForm({ member, teams, onClose }: { member: Member; teams: readonly Team[]; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({ initialValues: { teamId: '', startsOn: today(), endsOn: '' }, validate: { teamId: required, startsOn: required } });
  const add = useCommand(addTeamMembershipDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ endsOn, ...values }) => add.mutate({ input: { memberId: member.id, ...values, endsOn: orNull(endsOn) } }));
  return (
    <FormDialog title={t('members.teamOf', { name: member.name })} onClose={onClose} onSubmit={submit} command={add}>
      <Select label={t('members.team')} required data={teams.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('teamId')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
    </FormDialog>
  );
}
