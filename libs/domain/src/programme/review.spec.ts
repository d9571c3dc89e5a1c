import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '../fidelity/fixtures.ts';
import { drawReview, drawSecondOpinions, needsReview, secondPercent } from './review.ts';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 40 });
const percent = fc.integer({ min: 1, max: 99 });
const seed = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('the share that is reviewed', () => {
  it('has the size that was asked, rounded up, and holds cases of the round only', () => {
    fc.assert(fc.property(ids, percent, seed, (cases, share, number) => {
      const drawn = drawReview(cases, share, number);
      expect(drawn.size).toBe(Math.ceil((cases.length * share) / 100));
      for (const each of drawn) expect(cases).toContain(each);
    }));
  });

  it('is the same for the same seed, whatever the order of the cases', () => {
    fc.assert(fc.property(ids, percent, seed, (cases, share, number) => {
      expect(drawReview(cases.toReversed(), share, number)).toEqual(drawReview(cases, share, number));
    }));
  });

  it('is another for another seed', () => {
    const cases = Array.from({ length: 40 }, (_, index) => `case-${String(index)}`);
    expect(drawReview(cases, 20, 1)).not.toEqual(drawReview(cases, 20, 2));
  });
});

describe('the share that is scored twice', () => {
  it('has the size that was asked, rounded up, and is the same for the same seed, whatever the order of the cases', () => {
    fc.assert(fc.property(ids, fc.integer({ min: 0, max: 100 }), seed, (cases, share, number) => {
      const drawn = drawSecondOpinions(cases, share, number);
      expect(drawn.size).toBe(Math.ceil((cases.length * share) / 100));
      expect(drawSecondOpinions(cases.toReversed(), share, number)).toEqual(drawn);
    }));
  });

  it('is another than the share that is reviewed', () => {
    const cases = Array.from({ length: 40 }, (_, index) => `case-${String(index)}`);
    expect(drawSecondOpinions(cases, 20, 7)).not.toEqual(drawReview(cases, 20, 7));
  });

  it('is what the method asks, or more where the provider wants more', () => {
    const policy = { ...instrument.policy, secondScorerPercent: 10 };
    expect([{}, { secondPercent: 5 }, { secondPercent: 30 }].map((settings) => secondPercent(policy, settings))).toEqual([10, 10, 30]);
  });
});

describe('what waits for a reviewer', () => {
  const nothing = { marks: 0, remarks: 0, missingMandatoryDocuments: 0 };

  it('is everything, what was drawn, or what raises a question', () => {
    expect(needsReview({ mode: 'all' }, false, nothing)).toBe(true);
    expect(needsReview({ mode: 'share', percent: 20 }, true, nothing)).toBe(true);
    expect(needsReview({ mode: 'share', percent: 20 }, false, { ...nothing, marks: 3 })).toBe(false);
    expect(needsReview({ mode: 'questions' }, true, nothing)).toBe(false);
    for (const one of ['marks', 'remarks', 'missingMandatoryDocuments']) expect(needsReview({ mode: 'questions' }, false, { ...nothing, [one]: 1 })).toBe(true);
  });
});
