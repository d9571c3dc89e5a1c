import type { Cells, Place } from './cells.ts';
import type { ImportField } from './fields.ts';
import type { ImportProblems } from './problems.ts';
import type { Table } from './table.ts';

/** What an import would do, per row of the file, and how to do it. */
export interface ImportPlan {
  created: number;
  changed: number;
  unchanged: number;
  /** Writes everything; returns the ids it was done to, and the round that it made or filled. */
  write(): Promise<{ subjects: string[]; roundSlug?: string }>;
}

/** A kind of file, opened: what its columns can hold, and how its rows are laid beside what is known. */
export interface ImportKindOpen {
  fields: readonly ImportField[];
  plan(table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells, problems: ImportProblems): Promise<ImportPlan>;
}
