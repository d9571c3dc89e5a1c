import { badField } from '../errors/errors.ts';

const MOST = 200;

/** Rows to fetch for a page of `first`: one more than is shown tells whether there is a next one. Refuses less than 1 and more than 200. */
export function limitOf(first: number): number {
  if (first >= 1 && first <= MOST) return first + 1;
  throw badField('first', { nl: `${first} is geen aantal regels voor een bladzijde`, en: `${first} is not a number of rows for a page` }, { nl: `1 tot en met ${MOST}`, en: `1 to ${MOST}` });
}

/** The keys a cursor holds; undefined for the first page. Refuses what is no cursor with `count` keys. */
export function keysOf(after: string | null | undefined, count: number): unknown[] | undefined {
  if (after === null || after === undefined) return undefined;
  const keys = parse(after);
  if (Array.isArray(keys) && keys.length === count) return keys;
  throw badField('after', { nl: 'is geen bladwijzer van deze lijst', en: 'is not a cursor of this list' }, { nl: 'de waarde van next', en: 'the value of next' });
}

/** Cuts the fetched rows to the page and gives the cursor of the next one: the keys by which the list is sorted, of its last row. */
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
