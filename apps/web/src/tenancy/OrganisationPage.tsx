import { Empty, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { useMay } from '../shared/session.ts';
import { Invitations, InviteForm } from './Invitations.tsx';
import { RolesForm, TeamMembershipForm } from './member-forms.tsx';
import { type Member, organisationDocument } from './organisation.operation.ts';
import { SiteForm, TeamForm } from './site-forms.tsx';
import { texts } from './texts.ts';

type Dialog = 'site' | 'team' | 'member' | { member: Member; about: 'roles' | 'team' };

export function OrganisationPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const period = usePeriod();
  const may = useMay();
  const paging = usePaging();
  const invitedPaging = usePaging();
  const organisation = useOperation(organisationDocument, { members: may('member.read'), after: paging.after, invitations: may('member.manage'), invitedAfter: invitedPaging.after });
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const adds = (verb: Parameters<typeof may>[0], opens: 'site' | 'team' | 'member', label: string) =>
    may(verb) && <Button size="xs" variant="default" onClick={() => setDialog(opens)}>{label}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} action={may('audit.read') && <ButtonLink to="/logboek" variant="default">{t('audit')}</ButtonLink>}>
      <Loaded result={organisation}>
        {({ sites, teams, roles, members, invitations }) => (
          <Stack gap={48}>
            <Part title={t('sites')} action={adds('site.manage', 'site', t('sites.add'))}>
              {sites.length === 0 && <Empty title={t('sites.empty')}>{t('sites.emptyText')}</Empty>}
              {sites.length > 0 && <Rows caption={t('sites')} rows={sites} rowKey={({ id }) => id} columns={[{ header: t('name'), cell: ({ name }) => name }, { header: t('teams'), end: true, cell: ({ id }) => teams.filter(({ site }) => site.id === id).length }]} />}
            </Part>
            <Part title={t('teams')} action={sites.length > 0 && adds('team.manage', 'team', t('teams.add'))}>
              {teams.length === 0 && <Empty title={t('teams.empty')}>{t('teams.emptyText')}</Empty>}
              {teams.length > 0 && (
                <Rows
                  caption={t('teams')} rows={teams} rowKey={({ id }) => id}
                  columns={[{ header: t('name'), cell: ({ name }) => name }, { header: t('site'), cell: ({ site }) => site.name }, { header: t('period'), cell: period }]}
                />
              )}
            </Part>
            {members && (
              <Part title={t('members')} action={adds('member.manage', 'member', t('members.add'))}>
                {members.items.length === 0 && <Empty title={t('members.none')}>{t('members.noneText')}</Empty>}
                <Rows
                  caption={t('members')} rows={members.items} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: ({ name, external }) => <>{name}{external && <Text span size="sm" c="gray.7"> ({t('externalMark')})</Text>}</> },
                    { header: t('members.roles'), cell: (member) => member.roles.map(({ name }) => inWords(name)).join(', ') },
                    { header: t('teams'), cell: (member) => member.teams.map(({ teamName }) => teamName).join(', ') },
                    { header: t('period'), cell: period },
                    ...(may('member.manage') ? [{
                      header: t('actions'),
                      cell: (member: Member) => (
                        <Group gap={4}>
                          <Button size="compact-sm" variant="subtle" aria-label={t('members.rolesOf', { name: member.name })} onClick={() => setDialog({ member, about: 'roles' })}>{t('members.roles')}</Button>
                          <Button size="compact-sm" variant="subtle" aria-label={t('members.teamOf', { name: member.name })} onClick={() => setDialog({ member, about: 'team' })}>{t('members.team')}</Button>
                        </Group>
                      ),
                    }] : []),
                  ]}
                />
                <Pager paging={paging} next={members.next} />
                {invitations && invitations.items.length > 0 && <Invitations invitations={invitations.items} />}
                <Pager paging={invitedPaging} next={invitations?.next} />
              </Part>
            )}
            {dialog === 'site' && <SiteForm onClose={close} />}
            {dialog === 'team' && <TeamForm sites={sites} onClose={close} />}
            {dialog === 'member' && <InviteForm roles={roles ?? []} onClose={close} />}
            {typeof dialog === 'object' && dialog.about === 'roles' && <RolesForm member={dialog.member} roles={roles ?? []} onClose={close} />}
            {typeof dialog === 'object' && dialog.about === 'team' && <TeamMembershipForm member={dialog.member} teams={teams} onClose={close} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Part({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between"><Title order={2}>{title}</Title>{action}</Group>
      {children}
    </Stack>
  );
}

function usePeriod() {
  const t = useTexts(texts);
  const locale = useLocale();
  return ({ startsOn, endsOn }: { startsOn: string; endsOn?: string | null }) => endsOn
    ? t('periodBetween', { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) })
    : t('periodFrom', { from: formatDate(startsOn, locale) });
}
