import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupSummary } from './groups.ts';
import { mean, standardDeviation } from './moments.ts';
import { relativeError } from './relative-error.ts';
import { meanInterval, pairedTTest, studentTTest, type TTest, welchTTest } from './t-test.ts';

/** R's data set sleep (Student 1908): hours gained with two drugs by the same ten. */
const SLEEP = [[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]] as const;

type Printed = [n: number, mean: number, standardDeviation: number];
const summary = ([n, middle, deviation]: Printed): GroupSummary => ({ n, mean: middle, standardDeviation: deviation });
const figures = ({ t, df, p, interval, standardError }: TTest) => [t, df, p, interval.lower, interval.upper, standardError];

/** The ReSet study, goals reached: as printed, with the t (and Welch's) recomputed from it. */
const RESET: [goal: string, first: Printed, second: Printed, df: number, t: number, welch?: number][] = [
  ['K2 by care avoidance', [88, 4.55, 0.64], [21, 4.07, 1], 107, 2.74],
  ['O5 by debt', [40, 4.66, 0.69], [46, 4.27, 0.8], 84, 2.4],
  ['O8 by organisation', [39, 4.5, 0.9], [21, 4, 0.78], 58, 2.15],
  ['O8 by profile', [10, 4.65, 0.47], [19, 3.84, 1.12], 27, 2.17, 2.73],
  ['G3 by organisation', [29, 4.59, 0.7], [15, 4, 1.07], 42, 2.2],
];
/** The study of Nieuwe Perspectieven: Student's t, df and p, Welch's t, df and p, all recomputed from the print. */
const NP: [goal: string, first: Printed, second: Printed, student: Printed, welch: Printed][] = [
  ['basic needs by psychological complaints', [253, 4.4, 0.8], [146, 4.23, 0.8], [2.04, 397, 0.0416], [2.04, 302.6, 0.0418]],
  ['basic skills of young mothers', [23, 4.52, 0.57], [80, 4.19, 0.77], [1.91, 101, 0.0593], [2.25, 47.5, 0.0292]],
  ['basic knowledge of the homeless', [56, 4.61, 0.82], [29, 4, 0.87], [3.18, 83, 0.002], [3.12, 53.9, 0.0029]],
  ['housing by contact with police', [69, 4.1, 0.91], [75, 3.67, 0.96], [2.75, 142, 0.0067], [2.76, 141.9, 0.0066]],
  ['guided to care by sex', [29, 4.38, 0.68], [40, 3.98, 0.66], [2.45, 67, 0.0167], [2.44, 59.4, 0.0176]],
  ['keeps school by debts', [65, 4.33, 0.99], [47, 3.49, 1.28], [3.92, 110, 0.0002], [3.76, 83.2, 0.0003]],
];

const group = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 });
const summarised = (list: number[]) => ({ n: list.length, mean: mean(list)!, standardDeviation: standardDeviation(list) });

describe.each([['Student', studentTTest], ['Welch', welchTTest]])('the t test of %s', (name, test) => {
  it('of 1 2 3 and 4 6 8 is worked by hand', () => {
    // difference 2 - 6 = -4; variances 1 and 4: pooled 2.5, error √(2.5·2/3) = √(5/3), Welch's √(1/3 + 4/3) the same, as sizes are equal;
    // t = -4/√(5/3) = -3.098387; df 4, or (5/3)² / ((1/3)²/2 + (4/3)²/2) = 25 / 8.5 = 2.941176
    const found = test([1, 2, 3], [4, 6, 8])!;
    expect(relativeError([found.difference, found.standardError, found.t], [-4, Math.sqrt(5 / 3), -4 / Math.sqrt(5 / 3)])).toBeLessThan(1e-12);
    expect(found.df).toBeCloseTo(name === 'Student' ? 4 : 25 / 8.5, 12);
  });

  it('mirrors when the groups change places, and takes values and summaries alike', () => {
    fc.assert(fc.property(group, group, (first, second) => {
      const [one, other] = [test(first, second), test(summarised(second), summarised(first))];
      expect(one === null).toBe(other === null);
      if (!one || !other) return;
      expect(relativeError([one.p, one.df, 1000 + one.t], [other.p, other.df, 1000 - other.t])).toBeLessThan(1e-9);
      expect(one.interval.lower).toBeCloseTo(-other.interval.upper, 8);
      // The interval leaves 0 out when p is below .05, and only then.
      expect(one.interval.lower > 0 || one.interval.upper < 0).toBe(one.p < 0.05);
    }));
  });

  it('does not exist without spread', () => {
    expect(test([2, 2, 2], [3, 3])).toBeNull();
    expect(test([0.3, 0.3], [0.1 + 0.2, 0.3])).toBeNull();
  });

  it.each([
    ['an empty group', [], [1, 2]], ['one value each', [1], [2]], ['no number', [1, Number.NaN], [2, 3]], ['infinity', [1, 2], [Infinity, 3]],
  ])('refuses %s', (_, first, second) => {
    expect(() => test(first, second)).toThrow(RangeError);
  });
});

describe('the t test', () => {
  it('of the hours of sleep is the one of R', () => {
    // R: x <- sleep$extra[1:10]; y <- sleep$extra[11:20]; r <- t.test(x, y); r$statistic; r$parameter; r$p.value; r$conf.int; r$stderr
    const welch = [-1.8608134674868531, 17.776473516178498, 0.079394140187358173, -3.3654832307117104, 0.20548323071171018, 0.84909101723876201];
    expect(relativeError(figures(welchTTest(...SLEEP)!), welch)).toBeLessThan(1e-9);
    // R: the same of t.test(x, y, var.equal = TRUE)
    const student = [-1.8608134674868528, 18, 0.079186714215938175, -3.3638740322875984, 0.20387403228759859, 0.84909101723876212];
    expect(relativeError(figures(studentTTest(...SLEEP)!), student)).toBeLessThan(1e-9);
    // R: the same of t.test(x, y, paired = TRUE)
    const paired = [-4.0621276833820366, 9, 0.0028328901973842702, -2.4598857632769824, -0.70011423672301754, 0.3889587238883952];
    expect(relativeError(figures(pairedTTest(...SLEEP)!), paired)).toBeLessThan(1e-9);
  });

  it.each(RESET)('of the published %s has the t recomputed from the print', (_, first, second, df, t, welch) => {
    const found = studentTTest(summary(first), summary(second))!;
    expect(found.df).toBe(df);
    expect(Math.abs(found.t - t)).toBeLessThan(0.01);
    if (welch) expect(Math.abs(welchTTest(summary(first), summary(second))!.t - welch)).toBeLessThan(0.01);
  });

  it.each(NP)('of the published %s has the t, df and p recomputed from the print', (_, first, second, student, welch) => {
    for (const [found, [t, df, p]] of [[studentTTest(summary(first), summary(second))!, student], [welchTTest(summary(first), summary(second))!, welch]] as const) {
      expect([found.t.toFixed(2), found.df.toFixed(1), found.p.toFixed(4)]).toEqual([t.toFixed(2), df.toFixed(1), p.toFixed(4)]);
    }
  });

  it('of Student takes a group of one value, that of Welch does not', () => {
    expect(studentTTest([1, 3], [5])).toMatchObject({ difference: -3, df: 1 });
    expect(() => welchTTest([1, 3], [5])).toThrow(RangeError);
  });
});

describe('the paired t test', () => {
  it('of 3 5 7 and 2 3 4 is worked by hand', () => {
    // differences 1 2 3: mean 2, deviation 1, error 1/√3, t = 2√3, df 2, p = 1 - t/√(2 + t²) = 1 - √(12/14)
    const found = pairedTTest([3, 5, 7], [2, 3, 4])!;
    expect(relativeError([found.difference, found.t, found.df, found.p], [2, 2 * Math.sqrt(3), 2, 1 - Math.sqrt(12 / 14)])).toBeLessThan(1e-9);
  });

  it('stays when all values shift', () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(fc.array(fc.tuple(score, score), { minLength: 2 }), fc.integer({ min: -9, max: 9 }), (pairs, shift) => {
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      expect(pairedTTest(first.map((value) => value + shift), second.map((value) => value + shift))).toEqual(pairedTTest(first, second));
    }));
  });

  it('does not exist when all differ by the same, rounding or not', () => {
    expect(pairedTTest([1, 2, 3], [2, 3, 4])).toBeNull();
    expect(pairedTTest([0.3, 0.4, 1.1], [0.2, 0.3, 1])).toBeNull();
  });

  it.each([[[1], [2]], [[1, 2], [1]], [[1, Number.NaN], [1, 2]]])('refuses %j with %j', (first, second) => {
    expect(() => pairedTTest(first, second)).toThrow(RangeError);
  });
});

describe('the interval of a mean', () => {
  it('of the hours of sleep gained with the second drug (Student 1908) is that of R: t.test(sleep$extra[11:20])', () => {
    const { lower, upper } = meanInterval([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])!;
    expect(lower).toBeCloseTo(0.8976775, 6);
    expect(upper).toBeCloseTo(3.7623225, 6);
  });

  it('of a summary is that of the values behind it', () => {
    // mean 5 and the root of 32/7 with 8 values: 5 ± 2.364624 × 2.138090 / √8
    const margin = 2.364624 * 2.13809 / Math.sqrt(8);
    for (const group of [[2, 4, 4, 4, 5, 5, 7, 9], { n: 8, mean: 5, standardDeviation: Math.sqrt(32 / 7) }]) {
      expect(meanInterval(group)!.lower).toBeCloseTo(5 - margin, 5);
      expect(meanInterval(group)!.upper).toBeCloseTo(5 + margin, 5);
    }
  });

  it('is there from two values on that differ', () => {
    expect(meanInterval([])).toBeNull();
    expect(meanInterval([4])).toBeNull();
    expect(meanInterval([4, 4, 4])).toBeNull();
    expect(meanInterval([4, 5])).not.toBeNull();
    expect(meanInterval({ n: 1, mean: 4, standardDeviation: null })).toBeNull();
    expect(() => meanInterval({ n: 3, mean: 4, standardDeviation: null })).toThrow(RangeError);
  });
});
