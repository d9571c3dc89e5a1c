import type { Definition } from '@getrouw/domain';
import { type Rhythm, RHYTHMS } from './programme.entity.ts';

/**
 * The rhythms in which a provider can run this version: those that an instrument names, from the shortest to the longest. Where every
 * instrument follows the trajectory and not the calendar, any will do.
 */
export function allowedRhythms({ instruments }: Pick<Definition, 'instruments'>): Rhythm[] {
  const named = new Set<string>(instruments.flatMap(({ policy }) => policy.rhythms));
  const allowed = RHYTHMS.filter((rhythm) => named.has(rhythm));
  return allowed.length > 0 ? allowed : [...RHYTHMS];
}
