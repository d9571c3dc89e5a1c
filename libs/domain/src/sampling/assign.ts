import { shuffler } from './random.ts';

/** A drawn case; `assessorId` where somebody has it already. */
export interface CaseToAssign { readonly caseId: string; readonly familyId: string; readonly assessorId?: string | null }

/** An assessor who may not score this family. */
export interface ExcludedPair { readonly assessorId: string; readonly familyId: string }

export interface EvenAssignment {
  assigned: { caseId: string; assessorId: string }[];
  /** Cases that none of the assessors may score. */
  notAssignable: string[];
}

interface FamilyCases { familyId: string; cases: readonly CaseToAssign[]; allowed: readonly string[] }

/**
 * Divides the cases that nobody has yet evenly over the assessors, counting what they already have.
 * The cases of one family go to one assessor, the one who already has a case of it if he is among them and may. Families with the fewest
 * possible assessors go first, larger ones before smaller, each to whoever has least; then families move as long as that makes it more even.
 * The same seed gives the same division, whatever the order of the input.
 * @throws RangeError when the seed is not a whole number of 32 bits.
 */
export function assignEvenly(
  cases: readonly CaseToAssign[], assessorIds: readonly string[], excludedPairs: readonly ExcludedPair[], seed: number,
): EvenAssignment {
  const shuffle = shuffler(seed);
  const assessors = shuffle([...new Set(assessorIds)].toSorted());
  const load = new Map(assessors.map((id) => [id, cases.filter(({ assessorId }) => assessorId === id).length]));
  const families = shuffle(openFamilies(cases, assessors, excludedPairs))
    .toSorted((a, b) => a.allowed.length - b.allowed.length || b.cases.length - a.cases.length);

  const chosen = new Map<FamilyCases, string>();
  for (const family of families.filter(({ allowed }) => allowed.length > 0)) {
    const assessor = leastLoaded(family.allowed, load);
    chosen.set(family, assessor);
    load.set(assessor, load.get(assessor)! + family.cases.length);
  }
  while ([...chosen].some(([family, assessor]) => move(family, assessor, chosen, load)));

  return {
    assigned: [...chosen].flatMap(([family, assessorId]) => family.cases.map(({ caseId }) => ({ caseId, assessorId })))
      .toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1)),
    notAssignable: families.filter((family) => !chosen.has(family)).flatMap((family) => family.cases.map(({ caseId }) => caseId)).toSorted(),
  };
}

/** A drawn case with who has its first opinion and whether a second one is asked; `secondId` where somebody has that already. */
export interface CaseWithOpinions extends CaseToAssign { readonly second: boolean; readonly secondId?: string | null }

/**
 * Divides first and second opinions that nobody has yet evenly over the assessors, counting both. The two opinions on a family are never one
 * assessor's, so the families that are scored twice go first: whoever has fewer of their first opinions can take more of the second ones. The same
 * seed gives the same division, whatever the order of the input.
 * @throws RangeError when the seed is not a whole number of 32 bits.
 */
export function assignOpinionsEvenly(
  cases: readonly CaseWithOpinions[], assessorIds: readonly string[], excludedPairs: readonly ExcludedPair[], seed: number,
): { first: EvenAssignment; second: EvenAssignment } {
  const ofSecond = (familyId: string) => `second ${familyId}`;
  const seconds = cases.filter(({ second }) => second).map(({ caseId, familyId, secondId = null }) => ({ caseId, familyId: ofSecond(familyId), assessorId: secondId }));
  const haveSecond = cases.flatMap(({ familyId, secondId }) => (secondId ? [{ assessorId: secondId, familyId }] : []));
  const twice = new Set(cases.filter(({ second }) => second).map(({ familyId }) => familyId));
  // What somebody has already counts as his load, and is not divided again.
  const held = <T extends CaseToAssign>(list: readonly T[], given: EvenAssignment['assigned'] = []) => list.flatMap((each) => {
    const assessorId = each.assessorId ?? given.find(({ caseId }) => caseId === each.caseId)?.assessorId;
    return assessorId ? [{ ...each, assessorId }] : [];
  });
  const firstOf = (isTwice: boolean, given: EvenAssignment['assigned']) => assignEvenly(
    [...cases.filter(({ familyId }) => twice.has(familyId) === isTwice), ...held(cases.filter(({ familyId }) => twice.has(familyId) !== isTwice), given), ...held(seconds)],
    assessorIds, [...excludedPairs, ...haveSecond], seed,
  );
  const scoredTwice = firstOf(true, []);
  const once = firstOf(false, scoredTwice.assigned);
  const first = { assigned: [...scoredTwice.assigned, ...once.assigned], notAssignable: [...scoredTwice.notAssignable, ...once.notAssignable] };
  const firsts = held(cases, first.assigned);
  const excluded = [...excludedPairs, ...firsts].map(({ assessorId, familyId }) => ({ assessorId, familyId: ofSecond(familyId) }));
  return { first, second: assignEvenly([...firsts, ...seconds], assessorIds, excluded, seed) };
}

function openFamilies(cases: readonly CaseToAssign[], assessors: readonly string[], excludedPairs: readonly ExcludedPair[]): FamilyCases[] {
  const families = [...Map.groupBy(cases, ({ familyId }) => familyId)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return families.flatMap(([familyId, all]) => {
    const open = all.filter(({ assessorId }) => !assessorId);
    if (open.length === 0) return [];
    const excluded = new Set(excludedPairs.filter((pair) => pair.familyId === familyId).map(({ assessorId }) => assessorId));
    const allowed = assessors.filter((id) => !excluded.has(id));
    const known = allowed.filter((id) => all.some(({ assessorId }) => assessorId === id));
    return [{ familyId, cases: open, allowed: known.length > 0 ? known : allowed }];
  });
}

function leastLoaded(assessors: readonly string[], load: ReadonlyMap<string, number>): string {
  return assessors.reduce((least, id) => (load.get(id)! < load.get(least)! ? id : least));
}

/** Moves a family to a less loaded assessor when the division becomes more even; says whether it did. */
function move(family: FamilyCases, from: string, chosen: Map<FamilyCases, string>, load: Map<string, number>): boolean {
  const to = leastLoaded(family.allowed, load);
  if (load.get(to)! + family.cases.length >= load.get(from)!) return false;
  chosen.set(family, to);
  load.set(from, load.get(from)! - family.cases.length);
  load.set(to, load.get(to)! + family.cases.length);
  return true;
}
