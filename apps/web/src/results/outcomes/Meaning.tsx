import type { ReportedIndicator } from '@getrouw/domain';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { texts } from './outcomes.texts.ts';
import styles from './outcomes.module.css';

/** What an indicator means and which cases it counts, one click away; on paper it stands open. */
export function Meaning({ indicator: { name, definition, population } }: { indicator: Pick<ReportedIndicator, 'name' | 'definition' | 'population'> }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <details className={styles['meaning']}>
      <summary aria-label={t('meaning.of', { name: inWords(name) })}>{t('meaning')}</summary>
      <p>{inWords(definition)}</p>
      <ul>{population.map((rule) => <li key={rule.en}>{inWords(rule)}</li>)}</ul>
    </details>
  );
}
