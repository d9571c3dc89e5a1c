import { Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import styles from './keys.module.css';
import { texts } from './texts.ts';

/** Which key does what. `answers` are the keys of the answers. */
export function KeyHelp({ answers }: { answers: readonly string[] }) {
  const t = useTexts(texts);
  const rows = [
    [answers, t('keys.answer')], [['↑', '↓'], t('keys.arrows')], [['Enter'], t('keys.enter')],
    [['I', '?'], t('keys.guidance')], [['O'], t('keys.remark')], [['B'], t('keys.source')], [['P'], t('keys.mark')], [['Esc'], t('keys.escape')],
  ] as const;
  return (
    <>
      <dl className={styles['keys']}>
        {rows.map(([keys, meaning]) => <div key={meaning}><dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{meaning}</dd></div>)}
      </dl>
      <Text size="xs" c="gray.7">{t('keys.where')}</Text>
    </>
  );
}
