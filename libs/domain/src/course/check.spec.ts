import { describe, expect, it } from 'vitest';
import { checkContact, checkMilestone, type MilestoneStatement, nextTrajectoryProblem } from './check.ts';
import { caseOf, courseSlice, ended, evaluation, met, postponed } from './fixtures.ts';

const today = '2026-03-01';
type Over = Parameters<typeof caseOf>[0];
const state = (statement: Partial<MilestoneStatement> & { code: string }, over: Over = {}, day = today) =>
  checkMilestone(courseSlice, { number: 1, state: 'met', happenedOn: '2026-02-01', postponedTo: null, reason: null, answers: {}, ...statement }, caseOf(over), day);
const rules = (...given: Parameters<typeof state>) => { const checked = state(...given); return checked.ok ? [] : checked.problems.map(({ field, rule }) => [field, rule]); };

describe('a statement about a milestone', () => {
  it('is kept with the answers to its fields, and without what does not belong to its state', () => {
    expect(state({ code: 'PLAN_SIGNED', answers: { SIGNED: 'YES', VISITS: 2 }, postponedTo: '2026-04-01', reason: '  ' })).toEqual({
      ok: true, statement: { code: 'PLAN_SIGNED', number: 1, state: 'met', happenedOn: '2026-02-01', postponedTo: null, reason: null, answers: { SIGNED: 'YES', VISITS: 2 } },
    });
    expect(state({ code: 'PLAN_SIGNED', state: 'not_applicable', reason: ' Spoed ', answers: { SIGNED: 'YES' } })).toMatchObject({ ok: true, statement: { happenedOn: null, reason: 'Spoed', answers: {} } });
  });

  it('about one that does not exist names those that do', () => {
    expect(state({ code: 'GONE' })).toMatchObject({ ok: false, problems: [{ field: 'code', rule: 'unknown_milestone', message: { en: expect.stringContaining('Accepted are: TALK, CHOICE, PLAN_SIGNED') as unknown } }] });
  });

  it('lies between the referral and today', () => {
    const on = (happenedOn: string | null) => rules({ code: 'CHOICE', happenedOn });
    expect([on('2026-01-05'), on('2026-03-01')]).toEqual([[], []]);
    expect([on('2026-01-04'), on('2026-03-02'), on(null), on('2026-02-30')]).toEqual([[['happenedOn', 'date_before_referral']], [['happenedOn', 'date_in_future']], [['happenedOn', 'date_missing']], [['happenedOn', 'date_missing']]]);
    expect(rules({ code: 'CHOICE', happenedOn: '2026-01-06' }, { trajectory: { referredOn: null, firstContactOn: null } })).toEqual([['happenedOn', 'date_before_referral']]);
  });

  it('that follows the help comes after closing, and the others up to the end', () => {
    const after = { code: 'AFTER', answers: { HOME: 'YES' } };
    expect(rules(after)).toEqual([['happenedOn', 'follow_up_before_end']]);
    const trajectory = ended('2026-02-10');
    expect(rules({ ...after, happenedOn: '2026-02-09' }, { trajectory })).toEqual([['happenedOn', 'follow_up_before_end']]);
    expect(rules({ ...after, happenedOn: '2026-02-10' }, { trajectory })).toEqual([]);
    expect([rules({ code: 'CHOICE', happenedOn: '2026-02-10' }, { trajectory }), rules({ code: 'CHOICE', happenedOn: '2026-02-11' }, { trajectory }), rules({ code: 'FINAL', happenedOn: '2026-02-11' }, { trajectory })])
      .toEqual([[], [['happenedOn', 'date_after_end']], []]);
  });

  it('answers what is required, with answers that are accepted', () => {
    const plan = (answers: Record<string, unknown>) => rules({ code: 'PLAN_SIGNED', answers });
    expect([plan({}), plan({ SIGNED: '' }), plan({ SIGNED: 'MAYBE' }), plan({ SIGNED: 'YES', VISITS: 8 }), plan({ SIGNED: 'YES', COLOUR: 'red' })]).toEqual([
      [['SIGNED', 'answer_missing']], [['SIGNED', 'answer_missing']], [['SIGNED', 'answer_outside_scale']], [['VISITS', 'answer_out_of_range']], [['COLOUR', 'unknown_field']],
    ]);
  });

  it('that is not applicable or postponed says why, and a new date lies after today', () => {
    expect(rules({ code: 'CHOICE', state: 'not_applicable', reason: ' ' })).toEqual([['reason', 'reason_missing']]);
    const later = (postponedTo: string | null, code = 'CHOICE') => rules({ code, state: 'postponed', reason: 'Ziek', postponedTo });
    expect([later('2026-03-02'), later('2026-03-01'), later(null), later('2026-03-02', 'HANDED'), later('2026-03-02', 'WARNING')]).toEqual([
      [], [['postponedTo', 'postponed_to_past']], [['postponedTo', 'date_missing']], [['state', 'nothing_to_postpone']], [['state', 'nothing_to_postpone']],
    ]);
    expect(rules({ code: 'CHOICE', state: 'postponed', postponedTo: '2026-03-02' })).toEqual([['reason', 'reason_missing']]);
  });

  it('that is met by what is done elsewhere is not stated, but can be postponed or not apply', () => {
    expect(rules({ code: 'SCORE' })).toEqual([['state', 'milestone_met_elsewhere']]);
    expect(rules({ code: 'SCORE', state: 'not_applicable', reason: 'Spoed' })).toEqual([]);
  });

  it('skips no occurrence of a series: the next comes when the one before was stated or is due', () => {
    const report = (number: number, over: Over = {}, day = today) => rules({ code: 'REPORT', number }, over, day);
    expect([report(1), report(2), report(3)]).toEqual([[], [], [['number', 'milestone_skipped']]]);
    expect([report(3, { milestones: [met('REPORT', '2026-02-12'), met('REPORT', '2026-02-20', 2)] }), report(3, {}, '2026-03-13')]).toEqual([[], []]);
    expect([report(0), report(1.5)]).toEqual([[['number', 'milestone_number']], [['number', 'milestone_number']]]);
  });

  it('numbers what happens at any time one by one, and what happens once is 1', () => {
    const warned = { milestones: [met('WARNING', '2026-02-01')] };
    expect([rules({ code: 'WARNING' }), rules({ code: 'WARNING', number: 2 }), rules({ code: 'WARNING', number: 2 }, warned), rules({ code: 'WARNING', number: 3 }, warned)])
      .toEqual([[], [['number', 'milestone_skipped']], [], [['number', 'milestone_skipped']]]);
    expect(rules({ code: 'CHOICE', number: 2 })).toEqual([['number', 'milestone_once']]);
  });

  it('can be withdrawn only when it was made', () => {
    expect([rules({ code: 'CHOICE', state: 'withdrawn' }), rules({ code: 'CHOICE', state: 'withdrawn' }, { milestones: [postponed('CHOICE', '2026-04-01')] })]).toEqual([[['number', 'nothing_to_withdraw']], []]);
  });

  it('that extends the help comes after an evaluation that is in, and not more often than the method allows', () => {
    const extend = (over: Over, number = 1) => rules({ code: 'EXTENSION', number, happenedOn: '2026-07-01' }, over, '2026-07-02');
    expect(extend({})).toEqual([['state', 'extension_before_evaluation']]);
    expect(extend({ evaluations: [evaluation('2026-06-20', { closed: false })] })).toEqual([['state', 'extension_before_evaluation']]);
    expect(extend({ evaluations: [evaluation('2026-06-20')] })).toEqual([]);
    expect(extend({ evaluations: [evaluation('2026-06-20')], milestones: [met('EXTENSION', '2026-06-21')] }, 2)).toEqual([['state', 'extension_too_often']]);
  });

  it('reports everything that is wrong, in both languages', () => {
    const checked = state({ code: 'PLAN_SIGNED', number: 4, happenedOn: '2026-09-01', answers: { VISITS: 'often' } });
    expect(checked.ok ? [] : checked.problems.map(({ rule }) => rule)).toEqual(['milestone_once', 'date_in_future', 'answer_missing', 'answer_wrong_type']);
    for (const { message } of checked.ok ? [] : checked.problems) expect(message.nl).not.toBe(message.en);
  });
});

describe('a next trajectory', () => {
  it('follows an evaluation where an extension is a next trajectory', () => {
    const extension = { months: 3, afterEvaluation: true };
    const definition = { ...courseSlice, course: { ...courseSlice.course!, extension } };
    expect(nextTrajectoryProblem(definition, caseOf(), '2026-04-12')).toMatchObject({ field: 'startedOn', rule: 'extension_before_evaluation' });
    expect(nextTrajectoryProblem(definition, caseOf({ evaluations: [evaluation('2026-04-10')] }), '2026-04-12')).toBeNull();
    expect(nextTrajectoryProblem(courseSlice, caseOf(), '2026-04-12')).toBeNull();
  });
});

describe('a contact', () => {
  const check = (over: Partial<Parameters<typeof checkContact>[0]>, trajectory: Parameters<typeof ended> | null = null) =>
    checkContact({ happenedOn: '2026-02-01', kind: 'phone', minutes: 30, failed: false, ...over }, caseOf(trajectory ? { trajectory: ended(...trajectory) } : {}), today).map(({ field, rule }) => [field, rule]);

  it('lies between the referral and today, also after the end', () => {
    expect([check({ happenedOn: '2026-01-05' }), check({ happenedOn: '2026-03-01' }), check({ happenedOn: '2026-02-20' }, ['2026-02-10'])]).toEqual([[], [], []]);
    expect([check({ happenedOn: '2026-01-04' }), check({ happenedOn: '2026-03-02' })]).toEqual([[['happenedOn', 'date_before_referral']], [['happenedOn', 'date_in_future']]]);
  });

  it('has a kind that exists and lasts from a minute to a day, or not known how long', () => {
    expect([check({ kind: 'letter' }), check({ minutes: 0 }), check({ minutes: 1441 }), check({ minutes: 1.5 })]).toEqual([[['kind', 'unknown_contact_kind']], ...Array.from({ length: 3 }, () => [['minutes', 'minutes_implausible']])]);
    expect([check({ minutes: 1 }), check({ minutes: 1440 }), check({ minutes: null })]).toEqual([[], [], []]);
  });
});
