import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignEvenly, assignOpinionsEvenly, type CaseToAssign, type CaseWithOpinions, type EvenAssignment } from './assign.ts';

const assessors = ['anna', 'bram', 'cleo'];
const cases = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 30 })
  .map((families) => families.map((family, index): CaseToAssign => ({ caseId: `c${index}`, familyId: `f${family}` })));
const excluded = fc.array(fc.record({ assessorId: fc.constantFrom(...assessors), familyId: fc.integer({ min: 1, max: 15 }).map((family) => `f${family}`) }), { maxLength: 25 });
const seeds = fc.integer();
const single = (count: number): CaseToAssign[] => Array.from({ length: count }, (_, index) => ({ caseId: `c${index}`, familyId: `f${index}` }));

function loads({ assigned }: EvenAssignment): Record<string, number> {
  return Object.fromEntries(assessors.map((id) => [id, assigned.filter(({ assessorId }) => assessorId === id).length]));
}
function spread(result: EvenAssignment): number {
  const counts = Object.values(loads(result));
  return Math.max(...counts) - Math.min(...counts);
}

describe('an even division', () => {
  it('differs by one case at most when anybody may score anything', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), seeds, (count, seed) => {
      expect(spread(assignEvenly(single(count), assessors, [], seed))).toBeLessThanOrEqual(1);
    }));
  });

  it('accounts for every case once, and never gives anybody an excluded family', () => {
    fc.assert(fc.property(cases, excluded, seeds, (list, pairs, seed) => {
      const { assigned, notAssignable } = assignEvenly(list, assessors, pairs, seed);
      expect([...assigned.map(({ caseId }) => caseId), ...notAssignable].toSorted()).toEqual(list.map(({ caseId }) => caseId).toSorted());
      const familyOf = new Map(list.map(({ caseId, familyId }) => [caseId, familyId]));
      for (const { caseId, assessorId } of assigned) {
        expect(pairs).not.toContainEqual({ assessorId, familyId: familyOf.get(caseId) });
      }
      for (const caseId of notAssignable) {
        expect(new Set(pairs.filter(({ familyId }) => familyId === familyOf.get(caseId)).map(({ assessorId }) => assessorId)).size).toBe(assessors.length);
      }
    }));
  });

  it('gives the cases of one family to one assessor', () => {
    fc.assert(fc.property(cases, excluded, seeds, (list, pairs, seed) => {
      const familyOf = new Map(list.map(({ caseId, familyId }) => [caseId, familyId]));
      const byFamily = Map.groupBy(assignEvenly(list, assessors, pairs, seed).assigned, ({ caseId }) => familyOf.get(caseId));
      for (const [, given] of byFamily) expect(new Set(given.map(({ assessorId }) => assessorId)).size).toBe(1);
    }));
  });

  it('cannot be made more even by moving one family', () => {
    fc.assert(fc.property(cases, excluded, seeds, (list, pairs, seed) => {
      const result = assignEvenly(list, assessors, pairs, seed);
      const load = loads(result);
      for (const [familyId, members] of Map.groupBy(list, (each) => each.familyId)) {
        const from = result.assigned.find(({ caseId }) => caseId === members[0]!.caseId)?.assessorId;
        if (!from) continue;
        const others = assessors.filter((id) => id !== from && !pairs.some((pair) => pair.assessorId === id && pair.familyId === familyId));
        for (const to of others) expect(load[to]! + members.length).toBeGreaterThanOrEqual(load[from]!);
      }
    }));
  });

  it('is the same for the same seed, whatever the order of the input', () => {
    fc.assert(fc.property(cases, excluded, seeds, (list, pairs, seed) => {
      expect(assignEvenly(list.toReversed(), assessors.toReversed(), pairs.toReversed(), seed)).toEqual(assignEvenly(list, assessors, pairs, seed));
    }));
  });

  it('counts what the assessors already have', () => {
    const list = [...single(6).map((each) => ({ ...each, caseId: `had-${each.caseId}`, familyId: `had-${each.familyId}`, assessorId: 'anna' })), ...single(6)];
    const result = assignEvenly(list, assessors, [], 1);
    expect(loads(result)).toEqual({ anna: 0, bram: 3, cleo: 3 });
    expect(result.assigned).toHaveLength(6);
  });

  it('sends a second trajectory to whoever has the first', () => {
    const list = [{ caseId: 'c1', familyId: 'f1', assessorId: 'cleo' }, { caseId: 'c2', familyId: 'f1' }];
    expect(assignEvenly(list, assessors, [], 1).assigned).toEqual([{ caseId: 'c2', assessorId: 'cleo' }]);
  });

  it('sends a second trajectory elsewhere when whoever has the first is not among the assessors', () => {
    const list = [{ caseId: 'c1', familyId: 'f1', assessorId: 'dirk' }, { caseId: 'c2', familyId: 'f1' }];
    expect(assignEvenly(list, ['anna'], [], 1).assigned).toEqual([{ caseId: 'c2', assessorId: 'anna' }]);
  });

  it('leaves everything over when there is nobody', () => {
    expect(assignEvenly(single(2), [], [], 1)).toEqual({ assigned: [], notAssignable: ['c0', 'c1'] });
  });
});

describe('an even division of two opinions', () => {
  const twice = fc.array(fc.record({ family: fc.integer({ min: 1, max: 15 }), second: fc.boolean() }), { maxLength: 25 })
    .map((list) => list.map(({ family, second }, index): CaseWithOpinions => ({ caseId: `c${index}`, familyId: `f${family}`, second })));

  it('gives nobody both opinions on a family, nobody an excluded family, and second opinions only where they are asked', () => {
    fc.assert(fc.property(twice, excluded, seeds, (list, pairs, seed) => {
      const { first, second } = assignOpinionsEvenly(list, assessors, pairs, seed);
      const familyOf = new Map(list.map(({ caseId, familyId }) => [caseId, familyId]));
      const held = (given: EvenAssignment) => given.assigned.map(({ caseId, assessorId }) => ({ assessorId, familyId: familyOf.get(caseId)! }));
      for (const each of held(second)) expect([...held(first), ...pairs]).not.toContainEqual(each);
      for (const each of held(first)) expect(pairs).not.toContainEqual(each);
      const asked = list.filter((each) => each.second).map(({ caseId }) => caseId).toSorted();
      expect([...second.assigned.map(({ caseId }) => caseId), ...second.notAssignable].toSorted()).toEqual(asked);
    }));
  });

  it('gives two assessors as many opinions each, when everything is scored twice', () => {
    const list = single(9).map((each) => ({ ...each, second: true }));
    const { first, second } = assignOpinionsEvenly(list, ['anna', 'bram'], [], 7);
    for (const id of ['anna', 'bram']) expect([first, second].flatMap(({ assigned }) => assigned).filter(({ assessorId }) => assessorId === id)).toHaveLength(9);
  });

  it('differs by one at most over two assessors, whatever share is scored twice', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), seeds, (count, share, seed) => {
      const list = single(count).map((each, index) => ({ ...each, second: index < share }));
      const { first, second } = assignOpinionsEvenly(list, ['anna', 'bram'], [], seed);
      const [anna, bram] = ['anna', 'bram'].map((id) => [first, second].flatMap(({ assigned }) => assigned).filter(({ assessorId }) => assessorId === id).length);
      expect(Math.abs(anna! - bram!)).toBeLessThanOrEqual(1);
    }));
  });

  it('keeps who has an opinion already out of the other', () => {
    const list = [{ caseId: 'c1', familyId: 'f1', second: true, secondId: 'anna' }, { caseId: 'c2', familyId: 'f2', second: true, assessorId: 'anna' }];
    const { first, second } = assignOpinionsEvenly(list, ['anna', 'bram'], [], 7);
    expect([first.assigned, second.assigned]).toEqual([[{ caseId: 'c1', assessorId: 'bram' }], [{ caseId: 'c2', assessorId: 'bram' }]]);
  });
});
