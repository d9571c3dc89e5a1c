import type { OwnDraft } from '@getrouw/domain';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { differences } from './edit.ts';
import styles from './own.module.css';
import { texts } from './texts.ts';

interface OtherVersionProps { mine: OwnDraft; theirs: OwnDraft; by: string; onChoose: (side: 'mine' | 'theirs') => void }

/** Two people changed the same draft: what differs, side by side, and the person chooses. */
export function OtherVersion({ mine, theirs, by, onChoose }: OtherVersionProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Stack role="alert" gap="sm" className={styles['conflict']}>
      <Text fw={600}>{t('conflict', { name: by })}</Text>
      <table className={styles['sides']}>
        <thead><tr><th scope="col">{t('conflict.question')}</th><th scope="col">{t('conflict.mine')}</th><th scope="col">{t('conflict.theirs', { name: by })}</th></tr></thead>
        <tbody>
          {differences(mine, theirs).map(({ code, mine: here, theirs: there }) => (
            <tr key={code ?? ''}><th scope="row">{code ?? t('conflict.list')}</th><td>{here ? inWords(here) : t('conflict.absent')}</td><td>{there ? inWords(there) : t('conflict.absent')}</td></tr>
          ))}
        </tbody>
      </table>
      <Group gap="sm">
        <Button variant="default" onClick={() => onChoose('mine')}>{t('conflict.keep')}</Button>
        <Button variant="default" onClick={() => onChoose('theirs')}>{t('conflict.take', { name: by })}</Button>
      </Group>
    </Stack>
  );
}
