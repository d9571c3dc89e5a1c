import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyFigures, type SurveyResponse } from './figures.ts';
import { response, survey, surveyScales } from './fixtures.ts';
import { withinTeams } from './reach.ts';

const figures = (responses: readonly SurveyResponse[], over: Partial<Parameters<typeof surveyFigures>[0]> = {}) =>
  surveyFigures({ instrument: survey, scales: surveyScales, responses, asked: responses, privacy: 'pseudonymous', ...over });
const item = (responses: readonly SurveyResponse[], code: string) => figures(responses).whole!.items.find(({ itemCode }) => itemCode === code);
const section = (responses: readonly SurveyResponse[], code: string, scale = 'FREQ5') => figures(responses).whole!.sections.find((each) => each.code === code && each.scale === scale);
const three = (code: string, ...values: (number | string)[]) => values.map((value) => response({ [code]: value }));

describe('of an item', () => {
  it('mean and deviation are over the answers on the scale; unknown and skipped are counted apart', () => {
    expect(item([...three('A1', 3, 4, 5, 'UNKNOWN'), response({})], 'A1')).toMatchObject({
      n: 3, mean: 4, standardDeviation: 1, outside: 1, missing: 1, notApplicable: 0,
      options: [{ option: 'V1', count: 0 }, { option: 'V2', count: 0 }, { option: 'V3', count: 1 }, { option: 'V4', count: 1 }, { option: 'V5', count: 1 }, { option: 'UNKNOWN', count: 1 }],
    });
  });

  it('the interval is that of Student', () => {
    const { lower, upper } = item(three('A1', 3, 4, 5), 'A1')!.interval!;
    expect([lower, upper].map((value) => value.toFixed(3))).toEqual(['1.516', '6.484']); // 4 ± 4.303 · 1 / √3
    expect(item(three('A1', 4, 4, 4), 'A1')).toMatchObject({ mean: 4, standardDeviation: 0, interval: null });
  });

  it('that is reversed, the mean is turned round and the options are as they were chosen', () => {
    expect(item(three('A2', 1, 1, 2), 'A2')).toMatchObject({ mean: 14 / 3, options: expect.arrayContaining([{ option: 'V1', count: 2 }]) });
  });

  it('that is not meant for the variants of a respondent, nothing is missing', () => {
    const answers = { C2: 4 };
    const people = [...[1, 2, 3].map(() => response(answers, { variants: ['PLUS'] })), ...[1, 2, 3].map(() => response({}, { variants: ['BASIC'] }))];
    expect(item(people, 'C2')).toMatchObject({ n: 3, missing: 0, notApplicable: 3 });
  });

  it('the mean is judged by the band that it falls in, the cut-off itself in or out as the norm says', () => {
    const band = (...values: number[]) => item(three('A1', ...values), 'A1')!.judgement;
    expect(band(3, 3, 4)).toEqual({ from: 4, faithful: false, band: null });
    expect(band(3, 4, 4)).toEqual({ from: 4, faithful: false, band: 0 });
    expect(band(4, 4, 4)).toEqual({ from: 4, faithful: true, band: 1 });
    expect(band(5, 4, 4)).toEqual({ from: 4, faithful: true, band: 2 });
    expect(item(three('B1', 3, 3, 3), 'B1')!.judgement).toEqual({ from: 3, faithful: true, band: 0 });
  });

  it('an answer that is no option is refused', () => {
    expect(() => figures(three('A1', 9, 3, 3))).toThrow('"V9" is not an answer to A1');
  });

  it('what counts in no figure has none', () => {
    expect(figures(three('A1', 1, 2, 3)).whole!.items.map(({ itemCode }) => itemCode)).toEqual(['A1']);
  });
});

describe('of a section', () => {
  const people = [response({ A1: 5, A2: 1, B1: 2 }), response({ A1: 3, B1: 3 }), response({ A1: 4, A2: 4, B1: 4 }), response({ B1: 3 })];

  it('the mean is that of the means of its items, the deviation that of the means of what each respondent answered', () => {
    // A1: 5, 3, 4, 4, mean 4. A2 turned: 5, 2, 4, mean 11/3. Respondents: 5, 3, 3, 4, mean 3.75.
    expect(section([...people, response({ A1: 4, A2: 2 })], 'A')).toMatchObject({ n: 4, mean: (4 + 11 / 3) / 2, standardDeviation: Math.sqrt(2.75 / 3), items: ['A1', 'A2'] });
  });

  it('tells nothing that its items do not tell: who skipped one statement is not found by subtracting', () => {
    const answers = fc.array(fc.record({ A1: fc.option(fc.integer({ min: 1, max: 5 })), A2: fc.option(fc.integer({ min: 1, max: 5 })) }), { minLength: 3, maxLength: 30 });
    fc.assert(fc.property(answers, (given) => {
      const { whole } = figures(given.map(({ A1, A2 }) => response({ ...(A1 !== null && { A1 }), ...(A2 !== null && { A2 }) })));
      const found = whole?.sections.find(({ code }) => code === 'A');
      if (!found) return;
      // A2 is turned round in the section, and shown as it was turned.
      const means = ['A1', 'A2'].flatMap((code) => whole!.items.find(({ itemCode }) => itemCode === code)?.mean ?? []);
      expect(found.mean).toBeCloseTo(means.reduce((sum, each) => sum + each, 0) / means.length, 10);
    }));
  });

  it('items on different scales are never averaged together', () => {
    expect(section(people, 'A', 'FREQ4')).toMatchObject({ n: 4, mean: 3, items: ['B1'], judgement: { from: 3, faithful: true } });
  });

  it('that the method gives no total there is none', () => {
    expect(section(three('D1', 1, 2, 3), 'D')).toBeUndefined();
  });

  it('alpha is over those who answered everything, and not given of fewer than the minimum', () => {
    const two = [response({ A1: 1, A2: 5 }), response({ A1: 5, A2: 1 })];
    expect(section([...two, response({ A1: 3, A2: 3 }), response({ A1: 2 })], 'A')!.alpha).toEqual({ value: 1, n: 3 });
    expect(section([...two, response({ A1: 3 })], 'A')).toBeUndefined(); // A2 is hidden, and would follow from it
  });

  it('a factor turns round what its study turned round', () => {
    const [factor] = figures([response({ A1: 5, C1: 1 }), response({ A1: 4, C1: 2 }), response({ A1: 1, C1: 4 })]).whole!.factors;
    expect(factor).toMatchObject({ code: 'F1', n: 3, mean: expect.closeTo((5 + 4 + 1.5) / 3, 12) });
    expect(factor!.alpha!.value).toBeGreaterThan(0.9);
  });
});

describe('of groups', () => {
  const team = (teamId: string, ...values: (number | null)[]) => values.map((value) => response(value === null ? {} : { A1: value }, { teamId, siteId: null }));
  const byTeam = (responses: readonly SurveyResponse[]) => figures(responses).partitions.find(({ dimension }) => dimension === 'team')!;

  it('an item that too few answered is hidden in that group, and in another so that it does not follow', () => {
    const { groups } = byTeam([...team('a', 4, 5, 4, 3), ...team('b', 2, 3, 4), ...team('c', 1, null, null)]);
    expect(groups.map(({ key, items }) => [key, items.map(({ itemCode }) => itemCode)])).toEqual([['a', ['A1']], ['b', []], ['c', []]]);
  });

  it('a hidden group is named with how many were asked, and has no figures anywhere', () => {
    const people = [...team('a', 4, 5, 4, 3), ...team('b', 2, 3, 4), ...team('c', 1)];
    const result = figures(people, { asked: [...people, ...team('c', 1)] });
    expect(result.partitions[0]).toMatchObject({ dimension: 'team', groups: [{ key: 'a', asked: 4, answered: 4 }], hidden: [{ key: 'b', asked: 3 }, { key: 'c', asked: 2 }], comparisons: [] });
    expect(result).toMatchObject({ asked: 9, answered: 8, minimumGroup: 3, privacy: 'pseudonymous', formulaVersion: 'survey-1' });
  });

  it('they are compared by analysis of variance, and pair by pair where that finds a difference', () => {
    const [comparison] = byTeam([...team('a', 1, 2, 1, 2), ...team('b', 4, 5, 4, 5), ...team('c', 4, 4, 5)]).comparisons;
    expect(comparison).toMatchObject({ kind: 'item', code: 'A1', groups: [{ key: 'a', n: 4 }, { key: 'b', n: 4 }, { key: 'c', n: 3 }], df1: 2, df2: 8, small: true });
    expect(comparison!.p).toBeLessThan(0.001);
    expect(comparison!.pairs.map(({ first, second, difference }) => [first, second, difference])).toEqual([['a', 'b', -3], ['a', 'c', 1.5 - 13 / 3], ['b', 'c', 4.5 - 13 / 3]]);
    expect(byTeam([...team('a', 1, 5, 3), ...team('b', 3, 5, 1)]).comparisons[0]).toMatchObject({ f: 0, p: 1, pairs: [] });
    expect(byTeam([...team('a', 4, 4, 4), ...team('b', 3, 3, 3)]).comparisons[0]).toMatchObject({ f: null, p: null, pairs: [] });
  });

  it('who reaches one team sees it beside the whole, and no pair of others', () => {
    const result = figures([...team('a', 1, 2, 1, 2), ...team('b', 4, 5, 4, 5), ...team('c', 4, 4, 5)]);
    const mine = withinTeams(result, ['b']);
    expect(mine.whole).toEqual(result.whole);
    expect(mine.partitions).toMatchObject([{ dimension: 'team', groups: [{ key: 'b' }], hidden: [], comparisons: [{ groups: [{ key: 'b' }], pairs: [] }, {}, {}] }]);
    expect(JSON.stringify(mine)).not.toMatch(/"[ac]"/);
  });

  it('too few answers in all give no figures at all', () => {
    expect(figures(team('a', 4, 5))).toMatchObject({ whole: null, answered: 2, partitions: [{ groups: [], hidden: [{ key: 'a' }], comparisons: [] }] });
    expect(figures([])).toMatchObject({ whole: null, partitions: [] });
  });

  it('no figure is of fewer than the minimum, whatever is answered', () => {
    const value = fc.option(fc.constantFrom(1, 2, 3, 4, 5, 'UNKNOWN'), { nil: undefined });
    const someone = fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom(['PLUS'], ['BASIC']), value, value, value).map(([teamId, variants, ...given]) =>
      response(Object.fromEntries(['A1', 'C1', 'C2'].flatMap((code, index) => (given[index] === undefined ? [] : [[code, given[index]]]))), { teamId, variants, siteId: null }));
    fc.assert(fc.property(fc.array(someone, { maxLength: 30 }), (responses) => {
      const { whole, partitions } = figures(responses);
      for (const group of [...(whole ? [whole] : []), ...partitions.flatMap(({ groups }) => groups)]) {
        for (const { n } of [...group.items, ...group.sections, ...group.factors]) expect(n === 0 || n >= 3).toBe(true);
        for (const { n, options, outside, missing, notApplicable } of group.items) {
          expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(n + outside);
          expect(n + outside + missing + notApplicable).toBe(group.answered);
        }
      }
      // What an item's shown teams leave of the whole is nobody, or enough.
      for (const { itemCode, n } of whole?.items ?? []) {
        const shown = partitions.find(({ dimension }) => dimension === 'team')?.groups.flatMap(({ items }) => items.filter((each) => each.itemCode === itemCode)) ?? [];
        const rest = n - shown.reduce((sum, each) => sum + each.n, 0);
        expect(rest === 0 || rest >= 3).toBe(true);
      }
    }));
  });

  it('is plain JSON', () => {
    const result = figures([...team('a', 1, 2, 1, 2), ...team('b', 4, 5, 4, 5)]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
