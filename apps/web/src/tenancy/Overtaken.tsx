import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asApiError } from '../shared/errors.ts';
import { useTexts } from '../shared/locale.ts';
import { texts } from './overtaken.texts.ts';
import styles from './tenancy.module.css';

interface Command { error: unknown; isPending: boolean; reset: () => void }

/**
 * What a form began with. When somebody else was first, what is there now is fetched and shown beside it, and the person chooses. `values`
 * are the fields of the thing in words.
 */
export function useSeen<T extends { revision: number }>(current: T, command: Command) {
  const client = useQueryClient();
  const [seen, setSeen] = useState(current);
  const conflict = command.error !== null && asApiError(command.error).code === 'CONFLICT';
  useEffect(() => { if (conflict) void client.invalidateQueries(); }, [conflict, client]);
  const accept = () => {
    setSeen(current);
    command.reset();
  };
  return { seen, accept, overtaken: conflict && current.revision !== seen.revision, command: conflict ? { ...command, error: null } : command };
}

export type Words = readonly (readonly [label: string, value: string])[];

/** What somebody else changed in the meantime. Keeping one's own is saving once more. */
export function Overtaken({ before, now, onTake, onKeep }: { before: Words; now: Words; onTake: () => void; onKeep: () => void }) {
  const t = useTexts(texts);
  const changed = now.map(([label, value], index) => ({ label, value, was: before[index]?.[1] ?? '' })).filter(({ value, was }) => value !== was);
  return (
    <Stack role="alert" gap="xs" className={styles['notice']}>
      <Text fw={600}>{t('title')}</Text>
      {changed.length === 0 && <Text size="sm">{t('elsewhere')}</Text>}
      {changed.map(({ label, value, was }) => (
        <Text key={label} size="sm"><strong>{label}</strong>: {t('change', { was: was || t('nothing'), value: value || t('nothing') })}</Text>
      ))}
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={onTake}>{t('take')}</Button>
        <Button size="xs" variant="default" onClick={onKeep}>{t('keep')}</Button>
      </Group>
    </Stack>
  );
}
