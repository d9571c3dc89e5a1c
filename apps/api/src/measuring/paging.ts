import { badField } from '../platform/index.ts';

/** The keys a cursor holds; undefined for the first page. */
export function keysOf(after: string | null | undefined, count: number): unknown[] | undefined {
  if (after === null || after === undefined) return undefined;
  const keys = parse(after);
  if (Array.isArray(keys) && keys.length === count) return keys;
  throw badField('after', { nl: 'is geen bladwijzer van deze lijst', en: 'is not a cursor of this list' }, { nl: 'de waarde van next', en: 'the value of next' });
}

/** Cuts the rows, of which one more was fetched than is shown, to the page and gives the cursor of the next one. */
export function cut<T>(rows: readonly T[], first: number, keys: (row: T) => unknown[]): { items: T[]; next: string | null } {
  const items = rows.slice(0, first);
  return { items, next: rows.length > first ? Buffer.from(JSON.stringify(keys(items.at(-1)!))).toString('base64url') : null };
}

function parse(after: string): unknown {
  try {
    return JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    return undefined;
  }
}
