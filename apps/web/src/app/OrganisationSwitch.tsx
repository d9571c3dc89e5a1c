import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTexts } from '../shared/locale.ts';
import { post } from '../shared/rest.ts';
import type { Viewer } from '../shared/session.ts';
import styles from './organisation.module.css';
import { texts } from './texts.ts';

/** The organisation one works in; a menu for those who are a member of several. */
export function OrganisationSwitch({ viewer: { organisation, memberships } }: { viewer: Viewer }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const router = useRouter();
  if (!organisation) return null;
  const here = <span><Text span fw={620} display="block" lh={1.25}>{organisation.name}</Text><Text span size="sm" c="gray.7">{t(`kind.${organisation.kind}`)}</Text></span>;
  if (memberships.length < 2) return <div className={styles['organisation']}>{here}</div>;
  const change = async (organisationId: string) => {
    await post('/auth/organisation', { organisationId });
    client.clear();
    await router.navigate({ to: '/', reloadDocument: true });
  };
  return (
    <Menu position="bottom-start" width={220} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={styles['organisation']} title={t('switch')}>{here}<IconChevronDown size={18} aria-hidden /></UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('switch')}</Menu.Label>
        {memberships.filter((membership) => membership.organisation.id !== organisation.id).map(({ organisation: { id, name, kind } }) => (
          <Menu.Item key={id} onClick={() => void change(id)}>{name}<Text span size="sm" c="gray.7"> · {t(`kind.${kind}`)}</Text></Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
