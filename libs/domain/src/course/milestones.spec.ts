import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { CourseCase } from './case.ts';
import { courseOf, tasksOf } from './course.ts';
import { caseOf, courseSlice, ended, evaluation, goal, met, postponed, skipped } from './fixtures.ts';

const on = (today: string, over: Parameters<typeof caseOf>[0] = {}) => courseOf(courseSlice, caseOf(over), today);
const all = (code: string, ...given: Parameters<typeof on>) => on(...given).milestones.filter((each) => each.code === code);
const one = (code: string, ...given: Parameters<typeof on>) => all(code, ...given)[0]!;
const tasks = (over: Parameters<typeof caseOf>[0] = {}) => tasksOf(courseSlice, caseOf(over));
const due = (code: string, over?: Parameters<typeof caseOf>[0]) => tasks(over).filter((task) => task.code === code).map(({ dueOn }) => dueOn);

describe('a milestone', () => {
  it('with a term is upcoming, soon within fourteen days, due on its day and overdue after it', () => {
    const days = ['2026-02-08', '2026-02-09', '2026-02-22', '2026-02-23', '2026-02-24'];
    expect(days.map((day) => one('PLAN_SIGNED', day).state)).toEqual(['upcoming', 'soon', 'soon', 'due', 'overdue']);
    expect(one('PLAN_SIGNED', '2026-02-01')).toMatchObject({ dueOn: '2026-02-23', phase: 'P1', group: 'course', norm: { amount: 6, unit: 'weeks', ofContract: false, method: null } });
  });

  it('is due from the first day on which it can be done', () => {
    const given = { goals: [goal('2026-02-01')] };
    expect(one('INTERIM', '2026-02-02', given)).toMatchObject({ dueOn: '2026-03-15', notBefore: '2026-03-01' });
    expect(['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-16'].map((day) => one('INTERIM', day, given).state)).toEqual(['upcoming', 'due', 'due', 'overdue']);
  });

  it('is met on its day, and met late the day after', () => {
    expect(['2026-02-23', '2026-02-24'].map((day) => one('PLAN_SIGNED', '2026-04-01', { milestones: [met('PLAN_SIGNED', day)] }).state)).toEqual(['met', 'met_late']);
  });

  it('has no date while it waits for a moment that is not known', () => {
    expect(one('CHOICE', '2026-03-01', { trajectory: { firstContactOn: null } })).toMatchObject({ state: 'upcoming', dueOn: null });
    expect(one('AFTER', '2026-03-01')).toMatchObject({ state: 'upcoming', dueOn: null, group: 'follow_up' });
    expect(one('CHOICE', '2026-01-01')).toMatchObject({ dueOn: '2026-01-08' });
  });

  it('does not apply with a reason that was given, or because it is not asked of the case', () => {
    expect(one('PLAN_SIGNED', '2026-03-01', { milestones: [skipped('PLAN_SIGNED', 'Crisis')] })).toMatchObject({ state: 'not_applicable', reason: 'Crisis', dueOn: null });
    expect([15, 16].map((ageAtStart) => one('PARENTS', '2026-03-01', { ageAtStart }).state)).toEqual(['overdue', 'not_applicable']);
    expect(one('TALK', '2026-03-01', { trajectory: { opening: 'follow_up', firstContactOn: null } }).state).toBe('not_applicable');
  });

  it('waits, and is on no list, while it is not known whether it applies', () => {
    expect(one('PARENTS', '2026-03-01', { ageAtStart: null })).toMatchObject({ state: 'upcoming', dueOn: null, waitsFor: ['AGE_AT_START'] });
    expect(due('PARENTS', { ageAtStart: null })).toEqual([]);
  });

  it('that was postponed has its new date, and is overdue after it', () => {
    const milestones = [postponed('PLAN_SIGNED', '2026-03-10')];
    expect(['2026-03-09', '2026-03-10', '2026-03-11'].map((day) => one('PLAN_SIGNED', day, { milestones }))).toMatchObject([
      { state: 'postponed', dueOn: '2026-03-10', reason: 'Ziek' }, { state: 'due' }, { state: 'overdue' },
    ]);
    expect(tasks({ milestones }).find(({ code }) => code === 'PLAN_SIGNED')).toEqual({ code: 'PLAN_SIGNED', number: 1, dueOn: '2026-03-10', postponed: true, until: null });
  });

  it('that was not done when the trajectory ended is missed, except what closes it and what follows it', () => {
    const given = { trajectory: ended('2026-02-02') };
    expect(on('2026-02-03', given).milestones.map(({ code, state }) => [code, state])).toEqual([
      ['TALK', 'met'], ['CHOICE', 'missed'], ['PLAN_SIGNED', 'missed'], ['PARENTS', 'not_applicable'], ['INTERIM', 'missed'], ['HANDED', 'missed'], ['LAST', 'met'], ['FINAL', 'overdue'], ['AFTER', 'upcoming'],
    ]);
    expect(tasks(given)).toEqual([
      { code: 'FINAL', number: 1, dueOn: '2026-02-02', postponed: false, until: null }, { code: 'AFTER', number: 1, dueOn: '2026-05-02', postponed: false, until: null },
    ]);
  });

  it('follows a contract, visibly', () => {
    expect(one('PLAN_SIGNED', '2026-02-01', { norms: { PLAN_SIGNED: { atMost: 8 } } })).toMatchObject({ dueOn: '2026-03-09', norm: { amount: 8, ofContract: true, method: 6 } });
  });
});

describe('a series', () => {
  it('is there up to the next one, and what was not met when the next fell due is missed', () => {
    const given = { milestones: [met('REPORT', '2026-02-11'), met('REPORT', '2026-04-14', 3)] };
    expect(all('REPORT', '2026-04-20', given).map(({ number, state, dueOn, until }) => [number, state, dueOn, until])).toEqual([
      [1, 'met', '2026-02-12', '2026-03-12'], [2, 'missed', '2026-03-12', '2026-04-12'], [3, 'met_late', '2026-04-12', '2026-05-12'], [4, 'upcoming', '2026-05-12', '2026-06-12'],
    ]);
    expect(['2026-03-11', '2026-03-12'].map((day) => all('REPORT', day)[0]!.state)).toEqual(['overdue', 'missed']);
  });

  it('ends with the trajectory, and counts what fell due up to its last day', () => {
    expect(all('REPORT', '2026-08-01', { trajectory: ended('2026-03-11') }).map(({ number }) => number)).toEqual([1]);
    expect(all('REPORT', '2026-08-01', { trajectory: ended('2026-03-12') }).map(({ number }) => number)).toEqual([1, 2]);
    expect(all('REPORT', '2026-08-01', { trajectory: ended('2026-02-01') })).toEqual([]);
  });

  it('is on the list up to the planned end, longer after an extension, and one further than what was stated last', () => {
    expect(due('REPORT')).toEqual(['2026-02-12', '2026-03-12', '2026-04-12', '2026-05-12', '2026-06-12', '2026-07-12']);
    expect(due('REPORT', { milestones: [met('EXTENSION', '2026-07-01')] }).at(-1)).toBe('2026-10-12');
    expect(due('REPORT', { milestones: [met('REPORT', '2026-08-12', 7)] }).at(-1)).toBe('2026-09-12');
  });

  it('has at most 24 on the list where no end is planned', () => {
    expect(tasksOf({ ...courseSlice, course: undefined }, caseOf()).filter(({ code }) => code === 'REPORT')).toHaveLength(24);
  });

  it('keeps to the last day of a short month', () => {
    expect(due('REPORT', { trajectory: { startedOn: '2026-01-31' } }).slice(0, 3)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  it('is met by the evaluation nearest to its date: one that was held late does not move the next', () => {
    const given = { evaluations: [evaluation('2026-04-20'), evaluation('2026-07-01'), evaluation('2026-10-01', { closed: false })] };
    expect(all('SCORE', '2026-10-12', given).map(({ number, state, happenedOn }) => [number, state, happenedOn])).toEqual([[1, 'met_late', '2026-04-20'], [2, 'met', '2026-07-01'], [3, 'due', null]]);
    expect(all('SCORE', '2026-08-01', { evaluations: [evaluation('2026-07-01')] }).map(({ state }) => state)).toEqual(['missed', 'met', 'upcoming']);
  });
});

describe('a trajectory that was written down elsewhere until some day', () => {
  const trajectory = { courseFrom: '2026-04-01' };

  it('has nothing on the list that was due before, and the next of a series', () => {
    expect(tasks({ trajectory }).map(({ code, number, dueOn }) => `${code} ${number} ${dueOn}`)).toEqual(tasks().map(({ code, number, dueOn }) => [dueOn, `${code} ${number} ${dueOn}`] as const).filter(([dueOn]) => dueOn >= '2026-04-01').map(([, said]) => said));
    expect(due('REPORT', { trajectory }).slice(0, 2)).toEqual(['2026-04-12', '2026-05-12']);
    expect(due('REPORT', { trajectory: { courseFrom: '2028-02-01' } }), 'long after the planned end').toEqual(['2028-02-12']);
    expect(tasks({ trajectory: { ...ended('2026-03-12'), ...trajectory } }).map(({ code }) => code)).toEqual(['AFTER']);
  });

  it('says of these that they are not known, unless somebody stated something', () => {
    const states = (over: Parameters<typeof caseOf>[0]) => Object.fromEntries(on('2026-04-20', over).milestones.filter(({ code }) => code !== 'SCORE').map(({ code, number, state }) => [`${code} ${number}`, state]));
    expect(states({ trajectory, milestones: [met('REPORT', '2026-03-14', 2)] })).toMatchObject({ 'CHOICE 1': 'not_known', 'PLAN_SIGNED 1': 'not_known', 'REPORT 1': 'not_known', 'REPORT 2': 'met_late', 'REPORT 3': 'overdue', 'LAST 1': 'upcoming' });
    expect(states({ trajectory, milestones: [postponed('PLAN_SIGNED', '2026-04-10')] })).toMatchObject({ 'PLAN_SIGNED 1': 'overdue' });
    expect(states({ trajectory: { ...ended('2026-03-12'), ...trajectory } })).toMatchObject({ 'PLAN_SIGNED 1': 'not_known', 'HANDED 1': 'not_known', 'FINAL 1': 'not_known', 'AFTER 1': 'upcoming' });
  });
});

describe('what happens at any time', () => {
  it('is there as often as it happened, and never on a list', () => {
    const milestones = [met('WARNING', '2026-02-01'), met('WARNING', '2026-03-01', 2)];
    expect(all('WARNING', '2026-04-01', { milestones }).map(({ number, state, group }) => [number, state, group])).toEqual([[1, 'met', 'coercion'], [2, 'met', 'coercion']]);
    expect(all('WARNING', '2026-04-01')).toEqual([]);
    expect(due('WARNING', { milestones })).toEqual([]);
  });
});

describe('the phase', () => {
  it('is the one after the last that the case has left', () => {
    const milestones = [met('PLAN_SIGNED', '2026-02-20'), met('HANDED', '2026-05-01')];
    expect(['2026-02-19', '2026-02-20', '2026-05-01'].map((day) => on(day, { milestones }).phase)).toEqual(['P1', 'P2', 'P3']);
    expect(on('2026-07-01', { trajectory: ended('2026-06-30') }).phase).toBe('P4');
  });

  it('passes over one that ends with what is not asked of the case', () => {
    expect(on('2026-02-20', { milestones: [skipped('PLAN_SIGNED', 'Spoed')] }).phase).toBe('P2');
  });

  it('is none in a method without phases', () => {
    expect(courseOf({ ...courseSlice, phases: [] }, caseOf(), '2026-02-01')).toMatchObject({ phase: null, milestones: [] });
  });
});

it('goals that went on from the trajectory before stand from the start of this one', () => {
  expect(one('INTERIM', '2026-02-01', { goals: [goal('2025-06-01')] }).dueOn).toBe('2026-02-23');
  expect(one('INTERIM', '2026-02-01', { goals: [goal('2025-06-01'), goal('2026-01-20')] }).dueOn).toBe('2026-03-03');
});

it('the planned end follows the length of the method, an extension and a contract on the length', () => {
  const rules = { ...courseSlice, courseRules: [{ code: 'LONG', name: { nl: 'x', en: 'x' }, kind: 'method' as const, check: { kind: 'duration' as const, unit: 'months' as const, atMost: 6 } }] };
  const planned = (over: Parameters<typeof caseOf>[0]) => courseOf(rules, caseOf(over), '2026-02-01').plannedEnd;
  expect([planned({}), planned({ milestones: [met('EXTENSION', '2026-07-01')] }), planned({ norms: { LONG: { atMost: 4 } } })]).toEqual(['2026-07-12', '2026-10-12', '2026-05-12']);
});

/** Some case of which anything may have been stated. */
const someCase: fc.Arbitrary<CourseCase> = fc.record({
  startDay: fc.integer({ min: 0, max: 400 }), length: fc.option(fc.integer({ min: 0, max: 400 })), age: fc.option(fc.integer({ min: 10, max: 20 })),
  plan: fc.option(fc.integer({ min: 0, max: 200 })), reports: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 6 }), goals: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
  from: fc.option(fc.integer({ min: 0, max: 500 })),
}).map(({ startDay, length, age, plan, reports, goals, from }) => {
  const startedOn = addDays('2025-01-01', startDay);
  return caseOf({
    ageAtStart: age, goals: goals.map((day) => goal(addDays(startedOn, day))),
    milestones: [...(plan === null ? [] : [met('PLAN_SIGNED', addDays(startedOn, plan))]), ...reports.map((number) => met('REPORT', addDays(startedOn, number * 30), number))],
    trajectory: { referredOn: addDays(startedOn, -7), firstContactOn: addDays(startedOn, -5), startedOn, courseFrom: from === null ? null : addDays(startedOn, from), ...(length === null ? {} : ended(addDays(startedOn, length))) },
  });
});

describe('of any case', () => {
  it('what is on the list is open on every day, under the same number and date, or missed', () => {
    fc.assert(fc.property(someCase, fc.integer({ min: 0, max: 800 }), (some, day) => {
      const { milestones } = courseOf(courseSlice, some, addDays(some.trajectory.startedOn, day));
      for (const task of tasksOf(courseSlice, some)) {
        const found = milestones.find(({ code, number }) => code === task.code && number === task.number);
        if (!found) continue; // It comes later in its series.
        expect(found.dueOn).toBe(task.dueOn);
        expect(['due', 'soon', 'overdue', 'upcoming', 'missed', 'postponed']).toContain(found.state);
        expect(found.state === 'missed').toBe(task.until !== null && task.until <= addDays(some.trajectory.startedOn, day));
      }
    }));
  });

  it('every occurrence is there once, in order, and stating one more changes no other', () => {
    fc.assert(fc.property(someCase, (some) => {
      const today = addDays(some.trajectory.startedOn, 200);
      const before = courseOf(courseSlice, some, today).milestones;
      expect(new Set(before.map(({ code, number }) => `${code} ${number}`)).size).toBe(before.length);
      const after = courseOf(courseSlice, { ...some, milestones: [...some.milestones, met('WARNING', today)] }, today).milestones;
      expect(after.filter(({ code }) => code !== 'WARNING')).toEqual(before);
    }));
  });

  it('what was met stays met whatever the day', () => {
    fc.assert(fc.property(someCase, fc.integer({ min: 0, max: 600 }), (some, later) => {
      const [one, other] = [0, later].map((day) => courseOf(courseSlice, some, addDays(some.trajectory.startedOn, day)).milestones.filter(({ state }) => state === 'met' || state === 'met_late'));
      for (const each of one!) expect(other).toContainEqual(each);
    }));
  });
});
