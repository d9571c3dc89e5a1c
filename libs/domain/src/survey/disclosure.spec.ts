import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Belonging, groupKey, type ShownGroups, shownGroups, SURVEY_DIMENSIONS } from './disclosure.ts';

const person = (over: Partial<Belonging> = {}): Belonging => ({ teamId: null, siteId: null, variants: [], trained: null, ...over });
const times = (count: number, over: Partial<Belonging>): Belonging[] => Array.from({ length: count }, () => person(over));
const shown = (people: readonly Belonging[], minimum = 5) => {
  const found = shownGroups(people, minimum);
  return found && Object.fromEntries(SURVEY_DIMENSIONS.flatMap((dimension) => (found[dimension].size > 0 ? [[dimension, [...found[dimension]].toSorted()]] : [])));
};

/** Rank of a matrix of whole numbers, counted in a prime field. */
function rank(matrix: readonly (readonly number[])[]): number {
  const prime = 1_000_003n;
  const rows = matrix.map((row) => row.map((value) => BigInt(value)));
  const inverse = (value: bigint): bigint => { let [result, base, power] = [1n, value, prime - 2n]; for (; power > 0n; power /= 2n) { if (power % 2n) result = (result * base) % prime; base = (base * base) % prime; } return result; };
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const [row, scale] = [rows[found]!, inverse(rows[found]![column]!)];
    for (let other = found + 1; other < rows.length; other += 1) {
      const factor = (rows[other]![column]! * scale) % prime;
      rows[other] = rows[other]!.map((value, index) => (((value - factor * row[index]!) % prime) + prime) % prime);
    }
    found += 1;
  }
  return found;
}

/**
 * The smallest number of people whose answers somebody is left with who adds and subtracts shown groups as he likes, with any weights. People who are
 * in the same groups weigh the same; a sum that is about some of these kinds only exists where leaving them out lowers the rank.
 */
function smallestLeft(people: readonly Belonging[], minimum: number, found: ShownGroups | null): number | null {
  if (!found) return null;
  const names = SURVEY_DIMENSIONS.flatMap((dimension) => [...found[dimension]].map((key) => [dimension, key] as const));
  const kinds = [...Map.groupBy(people, (each) => names.map(([dimension, key]) => Number(groupKey(dimension, each) === key)).join('')).values()];
  const groups = [kinds.map(() => 1), ...names.map(([dimension, key]) => kinds.map(([first]) => Number(groupKey(dimension, first!) === key)))];
  const full = rank(groups);
  let smallest: number | null = null;
  for (let choice = 1; choice < 2 ** kinds.length; choice += 1) {
    const isOut = (index: number) => (choice >> index & 1) === 1;
    const size = kinds.reduce((sum, members, index) => sum + (isOut(index) ? members.length : 0), 0);
    if (size >= minimum || (smallest !== null && size >= smallest)) continue;
    if (rank(groups.map((row) => row.filter((_, index) => !isOut(index)))) < full) smallest = size;
  }
  return smallest;
}

describe('of a survey', () => {
  it('nothing is shown while fewer than the minimum answered', () => {
    expect(shown(times(4, { teamId: 'west' }))).toBeNull();
    expect(shown(times(5, { teamId: 'west' }))).toEqual({ team: ['west'] });
    expect(shown([], 0)).toBeNull();
  });

  it('a team under the minimum is hidden, and with it the smallest other one, or the whole minus the others would give it', () => {
    expect(shown([...times(12, { teamId: 'east' }), ...times(9, { teamId: 'north' }), ...times(3, { teamId: 'west' })])).toEqual({ team: ['east'] });
    expect(shown([...times(12, { teamId: 'east' }), ...times(3, { teamId: 'north' }), ...times(3, { teamId: 'west' })])).toEqual({ team: ['east'] });
  });

  it('answers without a team are in the whole only, and a rest like hidden teams', () => {
    expect(shown([...times(12, { teamId: 'east' }), ...times(9, { teamId: 'north' }), ...times(2, {})])).toEqual({ team: ['east'] });
    expect(shown([...times(12, { teamId: 'east' }), ...times(9, { teamId: 'north' }), ...times(5, {})])).toEqual({ team: ['east', 'north'] });
  });

  it('a site minus its teams gives no small team either', () => {
    const city = { siteId: 'city' };
    const people = [...times(8, { ...city, teamId: 'east' }), ...times(7, { ...city, teamId: 'north' }), ...times(2, { ...city, teamId: 'west' }), ...times(9, { siteId: 'sea', teamId: 'port' })];
    expect(shown(people)).toEqual({ site: ['city', 'sea'], team: ['east', 'port'] });
  });

  it('a team of a site that is hidden for another may be shown where enough others stay hidden', () => {
    const people = [...times(20, { siteId: 'a', teamId: 'a1' }), ...times(6, { siteId: 'b', teamId: 'b1' }), ...times(6, { siteId: 'b', teamId: 'b2' }), ...times(2, { siteId: 'c', teamId: 'c1' })];
    expect(shown(people)).toEqual({ site: ['a'], team: ['a1', 'b2'] });
  });

  it('who is trained is not shown where it is a team but for one', () => {
    const people = [...times(8, { teamId: 'east', trained: true }), person({ teamId: 'north', trained: true }), ...times(7, { teamId: 'north', trained: false })];
    expect(shown(people)).toEqual({ team: ['east', 'north'] });
    expect(shown(people.map((each) => ({ ...each, trained: each.teamId === 'east' })))).toEqual({ team: ['east', 'north'], trained: ['no', 'yes'] });
  });

  it('nor where it is two teams together but for one', () => {
    const two = [...times(6, { teamId: 'east', trained: true }), ...times(6, { teamId: 'north', trained: true }), ...times(9, { teamId: 'west', trained: false })];
    expect(shown([...two, person({ teamId: 'west', trained: true })])).toEqual({ team: ['east', 'north', 'west'] });
  });

  it('several variants are a group of their own', () => {
    expect(shown([...times(6, { variants: ['NP'] }), ...times(5, { variants: ['NPT', 'NP'] })])).toEqual({ variant: ['NP', 'NP+NPT'] });
    expect(shown([...times(6, { variants: ['NP'] }), ...times(4, { variants: ['NPT', 'NP'] })])).toEqual({});
  });

  it('the same people in another order give the same groups', () => {
    const people = [...times(6, { teamId: 'a' }), ...times(6, { teamId: 'b' }), ...times(3, { teamId: 'c' })];
    expect(shown(people.toReversed())).toEqual(shown(people));
  });
});

describe('whoever adds and subtracts shown groups', () => {
  const teams = fc.constantFrom(['s1', 't1'], ['s1', 't2'], ['s2', 't3'], ['s2', 't4'], ['s3', 't5'], [null, null]);
  const member = fc.record({ team: teams, variants: fc.constantFrom<string[]>([], ['A'], ['B'], ['A', 'B']), trained: fc.constantFrom(true, false, null) })
    .map(({ team: [siteId, teamId], variants, trained }): Belonging => ({ siteId: siteId!, teamId: teamId!, variants, trained }));

  it('is never left with one to four people, whatever the weights', () => {
    // Alike people come in numbers, or no division would ever be shown beside another.
    const kinds = fc.array(fc.tuple(member, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 9 }).map((list) => list.flatMap(([one, count]) => times(count, one)));
    fc.assert(fc.property(kinds, (people) => { expect(smallestLeft(people, 5, shownGroups(people, 5))).toBeNull(); }), { numRuns: 1500 });
  });

  it('nor in any other size of group', () => {
    fc.assert(fc.property(fc.array(member, { maxLength: 12 }), fc.integer({ min: 2, max: 4 }), (people, minimum) => { expect(smallestLeft(people, minimum, shownGroups(people, minimum))).toBeNull(); }), { numRuns: 1000 });
  });

  it('would be, without what is hidden: the attack finds what it looks for', () => {
    const people = [...times(8, { teamId: 'east', trained: true }), person({ teamId: 'north', trained: true }), ...times(7, { teamId: 'north', trained: false })];
    const everything = { site: new Set<string>(), team: new Set(['east', 'north']), variant: new Set<string>(), trained: new Set(['yes', 'no']) };
    expect(smallestLeft(people, 5, everything)).toBe(1);
  });
});
