import type { Cells } from './cells.ts';

/** What a cell says in words; null for a word of `nothing`. */
export function word<K extends string>(cells: Cells, field: string, words: Readonly<Record<K, readonly string[]>>, nothing: readonly string[]): K | null {
  const text = (cells.text(field) ?? '').toLowerCase();
  const found = (Object.entries(words) as [K, readonly string[]][]).find(([code, names]) => code === text || names.includes(text))?.[0];
  if (!found && !nothing.includes(text)) cells.refuse(field, { nl: 'komt hier niet voor', en: 'does not occur here' });
  return found ?? null;
}
