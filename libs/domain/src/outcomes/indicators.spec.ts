import { describe, expect, it } from 'vitest';
import { method } from '../goals/fixtures.ts';
import type { Indicator } from '../instrument/course.ts';
import type { Definition } from '../instrument/language.ts';
import type { OutcomeCase, OutcomeTrajectory } from './case.ts';
import { evaluation, many, outcomeCase, trajectory } from './fixtures.ts';
import { outcomesHeadline } from './headline.ts';
import { indicatorsOf, type OutcomeOptions } from './indicators.ts';

const text = (words: string) => ({ nl: words, en: words });
const yesNo = { kind: 'choice', options: [
  { code: 'YES', label: text('ja'), counts: 'yes' as const }, { code: 'PARTLY', label: text('deels'), counts: 'in_between' as const }, { code: 'NO', label: text('nee'), counts: 'no' as const }, { code: 'UNKNOWN', label: text('onbekend'), counts: 'outside' as const },
] } as const;
const [instrument] = method.instruments;
const asking = (code: string, kind: 'satisfaction' | 'registration', ...items: NonNullable<Definition['instruments'][number]['sections'][number]['items']>): Definition['instruments'][number] =>
  ({ ...instrument!, code, kind, sections: [{ code: `${code}-S`, name: text('S'), kind: 'section', items }] });
const item = (code: string, answer: typeof yesNo | { kind: 'number' }) => ({ code, text: text(code), counts: 'none' as const, answer: answer as never });

const withIndicators = (...indicators: Partial<Indicator>[]): Definition => ({
  ...method,
  instruments: [asking('ASKED', 'satisfaction', item('MARK', { kind: 'number' }), item('ALONE', yesNo)), asking('LIST', 'registration', item('HOMELESS', yesNo), item('SCHOOL', yesNo), item('WORK', yesNo))],
  phases: [{ code: 'AFTER', name: text('Na'), milestones: [{ code: 'SIX', name: text('Zes'), group: 'follow_up', fields: [{ code: 'HOME', label: text('Thuis'), answer: yesNo as never }] }] }],
  indicators: indicators.map((each, index) => ({ code: `I${index}`, name: text('Cijfer'), definition: text('Wat'), ...each })),
});
const of = (indicator: Partial<Indicator>, cases: readonly OutcomeCase[], options: OutcomeOptions = {}) => indicatorsOf(withIndicators(indicator), cases, options)[0]!;
/** Per case the value, or why it does not count. */
const counts = (indicator: Partial<Indicator>, cases: readonly OutcomeCase[], options: OutcomeOptions = {}) => of(indicator, cases, options).counts.map((each) => (each.counted ? each.value : each.reason));
const one = (over: Partial<OutcomeTrajectory>, codes: Readonly<Record<string, string | null>> = {}) => outcomeCase('A', [trajectory(over)], codes);
const said = (answers: Readonly<Record<string, unknown>>, refused = false) => ({ satisfaction: [{ instrument: 'ASKED', answers, refused }] });

describe('what counts of a case', () => {
  it.each<[string, Partial<Indicator>, OutcomeCase, number | boolean | string]>([
    ['goals that got better', { measure: 'goal_attainment' }, one({ evaluations: [evaluation('2026-03-01', { a: 2, b: 1, c: 0, d: -1 })] }, { a: 'INCOME', b: 'ROOM', c: 'DEBTS', d: null }), 50],
    ['no goal', { measure: 'goal_attainment' }, one({}), 'no_goal'],
    ['a goal without a score', { measure: 'goal_attainment' }, one({}, { a: 'INCOME' }), 'no_score'],
    ['drop-out', { measure: 'drop_out' }, one({ closingReason: 'GONE' }), true],
    ['no drop-out', { measure: 'drop_out' }, one({ closingReason: 'DONE' }), false],
    ['a reason that does not say', { measure: 'drop_out' }, one({ closingReason: 'OTHER' }), 'no_reason'],
    ['an early trajectory that was dropped out of', { measure: 'drop_out' }, outcomeCase('A', [trajectory({ closingReason: 'GONE' }), trajectory({ id: 'T2', startedOn: '2026-04-02', endedOn: '2026-05-02', opening: 'follow_up' })]), true],
    ['a return', { measure: 'returned', population: { unit: 'care_period', firstPeriod: true } }, outcomeCase('A', [trajectory(), trajectory({ id: 'T2', startedOn: '2026-08-01', endedOn: null, opening: 'return' })]), true],
    ['no return', { measure: 'returned', population: { unit: 'care_period', firstPeriod: true } }, one({}), false],
    ['a mark', { measure: 'satisfaction', from: { part: 'ASKED', fields: ['MARK'] } }, one(said({ MARK: 8 })), 8],
    ['a client who did not want to answer', { measure: 'satisfaction', from: { part: 'ASKED', fields: ['MARK'] } }, one(said({}, true)), 'refused'],
    ['a client who was not asked', { measure: 'satisfaction', from: { part: 'ASKED', fields: ['MARK'] } }, one({}), 'no_satisfaction'],
    ['a client who left the mark open', { measure: 'satisfaction', from: { part: 'ASKED', fields: ['MARK'] } }, one(said({ ALONE: 'YES' })), 'no_answer'],
    ['going on without help', { measure: 'without_help', from: { part: 'ASKED', fields: ['ALONE'] } }, one(said({ ALONE: 'YES' })), true],
    ['going on partly without help', { measure: 'without_help', from: { part: 'ASKED', fields: ['ALONE'] } }, one(said({ ALONE: 'PARTLY' })), false],
    ['not knowing', { measure: 'without_help', from: { part: 'ASKED', fields: ['ALONE'] } }, one(said({ ALONE: 'UNKNOWN' })), 'no_answer'],
    ['children at home', { measure: 'at_home', from: { part: 'SIX', fields: ['HOME'] }, context: text('Zegt alleen weinig.') }, one({ milestones: [{ code: 'SIX', answers: { HOME: 'YES' } }] }), true],
    ['children placed', { measure: 'at_home', from: { part: 'SIX', fields: ['HOME'] }, context: text('Zegt alleen weinig.') }, one({ milestones: [{ code: 'SIX', answers: { HOME: 'NO' } }] }), false],
    ['no children at home', { measure: 'at_home', from: { part: 'SIX', fields: ['HOME'], outside: ['NONE'] }, context: text('Zegt alleen weinig.') }, one({ milestones: [{ code: 'SIX', answers: { HOME: 'NONE' } }] }), 'no_children_at_home'],
    ['children of whom nobody knows', { measure: 'at_home', from: { part: 'SIX', fields: ['HOME'], outside: ['NONE'] }, context: text('Zegt alleen weinig.') }, one({ milestones: [{ code: 'SIX', answers: { HOME: 'UNKNOWN' } }] }), 'no_answer'],
    ['no contact afterwards', { measure: 'at_home', from: { part: 'SIX', fields: ['HOME'] }, context: text('Zegt alleen weinig.') }, one({}), 'no_follow_up'],
    ['needs that weigh less', { measure: 'problems_reduced' }, one({ needs: [{ start: 8, end: 3 }, { start: 4, end: 5 }, { start: 6, end: null }] }), true],
    ['needs that weigh the same', { measure: 'problems_reduced' }, one({ needs: [{ start: 8, end: 8 }] }), false],
    ['needs asked at the start only', { measure: 'problems_reduced' }, one({ needs: [{ start: 8, end: null }] }), 'not_known_at_end'],
    ['needs that were never weighed', { measure: 'problems_reduced' }, one({ needs: [{ start: null, end: 4 }] }), 'not_known_at_start'],
    ['homeless and no longer', { measure: 'problems_reduced', from: { part: 'LIST', fields: ['HOMELESS'] } }, one({ registered: { start: { HOMELESS: 'YES' }, close: { HOMELESS: 'NO' } } }), true],
    ['never homeless', { measure: 'problems_reduced', from: { part: 'LIST', fields: ['HOMELESS'] } }, one({ registered: { start: { HOMELESS: 'NO' }, close: { HOMELESS: 'YES' } } }), 'no_problem'],
    ['homeless, unknown at the close', { measure: 'problems_reduced', from: { part: 'LIST', fields: ['HOMELESS'] } }, one({ registered: { start: { HOMELESS: 'YES' }, close: {} } }), 'not_known_at_end'],
    ['without school or work, and now with work', { measure: 'problems_reduced', from: { part: 'LIST', fields: ['SCHOOL', 'WORK'], problem: 'no' } }, one({ registered: { start: { SCHOOL: 'NO', WORK: 'NO' }, close: { WORK: 'YES' } } }), true],
    ['without school, work unknown', { measure: 'problems_reduced', from: { part: 'LIST', fields: ['SCHOOL', 'WORK'], problem: 'no' } }, one({ registered: { start: { SCHOOL: 'NO' }, close: { WORK: 'YES' } } }), 'not_known_at_start'],
    ['no plan and no report', { measure: 'drop_out', population: { unit: 'family', requires: ['plan_or_report'] } }, one({}), 'no_plan_or_report'],
    ['a report', { measure: 'drop_out', population: { unit: 'family', requires: ['plan_or_report'] } }, one({ finalReport: true }), false],
    ['help that goes on elsewhere', { measure: 'drop_out', population: { unit: 'family', definitively: true } }, one({ closingReason: 'ON' }), 'not_definitive'],
    ['help that goes on in a variant that does not count', { measure: 'drop_out', population: { unit: 'family', definitively: true } }, outcomeCase('A', [trajectory(), trajectory({ id: 'T2', startedOn: '2026-03-01', endedOn: null, opening: 'follow_up', variant: 'LIGHT' })]), 'not_definitive'],
    ['a running trajectory', { measure: 'drop_out' }, one({ endedOn: null, closingReason: null }), 'running'],
    ['a variant that is left out', { measure: 'drop_out' }, one({ variant: 'LIGHT' }), 'variant_left_out'],
    ['a variant that this figure leaves out', { measure: 'drop_out', population: { unit: 'care_period', leftOutVariants: ['NP-PREV'] } }, one({ variant: 'NP-PREV' }), 'variant_left_out'],
    ['no trajectory', { measure: 'drop_out' }, outcomeCase('A', []), 'no_trajectory'],
  ])('%s', (_, indicator, found, expected) => {
    expect(counts(indicator, [found])).toEqual([expected]);
  });

  it('is its length in months', () => {
    expect(counts({ measure: 'duration' }, [one({ startedOn: '2026-01-01', endedOn: '2027-01-01' })])[0]).toBeCloseTo(12, 1);
  });

  it('is said of every case once, or of every trajectory or period where those are counted', () => {
    const twice = outcomeCase('A', [trajectory(), trajectory({ id: 'T2', startedOn: '2026-08-01', endedOn: '2026-10-01', opening: 'return' })]);
    expect(of({ measure: 'drop_out', population: { unit: 'family' } }, [twice]).counts).toHaveLength(1);
    expect(of({ measure: 'drop_out', population: { unit: 'care_period', firstPeriod: true } }, [twice]).counts).toHaveLength(1);
    expect(of({ measure: 'drop_out', population: { unit: 'care_period' } }, [twice]).counts.map(({ period }) => period)).toEqual([1, 2]);
    expect(of({ measure: 'drop_out', population: { unit: 'trajectory' } }, [twice]).counts.map(({ trajectoryId }) => trajectoryId)).toEqual(['T1', 'T2']);
  });

  it('falls outside when it ended before or after the days asked for', () => {
    expect(counts({ measure: 'drop_out' }, [one({})], { from: '2026-04-02' })).toEqual(['outside_period']);
    expect(counts({ measure: 'drop_out' }, [one({})], { until: '2026-03-31' })).toEqual(['outside_period']);
    expect(counts({ measure: 'drop_out' }, [one({})], { from: '2026-04-01', until: '2026-04-01' })).toEqual([false]);
  });
});

const dropOut: Partial<Indicator> = { measure: 'drop_out', target: { comparison: 'below', percent: 10 } };
const ended = (count: number, closingReason: string, over: Partial<OutcomeTrajectory> = {}) => many(count, (id) => outcomeCase(`${closingReason} ${id} ${over.teamId ?? ''}`, [trajectory({ closingReason, ...over })]));

describe('a figure', () => {
  it('is a share with its interval (Wilson), what is missing and whether it meets the target', () => {
    const { figure } = of(dropOut, [...ended(135, 'GONE'), ...ended(800, 'DONE'), ...ended(5, 'OTHER'), one({ endedOn: null })]);
    expect(figure).toMatchObject({ hidden: false, n: 935, missing: 5, meetsTarget: false });
    expect([figure.value!, figure.interval!.lower, figure.interval!.upper].map((each) => each.toFixed(1))).toEqual(['14.4', '12.3', '16.8']);
  });

  it('is a mean with its interval where something is measured', () => {
    const { figure, unit } = of({ measure: 'satisfaction', from: { part: 'ASKED', fields: ['MARK'] } }, [6, 7, 8, 8, 9, 10].map((mark, index) => outcomeCase(String(index), [trajectory(said({ MARK: mark }))])));
    // R: t.test(c(6, 7, 8, 8, 9, 10))
    expect([unit, figure.n, figure.value, figure.interval!.lower.toFixed(3), figure.interval!.upper.toFixed(3)]).toEqual(['scale', 6, 8, '6.516', '9.484']);
  });

  it('of fewer than five is not shown, and says why', () => {
    const { figure } = of(dropOut, ended(4, 'DONE'));
    expect(figure).toMatchObject({ hidden: true, n: null, value: null, why: { en: expect.stringContaining('fewer than 5') as string } });
    expect(of(dropOut, ended(4, 'DONE'), { minimum: 3 }).figure).toMatchObject({ hidden: false, n: 4 });
  });

  it('of nobody says so', () => {
    expect(of(dropOut, []).figure).toEqual({ hidden: false, n: 0, missing: 0, value: null, interval: null, meetsTarget: null });
  });

  it('is divided, with small groups hidden and one more where the whole would give them away', () => {
    const cases = [...ended(8, 'DONE', { teamId: 'A' }), ...ended(6, 'DONE', { teamId: 'B' }), ...ended(3, 'GONE', { teamId: 'C' })];
    expect(of(dropOut, cases, { split: { by: 'team' } }).groups.map(({ key, figure }) => [key, figure.n])).toEqual([['A', 8], ['B', null], ['C', null]]);
    expect(of(dropOut, cases, { split: { by: 'site' } }).groups.map(({ key, figure }) => [key, figure.n])).toEqual([['S', 17]]);
  });

  it('is divided by year, length and what was registered at the start', () => {
    const of6 = (over: Partial<OutcomeTrajectory>) => ended(6, 'DONE', over);
    const registered = (answer: string) => ({ registered: { start: { HOMELESS: answer }, close: {} } });
    expect(of(dropOut, [...of6({}), ...of6({ endedOn: '2027-02-01' })], { split: { by: 'year' } }).groups.map(({ key }) => key)).toEqual(['2026', '2027']);
    expect(of(dropOut, of6({}), { split: { by: 'duration' } }).groups.map(({ key, figure }) => [key, figure.n])).toEqual([['M3', 6]]);
    expect(of(dropOut, [...of6(registered('NO')), ...of6(registered('YES')), ...of6({})], { split: { by: 'characteristic', item: 'HOMELESS' } }).groups.map(({ key, figure }) => [key, figure.n])).toEqual([['NO', 6], ['YES', 6], [null, 6]]);
  });

  it('never comes without its context', () => {
    const context = text('Plaatsing is niet altijd verkeerd.');
    const cases = many(6, (id) => outcomeCase(id, [trajectory({ milestones: [{ code: 'SIX', answers: { HOME: 'YES' } }] })]));
    const found = of({ measure: 'at_home', from: { part: 'SIX', fields: ['HOME'] }, context }, cases);
    expect(found).toMatchObject({ context, figure: { value: 100 } });
    expect(outcomesHeadline([found]).nl).toBe('Cijfer: 100% (van 6). Plaatsing is niet altijd verkeerd.');
  });

  it('is not made of an indicator that is described only', () => {
    expect(indicatorsOf(withIndicators({}), [one({})])).toEqual([]);
  });
});

describe('the headline', () => {
  it('names a target that is missed by more than chance before anything else', () => {
    const found = indicatorsOf(withIndicators({ measure: 'duration' }, dropOut), [...ended(135, 'GONE'), ...ended(800, 'DONE')]);
    expect(outcomesHeadline(found)).toEqual({ nl: 'Cijfer: 14% (van 935), de methode vraagt minder dan 10%.', en: 'Cijfer: 14% (of 935); the method asks for less than 10%.' });
  });

  it('is otherwise the first figure that there is', () => {
    const found = indicatorsOf(withIndicators({ measure: 'duration' }, dropOut), ended(20, 'DONE'));
    expect(outcomesHeadline(found).en).toBe('Cijfer: 3.0 months (of 20).');
    expect(outcomesHeadline([]).en).toContain('too few');
  });
});
