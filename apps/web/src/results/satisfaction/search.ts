/** What the address of the page says. `groep`: a team, by id; absent: all together. */
export interface SatisfactionSearch { methodiek?: string; kwartaal?: string; groep?: string }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function satisfactionSearchOf({ methodiek, kwartaal, groep }: Record<string, unknown>): SatisfactionSearch {
  const kept = { methodiek: text(methodiek), kwartaal: text(kwartaal), groep: text(groep) };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as SatisfactionSearch;
}
