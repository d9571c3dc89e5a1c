import { Title } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Findings, Measured } from './FigureDetails.tsx';
import styles from './results.module.css';
import type { Results, Row } from './rows.ts';
import { texts } from './texts.ts';

/** On paper nothing opens: what was found per question stands under the table. */
export function Explanation({ results, rows }: { results: Results; rows: readonly Row[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <section className={styles['explanation']}>
      <Title order={2}>{t('explanation')}</Title>
      {rows.map((row) => (
        <article key={row.item.code}>
          <Title order={3}>{row.number} {inWords(row.item.text)}</Title>
          <div>
            <div><Findings row={row} results={results} level={4} /></div>
            <div><Measured row={row} results={results} level={4} /></div>
          </div>
        </article>
      ))}
    </section>
  );
}
