import { Button, Group, Stack, Text } from '@mantine/core';
import { useTexts } from './locale.ts';
import styles from './conflict.module.css';
import { texts } from './answer.texts.ts';

interface ConflictProps { mine: string; theirs: string; onChoose: (side: 'mine' | 'theirs') => void }

/** Two values for one thing: both in sight, and the person chooses. */
export function Conflict({ mine, theirs, onChoose }: ConflictProps) {
  const t = useTexts(texts);
  return (
    <Stack role="alert" gap="xs" className={styles['conflict']}>
      <Text fw={600}>{t('conflict.title')}</Text>
      <dl className={styles['sides']}>
        <div><dt>{t('conflict.here')}</dt><dd>{mine}</dd></div>
        <div><dt>{t('conflict.there')}</dt><dd>{theirs}</dd></div>
      </dl>
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => onChoose('mine')}>{t('conflict.keep')}</Button>
        <Button size="xs" variant="default" onClick={() => onChoose('theirs')}>{t('conflict.take')}</Button>
      </Group>
    </Stack>
  );
}
