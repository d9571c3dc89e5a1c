import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Tabs } from '../../shared/Tabs.tsx';
import tabs from '../../shared/tabs.module.css';
import { texts } from './texts.ts';

/** What stands above every page about the coding of goals. */
export function CodingFrame({ children }: { children: ReactNode }) {
  const t = useTexts(texts);
  const tab = (to: string, name: string, exact = false) => <li><Link to={to} activeOptions={{ exact, includeSearch: false }} className={tabs['tab']!}>{name}</Link></li>;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Tabs label={t('tabs')}>
        {tab('/doelen-coderen', t('tab.queue'), true)}
        {tab('/doelen-coderen/omschrijvingen', t('tab.definitions'))}
        {tab('/doelen-coderen/tweede', t('tab.again'))}
        {tab('/doelen-coderen/overeenstemming', t('tab.agreement'))}
      </Tabs>
      {children}
    </Page>
  );
}
