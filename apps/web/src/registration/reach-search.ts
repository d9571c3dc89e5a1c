/** What the address of the report says. */
export interface ReachSearch { methodiek?: string; van?: string; tot?: string; /** A site or a team, by id. */ groep?: string; rij?: string; lezing?: string; uitkomst?: 'undetermined' }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function reachSearchOf(given: Record<string, unknown>): ReachSearch {
  const { methodiek, van, tot, groep, rij, lezing, uitkomst } = given;
  const kept = { methodiek: text(methodiek), van: text(van), tot: text(tot), groep: text(groep), rij: text(rij), lezing: text(lezing), uitkomst: uitkomst === 'undetermined' ? uitkomst : undefined };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as ReachSearch;
}
