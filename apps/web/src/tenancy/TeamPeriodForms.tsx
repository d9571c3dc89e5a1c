import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { LosesAccess, useSure } from './LosesAccess.tsx';
import { addTeamMembershipDocument, changeTeamMembershipDocument, type Member, type MemberTeam, type TeamPeriod } from './member.operation.ts';
import { texts } from './member.texts.ts';
import { Overtaken, useSeen } from './Overtaken.tsx';
import { usePeriod } from './period.ts';

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

/** Ends a period in a team, or corrects it. */
export function TeamPeriodForm({ member, period, onClose }: { member: Member; period: TeamPeriod; onClose: () => void }) {
  const t = useTexts(texts);
  const words = usePeriod();
  const required = useRequired();
  const needsSure = useSure();
  const { memberId, grants } = useViewer();
  const seesByTeam = memberId === member.id && grants.some(({ reach }) => reach === 'team');
  const loses = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => seesByTeam && (startsOn > today() || endsOn !== '');
  const valuesOf = ({ startsOn, endsOn }: TeamPeriod) => ({ startsOn, endsOn: endsOn ?? '' });
  const form = useForm({
    initialValues: { ...valuesOf(period), sure: false },
    validate: { startsOn: required, sure: (value, values) => needsSure(loses(values))(value) },
  });
  const change = useCommand(changeTeamMembershipDocument, { onProblems: showProblems(form), onDone: onClose });
  const current = member.teams.find(({ id }) => id === period.id) ?? period;
  const { seen, accept, overtaken, command } = useSeen(current, change);
  const submit = form.onSubmit(({ startsOn, endsOn }) => change.mutate({ input: { id: period.id, revision: seen.revision, startsOn, endsOn: orNull(endsOn) } }));
  return (
    <FormDialog title={t('teams.changeTitle', { name: member.name, team: period.teamName })} onClose={onClose} onSubmit={submit} command={command}>
      {overtaken && <Overtaken before={[[t('period'), words(seen)]]} now={[[t('period'), words(current)]]} onKeep={accept} onTake={() => { form.setValues(valuesOf(current)); accept(); }} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput data-autofocus type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <Text size="sm" c="gray.7">{t('teams.changeHelp')}</Text>
      {loses(form.values) && <LosesAccess text={t('self.team', { team: period.teamName })} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
    </FormDialog>
  );
}
