import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTexts } from '../shared/locale.ts';
import { post } from '../shared/rest.ts';
import type { Viewer } from '../shared/session.ts';
import styles from './account.module.css';
import { texts } from './texts.ts';

export function AccountMenu({ viewer: { name, email, grants } }: { viewer: Viewer }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const router = useRouter();
  const signOut = async (address: '/auth/sign-out' | '/auth/sign-out-everywhere') => {
    await post(address);
    client.clear();
    await router.navigate({ to: '/inloggen', reloadDocument: true });
  };
  return (
    <Menu position="bottom-end" width={230} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={styles['account']} aria-label={t('account', { name })}>
          <Text span size="sm" className={styles['name']}>{name}</Text><IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item onClick={() => void router.navigate({ to: '/mijn-account' })}>{t('ownAccount')}</Menu.Item>
        {grants.some(({ verb }) => verb === 'audit.read') && <Menu.Item onClick={() => void router.navigate({ href: '/logboek' })}>{t('audit')}</Menu.Item>}
        <Menu.Item onClick={() => void signOut('/auth/sign-out')}>{t('signOut')}</Menu.Item>
        <Menu.Item onClick={() => void signOut('/auth/sign-out-everywhere')}>{t('signOutEverywhere')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
