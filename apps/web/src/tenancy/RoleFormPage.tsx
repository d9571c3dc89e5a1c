import { type Grant, grantsBeyond, type Reach, verbEntry } from '@getrouw/access-rules';
import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useViewer } from '../shared/session.ts';
import { texts as shared } from '../shared/texts.ts';
import { bySubject, codeOf, offered } from './grants.ts';
import { LosesAccess, useSure } from './LosesAccess.tsx';
import { Overtaken, useSeen, type Words } from './Overtaken.tsx';
import { addRoleDocument, changeRoleDocument, type Role, rolesDocument } from './roles.operation.ts';
import { texts } from './roles.texts.ts';
import styles from './tenancy.module.css';

/** A new own role. */
export function NewRolePage() {
  const roles = useOperation(rolesDocument, { me: useViewer().memberId! });
  return <Loaded result={roles}>{(data) => <RoleForm roles={data.roles} mine={codesOf(data)} />}</Loaded>;
}

export function ChangeRolePage() {
  const { code } = getRouteApi('/in/leden/rollen/$code/wijzigen').useParams();
  const roles = useOperation(rolesDocument, { me: useViewer().memberId! });
  return (
    <Loaded result={roles}>
      {(data) => {
        const role = data.roles.find((each) => each.code === code);
        return role && <RoleForm key={code} roles={data.roles} mine={codesOf(data)} role={role} />;
      }}
    </Loaded>
  );
}

const codesOf = ({ member }: { member: { roles: readonly { code: string }[] } }) => member.roles.map(({ code }) => code);
const grantsOf = (role: Role | undefined) => (role?.grants ?? []) as Grant[];
const NOT = '';
const NEW = { revision: 0, name: { nl: '', en: '' }, grants: [], seeded: false };

interface RoleFormProps { roles: readonly Role[]; /** Codes of the roles of who is at work here. */ mine: readonly string[]; role?: Role }

function RoleForm({ roles, mine, role }: RoleFormProps) {
  const t = useTexts(texts);
  const common = useTexts(shared);
  const locale = useLocale();
  const inWords = useLocalText();
  const navigate = useNavigate();
  const required = useRequired();
  const needsSure = useSure();
  const held = useViewer().grants as Grant[];
  const valuesOf = ({ name, grants }: Pick<Role, 'name' | 'grants'>) => ({ nl: name.nl, en: name.en, reaches: Object.fromEntries(grants.map(({ verb, reach }) => [verb, reach])) as Record<string, Reach | typeof NOT>, sure: false });
  const choices = offered([...held, ...grantsOf(role)]);
  const chosen = (reaches: Record<string, Reach | typeof NOT>): Grant[] => choices.flatMap(({ verb }) => (reaches[verb] ? [{ verb, reach: reaches[verb] }] : []));
  const kept = roles.filter(({ code }) => mine.includes(code) && code !== role?.code).flatMap(grantsOf);
  const lost = (reaches: Record<string, Reach | typeof NOT>) => (role && mine.includes(role.code) ? grantsBeyond([...kept, ...chosen(reaches)], grantsOf(role)) : []);
  /** Taken out of the role, by who could not put it back. */
  const gone = (reaches: Record<string, Reach | typeof NOT>) => grantsBeyond([...held, ...chosen(reaches)], grantsOf(role));
  const form = useForm({
    initialValues: valuesOf(role ?? NEW),
    validate: { nl: required, en: required, sure: (value, { reaches }) => needsSure(lost(reaches).length > 0)(value) },
  });
  const onDone = async (code: string) => { await navigate({ to: '/leden/rollen/$code', params: { code } }); };
  const add = useCommand(addRoleDocument, { onProblems: showProblems(form), onDone: (data) => onDone(data.addRole.code) });
  const change = useCommand(changeRoleDocument, { onProblems: showProblems(form), onDone: (data) => onDone(data.changeRole.code) });
  const { seen, accept, overtaken, command } = useSeen<Pick<Role, 'revision' | 'name' | 'grants' | 'seeded'>>(role ?? NEW, role ? change : add);
  const words = ({ name, grants }: Pick<Role, 'name' | 'grants'>): Words => [
    [t('name.nl'), name.nl], [t('name.en'), name.en],
    ...choices.map(({ verb }) => {
      const grant = grants.find((each) => each.verb === verb);
      return [verbEntry(verb)[locale], t(grant ? `reach.${grant.reach}` : 'not')] as const;
    }),
  ];
  const submit = form.onSubmit(({ nl, en, reaches }) => {
    const values = { name: { nl: nl.trim(), en: en.trim() }, grants: chosen(reaches) };
    if (role) change.mutate({ input: { id: role.id, revision: seen.revision, ...values } });
    else add.mutate({ input: { code: codeOf(nl), ...values } });
  });
  const reach = (verb: string, wanted: Reach | typeof NOT) => form.setFieldValue('reaches', { ...form.values.reaches, [verb]: wanted });
  const title = role ? t('changeOf', { name: inWords(role.name) }) : t('add');
  return (
    <Page title={title} lead={t('formLead')} breadcrumbs={[<TextLink key="members" to="/leden" search={{}}>{t('members')}</TextLink>, <TextLink key="roles" to="/leden/rollen">{t('title')}</TextLink>, title]} narrow>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          {overtaken && <Overtaken before={words(seen)} now={words(role ?? NEW)} onKeep={accept} onTake={() => { form.setValues(valuesOf(role ?? NEW)); accept(); }} />}
          {role?.seeded ? <Text size="sm">{t('nameStays')}</Text> : (
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput label={t('name.nl')} required autoComplete="off" {...form.getInputProps('nl')} />
              <TextInput label={t('name.en')} required autoComplete="off" {...form.getInputProps('en')} />
            </SimpleGrid>
          )}
          {bySubject(choices).map(({ subject, grants }) => (
            <fieldset key={subject} className={styles['subject']}>
              <legend>{t(`subject.${subject}`)}</legend>
              {grants.map(({ verb, reaches }) => (
                <div key={verb} className={styles['grant']}>
                  {Object.keys(verbEntry(verb).reaches).length === 1
                    ? <Checkbox label={verbEntry(verb)[locale]} checked={Boolean(form.values.reaches[verb])} onChange={({ currentTarget: { checked } }) => reach(verb, checked ? reaches[0]! : NOT)} />
                    : <Reaching label={verbEntry(verb)[locale]} reaches={reaches} value={form.values.reaches[verb] ?? NOT} onChange={(wanted) => reach(verb, wanted)} />}
                </div>
              ))}
            </fieldset>
          ))}
          <Text size="sm" c="gray.7">{t('onlyHeld')}</Text>
          {gone(form.values.reaches).length > 0 && (
            <Text size="sm" role="status" fw={600}>{t('gone', { names: gone(form.values.reaches).map(({ verb }) => verbEntry(verb)[locale]).join('; ') })}</Text>
          )}
          {lost(form.values.reaches).length > 0 && <LosesAccess lost={lost(form.values.reaches)} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
          {command.error !== null && <ErrorNotice error={command.error} during="write" />}
          <Group gap="sm">
            <Button type="submit" loading={command.isPending}>{common('save')}</Button>
            {role ? <ButtonLink to="/leden/rollen/$code" params={{ code: role.code }} variant="default">{common('cancel')}</ButtonLink> : <ButtonLink to="/leden/rollen" variant="default">{common('cancel')}</ButtonLink>}
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

function Reaching({ label, reaches, value, onChange }: { label: string; reaches: readonly Reach[]; value: Reach | typeof NOT; onChange: (reach: Reach | typeof NOT) => void }) {
  const t = useTexts(texts);
  return (
    <>
      <Text span size="sm" aria-hidden>{label}</Text>
      <NativeSelect
        aria-label={label} value={value} data={[{ value: NOT, label: t('not') }, ...reaches.map((reach) => ({ value: reach, label: t(`reach.${reach}`) }))]}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Reach | typeof NOT)}
      />
    </>
  );
}
