import { Checkbox, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { LosesAccess, useSure } from './LosesAccess.tsx';
import { changeMemberDocument, type Member } from './member.operation.ts';
import { texts } from './member.texts.ts';
import { Overtaken, useSeen, type Words } from './Overtaken.tsx';

const valuesOf = ({ name, external, startsOn, endsOn }: Member) => ({ name, external, startsOn, endsOn: endsOn ?? '', sure: false });

/** Name, whether from outside, and period. Earlier ends are for ending the membership. */
export function MemberChangeForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const required = useRequired();
  const needsSure = useSure();
  const isMe = useViewer().memberId === member.id;
  const form = useForm({
    initialValues: valuesOf(member),
    validate: {
      name: required, startsOn: required,
      endsOn: (value, { external }) => (external ? required(value) : null),
      sure: (value, { startsOn }) => needsSure(isMe && startsOn > today())(value),
    },
  });
  const change = useCommand(changeMemberDocument, { onProblems: showProblems(form), onDone: onClose });
  const { seen, accept, overtaken, command } = useSeen(member, change);
  const words = (each: Member): Words => [
    [t('name'), each.name], [t('external'), t(each.external ? 'yes' : 'no')], [t('startsOn'), formatDate(each.startsOn, locale)],
    [t('endsOn'), each.endsOn ? formatDate(each.endsOn, locale) : ''], [t('roles'), each.roles.map(({ name }) => name[locale]).join(', ')],
    [t('teams'), each.teams.map(({ teamName }) => teamName).join(', ')],
  ];
  const submit = form.onSubmit(({ name, external, startsOn, endsOn }) => change.mutate({ input: { id: member.id, revision: seen.revision, name, external, startsOn, endsOn: orNull(endsOn) } }));
  return (
    <FormDialog title={t('membership.changeOf', { name: member.name })} onClose={onClose} onSubmit={submit} command={command}>
      {overtaken && <Overtaken before={words(seen)} now={words(member)} onKeep={accept} onTake={() => { form.setValues(valuesOf(member)); accept(); }} />}
      <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
      <Checkbox label={t('external')} description={t('externalEnds')} {...form.getInputProps('external', { type: 'checkbox' })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} required={form.values.external} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <Text size="sm" c="gray.7">{t('endsOnHelp')}</Text>
      {isMe && form.values.startsOn > today() && <LosesAccess text={t('self.startsOn')} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
    </FormDialog>
  );
}
