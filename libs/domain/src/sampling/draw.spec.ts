import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFamilies, type FrameTrajectory, proposeSampling } from './draw.ts';

const draw = (frame: readonly FrameTrajectory[], size: number, seed = 7) => drawFamilies({ frame, mode: 'sample', size, minimum: 25, seed });

/** One trajectory for each of so many families per team. */
function families(perTeam: Record<string, number>): FrameTrajectory[] {
  return Object.entries(perTeam).flatMap(([teamId, count]) => Array.from({ length: count }, (_, index) => ({
    trajectoryId: `t-${teamId}-${index}`, familyId: `f-${teamId}-${index}`, teamId, startedOn: '2025-01-01', endedOn: '2025-06-01',
  })));
}
const placesOf = (perTeam: Record<string, number>, size: number) =>
  Object.fromEntries(draw(families(perTeam), size).strata.map(({ teamId, sample }) => [teamId, sample]));

const frames = fc.array(
  fc.record({
    familyId: fc.integer({ min: 1, max: 40 }).map((number) => `f${number}`),
    teamId: fc.constantFrom('noord', 'oost', 'west', 'zuid'),
    startedOn: fc.constantFrom('2024-03-01', '2025-01-15', '2025-01-16'),
    endedOn: fc.constantFrom('2025-06-30', '2025-09-01', null),
  }),
  { minLength: 1, maxLength: 80 },
).map((list) => list.map((each, index) => ({ ...each, trajectoryId: `t${index}` })));
const sizes = fc.integer({ min: 1, max: 50 });
const seeds = fc.integer();
const countFamilies = (frame: readonly FrameTrajectory[]) => new Set(frame.map(({ familyId }) => familyId)).size;

describe('a draw', () => {
  it('is the same for the same seed, and does not depend on the order of the frame', () => {
    fc.assert(fc.property(frames, sizes, seeds, (frame, size, seed) => {
      expect(draw(frame, size, seed)).toEqual(draw(frame, size, seed));
      expect(draw(frame.toReversed(), size, seed)).toEqual(draw(frame, size, seed));
    }));
  });

  it('can be repeated years later: this is the sample of seed 7', () => {
    expect(draw(families({ oost: 6, west: 4 }), 5).familyIds).toEqual(['f-oost-1', 'f-oost-2', 'f-oost-4', 'f-west-2', 'f-west-3']);
  });

  it('gives another sample for another seed', () => {
    const frame = families({ oost: 60 });
    expect(draw(frame, 30, 1).familyIds).not.toEqual(draw(frame, 30, 2).familyIds);
  });

  it('has exactly the size that was asked, or everybody', () => {
    fc.assert(fc.property(frames, sizes, seeds, (frame, size, seed) => {
      const { familyIds, strata } = draw(frame, size, seed);
      expect(familyIds).toHaveLength(Math.min(size, countFamilies(frame)));
      expect(new Set(familyIds).size).toBe(familyIds.length);
      expect(strata.reduce((sum, { sample }) => sum + sample, 0)).toBe(familyIds.length);
    }));
  });

  it('brings all trajectories of a drawn family and none of the others', () => {
    fc.assert(fc.property(frames, sizes, seeds, (frame, size, seed) => {
      const { familyIds, trajectoryIds } = draw(frame, size, seed);
      for (const { familyId, trajectoryId } of frame) {
        expect(trajectoryIds.includes(trajectoryId)).toBe(familyIds.includes(familyId));
      }
    }));
  });

  it('loses no stratum when there are as many places as strata, and never takes more than a stratum has', () => {
    fc.assert(fc.property(frames, sizes, seeds, (frame, size, seed) => {
      const { strata } = draw(frame, size, seed);
      for (const { population, sample } of strata) {
        expect(sample).toBeLessThanOrEqual(population);
        expect(sample).toBeGreaterThanOrEqual(size >= strata.length ? 1 : 0);
      }
    }));
  });

  it('stays within one place of a proportional share where no stratum had to be lifted', () => {
    fc.assert(fc.property(frames, sizes, seeds, (frame, size, seed) => {
      const { strata, familyIds } = draw(frame, size, seed);
      const total = countFamilies(frame);
      fc.pre(strata.every(({ population }) => population * familyIds.length >= total));
      for (const { population, sample } of strata) expect(Math.abs(sample - (familyIds.length * population) / total)).toBeLessThan(1);
    }));
  });

  it('gives every family of a stratum about the same chance', () => {
    const frame = families({ oost: 5 });
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const id of draw(frame, 2, seed).familyIds) times.set(id, (times.get(id) ?? 0) + 1);
    }
    // Expected 800 each, standard deviation 22; five deviations either way.
    for (const count of times.values()) expect(Math.abs(count - 800)).toBeLessThan(110);
  });
});

describe('the places per stratum', () => {
  it('follow the largest remainder', () => {
    // Shares of 10 places: 4.7, 3.1, 2.2; the one place left goes to the remainder of 0.7.
    expect(placesOf({ noord: 47, oost: 31, zuid: 22 }, 10)).toEqual({ noord: 5, oost: 3, zuid: 2 });
  });

  it('give a small team one place, taken from the team most over its share', () => {
    // Shares of 10: 6.6, 3.3, 0.1; by remainder 7, 3, 0; the 7 is most over.
    expect(placesOf({ noord: 66, oost: 33, zuid: 1 }, 10)).toEqual({ noord: 6, oost: 3, zuid: 1 });
  });

  it('go to the larger teams when there are fewer places than teams', () => {
    expect(placesOf({ noord: 1, oost: 9, west: 8, zuid: 1 }, 2)).toEqual({ noord: 0, oost: 1, west: 1, zuid: 0 });
  });
});

describe('a family', () => {
  const [first] = families({ oost: 1 }) as [FrameTrajectory];
  const stratum = (...frame: FrameTrajectory[]) => draw(frame, 1).stratumOf[first.familyId];

  it('belongs to the team of its latest trajectory', () => {
    expect(stratum({ ...first, trajectoryId: 'later', teamId: 'west', startedOn: '2025-02-01' }, first)).toBe('west');
  });

  it('belongs, of two that began on one day, to the team of the one that ended last or still runs', () => {
    expect(stratum({ ...first, trajectoryId: 'longer', teamId: 'west', endedOn: '2025-06-02' }, first)).toBe('west');
    expect(stratum({ ...first, trajectoryId: 'running', teamId: 'zuid', endedOn: null }, { ...first, endedOn: '2025-12-31' })).toBe('zuid');
  });
});

describe('taking everybody', () => {
  it('draws the whole frame, without a warning', () => {
    const frame = families({ oost: 3, west: 2 });
    expect(drawFamilies({ frame, mode: 'all', size: 0, minimum: 25, seed: 1 })).toMatchObject({
      trajectoryIds: frame.map(({ trajectoryId }) => trajectoryId).toSorted(),
      strata: [{ teamId: 'oost', population: 3, sample: 3 }, { teamId: 'west', population: 2, sample: 2 }],
      warning: null,
    });
  });

  it('of an empty frame draws nobody', () => {
    expect(drawFamilies({ frame: [], mode: 'all', size: 0, minimum: 25, seed: 1 })).toEqual({ familyIds: [], trajectoryIds: [], stratumOf: {}, strata: [], warning: null });
  });
});

describe('a sample', () => {
  it('below the minimum comes with a warning', () => {
    const frame = families({ oost: 60 });
    expect(draw(frame, 24).warning).toBe('below_minimum');
    expect(draw(frame, 25).warning).toBeNull();
    expect(draw(families({ oost: 20 }), 25).warning).toBe('below_minimum');
  });

  it.each([0, -1, 2.5, Number.NaN])('of %d families is refused', (size) => {
    expect(() => draw(families({ oost: 3 }), size)).toThrow(RangeError);
  });

  it.each([1.5, 2 ** 31, Number.NaN])('with seed %d is refused', (seed) => {
    expect(() => draw(families({ oost: 3 }), 1, seed)).toThrow(RangeError);
  });

  it('is proposed when there are more families than the minimum', () => {
    expect(proposeSampling(25, { modes: ['all', 'sample'], minimum: 25 })).toEqual({ mode: 'all', size: 25 });
    expect(proposeSampling(26, { modes: ['all', 'sample'], minimum: 25 })).toEqual({ mode: 'sample', size: 25 });
    expect(proposeSampling(200, { modes: ['all'], minimum: 25 })).toEqual({ mode: 'all', size: 200 });
    expect(proposeSampling(10, { modes: ['sample'], minimum: 25 })).toEqual({ mode: 'sample', size: 10 });
    expect(proposeSampling(10, { modes: ['all', 'sample'], minimum: 0 })).toEqual({ mode: 'all', size: 10 });
  });

  it('is proposed of the size that the provider chose, and not where each trajectory is measured', () => {
    const sampling = { modes: ['all', 'sample'] as ('all' | 'sample')[], minimum: 25 };
    expect(proposeSampling(40, sampling, { sampleSize: 30, rhythm: 'yearly' })).toEqual({ mode: 'sample', size: 30 });
    expect(proposeSampling(30, sampling, { sampleSize: 30, rhythm: 'yearly' })).toEqual({ mode: 'all', size: 30 });
    expect(proposeSampling(40, sampling, { sampleSize: null, rhythm: 'per_trajectory' })).toEqual({ mode: 'all', size: 40 });
    expect(proposeSampling(40, sampling, { sampleSize: 5, rhythm: 'per_trajectory' })).toEqual({ mode: 'sample', size: 5 });
  });
});
