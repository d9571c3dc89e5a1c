import type { Problem, Texts } from '../platform/index.ts';

export interface ImportProblem { row: number; column: string | null; value: string | null; message: Texts }

/** So many are shown; the rest is counted. Who repairs these has understood the others. */
const SHOWN = 200;
const SHOWN_OF_VALUE = 100;

const bare = (sentence: string): string => sentence.replace(/\.$/, '');

/** Collects what is wrong, row by row. */
export class ImportProblems {
  readonly shown: ImportProblem[] = [];
  count = 0;

  add(row: number, column: string | null, value: string | null, message: Texts, accepted?: Texts): void {
    this.count += 1;
    if (this.shown.length >= SHOWN) return;
    this.shown.push({
      row, column, value: value?.slice(0, SHOWN_OF_VALUE) ?? null,
      message: accepted ? { nl: `${bare(message.nl)}. Verwacht: ${bare(accepted.nl)}.`, en: `${bare(message.en)}. Expected: ${bare(accepted.en)}.` } : { nl: `${bare(message.nl)}.`, en: `${bare(message.en)}.` },
    });
  }

  /** Adds what the rules of a concept found, at the column that holds the field. */
  addAll(row: number, problems: readonly Problem[], cellOf: (field: string) => { column: string | null; value: string | null }): void {
    for (const { field, message, accepted } of problems) {
      const { column, value } = cellOf(field);
      this.add(row, column, value, message, accepted);
    }
  }
}

/** Names to choose from, not more than fit in a message. */
export function choices(names: readonly string[]): Texts {
  const list = names.slice(0, 10).join(', ') + (names.length > 10 ? ', …' : '');
  return list ? { nl: list, en: list } : { nl: 'er zijn er nog geen', en: 'there are none yet' };
}
