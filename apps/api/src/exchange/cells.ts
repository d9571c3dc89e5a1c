import type { TableRow } from './table.ts';
import type { ImportField } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { ImportProblems } from './problems.ts';

/** The calendar date of a cell, written as 2026-05-31 or 31-05-2026; undefined when it is neither. */
export function dateOf(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{2})-(\d{2})-(\d{4})$/.exec(text)?.toSpliced(1, 3, ...text.split('-').toReversed());
  if (!parts) return undefined;
  const date = parts.slice(1).join('-');
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}

/** Reads the cells of one row by field and reports the ones that are wrong. An empty cell is null, a field without a column undefined. */
export class Cells {
  /** Whether every cell read so far was right. */
  ok = true;

  constructor(private readonly line: TableRow, private readonly places: ReadonlyMap<string, Place>, private readonly problems: ImportProblems) {}

  get row(): number {
    return this.line.row;
  }

  text(name: string, most = Infinity): string | null | undefined {
    const value = this.#value(name);
    if (value && value.length > most) return this.refuse(name, { nl: 'is te lang', en: 'is too long' });
    return value;
  }

  date(name: string): string | null | undefined {
    const value = this.#value(name);
    return value ? dateOf(value) ?? this.refuse(name, { nl: 'is geen datum die bestaat', en: 'is not a date that exists' }) : value;
  }

  wholeNumber(name: string, least = 0): number | null | undefined {
    const value = this.#value(name);
    if (!value) return value as null | undefined;
    return /^\d{1,9}$/.test(value) && Number(value) >= least ? Number(value) : this.refuse(name, { nl: 'is geen heel getal dat past', en: 'is not a whole number that fits' });
  }

  /** Reports the cell of this field; what is accepted is the field's own unless given. */
  refuse(name: string, message: { nl: string; en: string }, accepted = this.places.get(name)?.field.accepted): undefined {
    this.ok = false;
    const { column, value } = this.cellOf(name);
    this.problems.add(this.row, column, value, message, accepted);
    return undefined;
  }

  cellOf(name: string): { column: string | null; value: string | null } {
    const place = this.places.get(name);
    return { column: place?.column ?? null, value: place ? this.line.values[place.index] ?? '' : null };
  }

  #value(name: string): string | null | undefined {
    const place = this.places.get(name);
    if (!place) return undefined;
    const value = this.line.values[place.index] || null;
    if (value === null && place.field.required) this.refuse(name, { nl: 'is leeg', en: 'is empty' });
    return value;
  }
}

export interface Place { column: string; index: number; field: ImportField }

/** Where each field stands in the file. */
export function placesOf(columns: readonly string[], mapping: Mapping, fields: readonly ImportField[]): Map<string, Place> {
  return new Map(columns.flatMap((column, index) => {
    const found = fields.find(({ field }) => field === mapping[column]);
    return found ? [[found.field, { column, index, field: found }]] : [];
  }));
}
