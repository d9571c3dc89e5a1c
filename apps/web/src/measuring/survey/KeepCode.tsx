import { Button, CopyButton, Group, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { grouped } from './code.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';

/** The code by which the survey is opened again, once it has been made: to copy or print before one goes on. */
export function KeepCode({ organisation, code, anonymous, onDone }: { organisation: string; code: string; anonymous: boolean; onDone: () => void }) {
  const t = useTexts(texts);
  return (
    <Page narrow title={t('keep.title')} lead={t('keep.lead')}>
      <p className={styles['code']} aria-label={t('keep.spelled', { code: [...code].join(' ') })}>{grouped(code)}</p>
      <Group gap="sm" className="no-print">
        <CopyButton value={grouped(code)} timeout={4000}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} onClick={copy}>
              <span aria-live="polite">{t(copied ? 'keep.copied' : 'keep.copy')}</span>
            </Button>
          )}
        </CopyButton>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{t('keep.print')}</Button>
      </Group>
      <Text>{t('keep.where', { address: `${window.location.host}/vragenlijst/${organisation}` })}</Text>
      <Text>{t('keep.lost')}</Text>
      {anonymous && <Text fw={560}>{t('keep.lostAnonymous')}</Text>}
      <div className="no-print"><Button size="md" onClick={onDone}>{t('keep.done')}</Button></div>
    </Page>
  );
}
