import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './rows.module.css';

export interface Column<R> {
  header: string;
  cell: (row: R) => ReactNode;
  /** Numbers stand at the end of their column. */
  end?: boolean;
  /** Holds what can be done with a row, which paper has no use for. */
  onScreenOnly?: boolean;
}
interface RowsProps<R> {
  /** What the table holds, for those who hear it. */
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
}

const classOf = ({ end, onScreenOnly }: Pick<Column<never>, 'end' | 'onScreenOnly'>) => [end && styles['end'], onScreenOnly && 'no-print'].filter(Boolean).join(' ') || undefined;

/** A table that becomes a list of cards on a phone. The roles keep it a table there, where its display is no table's. */
export function Rows<R>({ caption, columns, rows, rowKey }: RowsProps<R>) {
  return (
    <table className={styles['table']} role="table">
      <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => <th key={column.header} role="columnheader" scope="col" className={classOf(column)}>{column.header}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => {
              const content = column.cell(row);
              const isEmpty = content === undefined || content === null || content === false || content === '';
              return <td key={column.header} role="cell" data-label={column.header} className={classOf(column)}>{!isEmpty && <div>{content}</div>}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
