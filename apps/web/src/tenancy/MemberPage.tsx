import type { OpenWorkWholeFragment } from '@getrouw/contracts';
import { Facts, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useOperation } from '../shared/graphql.ts';
import { useWorkNames } from '../shared/HandOver.tsx';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay } from '../shared/session.ts';
import { EndMembershipForm } from './EndMembershipForm.tsx';
import { type Member, memberDocument, type TeamPeriod } from './member.operation.ts';
import { texts } from './member.texts.ts';
import { MemberChangeForm } from './MemberChangeForm.tsx';
import { MemberRolesForm } from './MemberRolesForm.tsx';
import { Part } from './Part.tsx';
import { usePeriod } from './period.ts';
import { JoinTeamForm, TeamPeriodForm } from './TeamPeriodForms.tsx';
import styles from './tenancy.module.css';

type Dialog = 'change' | 'end' | 'roles' | 'join' | TeamPeriod;

export function MemberPage() {
  const t = useTexts(texts);
  const { memberId } = getRouteApi('/in/leden/$memberId').useParams();
  const may = useMay();
  const manages = may('member.manage');
  const result = useOperation(memberDocument, { id: memberId, manage: manages, join: manages && may('organisation.read') });
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const name = result.data?.member.name;
  return (
    <Page title={name ?? t('loading')} lead={t('lead')} breadcrumbs={[<TextLink key="members" to="/leden" search={{}}>{t('members')}</TextLink>, name ?? '…']}>
      <Loaded result={result}>
        {({ member, roles, teams, memberWork }) => (
          <Stack gap={40}>
            <Membership member={member} onOpen={manages ? setDialog : undefined} hasWork={(memberWork?.trajectories.length ?? 0) + (memberWork?.assessors.length ?? 0) > 0} />
            <Roles member={member} onOpen={manages ? setDialog : undefined} />
            <Teams member={member} onOpen={teams && setDialog} />
            {memberWork && <Work work={memberWork} />}
            {dialog === 'change' && <MemberChangeForm member={member} onClose={close} />}
            {dialog === 'end' && <EndMembershipForm member={member} onClose={close} />}
            {dialog === 'roles' && <MemberRolesForm member={member} roles={roles} onClose={close} />}
            {dialog === 'join' && <JoinTeamForm member={member} teams={teams ?? []} onClose={close} />}
            {typeof dialog === 'object' && <TeamPeriodForm member={member} period={dialog} onClose={close} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

interface PartProps { member: Member; /** For who may change it. */ onOpen: ((dialog: Dialog) => void) | undefined }

function Membership({ member, onOpen, hasWork }: PartProps & { hasWork: boolean }) {
  const t = useTexts(texts);
  const period = usePeriod();
  const actions = onOpen && (
    <Group gap="sm">
      <Button size="xs" variant="default" onClick={() => onOpen('change')}>{t('membership.change')}</Button>
      {member.state !== 'ended' && <Button size="xs" variant="default" onClick={() => onOpen('end')}>{t('membership.end')}</Button>}
      {member.state === 'ended' && hasWork && <Button size="xs" onClick={() => onOpen('end')}>{t('membership.handOver')}</Button>}
    </Group>
  );
  return (
    <Part title={t('membership')} action={actions}>
      <Facts facts={[[t('period'), period(member)], [t('state'), t(`state.${member.state}`)], [t('external'), t(member.external ? 'yes' : 'no')]]} />
      {member.external && member.state !== 'ended' && <Text size="sm" c="gray.7">{t('externalHelp')}</Text>}
    </Part>
  );
}

function Roles({ member, onOpen }: PartProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Part title={t('roles')} action={onOpen && <Button size="xs" variant="default" onClick={() => onOpen('roles')}>{t('roles.change')}</Button>}>
      {member.roles.length === 0 && <Text c="gray.7">{t('roles.none')}</Text>}
      <ul className={styles['plain']}>
        {member.roles.map(({ code, name }) => <li key={code}><TextLink to="/leden/rollen/$code" params={{ code }}>{inWords(name)}</TextLink></li>)}
      </ul>
    </Part>
  );
}

function Teams({ member, onOpen }: PartProps) {
  const t = useTexts(texts);
  const period = usePeriod();
  return (
    <Part title={t('teams')} action={onOpen && <Button size="xs" variant="default" onClick={() => onOpen('join')}>{t('teams.join')}</Button>}>
      {member.teams.length === 0 && <Text c="gray.7">{t('teams.none')}</Text>}
      {member.teams.length > 0 && (
        <Rows
          caption={t('teams')} rows={member.teams} rowKey={({ id }) => id}
          columns={[
            { header: t('team'), cell: ({ teamName }) => teamName },
            { header: t('period'), cell: period },
            ...(onOpen ? [{ header: t('actions'), cell: (each: TeamPeriod) => (
              <Button size="compact-sm" variant="subtle" aria-label={t('teams.changeOf', { team: each.teamName })} onClick={() => onOpen(each)}>{t('teams.change')}</Button>
            ) }] : []),
          ]}
        />
      )}
    </Part>
  );
}

function Work({ work }: { work: OpenWorkWholeFragment }) {
  const t = useTexts(texts);
  const names = useWorkNames();
  const { trajectories, assignments } = work;
  return (
    <Part title={t('work')}>
      {trajectories.length + assignments.length === 0 && <Text c="gray.7">{t('work.none')}</Text>}
      {trajectories.length > 0 && <Text fw={600}>{t('work.trajectories', { count: trajectories.length })}</Text>}
      {trajectories.length > 0 && <ul className={styles['plain']}>{trajectories.map((each) => <li key={each.trajectoryProfessionalId}>{names.trajectory(each)}</li>)}</ul>}
      {assignments.length > 0 && <Text fw={600}>{t('work.assignments', { count: assignments.length })}</Text>}
      {assignments.length > 0 && <ul className={styles['plain']}>{assignments.map((each) => <li key={each.assignmentId}>{names.assignment(each)}</li>)}</ul>}
    </Part>
  );
}
