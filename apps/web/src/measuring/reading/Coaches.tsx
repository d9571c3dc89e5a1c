import type { ResponseWholeFragment } from '@getrouw/contracts';
import { Text } from '@mantine/core';
import { formatDate } from '../../shared/dates.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import styles from './reading.module.css';
import { texts } from './texts.ts';

/** What questions about the coach lean on. */
export function Coaches({ professionals }: Pick<ResponseWholeFragment, 'professionals'>) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (professionals.length === 0) return <Text size="sm" c="gray.7">{t('coach.none')}</Text>;
  return (
    <ul className={styles['coaches']}>
      {professionals.map(({ id, name, birthYear, youthCareSince, cvNote }) => {
        const facts = [birthYear && t('coach.born', { year: birthYear }), youthCareSince && t('coach.since', { date: formatDate(youthCareSince, locale) })].filter(Boolean);
        return <li key={id}><strong>{name}</strong> {facts.join(', ')}{cvNote && <span>{t('coach.cv', { note: cvNote })}</span>}</li>;
      })}
    </ul>
  );
}
