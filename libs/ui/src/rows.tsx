import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './rows.module.css';

export interface Column<R> {
  header: string;
  cell: (row: R) => ReactNode;
  /** Numbers stand at the end of their column. */
  end?: boolean;
}
interface RowsProps<R> {
  /** What the table holds, for those who hear it. */
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
}

/** A table that becomes a list of cards on a phone. The roles keep it a table there, where its display is no table's. */
export function Rows<R>({ caption, columns, rows, rowKey }: RowsProps<R>) {
  return (
    <table className={styles['table']} role="table">
      <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ header, end }) => <th key={header} role="columnheader" scope="col" className={end ? styles['end'] : undefined}>{header}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ header, cell, end }) => {
              const content = cell(row);
              const isEmpty = content === undefined || content === null || content === false || content === '';
              return <td key={header} role="cell" data-label={header} className={end ? styles['end'] : undefined}>{!isEmpty && <div>{content}</div>}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
