import { Anchor, Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck, IconUsers } from '@tabler/icons-react';
import { formatTime } from '../../shared/dates.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { saveState } from '../../shared/save-queue.ts';
import type { OwnInstrument } from './own-instrument.operation.ts';
import styles from './own.module.css';
import { texts } from './texts.ts';
import type { OwnDraftState } from './useOwnDraft.ts';

interface StatusProps { own: OwnInstrument; state: OwnDraftState; removed: string | undefined; onUndo: () => void }

/** Short saves are not shown as such. */
const SHOWN_AFTER = 500;

/** Always in sight: whether it is kept, whose change came last, and who else is here. */
export function Status({ own, state: { queue, saver }, removed, onUndo }: StatusProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const state = saveState(queue);
  const [slow] = useDebouncedValue(state, SHOWN_AFTER);
  const kept = state === 'saved' || (state === 'saving' && slow !== 'saving');
  return (
    <div className={styles['bar']}>
      <Group gap="xs" role="status">
        {kept ? <Text size="sm"><IconCheck size={16} aria-hidden className={styles['icon']} /> {t('saved', { time: formatTime(own.changedAt, locale), name: own.changedBy })}</Text>
          : state === 'saving' ? <Text size="sm">{t('saving')}</Text>
            : <Text size="sm" fw={600}><IconAlertTriangle size={16} aria-hidden className={styles['icon']} /> {state === 'refused' ? Object.values(queue.refusals)[0] : t(`not.${state}`)}</Text>}
        {state === 'signed_out' && <Anchor size="sm" href="/inloggen" target="_blank">{t('signIn')}</Anchor>}
        {!kept && state !== 'saving' && state !== 'conflict' && <Button size="compact-sm" variant="default" onClick={() => saver.retry()}>{t('retry')}</Button>}
      </Group>
      <Text size="sm" role="status" fw={600}>
        {own.editors.length > 0 && <><IconUsers size={16} aria-hidden className={styles['icon']} /> {t('alsoHere', { names: own.editors.join(', ') })}</>}
      </Text>
      <Group gap="xs" role="status">{removed && <><Text size="sm">{removed}</Text><Button size="compact-sm" variant="default" onClick={onUndo}>{t('undo')}</Button></>}</Group>
    </div>
  );
}
