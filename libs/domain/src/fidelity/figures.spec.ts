import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseResult, type FidelityResult, fidelityFigures, FORMULA_VERSION, type ItemFigure } from './figures.ts';
import { files, instrument, scales, type Tally } from './fixtures.ts';

const REPORTS = 'VIG-U3-P2';
const HOME = 'VIG-R1-P1';
const compute = (cases: readonly CaseResult[], sampled = false): FidelityResult => fidelityFigures({ instrument, scales, cases, sampled });
const of = (figures: FidelityResult, code: string): ItemFigure => figures.whole.items.find(({ itemCode }) => itemCode === code)!;
const one = (tally: Tally, sampled = false): ItemFigure => of(compute(files(REPORTS, tally), sampled), REPORTS);

const answered = fc.record({ value: fc.constantFrom('YES', 'YES_NO', 'NO', 'UNKNOWN', null), mark: fc.boolean() });
const caseResults = fc.array(
  fc.record({ familyId: fc.constantFrom('a', 'b', 'c'), teamId: fc.constantFrom('west', 'oost', 'zuid'), answers: fc.dictionary(fc.constantFrom(REPORTS, HOME), answered) }),
  { maxLength: 40 },
).map((list) => list.map((each, index) => ({ ...each, trajectoryId: String(index) })));

describe('the figures of the pilot at Spirit', () => {
  it('give 2 yes, 1 in-between and 7 no on monthly reports as 20 %, below the norm', () => {
    const figure = one({ yes: 2, inBetween: 1, no: 7 });
    expect(figure).toMatchObject({ yes: 2, inBetween: 1, no: 7, missing: 0, n: 10, percentage: 20, norm: 80, normMet: false, uncertain: false });
    // By hand: z² = 3.8415; (4 + z² ± z·√(z² + 4·2·8/10)) / (2·(10 + z²)) = (7.8415 ± 6.2718) / 27.6829
    expect(figure.interval?.lower).toBeCloseTo(5.67, 2);
    expect(figure.interval?.upper).toBeCloseTo(50.98, 2);
  });

  it('give 8, 1 and 1 on children at home as exactly 80 %, which meets the norm', () => {
    expect(one({ yes: 8, inBetween: 1, no: 1 })).toMatchObject({ percentage: 80, normMet: true });
  });

  it('say which formula was used and name the instrument', () => {
    expect(compute([])).toMatchObject({ formulaVersion: FORMULA_VERSION, instrumentCode: 'VIG-MON' });
  });
});

describe('the norm', () => {
  it('is judged by count: 798 of 1000 is not met though it reads as 80 %', () => {
    expect(one({ yes: 798, no: 202 }).normMet).toBe(false);
    expect(one({ yes: 800, no: 200 }).normMet).toBe(true);
  });

  it('is not judged without answers', () => {
    expect(one({ missing: 3 })).toMatchObject({ n: 0, missing: 3, percentage: null, interval: null, normMet: null, uncertain: false });
  });

  it('is not judged where the item has none', () => {
    const figure = of(compute(files('VIG-X', { yes: 1 })), 'VIG-X');
    expect(figure).toMatchObject({ norm: null, percentage: 100, normMet: null, uncertain: false });
  });

  it('is uncertain in a sample whose interval spans it, met or not', () => {
    expect(one({ yes: 24, no: 4 }, true)).toMatchObject({ normMet: true, uncertain: true });
    expect(one({ yes: 20, no: 8 }, true)).toMatchObject({ normMet: false, uncertain: true });
    expect(one({ yes: 9, no: 19 }, true)).toMatchObject({ normMet: false, uncertain: false });
  });

  it('is never uncertain when all files were examined', () => {
    expect(one({ yes: 24, no: 4 }, false).uncertain).toBe(false);
  });

  it('counts the questions that meet it among those that can be judged', () => {
    const cases = files(REPORTS, { yes: 4 }).map((each) => ({ ...each, answers: { ...each.answers, 'VIG-X': { value: 'NO', mark: false } } }));
    expect(compute(cases).whole).toMatchObject({ itemsJudged: 1, itemsMeetingNorm: 1 });
  });
});

describe('what is counted', () => {
  it('leaves out an answer that counts nowhere', () => {
    expect(one({ yes: 4, no: 1, outside: 5 })).toMatchObject({ outside: 5, n: 5, percentage: 80 });
  });

  it('is trajectories, with the number of families beside it', () => {
    const [first, second] = files(REPORTS, { yes: 2 }) as [CaseResult, CaseResult];
    expect(compute([first, { ...second, familyId: first.familyId }]).whole).toMatchObject({ families: 1, trajectories: 2 });
  });

  it('leaves marked files in, and shows the figure without them beside it', () => {
    const [first, ...rest] = files(REPORTS, { yes: 3, no: 1 }).toReversed() as [CaseResult, ...CaseResult[]];
    const marked = { ...first, answers: { [REPORTS]: { value: 'NO', mark: true, remark: 'Geen schulden' } } };
    expect(of(compute([marked, ...rest]), REPORTS)).toMatchObject({
      n: 4, percentage: 75, normMet: false, marked: 1, withoutMarked: { n: 3, percentage: 100, normMet: true },
    });
  });

  it('covers the scored items only', () => {
    expect(compute([]).whole.items.map(({ itemCode }) => itemCode)).toEqual([REPORTS, HOME, 'VIG-X']);
  });

  it('refuses an answer outside the scale', () => {
    const cases = [{ trajectoryId: '1', familyId: '1', teamId: 'west', answers: { [REPORTS]: { value: 'MAYBE', mark: false } } }];
    expect(() => compute(cases)).toThrow('MAYBE is not an answer to VIG-U3-P2');
  });
});

describe('the figures of any round', () => {
  it('never go down when a yes is added', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(fc.property(count, count, count, (yes, inBetween, no) => {
      fc.pre(yes + inBetween + no > 0);
      const before = one({ yes, inBetween, no });
      const after = one({ yes: yes + 1, inBetween, no });
      expect(after.percentage!).toBeGreaterThanOrEqual(before.percentage!);
      expect(Number(after.normMet)).toBeGreaterThanOrEqual(Number(before.normMet));
    }));
  });

  it('account for every trajectory once', () => {
    fc.assert(fc.property(caseResults, (cases) => {
      for (const item of compute(cases).whole.items) {
        expect(item.yes + item.inBetween + item.no).toBe(item.n);
        expect(item.n + item.outside + item.missing).toBe(cases.length);
        expect(item.withoutMarked.n + item.marked).toBe(item.n);
      }
    }));
  });

  it('are for the whole the sum of the teams', () => {
    fc.assert(fc.property(caseResults, (cases) => {
      const { whole, teams } = compute(cases);
      const sum = (pick: (figure: ItemFigure) => number, index: number) => teams.reduce((total, team) => total + pick(team.items[index]!), 0);
      expect(teams.reduce((total, team) => total + team.trajectories, 0)).toBe(whole.trajectories);
      for (const [index, item] of whole.items.entries()) {
        for (const key of ['yes', 'inBetween', 'no', 'outside', 'missing', 'n', 'marked'] as const) {
          expect(sum((figure) => figure[key], index)).toBe(item[key]);
        }
      }
    }));
  });

  it('do not depend on the order of the files and survive JSON', () => {
    fc.assert(fc.property(caseResults, (cases) => {
      const figures = compute(cases, true);
      expect(compute(cases.toReversed(), true)).toEqual(figures);
      expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
    }));
  });
});
