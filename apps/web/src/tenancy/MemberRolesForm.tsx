import { grantsBeyond, type Grant, PRESETS } from '@getrouw/access-rules';
import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { LosesAccess, useSure } from './LosesAccess.tsx';
import { type Member, type MemberRole, setMemberRolesDocument } from './member.operation.ts';
import { texts } from './member.texts.ts';
import { Overtaken, useSeen, type Words } from './Overtaken.tsx';

const codesOf = ({ roles }: Member) => roles.map(({ code }) => code);

/** The roles of a member, by name or several in one choice. */
export function MemberRolesForm({ member, roles, onClose }: { member: Member; roles: readonly MemberRole[]; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const needsSure = useSure();
  const { memberId, organisation, grants } = useViewer();
  const isMe = memberId === member.id;
  const held = (codes: readonly string[]) => roles.filter(({ code }) => codes.includes(code)).flatMap((role) => role.grants as Grant[]);
  const lost = (codes: readonly string[]) => (isMe ? grantsBeyond(held(codes), grants as Grant[]) : []);
  const form = useForm({
    initialValues: { roleCodes: codesOf(member), sure: false },
    validate: { sure: (value, { roleCodes }) => needsSure(lost(roleCodes).length > 0)(value) },
  });
  const set = useCommand(setMemberRolesDocument, { onProblems: showProblems(form), onDone: onClose });
  const { seen, accept, overtaken, command } = useSeen(member, set);
  const words = (each: Member): Words => [[t('roles'), each.roles.map(({ name }) => inWords(name)).join(', ')]];
  const presets = PRESETS[organisation!.kind].filter(({ roleCodes }) => roleCodes.every((code) => roles.some((role) => role.code === code)));
  const { roleCodes } = form.values;
  const chosen = presets.find((preset) => preset.roleCodes.length === roleCodes.length && preset.roleCodes.every((code) => roleCodes.includes(code)))?.code ?? '';
  const beyondScoring = member.external && held(roleCodes).some(({ verb }) => verb !== 'response.score');
  return (
    <FormDialog title={t('roles.of', { name: member.name })} onClose={onClose} onSubmit={form.onSubmit((values) => set.mutate({ input: { memberId: member.id, revision: seen.revision, roleCodes: values.roleCodes } }))} command={command}>
      {overtaken && <Overtaken before={words(seen)} now={words(member)} onKeep={accept} onTake={() => { form.setFieldValue('roleCodes', codesOf(member)); accept(); }} />}
      <NativeSelect
        data-autofocus label={t('roles.preset')} description={t('roles.presetHelp')} value={chosen}
        data={[{ value: '', label: t('roles.presetNone') }, ...presets.map(({ code, name }) => ({ value: code, label: inWords(name) }))]}
        onChange={({ currentTarget: { value } }) => { const preset = presets.find(({ code }) => code === value); if (preset) form.setFieldValue('roleCodes', [...preset.roleCodes]); }}
      />
      <Checkbox.Group label={t('roles')} {...form.getInputProps('roleCodes')}>
        <Stack gap="xs" mt="xs">{roles.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
      </Checkbox.Group>
      <Text size="sm" c="gray.7">{t('roles.duties')}</Text>
      {beyondScoring && <Text size="sm" role="status" fw={600}>{t('roles.beyondScoring')}</Text>}
      {lost(roleCodes).length > 0 && <LosesAccess lost={lost(roleCodes)} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
    </FormDialog>
  );
}
