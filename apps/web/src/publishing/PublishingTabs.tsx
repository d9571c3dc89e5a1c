import { Link } from '@tanstack/react-router';
import { useTexts } from '../shared/locale.ts';
import { Tabs } from '../shared/Tabs.tsx';
import styles from '../shared/tabs.module.css';
import { texts } from './texts.ts';

/** Between what was published and what was agreed. */
export function PublishingTabs() {
  const t = useTexts(texts);
  return (
    <Tabs label={t('tabs')}>
      <li><Link to="/publicaties" activeOptions={{ exact: true }} className={styles['tab']}>{t('tab.publications')}</Link></li>
      <li><Link to="/afspraken" className={styles['tab']}>{t('tab.agreements')}</Link></li>
    </Tabs>
  );
}
