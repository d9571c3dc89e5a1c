import { said, text } from '../shared/search.ts';

/** What the address of the report says. */
export interface ReachSearch { methodiek?: string; van?: string; tot?: string; /** A site or a team, by id. */ groep?: string; rij?: string; lezing?: string; uitkomst?: 'undetermined' }

export function reachSearchOf(given: Record<string, unknown>): ReachSearch {
  const { methodiek, van, tot, groep, rij, lezing, uitkomst } = given;
  return said({ methodiek: text(methodiek), van: text(van), tot: text(tot), groep: text(groep), rij: text(rij), lezing: text(lezing), uitkomst: uitkomst === 'undetermined' ? uitkomst : undefined });
}
