import { type Column, Rows } from '@getrouw/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../shared/locale.ts';
import styles from './benchmark.module.css';
import { texts } from './texts.ts';

/** So many rows stand there at once. */
const SHOWN = 20;

interface LongRowsProps<R> { caption: string; columns: readonly Column<R>[]; rows: readonly R[]; rowKey: (row: R) => string; shown?: number }

/** A table over the sites of a network, which can be many: the first of them until all are asked for. It scrolls sideways where it is wide. */
export function LongRows<R>({ rows, shown = SHOWN, ...table }: LongRowsProps<R>) {
  const t = useTexts(texts);
  const [all, setAll] = useState(false);
  return (
    <>
      {/* Wide tables are reached and moved by keyboard too. */}
      <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('scroll', { name: table.caption })}><Rows {...table} rows={all ? rows : rows.slice(0, shown)} /></div>
      {!all && rows.length > shown && <Button mt="sm" variant="default" className="no-print" onClick={() => setAll(true)}>{t('more', { count: rows.length })}</Button>}
    </>
  );
}
