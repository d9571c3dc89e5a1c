import { type Grant, grantsBeyond } from '@getrouw/access-rules';
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
import { grantsOf, RoleChoice, useNotBeyond } from './RoleChoice.tsx';

const codesOf = ({ roles }: Member) => roles.map(({ code }) => code);

/** The roles of a member. */
export function MemberRolesForm({ member, roles, onClose }: { member: Member; roles: readonly MemberRole[]; onClose: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const needsSure = useSure();
  const notBeyond = useNotBeyond(roles);
  const { memberId, grants } = useViewer();
  const isMe = memberId === member.id;
  const lost = (codes: readonly string[]) => (isMe ? grantsBeyond(grantsOf(roles, codes), grants as Grant[]) : []);
  const form = useForm({
    initialValues: { roleCodes: codesOf(member), sure: false },
    validate: { roleCodes: (codes) => (isMe ? notBeyond(codes) : null), sure: (value, { roleCodes }) => needsSure(lost(roleCodes).length > 0)(value) },
  });
  const set = useCommand(setMemberRolesDocument, { onProblems: showProblems(form), onDone: onClose });
  const { seen, accept, overtaken, command } = useSeen(member, set);
  const words = (each: Member): Words => [[t('roles'), each.roles.map(({ name }) => inWords(name)).join(', ')]];
  const { roleCodes } = form.values;
  return (
    <FormDialog title={t('roles.of', { name: member.name })} onClose={onClose} onSubmit={form.onSubmit((values) => set.mutate({ input: { memberId: member.id, revision: seen.revision, roleCodes: values.roleCodes } }))} command={command}>
      {overtaken && <Overtaken before={words(seen)} now={words(member)} onKeep={accept} onTake={() => { form.setFieldValue('roleCodes', codesOf(member)); accept(); }} />}
      <RoleChoice roles={roles} external={member.external} autoFocus {...form.getInputProps('roleCodes')} />
      {lost(roleCodes).length > 0 && <LosesAccess lost={lost(roleCodes)} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
    </FormDialog>
  );
}
