import { Button, Group, Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { grouped } from './code.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { useUnsaved } from './useSurvey.ts';

/** Stopping for now: how to go on, and how to leave nothing behind on a computer that others use. */
export function Stopped({ organisation, code, onBack, onForget }: { organisation: string; code: string; onBack: () => void; onForget: () => void }) {
  const t = useTexts(texts);
  const waiting = useUnsaved(organisation, code);
  return (
    <Page narrow title={t('stopped.title')} lead={waiting > 0 ? t('stopped.waiting', { count: waiting }) : t('stopped.lead')}>
      <p className={styles['code']}>{grouped(code)}</p>
      <Text>{t('stopped.shared')}</Text>
      <Group gap="sm">
        <Button size="md" onClick={onBack}>{t('stopped.back')}</Button>
        <Button size="md" variant="default" disabled={waiting > 0} onClick={onForget}>{t('stopped.forget')}</Button>
      </Group>
    </Page>
  );
}
