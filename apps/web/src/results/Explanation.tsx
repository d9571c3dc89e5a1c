import { Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { FigureDetails } from './FigureDetails.tsx';
import styles from './results.module.css';
import type { Results, Row } from './rows.ts';
import { texts } from './texts.ts';

/** On paper nothing opens: what explains each question stands under the table. */
export function Explanation({ results, rows }: { results: Results; rows: readonly Row[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <section className={styles['explanation']}>
      <Title order={2}>{t('explanation')}</Title>
      {rows.map((row) => (
        <article key={row.item.code}>
          <Title order={3}>{row.number} {inWords(row.item.text)}</Title>
          <FigureDetails row={row} results={results} level={4} />
        </article>
      ))}
    </section>
  );
}
