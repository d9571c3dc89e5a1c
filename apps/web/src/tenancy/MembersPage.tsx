import { Empty, Rows } from '@getrouw/ui';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { today } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { SearchField } from '../shared/SearchField.tsx';
import { useMay } from '../shared/session.ts';
import { Invitations, InviteForm } from './Invitations.tsx';
import { membersDocument } from './members.operation.ts';
import { texts } from './members.texts.ts';
import { usePeriod } from './period.ts';
import { isShown, type Shown, SHOWN } from './shown.ts';

export function MembersPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const period = usePeriod();
  const may = useMay();
  const navigate = useNavigate();
  const { zoek, toon = 'huidig' } = getRouteApi('/in/leden').useSearch();
  const paging = usePaging();
  const invitedPaging = usePaging();
  const members = useOperation(membersDocument, { after: paging.after, search: zoek, filter: SHOWN[toon], invitations: may('member.manage'), invitedAfter: invitedPaging.after });
  const [adding, setAdding] = useState(false);
  const [invited, setInvited] = useState<string>();
  const show = (search: { zoek?: string | undefined; toon?: Shown }) => {
    paging.reset();
    void navigate({ to: '/leden', search, replace: true });
  };
  const now = today();
  return (
    <Page
      title={t('title')} lead={t('lead')}
      action={<Group gap="sm"><ButtonLink to="/leden/rollen" variant="default">{t('toRoles')}</ButtonLink>{may('member.manage') && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}</Group>}
    >
      <Stack gap="md">
        <Text role="status" fw={600} style={{ overflowWrap: 'anywhere' }} mb={invited ? undefined : 'calc(-1 * var(--mantine-spacing-md))'}>{invited && t('invited', { email: invited })}</Text>
        <Group gap="md" align="flex-end">
          <SearchField key={zoek} label={t('search')} value={zoek ?? ''} onSearch={(search) => show({ zoek: search || undefined, toon })} />
          <NativeSelect
            label={t('show')} value={toon} data={(Object.keys(SHOWN) as Shown[]).map((value) => ({ value, label: t(`show.${value}`) }))}
            onChange={({ currentTarget: { value } }) => { if (isShown(value)) show({ zoek, toon: value }); }}
          />
        </Group>
        <Loaded result={members}>
          {({ members: { items, next, total }, roles, invitations }) => (
            <>
              <Text size="sm" c="gray.7" role="status">{t('found', { count: total })}</Text>
              {items.length === 0 && <Empty title={zoek ? t('none', { search: zoek }) : t('empty')}>{t('emptyText')}</Empty>}
              {items.length > 0 && (
                <Rows
                  caption={t('title')} rows={items} rowKey={({ id }) => id}
                  columns={[
                    { header: t('name'), cell: ({ id, name, external }) => <><TextLink to="/leden/$memberId" params={{ memberId: id }}>{name}</TextLink>{external && <Text span size="sm" c="gray.7"> ({t('external')})</Text>}</> },
                    { header: t('roles'), cell: (member) => member.roles.map(({ name }) => inWords(name)).join(', ') || <Text span size="sm" c="gray.7">{t('noRoles')}</Text> },
                    { header: t('teams'), cell: (member) => member.teams.filter(({ endsOn }) => !endsOn || endsOn >= now).map(({ teamName }) => teamName).join(', ') },
                    { header: t('period'), cell: (member) => <>{period(member)}{member.state !== 'current' && <Text span size="sm" c="gray.7"> ({t(`state.${member.state}`)})</Text>}</> },
                  ]}
                />
              )}
              <Pager paging={paging} next={next} />
              {invitations && invitations.items.length > 0 && <Invitations invitations={invitations.items} />}
              <Pager paging={invitedPaging} next={invitations?.next} />
              {adding && <InviteForm roles={roles} onInvited={setInvited} onClose={() => setAdding(false)} />}
            </>
          )}
        </Loaded>
        {(may('site.manage') || may('team.manage')) && <div><TextLink to="/inrichting">{t('toOrganisation')}</TextLink></div>}
      </Stack>
    </Page>
  );
}
