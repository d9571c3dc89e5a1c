import { Text } from '@mantine/core';
import { useTexts } from '../../shared/locale.ts';
import styles from './keys.module.css';
import { texts } from './texts.ts';

/** Which key does what. `answers` are the keys of the answers; `mark`: an answer can be marked. */
export function KeyHelp({ answers, mark }: { answers: readonly string[]; mark: boolean }) {
  const t = useTexts(texts);
  const rows = [
    ...(answers.length > 0 ? [[answers, t('keys.answer')] as const] : []), [['↑', '↓'], t('keys.arrows')], [['Enter'], t('keys.enter')],
    [['I', '?'], t('keys.guidance')], [['O'], t('keys.remark')], [['B'], t('keys.source')], ...(mark ? [[['P'], t('keys.mark')] as const] : []), [['Esc'], t('keys.escape')],
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
