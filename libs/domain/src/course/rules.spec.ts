import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { CourseCheck } from '../instrument/course.ts';
import type { Condition, Definition } from '../instrument/language.ts';
import { amount, normWords } from './because.ts';
import { courseOf } from './course.ts';
import { caseOf, contact, courseSlice, ended, evaluation, goal, met, skipped } from './fixtures.ts';
import type { CourseRuleResult } from './state.ts';

type Over = Parameters<typeof caseOf>[0];
const withRule = (check: CourseCheck, applies?: Condition): Definition => ({ ...courseSlice, courseRules: [{ code: 'R', name: { nl: 'Regel', en: 'Rule' }, kind: 'method', check, ...(applies && { applies }) }] });
const said = (check: CourseCheck, today: string, over: Over = {}, applies?: Condition): CourseRuleResult => courseOf(withRule(check, applies), caseOf(over), today).rules[0]!;
/** The outcome with its value. */
const outcome = (...given: Parameters<typeof said>): [string, number | null] => { const { outcome: found, value } = said(...given); return [found, value]; };

describe('a rule on a term', () => {
  const intro: CourseCheck = { kind: 'term', from: 'referral', to: 'first_contact', atMost: 3 };
  const plan: CourseCheck = { kind: 'term', from: 'start', to: 'PLAN_SIGNED', atMost: 42, warnAfter: 28 };

  it('is met up to its last day and missed after it', () => {
    const at = (firstContactOn: string) => outcome(intro, '2026-02-01', { trajectory: { firstContactOn } });
    expect([at('2026-01-05'), at('2026-01-08'), at('2026-01-09')]).toEqual([['met', 0], ['met', 3], ['missed', 4]]);
    expect(said(intro, '2026-02-01', { trajectory: { firstContactOn: '2026-01-10' } }).because).toEqual({ nl: '5 dagen; de norm is hooguit 3.', en: '5 days; the norm is at most 3.' });
    expect([normWords({ atLeast: null, atMost: 3 }, 'days').nl, normWords({ atLeast: 1, atMost: null }, 'days').en, amount(-6, 'days').nl]).toEqual(['hooguit 3 dagen', 'at least 1 day', '6 dagen ervoor']);
  });

  it('cannot be measured without its dates, and says which is missing', () => {
    expect(said(intro, '2026-02-01', { trajectory: { referredOn: null } })).toMatchObject({ outcome: 'not_measurable', value: null, because: { nl: 'De datum van “aanmelding” is niet bekend.' } });
    expect(said(intro, '2026-02-01', { trajectory: { firstContactOn: null } })).toMatchObject({ outcome: 'not_measurable', because: { en: 'The date of “first contact” is not known.' } });
  });

  it('before the start a first contact that was not made yet is still to come', () => {
    expect(said(intro, '2026-01-07', { trajectory: { firstContactOn: null } })).toMatchObject({ outcome: 'not_yet', value: 2 });
    expect(said(intro, '2026-01-09', { trajectory: { firstContactOn: null } })).toMatchObject({ outcome: 'missed', value: 4 });
  });

  it('is open until its term has passed, with a warning before', () => {
    const at = (day: string) => { const { outcome: found, warning, value } = said(plan, day); return [found, warning, value]; };
    expect(['2026-02-09', '2026-02-10', '2026-02-23', '2026-02-24'].map(at)).toEqual([['not_yet', false, 28], ['not_yet', true, 29], ['not_yet', true, 42], ['missed', false, 43]]);
  });

  it('does not hold for a trajectory that ended before it was due, and is missed in one that ended after', () => {
    expect(outcome(plan, '2026-06-01', { trajectory: ended('2026-02-23') })).toEqual(['not_applicable', null]);
    expect(outcome(plan, '2026-06-01', { trajectory: ended('2026-02-24') })).toEqual(['missed', 43]);
  });

  it('does not hold where the milestone does not apply', () => {
    expect(said(plan, '2026-06-01', { milestones: [skipped('PLAN_SIGNED', 'Spoed')] })).toMatchObject({ outcome: 'not_applicable', because: { en: 'Not applicable: Spoed' } });
    expect(said({ kind: 'term', from: 'start', to: 'PARENTS', atMost: 1 }, '2026-06-01', { ageAtStart: null })).toMatchObject({ outcome: 'not_measurable', because: { nl: 'Niet bekend: leeftijd bij de start.' } });
  });

  it('waits for a milestone it counts from, and cannot be measured when that never came', () => {
    const choice: CourseCheck = { kind: 'term', from: 'CHOICE', to: 'PLAN_SIGNED', atMost: 10 };
    expect(outcome(choice, '2026-06-01')).toEqual(['not_yet', null]);
    expect(outcome(choice, '2026-06-01', { trajectory: ended('2026-05-01') })).toEqual(['not_measurable', null]);
  });

  it('has a least number of days too', () => {
    const interim: CourseCheck = { kind: 'term', from: 'goals_set', to: 'INTERIM', atLeast: 28, atMost: 42 };
    const at = (day: string) => outcome(interim, '2026-06-01', { goals: [goal('2026-02-01')], evaluations: [evaluation(day)] });
    expect(['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-16'].map(at)).toEqual([['missed', 27], ['met', 28], ['met', 42], ['missed', 43]]);
  });

  it('from the end counts what was done before it as in time, and what closes the help can still be done after it', () => {
    const final: CourseCheck = { kind: 'term', from: 'end', to: 'FINAL', atMost: 0 };
    const trajectory = ended('2026-06-30');
    const at = (day: string) => outcome(final, '2026-07-05', { trajectory, milestones: [met('FINAL', day)] })[0];
    expect(['2026-06-29', '2026-06-30', '2026-07-01'].map(at)).toEqual(['met', 'met', 'missed']);
    expect([outcome(final, '2026-06-30', { trajectory })[0], outcome(final, '2026-07-01', { trajectory })[0], outcome(final, '2026-07-01')[0]]).toEqual(['not_yet', 'missed', 'not_yet']);
  });
});

describe('a rule on milestones', () => {
  const reports: CourseCheck = { kind: 'milestones', all: ['REPORT'] };
  const both: CourseCheck = { kind: 'milestones', all: ['PLAN_SIGNED', 'PARENTS'] };

  it('is met by what is due so far, late included', () => {
    const milestones = [met('REPORT', '2026-02-12'), met('REPORT', '2026-03-20', 2)];
    expect(said(reports, '2026-03-25', { milestones })).toMatchObject({ outcome: 'met', value: 2, because: { en: 'Everything was done, of which 1 later than asked.' } });
    expect(said(reports, '2026-04-13', { milestones })).toMatchObject({ outcome: 'missed', because: { nl: '“REPORT” ontbreekt.' } });
    expect(outcome(reports, '2026-02-01')).toEqual(['not_yet', 0]);
  });

  it('leaves out what does not apply, and waits where that is not known', () => {
    const milestones = [met('PLAN_SIGNED', '2026-02-01')];
    expect(outcome(both, '2026-03-01', { milestones })).toEqual(['met', 1]);
    expect(outcome(both, '2026-03-01', { milestones, ageAtStart: null })[0]).toBe('not_measurable');
    expect(outcome(both, '2026-03-01', { milestones, ageAtStart: 12 })[0]).toBe('missed');
    expect(outcome({ kind: 'milestones', all: ['PARENTS'] }, '2026-03-01')[0]).toBe('not_applicable');
  });

  it('of one without a term is open while the trajectory runs and missed after it', () => {
    const handed: CourseCheck = { kind: 'milestones', all: ['HANDED'] };
    expect(outcome(handed, '2026-09-01')[0]).toBe('not_yet');
    expect(outcome(handed, '2026-09-01', { trajectory: ended('2026-07-01') })[0]).toBe('missed');
  });

  it('of a series in a trajectory that ended before the first does not hold', () => {
    expect(outcome(reports, '2026-09-01', { trajectory: ended('2026-02-11') })[0]).toBe('not_applicable');
  });
});

describe('a rule on how often', () => {
  const twice: CourseCheck = { kind: 'times', milestone: 'REPORT', atLeast: 2 };
  const reports = (count: number) => Array.from({ length: count }, (_, index) => met('REPORT', '2026-02-20', index + 1));

  it('is met from the number on, open before it, and missed at the end', () => {
    expect([1, 2].map((count) => outcome(twice, '2026-03-01', { milestones: reports(count) }))).toEqual([['not_yet', 1], ['met', 2]]);
    expect(outcome(twice, '2026-08-01', { milestones: reports(1), trajectory: ended('2026-07-12') })).toEqual(['missed', 1]);
  });

  it('that is a most is missed as soon as there are more, and met only at the end', () => {
    const most: CourseCheck = { kind: 'times', milestone: 'WARNING', atMost: 1 };
    const warned = (count: number) => ({ milestones: Array.from({ length: count }, (_, index) => met('WARNING', '2026-02-20', index + 1)) });
    expect([1, 2].map((count) => outcome(most, '2026-03-01', warned(count))[0])).toEqual(['not_yet', 'missed']);
    expect(outcome(most, '2026-08-01', { ...warned(1), trajectory: ended('2026-07-12') })[0]).toBe('met');
  });
});

describe('a rule on an answer', () => {
  const signed: CourseCheck = { kind: 'answer', field: 'SIGNED', is: true };
  const answered = (value?: string) => ({ milestones: [met('PLAN_SIGNED', '2026-02-01', 1, value === undefined ? {} : { SIGNED: value })] });

  it('looks at what was filled in: unknown or left out cannot be measured', () => {
    expect(['YES', 'NO', 'UNKNOWN', undefined].map((value) => outcome(signed, '2026-03-01', answered(value))[0])).toEqual(['met', 'missed', 'not_measurable', 'not_measurable']);
  });

  it('is open until the milestone is due', () => {
    expect([outcome(signed, '2026-02-23')[0], outcome(signed, '2026-02-24')[0]]).toEqual(['not_yet', 'not_measurable']);
  });

  it('that only has to be known is missed where it was left out', () => {
    const known: CourseCheck = { kind: 'answer', field: 'VISITS', known: true };
    expect(outcome(known, '2026-03-01', { milestones: [met('PLAN_SIGNED', '2026-02-01', 1, { SIGNED: 'YES', VISITS: 0 })] })[0]).toBe('met');
    expect(outcome(known, '2026-03-01', answered('YES'))[0]).toBe('missed');
    expect([outcome(known, '2026-02-23')[0], outcome(known, '2026-02-24')[0]]).toEqual(['not_yet', 'missed']);
    expect(outcome(known, '2026-03-01', { milestones: [skipped('PLAN_SIGNED', 'Spoed')] })[0]).toBe('not_applicable');
  });

  it('of a series looks at each time', () => {
    const sent: CourseCheck = { kind: 'answer', field: 'SENT', known: true };
    const reports = (...dates: (string | undefined)[]) => ({ milestones: dates.map((date, index) => met('REPORT', '2026-02-20', index + 1, date === undefined ? {} : { SENT: date })) });
    expect([outcome(sent, '2026-03-20', reports('2026-02-21', '2026-03-15'))[0], outcome(sent, '2026-03-20', reports('2026-02-21', undefined))[0]]).toEqual(['met', 'missed']);
  });
});

describe('a rule on length', () => {
  it('in days is met on the last day and missed the day after', () => {
    const year: CourseCheck = { kind: 'duration', unit: 'days', atMost: 365 };
    expect(['2027-01-12', '2027-01-13'].map((day) => outcome(year, '2027-06-01', { trajectory: ended(day) }))).toEqual([['met', 365], ['missed', 366]]);
    expect([outcome(year, '2027-01-12'), outcome(year, '2027-01-13')]).toEqual([['not_yet', 365], ['missed', 366]]);
  });

  it('in months counts from day to day', () => {
    const months: CourseCheck = { kind: 'duration', unit: 'months', atLeast: 3, atMost: 6 };
    expect(['2026-04-11', '2026-04-12', '2026-07-12', '2026-07-13'].map((day) => outcome(months, '2027-06-01', { trajectory: ended(day) }))).toEqual([['missed', 3], ['met', 3], ['met', 6], ['missed', 6]]);
    expect(outcome(months, '2026-03-27')).toEqual(['not_yet', 2.5]);
  });

  it('is longer by an extension that was recorded, where the method has that', () => {
    const extendable: CourseCheck = { kind: 'duration', unit: 'months', atMost: 6, extendable: true };
    const milestones = [met('EXTENSION', '2026-07-01')];
    expect(['2026-10-12', '2026-10-13'].map((day) => outcome(extendable, '2027-06-01', { milestones, trajectory: ended(day) })[0])).toEqual(['met', 'missed']);
    expect(outcome({ ...extendable, extendable: false }, '2027-06-01', { milestones, trajectory: ended('2026-10-12') })[0]).toBe('missed');
  });
});

describe('a rule on what is recorded', () => {
  it('of granted hours is met from the least to the most', () => {
    const hours: CourseCheck = { kind: 'granted_hours', atLeast: 80, atMost: 85 };
    expect([79, 80, 85, 86, null].map((grantedHours) => outcome(hours, '2026-03-01', { trajectory: { grantedHours } })[0])).toEqual(['missed', 'met', 'met', 'missed', 'not_measurable']);
  });

  it('of a contract goes before the method, norm by norm, and shows both', () => {
    const hours: CourseCheck = { kind: 'granted_hours', atLeast: 80, atMost: 85 };
    expect(said(hours, '2026-03-01', { trajectory: { grantedHours: 50 }, norms: { R: { atLeast: 50 } } })).toMatchObject({
      outcome: 'met', ofContract: true, norm: { atLeast: 50, atMost: 85 }, methodNorm: { atLeast: 80, atMost: 85 }, because: { nl: '50 uur; de norm is 50 tot en met 85.' },
    });
  });

  it('of the registration wants each moment', () => {
    const both: CourseCheck = { kind: 'registered', at: ['start', 'close'] };
    const start = { start: '2026-01-20', close: null };
    expect([outcome(both, '2026-03-01', { registeredOn: start })[0], outcome(both, '2026-08-01', { registeredOn: start, trajectory: ended('2026-07-01') })[0],
      outcome(both, '2026-08-01', { registeredOn: { start: '2026-01-20', close: '2026-07-01' }, trajectory: ended('2026-07-01') })[0]]).toEqual(['not_yet', 'missed', 'met']);
  });

  it('of satisfaction and of drop-out is open until the end; a reason that does not say it cannot be measured', () => {
    expect([outcome({ kind: 'satisfaction' }, '2026-03-01')[0], outcome({ kind: 'satisfaction' }, '2026-08-01', { trajectory: ended('2026-07-01') })[0], outcome({ kind: 'satisfaction' }, '2026-03-01', { satisfactionOn: '2026-02-01' })[0]]).toEqual(['not_yet', 'missed', 'met']);
    expect(['PLAN', 'GONE', 'OTHER', null].map((reason) => outcome({ kind: 'not_dropped_out' }, '2026-08-01', { trajectory: ended('2026-07-01', reason) })[0])).toEqual(['met', 'missed', 'not_measurable', 'not_measurable']);
    expect(outcome({ kind: 'not_dropped_out' }, '2026-03-01')[0]).toBe('not_yet');
  });

  it('that is looked at elsewhere says where', () => {
    expect(said({ kind: 'elsewhere', where: { nl: 'Bij de teams.', en: 'With the teams.' } }, '2026-03-01')).toMatchObject({ outcome: 'not_applicable', because: { en: 'With the teams.' } });
  });
});

describe('a rule on goals', () => {
  const over = (...goals: ReturnType<typeof goal>[]): Over => ({ goals });
  it('wants each checked on every letter', () => {
    const smart: CourseCheck = { kind: 'goals', are: 'smart' };
    expect([outcome(smart, '2026-03-01')[0], outcome(smart, '2026-03-01', over(goal('2026-02-01')))[0], outcome(smart, '2026-03-01', over(goal('2026-02-01'), goal('2026-02-02', { smart: false })))[0]]).toEqual(['not_yet', 'met', 'missed']);
    expect(outcome(smart, '2026-08-01', { trajectory: ended('2026-07-01') })[0]).toBe('not_measurable');
  });

  it('wants each to have an outcome when the trajectory has ended', () => {
    const scored: CourseCheck = { kind: 'goals', are: 'scored' };
    const goals = [goal('2026-02-01', { scoredOn: '2026-06-01' }), goal('2026-02-01')];
    expect([outcome(scored, '2026-03-01', { goals })[0], outcome(scored, '2026-08-01', { goals, trajectory: ended('2026-07-01') })[0], outcome(scored, '2026-08-01', { goals: goals.slice(0, 1), trajectory: ended('2026-07-01') })[0]]).toEqual(['not_yet', 'missed', 'met']);
  });

  it('wants a short-term goal within so many days', () => {
    const first: CourseCheck = { kind: 'goals', are: 'termed', withinDays: 42 };
    expect(['2026-02-23', '2026-02-24'].map((day) => outcome(first, '2026-06-01', over(goal(day)))[0])).toEqual(['met', 'missed']);
    expect([outcome(first, '2026-02-23')[0], outcome(first, '2026-02-24')[0]]).toEqual(['not_yet', 'missed']);
    expect(outcome(first, '2026-06-01', over(goal('2026-02-01', { term: null })))[0]).toBe('not_measurable');
    expect(outcome(first, '2026-06-01', over(goal('2026-02-01', { term: 'long' })))[0]).toBe('missed');
  });

  it('wants an evaluation scored by all in each period that has passed', () => {
    const every: CourseCheck = { kind: 'evaluations', everyMonths: 3, raters: ['client', 'professional'] };
    expect(['2026-04-12', '2026-04-13'].map((day) => outcome(every, day)[0])).toEqual(['not_yet', 'missed']);
    expect(outcome(every, '2026-05-01', { evaluations: [evaluation('2026-04-20')] })).toEqual(['met', 1]);
    expect(outcome(every, '2026-05-01', { evaluations: [evaluation('2026-04-01', { scoredBy: ['professional'], missing: ['client'] })] })).toEqual(['missed', 0]);
    expect(outcome(every, '2026-08-01', { trajectory: ended('2026-04-11') })[0]).toBe('not_applicable');
  });

  it('counts an evaluation that was held before its day in a trajectory that ended before it', () => {
    const every: CourseCheck = { kind: 'evaluations', everyMonths: 3, raters: ['client', 'professional'] };
    expect(said(every, '2026-05-01', { trajectory: ended('2026-04-08'), evaluations: [evaluation('2026-04-08')] })).toMatchObject({ outcome: 'met', value: 1, because: { en: '1 of 1 evaluations were held and scored by everybody.' } });
  });

  it('wants the own score of the client each time, and no form that was sent back', () => {
    const evaluations = [evaluation('2026-04-01'), evaluation('2026-07-01', { scoredBy: ['professional'], returned: 1 }), evaluation('2026-07-10', { closed: false, scoredBy: [] })];
    expect(outcome({ kind: 'client_scored' }, '2026-07-11', { evaluations })).toEqual(['missed', 50]);
    expect(outcome({ kind: 'client_scored' }, '2026-07-11', { evaluations: evaluations.slice(0, 1) })).toEqual(['met', 100]);
    expect(outcome({ kind: 'form_not_returned' }, '2026-07-11', { evaluations })).toEqual(['missed', 1]);
    expect([outcome({ kind: 'client_scored' }, '2026-07-11')[0], outcome({ kind: 'form_not_returned' }, '2026-08-01', { trajectory: ended('2026-07-01') })[0]]).toEqual(['not_yet', 'not_measurable']);
  });

  it('wants no activity without a goal, and after so many days no need without either', () => {
    const activity: CourseCheck = { kind: 'chain', what: 'activity_without_goal' };
    const need: CourseCheck = { kind: 'chain', what: 'need_without_either', afterDays: 42 };
    const chain = (activitiesWithoutGoal: number, ...needsWithoutEither: string[]): Over => ({ chain: { activitiesWithoutGoal, needsWithoutEither }, needsOn: '2026-02-01' });
    expect([outcome(activity, '2026-03-01', chain(0))[0], outcome(activity, '2026-03-01', chain(1)), outcome(activity, '2026-03-01')[0]]).toEqual(['met', ['missed', 1], 'not_yet']);
    expect(['2026-03-15', '2026-03-16'].map((day) => outcome(need, day, chain(0, '2026-02-01'))[0])).toEqual(['not_yet', 'missed']);
    expect([outcome(need, '2026-03-16', chain(0))[0], outcome(need, '2026-03-16')[0]]).toEqual(['met', 'not_yet']);
  });
});

describe('a rule on what was due before the course was written down here', () => {
  const over = { trajectory: { courseFrom: '2026-06-01' } };
  it.each<[string, CourseCheck]>([
    ['a term', { kind: 'term', from: 'start', to: 'PLAN_SIGNED', atMost: 42 }], ['milestones', { kind: 'milestones', all: ['PLAN_SIGNED'] }], ['how often', { kind: 'times', milestone: 'PLAN_SIGNED', atLeast: 1 }],
    ['evaluations', { kind: 'evaluations', everyMonths: 3, raters: ['client'] }],
  ])('on %s cannot be measured', (_, check) => {
    expect(said(check, '2026-06-02', over)).toMatchObject({ outcome: 'not_measurable', because: { en: expect.stringContaining('before the course was written down here') as unknown } });
    expect(said(check, '2026-06-02').outcome).not.toBe('not_measurable');
  });

  it('counts evaluations from then on, and those before that were scored', () => {
    const every: CourseCheck = { kind: 'evaluations', everyMonths: 3, raters: ['client', 'professional'] };
    expect(said(every, '2026-08-01', over)).toMatchObject({ outcome: 'missed', because: { en: '0 of 1 evaluations were held and scored by everybody.' } });
    expect(said(every, '2026-08-01', { ...over, evaluations: [evaluation('2026-04-12'), evaluation('2026-07-12')] })).toMatchObject({ outcome: 'met', value: 2 });
  });
});

describe('a rule that is for some cases', () => {
  it('says so of the others, and cannot be measured where it is not known', () => {
    const young: Condition = { fact: 'AGE_AT_START', max: 15 };
    expect([15, 16, null].map((ageAtStart) => outcome({ kind: 'satisfaction' }, '2026-03-01', { ageAtStart }, young)[0])).toEqual(['not_yet', 'not_applicable', 'not_measurable']);
  });

  it('knows of a milestone that it was not met, and of a field only what was filled in', () => {
    const of = (applies: Condition, over: Over = {}) => outcome({ kind: 'satisfaction' }, '2026-03-01', over, applies)[0];
    const signed = { milestones: [met('PLAN_SIGNED', '2026-02-01', 1, { SIGNED: 'NO' })] };
    expect([of({ fact: 'PLAN_SIGNED' }), of({ fact: 'PLAN_SIGNED' }, signed), of({ fact: 'SIGNED', is: false }), of({ fact: 'SIGNED', is: false }, signed)]).toEqual(['not_applicable', 'not_yet', 'not_measurable', 'not_yet']);
    expect([of({ fact: 'OPEN_GOALS' }), of({ fact: 'OPEN_GOALS' }, { goals: [goal('2026-02-01')] })]).toEqual(['not_applicable', 'not_yet']);
  });
});

it('recommendations are shown in their phase, where they apply', () => {
  const text = { nl: 'x', en: 'x' };
  const definition: Definition = { ...courseSlice, prompts: [
    { code: 'ALWAYS', text, source: text }, { code: 'FIRST', text, source: text, phases: ['P1'] }, { code: 'UNTIL', text, source: text, applies: { not: { fact: 'PLAN_SIGNED' } } },
  ] };
  expect(courseOf(definition, caseOf(), '2026-02-01').prompts).toEqual(['ALWAYS', 'FIRST', 'UNTIL']);
  expect(courseOf(definition, caseOf({ milestones: [met('PLAN_SIGNED', '2026-01-30')] }), '2026-02-01').prompts).toEqual(['ALWAYS']);
});

it('a rule on contacts is never met or missed where no contact was recorded, whatever the day and the norm', () => {
  const checks = fc.constantFrom<CourseCheck>(
    { kind: 'contacts_per_week', kinds: ['face_to_face'], atLeast: 1 }, { kind: 'hours_per_week', atLeast: 1 }, { kind: 'outside_office_hours' }, { kind: 'tapering' },
    { kind: 'attempts', atLeast: 1 }, { kind: 'contacts_after_end', atMost: 3 }, { kind: 'contact_while_waiting', atMost: 3 },
  );
  fc.assert(fc.property(checks, fc.nat(400), fc.boolean(), (check, day, over) => {
    const today = addDays('2026-01-12', day);
    expect(['met', 'missed']).not.toContain(outcome(check, today, over ? { trajectory: ended(today) } : {})[0]);
  }));
});

it('doing more of a milestone never turns a number that was met into one that is not', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 8 }), (atLeast, count) => {
    const given = (times: number) => ({ contacts: [contact('2026-02-01')], milestones: Array.from({ length: times }, (_, index) => met('WARNING', '2026-02-20', index + 1)) });
    const check: CourseCheck = { kind: 'times', milestone: 'WARNING', atLeast };
    const [before, after] = [count, count + 1].map((times) => outcome(check, '2026-03-01', given(times))[0]);
    expect([before, after]).not.toEqual(['met', 'not_yet']);
  }));
});
