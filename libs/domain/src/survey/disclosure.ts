import { shownParts } from '../disclosure/parts.ts';

/** By what respondents are divided, one division at a time. A respondent with several variants is in the group of just those. */
export const SURVEY_DIMENSIONS = ['team', 'site', 'variant', 'trained'] as const;
export type SurveyDimension = (typeof SURVEY_DIMENSIONS)[number];

/** Where a respondent counts besides in the whole. `teamId` is null where so few were asked that it would give them away. */
export interface Belonging {
  readonly teamId: string | null;
  readonly siteId: string | null;
  readonly variants: readonly string[];
  readonly trained: boolean | null;
}

/** The group of a division that somebody is in; null: in none, so in the whole only. */
export function groupKey(dimension: SurveyDimension, { teamId, siteId, variants, trained }: Belonging): string | null {
  switch (dimension) {
    case 'site': return siteId;
    case 'team': return teamId;
    case 'variant': return variants.length === 0 ? null : variants.toSorted().join('+');
    case 'trained': return trained === null ? null : trained ? 'yes' : 'no';
  }
}

export type ShownGroups = Readonly<Record<SurveyDimension, ReadonlySet<string>>>;

/** With more cells than this a division is not shown beside the others: their subtractions could not all be tried. */
const MOST_CELLS = 12;

/**
 * The groups of these people whose figures may be shown. Nobody who adds and subtracts shown groups, the whole among them, however often, is left
 * with a figure about fewer than `minimum` people, be it of one group without another or of two groups that are nearly the same.
 *
 * Sites and teams come first. A group under the minimum is hidden; where those hidden in a site, or in the whole, are together under the minimum
 * still, the smallest shown one is hidden too, because the whole minus what is shown gives them. So every smallest part that sites and teams leave
 * has the minimum. Variants and training cut across these: of both together the cells are laid over the parts, and a division loses its smallest
 * group as long as there is a choice of parts and cells that is the same people but for fewer than the minimum. That is enough for any sum:
 * whoever it does not cancel out lies between parts and cells that weigh differently, and such a border has the minimum or nobody.
 * @returns null where the whole is under the minimum: then nothing is shown.
 */
export function shownGroups(people: readonly Belonging[], minimum: number): ShownGroups | null {
  const least = Math.max(minimum, 1);
  if (people.length < least) return null;
  const site = largeEnough(people, 'site', least);
  const inShownSite = Map.groupBy(people, ({ siteId }) => (siteId !== null && site.has(siteId) ? siteId : null));
  const team = new Set([...inShownSite.values()].flatMap((members) => [...largeEnough(members, 'team', least)]));
  const place = ({ teamId, siteId }: Belonging) => (teamId !== null && team.has(teamId) ? teamId : siteId !== null && site.has(siteId) ? siteId : '');
  const variant = crossing(people, 'variant', least, place, () => '');
  const trained = crossing(people, 'trained', least, place, (person) => shownKey('variant', variant, person));
  return { site, team, variant, trained };
}

const shownKey = (dimension: SurveyDimension, shown: ReadonlySet<string>, person: Belonging): string => {
  const key = groupKey(dimension, person);
  return key !== null && shown.has(key) ? key : '';
};

/** How many of these people are in each group, the smallest first. */
function sizes(people: readonly Belonging[], dimension: SurveyDimension): [key: string, size: number][] {
  const counts = new Map<string, number>();
  for (const person of people) {
    const key = groupKey(dimension, person);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([one, few], [other, many]) => few - many || (one < other ? -1 : 1));
}

/** The groups of at least so many, without the smallest as long as all that is left out of them is fewer. */
function largeEnough(people: readonly Belonging[], dimension: SurveyDimension, least: number): Set<string> {
  const groups = sizes(people, dimension);
  const shown = shownParts(groups.map(([, size]) => size), people.length, least);
  return new Set(groups.flatMap(([key], index) => (shown[index] ? [key] : [])));
}

/** The groups of a division that cuts across places, and across the division before it. */
function crossing(people: readonly Belonging[], dimension: SurveyDimension, least: number, place: (person: Belonging) => string, before: (person: Belonging) => string): Set<string> {
  const shown = largeEnough(people, dimension, least);
  const bySize = sizes(people, dimension).map(([key]) => key).filter((key) => shown.has(key));
  while (shown.size > 0 && !bordersHave(people, least, place, (person) => `${before(person)} ${shownKey(dimension, shown, person)}`)) shown.delete(bySize.shift()!);
  return shown;
}

/** Whether every choice of places and cells is the same people, or differs in at least so many. For a choice of cells each place stands where it differs least. */
function bordersHave(people: readonly Belonging[], least: number, place: (person: Belonging) => string, cell: (person: Belonging) => string): boolean {
  const cells = [...new Set(people.map(cell))];
  if (cells.length > MOST_CELLS) return false;
  const table = [...Map.groupBy(people, place).values()].map((members) => cells.map((each) => members.filter((person) => cell(person) === each).length));
  for (let choice = 1; choice < 2 ** (cells.length - 1); choice += 1) {
    let border = 0;
    for (const row of table) {
      const [chosen, others] = [0, 1].map((side) => row.reduce((sum, count, index) => sum + ((choice >> index & 1) === side ? 0 : count), 0)) as [number, number];
      border += Math.min(chosen, others);
    }
    if (border > 0 && border < least) return false;
  }
  return true;
}
