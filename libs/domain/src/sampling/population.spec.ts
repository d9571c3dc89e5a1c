import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTSIDE_REASONS, population, type PopulationRule, type PopulationTrajectory } from './population.ts';

const closed: PopulationTrajectory = {
  trajectoryId: 't1', familyId: 'f1', teamId: 'west', interventionCode: 'VIG', startedOn: '2025-01-10', endedOn: '2025-08-31',
};
const rule: PopulationRule = {
  interventionCode: 'VIG', teamIds: ['west', 'oost'], periodFrom: '2025-07-01', periodTo: '2025-12-31', referenceDate: '2026-03-01',
  requiresClosed: true, monthsAfterClosing: 6,
};
const judge = (trajectory: Partial<PopulationTrajectory> = {}, changed: Partial<PopulationRule> = {}) => {
  const [{ trajectory: _, ...verdict }] = population([{ ...closed, ...trajectory }], { ...rule, ...changed }) as [ReturnType<typeof population>[number]];
  return verdict;
};

describe('the population of a round on closed files', () => {
  it('holds a trajectory that ended in the period, six months before the reference date', () => {
    expect(judge()).toEqual({ eligible: true });
  });

  it.each<[string, Partial<PopulationTrajectory>, string]>([
    ['of another intervention', { interventionCode: 'RESET' }, 'other_intervention'],
    ['of a team that does not take part', { teamId: 'zuid' }, 'other_team'],
    ['that still runs', { endedOn: null }, 'not_ended'],
    ['that ended the day before the period', { endedOn: '2025-06-30' }, 'outside_period'],
    ['that ended the day after the period', { endedOn: '2026-01-01' }, 'outside_period'],
  ])('leaves out a trajectory %s', (_, trajectory, reason) => {
    expect(judge(trajectory)).toEqual({ eligible: false, reason });
  });

  it('holds the first and the last day of the period', () => {
    expect(judge({ endedOn: '2025-07-01' })).toEqual({ eligible: true });
    expect(judge({ endedOn: '2025-12-31' }, { referenceDate: '2026-06-30' })).toEqual({ eligible: true });
  });

  it('leaves out a family that objects when outsiders score, and only where the round would have been about it', () => {
    const objects = { objects: true };
    expect(judge(objects, { byOutsiders: true })).toEqual({ eligible: false, reason: 'objection' });
    expect(judge({}, { byOutsiders: true })).toEqual({ eligible: true });
    expect(judge(objects)).toEqual({ eligible: true });
    expect(judge({ ...objects, endedOn: null }, { byOutsiders: true })).toEqual({ eligible: false, reason: 'not_ended' });
    expect(judge({ ...objects, endedOn: null }, { byOutsiders: true, requiresClosed: false })).toEqual({ eligible: false, reason: 'objection' });
  });

  it('leaves out a trajectory that ended too recently, with the date from which it can be scored', () => {
    expect(judge({ endedOn: '2025-09-02' })).toEqual({ eligible: false, reason: 'ended_too_recently', scorableFrom: '2026-03-02' });
    expect(judge({ endedOn: '2025-09-01' })).toEqual({ eligible: true });
  });

  it('counts six months from the last day of August to the last day of February', () => {
    expect(judge({}, { referenceDate: '2026-02-27' })).toMatchObject({ reason: 'ended_too_recently', scorableFrom: '2026-02-28' });
    expect(judge({}, { referenceDate: '2026-02-28' })).toEqual({ eligible: true });
  });

  it('takes three months for the pilot', () => {
    expect(judge({}, { monthsAfterClosing: 3, referenceDate: '2025-11-30' })).toEqual({ eligible: true });
  });

  it('leaves out a file that is not closed yet on the reference date, where no months have to pass', () => {
    expect(judge({}, { monthsAfterClosing: undefined, referenceDate: '2025-08-30' })).toMatchObject({ reason: 'ended_too_recently', scorableFrom: '2025-08-31' });
  });

  it('holds each trajectory in exactly one of two periods that follow one another', () => {
    const days = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => {
      const endedOn = day.toISOString().slice(0, 10);
      const halves = [['2025-01-01', '2025-06-30'], ['2025-07-01', '2025-12-31']] as const;
      const held = halves.filter(([periodFrom, periodTo]) => judge({ startedOn: '2024-01-01', endedOn }, { periodFrom, periodTo, referenceDate: '2027-01-01' }).eligible);
      expect(held).toHaveLength(1);
    }));
  });
});

describe('the population of a round where closing does not matter', () => {
  const running = { requiresClosed: false, monthsAfterClosing: undefined };

  it('holds every trajectory that ran in the period', () => {
    expect(judge({ endedOn: null }, running)).toEqual({ eligible: true });
    expect(judge({ startedOn: '2025-12-31', endedOn: null }, running)).toEqual({ eligible: true });
    expect(judge({ endedOn: '2025-07-01' }, running)).toEqual({ eligible: true });
  });

  it('leaves out what ended before it or began after it', () => {
    expect(judge({ endedOn: '2025-06-30' }, running)).toEqual({ eligible: false, reason: 'outside_period' });
    expect(judge({ startedOn: '2026-01-01', endedOn: null }, running)).toEqual({ eligible: false, reason: 'outside_period' });
  });
});

describe('the reasons', () => {
  it.each(Object.entries(OUTSIDE_REASONS))('%s has a text in both languages', (_, text) => {
    expect(text.nl).not.toBe('');
    expect(text.en).not.toBe('');
    expect(text.nl).not.toBe(text.en);
  });
});
