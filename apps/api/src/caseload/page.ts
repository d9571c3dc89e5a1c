import { badField } from '../platform/index.ts';

/** How many rows of a list are asked for, and after which one. */
export interface PageWish { first: number; after?: string | null; search?: string | null }

const MOST = 200;

/** The wish as values for SQL: one row more than asked tells whether there is a next page. Refuses what is out of bounds. */
export function pageValues({ first, after, search }: PageWish): { limit: number; after: string | null; search: string | null } {
  if (first < 1 || first > MOST) throw badField('first', { nl: 'past niet', en: 'does not fit' }, { nl: `1 tot en met ${MOST}`, en: `1 to ${MOST}` });
  return { limit: first + 1, after: after ? decode(after) : null, search: search?.trim().toLowerCase() || null };
}

/** Cuts the extra row off and makes the opaque place after the last one from `keyOf`. */
export function pageOf<T>(rows: T[], { first }: PageWish, keyOf: (row: T) => string): { items: T[]; next: string | null } {
  const items = rows.slice(0, first);
  return { items, next: rows.length > first ? Buffer.from(keyOf(items.at(-1)!)).toString('base64url') : null };
}

function decode(after: string): string {
  const key = Buffer.from(after, 'base64url').toString();
  if (Buffer.from(key).toString('base64url') === after) return key;
  throw badField('after', { nl: 'is geen plaats in deze lijst', en: 'is no place in this list' }, { nl: '`next` van de vorige bladzijde', en: '`next` of the previous page' });
}
