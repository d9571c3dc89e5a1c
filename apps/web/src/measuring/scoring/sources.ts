import type { Item } from '@getrouw/domain';

/** The source after this one, going round. */
export function nextSource({ evidence = [] }: Item, source: string | null): string | null {
  return evidence.length === 0 ? null : evidence[(evidence.indexOf(source ?? '') + 1) % evidence.length]!;
}
