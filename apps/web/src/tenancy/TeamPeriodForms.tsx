import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { LosesAccess, useSure } from './LosesAccess.tsx';
import { addTeamMembershipDocument, endTeamMembershipDocument, type Member, type MemberTeam, type TeamPeriod } from './member.operation.ts';
import { texts } from './member.texts.ts';
import { Overtaken, useSeen } from './Overtaken.tsx';

export function JoinTeamForm({ member, teams, onClose }: { member: Member; teams: readonly MemberTeam[]; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({ initialValues: { teamId: '', startsOn: today(), endsOn: '' }, validate: { teamId: required, startsOn: required } });
  const add = useCommand(addTeamMembershipDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ endsOn, ...values }) => add.mutate({ input: { memberId: member.id, ...values, endsOn: orNull(endsOn) } }));
  const open = teams.filter(({ endsOn }) => !endsOn || endsOn >= today());
  return (
    <FormDialog title={t('teams.joinOf', { name: member.name })} onClose={onClose} onSubmit={submit} command={add}>
      <Select label={t('team')} required data={open.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('teamId')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
    </FormDialog>
  );
}

export function EndTeamForm({ member, period, onClose }: { member: Member; period: TeamPeriod; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const needsSure = useSure();
  const { memberId, grants } = useViewer();
  const losesTeam = memberId === member.id && grants.some(({ reach }) => reach === 'team');
  const form = useForm({ initialValues: { endsOn: period.endsOn ?? today(), sure: false }, validate: { endsOn: useRequired(), sure: needsSure(losesTeam) } });
  const end = useCommand(endTeamMembershipDocument, { onProblems: showProblems(form), onDone: onClose });
  const current = member.teams.find(({ id }) => id === period.id) ?? period;
  const { seen, accept, overtaken, command } = useSeen(current, end);
  const until = ({ endsOn }: TeamPeriod) => [[t('lastDay'), endsOn ? formatDate(endsOn, locale) : '']] as const;
  return (
    <FormDialog title={t('teams.endTitle', { name: member.name, team: period.teamName })} onClose={onClose} onSubmit={form.onSubmit(({ endsOn }) => end.mutate({ input: { id: period.id, revision: seen.revision, endsOn } }))} command={command} submit={t('teams.end')}>
      {overtaken && <Overtaken before={until(seen)} now={until(current)} onKeep={accept} onTake={() => { form.setFieldValue('endsOn', current.endsOn ?? today()); accept(); }} />}
      <TextInput data-autofocus type="date" label={t('lastDay')} required {...form.getInputProps('endsOn')} />
      <Text size="sm" c="gray.7">{t('teams.endHelp')}</Text>
      {losesTeam && <LosesAccess text={t('self.team', { team: period.teamName })} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
    </FormDialog>
  );
}
