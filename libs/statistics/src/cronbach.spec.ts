import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbach } from './cronbach.ts';
import { relativeError } from './relative-error.ts';

/** Seven respondents on four items, the fifth left one open. */
const ANSWERS = [[4, 5, 4, 3], [3, 3, 2, 3], [5, 5, 5, 4], [2, 1, 2, 2], [4, 4, 5, null], [3, 4, 3, 3], [1, 2, 1, 3]];

/** Thirty departments on seven scales. */
const ATTITUDE = [
  [43, 51, 30, 39, 61, 92, 45], [63, 64, 51, 54, 63, 73, 47], [71, 70, 68, 69, 76, 86, 48], [61, 63, 45, 47, 54, 84, 35],
  [81, 78, 56, 66, 71, 83, 47], [43, 55, 49, 44, 54, 49, 34], [58, 67, 42, 56, 66, 68, 35], [71, 75, 50, 55, 70, 66, 41],
  [72, 82, 72, 67, 71, 83, 31], [67, 61, 45, 47, 62, 80, 41], [64, 53, 53, 58, 58, 67, 34], [67, 60, 47, 39, 59, 74, 41],
  [69, 62, 57, 42, 55, 63, 25], [68, 83, 83, 45, 59, 77, 35], [77, 77, 54, 72, 79, 77, 46], [81, 90, 50, 72, 60, 54, 36],
  [74, 85, 64, 69, 79, 79, 63], [65, 60, 65, 75, 55, 80, 60], [65, 70, 46, 57, 75, 85, 46], [50, 58, 68, 54, 64, 78, 52],
  [50, 40, 33, 34, 43, 64, 33], [64, 61, 52, 62, 66, 80, 41], [53, 66, 52, 50, 63, 80, 37], [40, 37, 42, 58, 50, 57, 49],
  [63, 54, 42, 48, 66, 75, 33], [66, 77, 66, 63, 88, 76, 72], [78, 75, 58, 74, 80, 78, 49], [48, 57, 44, 45, 51, 83, 38],
  [85, 85, 71, 71, 77, 74, 55], [82, 82, 39, 59, 64, 78, 39],
];

const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 40 });

describe("Cronbach's alpha", () => {
  it('of three respondents on two items is worked by hand', () => {
    // items 1 2 3 and 2 2 5: variances 1 and 3; sums 3 4 8: variance 7; 2 · (1 - 4/7) = 6/7
    expect(cronbach([[1, 2], [2, 2], [3, 5]])).toEqual({ n: 3, items: 2, alpha: expect.closeTo(6 / 7, 12) });
  });

  it('of complete cases is the one of R', () => {
    // R: psych::alpha(na.omit(rbind(c(4, 5, 4, 3), ...)))$total$raw_alpha
    const { n, items, alpha } = cronbach(ANSWERS);
    expect({ n, items }).toEqual({ n: 6, items: 4 });
    expect(relativeError([alpha!], [0.92058963385639558])).toBeLessThan(1e-9);
  });

  it("of R's data set attitude (Chatterjee & Price 1977) is the .84 that the manual of psych prints, and the one of R", () => {
    // R: psych::alpha(attitude)$total$raw_alpha
    const { n, items, alpha } = cronbach(ATTITUDE);
    expect({ n, items, alpha: alpha!.toFixed(2) }).toEqual({ n: 30, items: 7, alpha: '0.84' });
    expect(relativeError([alpha!], [0.84314276956475986])).toBeLessThan(1e-9);
  });

  it('is 1 when all items say the same, and stays when items are shifted, change places or have open answers added', () => {
    fc.assert(fc.property(answers, fc.integer({ min: 1, max: 9 }), (rows, shift) => {
      const { alpha, n } = cronbach(rows);
      expect(n).toBe(rows.length);
      const other = cronbach([...rows.map((row) => row.toReversed().map((answer, item) => answer + item * shift)), [null, 1, 1, 1]]);
      expect(other.n).toBe(n);
      if (alpha === null) return;
      expect(alpha).toBeLessThanOrEqual(1);
      expect(other.alpha).toBeCloseTo(alpha, 8);
      const first = rows.map(([answer]) => [answer!, answer!, answer!]);
      expect(cronbach(first).alpha ?? 1).toBeCloseTo(1, 10);
    }));
  });

  it('does not exist of one item, of one complete respondent, or when all have the same sum, rounding or not', () => {
    expect(cronbach([])).toEqual({ n: 0, items: 0, alpha: null });
    expect(cronbach([[1], [2]])).toEqual({ n: 2, items: 1, alpha: null });
    expect(cronbach([[1, 2], [1, null]])).toEqual({ n: 1, items: 2, alpha: null });
    expect(cronbach([[1, 2], [2, 1]])).toEqual({ n: 2, items: 2, alpha: null });
    expect(cronbach([[0.1, 0.2], [0.3, 0]])).toEqual({ n: 2, items: 2, alpha: null });
  });

  it('of 5,000 respondents and 105 items is done in a second', () => {
    const many = Array.from({ length: 5000 }, (_, respondent) => Array.from({ length: 105 }, (_item, item) => (respondent * (item + 7)) % 5));
    const start = performance.now();
    expect(cronbach(many).n).toBe(5000);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([[[[1, 2], [1]]], [[[1, Number.NaN], [1, 2]]], [[[1, null], [Infinity, null]]]])('refuses %j', (rows) => {
    expect(() => cronbach(rows)).toThrow(RangeError);
  });
});
