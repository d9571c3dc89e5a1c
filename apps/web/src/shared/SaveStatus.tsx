import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { formatTime } from './dates.ts';
import { useLocale, useTexts } from './locale.ts';
import { type Queue, saveState, unsaved } from './save-queue.ts';
import { texts } from './answer.texts.ts';

/** Short saves are not shown as such, so that who listens hears "saved" once and not at each answer. */
const SHOWN_AFTER = 500;

/** Where saving stands, always in sight. */
export function SaveStatus({ queue, savedAt, onRetry }: { queue: Queue; savedAt: string | undefined; onRetry: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const state = saveState(queue);
  const [slow] = useDebouncedValue(state, SHOWN_AFTER);
  if (state === 'saved' || (state === 'saving' && slow === 'saved')) {
    return <Text role="status" size="sm" c="gray.7">{savedAt ? <><IconCheck size={16} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('saved', { time: formatTime(savedAt, locale) })}</> : t('saved.never')}</Text>;
  }
  if (state === 'saving') return <Text role="status" size="sm" c="gray.7">{t('saving')}</Text>;
  const words = { unreachable: t('unreachable', { count: unsaved(queue) }), signed_out: t('signedOut'), refused: t('refused'), conflict: t('conflict') }[state];
  return (
    <Group role="status" gap="xs" wrap="wrap">
      <Text size="sm" fw={600} maw="34rem"><IconAlertTriangle size={16} aria-hidden style={{ verticalAlign: '-2px' }} /> {words}</Text>
      {state === 'signed_out' && <Anchor size="sm" href="/inloggen" target="_blank">{t('signedOut.do')}</Anchor>}
      {state !== 'conflict' && <Button size="compact-sm" variant="default" onClick={onRetry}>{t('retry')}</Button>}
    </Group>
  );
}
