/** What the address of the page says. `cijfer`: of which figure everything is shown; `locatie`: whose value stands in the table; `punt`: behind which point one looks. */
export interface BenchmarkSearch { methodiek?: string; soort?: string; cijfer?: string; locatie?: string; punt?: string }

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function benchmarkSearchOf({ methodiek, soort, cijfer, locatie, punt }: Record<string, unknown>): BenchmarkSearch {
  const kept = { methodiek: text(methodiek), soort: text(soort), cijfer: text(cijfer), locatie: text(locatie), punt: text(punt) };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as BenchmarkSearch;
}
