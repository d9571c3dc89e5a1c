import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { HandOver, type Taken, takenAssignments, takenTrajectories } from '../shared/HandOver.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { LosesAccess, useSure } from './LosesAccess.tsx';
import { endMembershipDocument, type Member, memberWorkDocument } from './member.operation.ts';
import { texts } from './member.texts.ts';
import { Overtaken, useSeen } from './Overtaken.tsx';
import { usePeriod } from './period.ts';

/** Ends a membership on a day and hands over what is open then. Of who has gone already, what he left. */
export function EndMembershipForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const period = usePeriod();
  const required = useRequired();
  const needsSure = useSure();
  const isMe = useViewer().memberId === member.id;
  const isGone = member.state === 'ended';
  const form = useForm({
    initialValues: { endsOn: isGone ? member.endsOn! : today(), sure: false },
    validate: { endsOn: required, sure: needsSure(isMe) },
  });
  const { endsOn } = form.values;
  const work = useOperation(memberWorkDocument, { id: member.id, after: endsOn || today() });
  const [taken, setTaken] = useState<Taken>({});
  const [missing, setMissing] = useState(false);
  const end = useCommand(endMembershipDocument, { onProblems: showProblems(form), onDone: onClose });
  const { seen, accept, overtaken, command } = useSeen(member, end);
  const submit = form.onSubmit(() => {
    if (!work.data || work.isFetching) return;
    const open = work.data.memberWork;
    const trajectories = takenTrajectories(open, taken);
    setMissing(trajectories.length < open.trajectories.length);
    if (trajectories.length < open.trajectories.length) return;
    end.mutate({ input: { id: member.id, revision: seen.revision, endsOn, trajectories, assignments: takenAssignments(open, taken) } });
  });
  return (
    <FormDialog title={t(isGone ? 'membership.handOverOf' : 'membership.endOf', { name: member.name })} onClose={onClose} onSubmit={submit} command={command} submit={t(isGone ? 'membership.handOver' : 'membership.end')}>
      {overtaken && <Overtaken before={[[t('period'), period(seen)]]} now={[[t('period'), period(member)]]} onKeep={accept} onTake={accept} />}
      {!isGone && <TextInput data-autofocus type="date" label={t('lastDay')} description={t('lastDayHelp')} required {...form.getInputProps('endsOn')} />}
      {!isGone && <Text size="sm">{t(endsOn <= today() ? 'endsAtOnce' : 'endsLater')}</Text>}
      <Loaded result={work}>
        {({ memberWork }) => (memberWork.trajectories.length + memberWork.assignments.length === 0
          ? <Text size="sm" c="gray.7">{t('work.nothing')}</Text>
          : <HandOver work={memberWork} taken={taken} onChange={(chosen) => { setTaken(chosen); setMissing(false); }} error={missing && t('work.missing')} />)}
      </Loaded>
      {isMe && <LosesAccess text={t('self.end')} sure={form.getInputProps('sure', { type: 'checkbox' })} />}
    </FormDialog>
  );
}
