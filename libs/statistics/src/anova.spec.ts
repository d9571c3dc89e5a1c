import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anova } from './anova.ts';
import type { GroupSummary } from './groups.ts';
import { mean, standardDeviation } from './moments.ts';
import { relativeError } from './relative-error.ts';
import { studentTTest } from './t-test.ts';

/** R's data set PlantGrowth: weights of plants under three conditions. */
const PLANTS = [
  [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
  [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
  [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
];

type Printed = [n: number, mean: number, standardDeviation: number];
const summaries = (groups: Printed[]): GroupSummary[] => groups.map(([n, middle, deviation]) => ({ n, mean: middle, standardDeviation: deviation }));

/** Goals reached in the ReSet study, a mean per profile or organisation: as printed, with the F recomputed from it. */
const PUBLISHED: [goal: string, groups: Printed[], df2: number, f: number][] = [
  ['K5 by profile', [[35, 3.62, 1.05], [33, 4.76, 0.42], [46, 4.46, 0.67], [42, 4.64, 0.63], [28, 4.5, 0.75]], 179, 13.42],
  ['K5 by organisation', [[55, 4.51, 0.74], [44, 4.12, 0.89], [96, 4.49, 0.8]], 192, 3.75],
  ['O1 by profile', [[29, 3.76, 0.87], [21, 4.7, 0.45], [32, 4.5, 0.69], [26, 4.75, 0.51], [18, 4.44, 0.78]], 121, 9.2],
  ['O2 by profile', [[19, 3.63, 1.12], [14, 4.64, 0.63], [27, 4.49, 0.7], [23, 4.63, 0.64], [14, 4.57, 0.51]], 92, 6.05],
  ['O4 by profile', [[23, 3.96, 0.93], [16, 4.63, 0.62], [35, 4.5, 0.65], [19, 4.85, 0.35], [13, 4.85, 0.38]], 101, 6.38],
  ['O6 by profile', [[19, 3.74, 0.87], [10, 4.5, 0.71], [37, 4.57, 0.67], [21, 4.73, 0.45], [9, 4.78, 0.44]], 91, 7.27],
  ['O6 by organisation', [[14, 4.9, 0.26], [15, 4.07, 0.8], [70, 4.47, 0.75]], 96, 4.92],
  ['G4 by profile', [[11, 3.69, 0.97], [11, 4.73, 0.47], [22, 4.33, 0.56], [33, 4.67, 0.65], [11, 4.64, 0.67]], 83, 5.45],
  ['O10 by profile', [[19, 3.95, 0.97], [16, 4.94, 0.25], [24, 4.65, 0.63], [20, 4.79, 0.5], [15, 4.48, 0.73]], 89, 6.09],
];

const group = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 });
const groups = fc.array(group, { minLength: 2, maxLength: 5 });

describe('analysis of variance', () => {
  it('of 1 2 3, 2 3 4 and 6 7 8 is worked by hand', () => {
    // means 2, 3, 7, grand mean 4: between 3·(4 + 1 + 9) = 42 with df 2; within 2 + 2 + 2 = 6 with df 6; F = 21 / 1; p = (1 + 2·21/6)^-3 = 1/512
    const found = anova([[1, 2, 3], [2, 3, 4], [6, 7, 8]]);
    expect(found).toMatchObject({ n: 9, between: 42, within: 6, total: 48, df1: 2, df2: 6, f: 21, etaSquared: 42 / 48 });
    expect(found.p).toBeCloseTo(1 / 512, 12);
  });

  it('of the plants is the one of R', () => {
    // R: a <- anova(lm(weight ~ group, PlantGrowth)); a$"Sum Sq"; a$"F value"[1]; a$"Pr(>F)"[1]; a$"Sum Sq"[1] / sum(a$"Sum Sq")
    const { between, within, f, p, etaSquared } = anova(PLANTS);
    const expected = [3.7663399999999987, 10.492089999999997, 4.8460878623801351, 0.015909958325622937, 0.26414829683211966];
    expect(relativeError([between, within, f!, p!, etaSquared!], expected)).toBeLessThan(1e-9);
  });

  it('of printed means is the one of R', () => {
    // R: g <- sum(N * M) / sum(N); B <- sum(N * (M - g)^2); W <- sum((N - 1) * S^2); f <- (B / 4) / (W / 179); pf(f, 4, 179, lower.tail = FALSE)
    const { between, within, f, p, etaSquared } = anova(summaries(PUBLISHED[0]![1]));
    const expected = [28.435336956521724, 94.7907, 13.42411574979768, 1.3745952502110677e-9, 0.23075753841336846];
    expect(relativeError([between, within, f!, p!, etaSquared!], expected)).toBeLessThan(1e-9);
  });

  it.each(PUBLISHED)('of the published %s has the F recomputed from the print', (_, printed, df2, f) => {
    const found = anova(summaries(printed));
    expect([found.df1, found.df2]).toEqual([printed.length - 1, df2]);
    expect(Math.abs(found.f! - f)).toBeLessThan(0.02);
  });

  it('of values and of their summaries is the same, whatever the order of the groups', () => {
    fc.assert(fc.property(groups, (lists) => {
      const found = anova(lists);
      const summarised = anova(lists.map((list) => ({ n: list.length, mean: mean(list)!, standardDeviation: standardDeviation(list) })).reverse());
      expect(found.between + found.within).toBeCloseTo((lists.flat().length - 1) * standardDeviation(lists.flat())! ** 2, 6);
      expect(summarised.f === null).toBe(found.f === null);
      if (found.f !== null) expect(relativeError([1 + summarised.f!, summarised.p!], [1 + found.f, found.p!])).toBeLessThan(1e-6);
    }));
  });

  it('of two groups is the square of t', () => {
    fc.assert(fc.property(group, group, (first, second) => {
      const t = studentTTest(first, second);
      const { f, p } = anova([first, second]);
      expect(f === null).toBe(t === null);
      if (t) expect(relativeError([1 + f!, p!], [1 + t.t ** 2, t.p])).toBeLessThan(1e-8);
    }));
  });

  it('has no F when no group has spread, and no share of variance when all is equal, rounding or not', () => {
    expect(anova([[0.1, 0.1, 0.1], [0.3, 0.3]])).toMatchObject({ within: 0, f: null, p: null, etaSquared: 1 });
    expect(anova([[0.1, 0.1, 0.1], [0.1, 0.1]])).toMatchObject({ between: 0, f: null, p: null, etaSquared: null });
    expect(anova([[0.1 + 0.2, 0.3], [0.3, 0.3]])).toMatchObject({ f: null, p: null, etaSquared: null });
  });

  it('takes a group of one value along', () => {
    expect(anova([[1, 2, 3], { n: 1, mean: 6, standardDeviation: null }])).toMatchObject({ df2: 2, within: 2, between: 12 });
  });

  it('of 5,000 respondents and 105 items is done in a second', () => {
    const items = Array.from({ length: 105 }, (_, item) => Array.from({ length: 5000 }, (_, respondent) => (respondent * 7 + item * 3) % 5));
    const start = performance.now();
    expect(anova(items).df2).toBe(105 * 4999);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['no groups', []], ['one group', [[1, 2]]], ['an empty group', [[1, 2], []]], ['as many groups as values', [[1], [2]]], ['no number', [[1, Number.NaN], [2, 3]]],
    ['a part of a respondent', [{ n: 2.5, mean: 1, standardDeviation: 1 }, [1, 2]]], ['a deviation below 0', [{ n: 3, mean: 1, standardDeviation: -1 }, [1, 2]]],
    ['two values without deviation', [{ n: 2, mean: 1, standardDeviation: null }, [1, 2]]], ['one value with', [{ n: 1, mean: 1, standardDeviation: 2 }, [1, 2]]],
    ['a mean that is no number', [{ n: 2, mean: Number.NaN, standardDeviation: 1 }, [1, 2]]],
  ])('refuses %s', (_, refused) => {
    expect(() => anova(refused)).toThrow(RangeError);
  });
});
