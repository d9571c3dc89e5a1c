import type { Text } from './text.ts';

/** One thing wrong with a definition: where (`path`, with dots), what it is about (`code`), which rule, and what is accepted. */
export interface DefinitionProblem { path: string; code: string; rule: string; message: Text }

/** What a problem is about. */
export interface Place { path: string; code: string }

/** Collects problems. Each message begins with the code it is about. */
export class Problems {
  readonly list: DefinitionProblem[] = [];

  add({ path, code }: Place, rule: string, message: Text): void {
    this.list.push({ path, code, rule, message: { nl: `${code}: ${message.nl}`, en: `${code}: ${message.en}` } });
  }

  /** Reports a reference that points at nothing. */
  reference(place: Place, rule: string, what: Text, found: string | undefined, accepted: Iterable<string>): void {
    const known = [...accepted];
    if (found === undefined || known.includes(found)) return;
    this.add(place, rule, {
      nl: `${what.nl} ${found} bestaat niet in deze versie. ${known.length > 0 ? `Mogelijk zijn: ${known.join(', ')}.` : 'Er is er nog geen.'}`,
      en: `${what.en} ${found} does not exist in this version. ${known.length > 0 ? `Accepted are: ${known.join(', ')}.` : 'There are none.'}`,
    });
  }

  /** Reports every code that stands for two things of one kind. */
  unique(places: readonly Place[], what: Text): void {
    const seen = new Set<string>();
    for (const place of places) {
      if (seen.has(place.code)) this.add(place, 'duplicate_code', {
        nl: `deze code staat er twee keer als ${what.nl}. Geef elke ${what.nl} een eigen code.`,
        en: `this code is there twice as ${what.en}. Give each ${what.en} a code of its own.`,
      });
      seen.add(place.code);
    }
  }
}

/** The places of a list of things with a code. */
export const placesOf = (list: readonly { code: string }[] | undefined, path: string): Place[] =>
  (list ?? []).map(({ code }, index) => ({ path: `${path}.${index}`, code }));

/** The codes of a list of things. */
export const codesOf = (list: readonly { code: string }[] | undefined): string[] => (list ?? []).map(({ code }) => code);

/**
 * Reports each node from which following `next` leads back to itself.
 * @param edges for each code the codes it leans on.
 */
export function nodesInCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const reaches = (from: string, goal: string, seen: Set<string>): boolean => (edges.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, goal, seen);
  });
  return [...edges.keys()].filter((node) => reaches(node, node, new Set()));
}
