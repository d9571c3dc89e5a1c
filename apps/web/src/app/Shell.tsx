import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { LanguageSwitch, useAccountLocale } from '../shared/LanguageSwitch.tsx';
import { CasesName } from '../shared/CasesName.tsx';
import { EntryLink } from '../shared/links.tsx';
import { useTexts } from '../shared/locale.ts';
import { ENTRY_ADDRESS, entries, entryBeside } from '../shared/navigation.ts';
import { installationOptions, type Viewer, ViewerContext, viewerOptions } from '../shared/session.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { OrganisationSwitch } from './OrganisationSwitch.tsx';
import { Search } from './Search.tsx';
import styles from './shell.module.css';
import { texts } from './texts.ts';

/** What the router says of a link to where one is. */
const HERE = { 'data-status': 'active', 'aria-current': 'page' } as const;

/** The frame round every page of a signed-in person. When the session ends it stands as it was until the sign-in page is there. */
export function Shell() {
  const current = useQuery(viewerOptions).data;
  const [viewer, setViewer] = useState(current);
  if (current && current !== viewer) setViewer(current);
  return viewer && <ViewerContext value={viewer}><Frame viewer={viewer} /></ViewerContext>;
}

function Frame({ viewer }: { viewer: Viewer }) {
  const t = useTexts(texts);
  const installation = useQuery(installationOptions).data;
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  useAccountLocale(viewer);
  const beside = entryBeside(viewer, pathname);
  return (
    <AppShell header={{ height: 60 }} navbar={{ width: 244, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding={{ base: 'md', sm: 'xl' }}>
      <a className="skip-link" href="#inhoud">{t('skip')}</a>
      <AppShell.Header className={`${styles['header']} no-print`}>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} aria-expanded={opened} />
          <Link to="/" className={styles['brand']}>Getrouw</Link>
          <Search visibleFrom="sm" />
          <Group ml="auto" gap="xs" wrap="nowrap">
            <LanguageSwitch />
            <AccountMenu viewer={viewer} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={`${styles['navbar']} no-print`} p="md" aria-label={t('navigation')} data-opened={opened || undefined}>
        <OrganisationSwitch viewer={viewer} />
        <Search hiddenFrom="sm" mb="sm" />
        {entries(viewer).map((entry) => (
          <EntryLink key={entry} to={ENTRY_ADDRESS[entry]} label={entry === 'cases' ? <CasesName /> : t(`entry.${entry}`)} className={styles['entry']} {...(entry === beside && HERE)} />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="inhoud" tabIndex={-1} className={styles['main']}>
        {installation?.demonstration && <div role="note" className={styles['banner']}>{t('demonstration')}{installation.mail === 'shown' && <> <Link to="/post">{t('mail')}</Link></>}</div>}
        <div className={styles['content']}><Outlet /></div>
      </AppShell.Main>
    </AppShell>
  );
}
