import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { CourseCheck } from '../instrument/course.ts';
import { contactFigures, weeksBetween } from './contacts.ts';
import { courseOf } from './course.ts';
import { caseOf, contact, courseSlice, ended } from './fixtures.ts';

type Over = Parameters<typeof caseOf>[0];
const figures = (today: string, over: Over = {}) => contactFigures(courseSlice, caseOf(over), today);
const every = (days: number, from: string, to: string) => Array.from({ length: Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000 / days) + 1 }, (_, index) => contact(addDays(from, index * days)));
const said = (check: CourseCheck, today: string, over: Over = {}) => {
  const definition = { ...courseSlice, courseRules: [{ code: 'R', name: { nl: 'Regel', en: 'Rule' }, kind: 'method' as const, check }] };
  const { outcome, value } = courseOf(definition, caseOf(over), today).rules[0]!;
  return [outcome, value];
};

describe('figures of contacts', () => {
  it('are of whole days from the start, both counted', () => {
    expect([figures('2026-01-11').weeks, figures('2026-01-12').weeks * 7, figures('2026-01-18').weeks, figures('2026-03-01', { trajectory: ended('2026-01-25') }).weeks]).toEqual([0, 1, 2 / 2, 2]);
  });

  it('leave out failed attempts, and count contacts per week from the first full week', () => {
    const contacts = [contact('2026-01-12'), contact('2026-01-14', { kind: 'phone', minutes: 30 }), contact('2026-01-15', { failed: true }), contact('2026-01-18'), contact('2026-01-05')];
    expect(figures('2026-01-18', { contacts })).toMatchObject({ weeks: 1, faceToFace: 2, contacts: 3, faceToFacePerWeek: 2, hours: 3.5, hoursPerWeek: 2.5, failed: 1, withoutMinutes: 0 });
    expect(figures('2026-01-17', { contacts })).toMatchObject({ faceToFacePerWeek: null, hoursPerWeek: null });
  });

  it('say how long nobody was reached', () => {
    expect(figures('2026-02-12', { contacts: [contact('2026-01-14'), contact('2026-01-30')] }).longestGap).toEqual({ from: '2026-01-14', to: '2026-01-30', days: 16 });
    expect(figures('2026-02-12').longestGap).toBeNull();
  });

  it('give the share outside office hours of contacts with the client', () => {
    const contacts = [contact('2026-01-12', { outsideOfficeHours: true }), contact('2026-01-13'), contact('2026-01-14'), contact('2026-01-15'), contact('2026-01-16', { kind: 'about', outsideOfficeHours: true })];
    expect([figures('2026-02-01', { contacts }).outsideOfficeHours, figures('2026-02-01').outsideOfficeHours]).toEqual([25, null]);
  });

  it('call it early when a youth disappeared within three contacts face to face', () => {
    const of = (count: number, reason: string | null) => figures('2026-06-01', { contacts: every(2, '2026-01-12', addDays('2026-01-12', count * 2 - 2)), trajectory: ended('2026-05-01', reason) }).droppedOutWithinThree;
    expect([of(3, 'GONE'), of(4, 'GONE'), of(3, 'PLAN'), of(3, 'OTHER')]).toEqual([true, false, false, null]);
    expect([figures('2026-06-01', { trajectory: ended('2026-05-01', 'GONE') }).droppedOutWithinThree, figures('2026-06-01', { contacts: [contact('2026-01-12')] }).droppedOutWithinThree]).toEqual([null, null]);
  });

  it('are of calendar days: a night in which the clock changes makes a week neither longer nor shorter', () => {
    // The clock went forward on 29 March 2026 and back on 25 October 2026.
    expect([weeksBetween('2026-03-23', '2026-03-29'), weeksBetween('2026-03-24', '2026-03-30'), weeksBetween('2026-10-19', '2026-10-25'), weeksBetween('2026-10-20', '2026-10-26')]).toEqual([1, 1, 1, 1]);
    const over = { contacts: [contact('2026-03-28'), contact('2026-03-29')], trajectory: { startedOn: '2026-03-23' } };
    expect(figures('2026-03-29', over)).toMatchObject({ weeks: 1, faceToFacePerWeek: 2, longestGap: { days: 5 } });
  });
});

describe('a rule on contacts', () => {
  const weekly: CourseCheck = { kind: 'contacts_per_week', kinds: ['face_to_face'], atLeast: 1 };

  it('counts per week, from the first full week on', () => {
    const contacts = every(7, '2026-01-12', '2026-02-08');
    expect([said(weekly, '2026-01-17', { contacts }), said(weekly, '2026-02-08', { contacts }), said(weekly, '2026-02-09', { contacts })]).toEqual([['not_yet', null], ['met', 1], ['missed', 1]]);
    expect(said(weekly, '2026-02-08')).toEqual(['not_measurable', null]);
    expect(said(weekly, '2026-02-08', { contacts, trajectory: ended('2026-01-15') })).toEqual(['not_measurable', null]);
  });

  it('leaves out the last quarter of an ended trajectory where help tapers off', () => {
    // 112 days: 84 of them with a contact each week, then one contact in the last four weeks.
    const over = { contacts: [...every(7, '2026-01-12', '2026-04-05'), contact('2026-04-20')], trajectory: ended('2026-05-03') };
    expect([said({ ...weekly, tapering: true }, '2026-06-01', over), said(weekly, '2026-06-01', over)]).toEqual([['met', 1], ['missed', 0.8]]);
    expect(said({ kind: 'tapering' }, '2026-06-01', over)).toEqual(['met', 0.3]);
    expect(said({ kind: 'tapering' }, '2026-06-01', { ...over, contacts: every(7, '2026-01-12', '2026-05-03') })[0]).toBe('missed');
    expect(said({ kind: 'tapering' }, '2026-02-01', { contacts: over.contacts })[0]).toBe('not_yet');
    expect(['2026-02-08', '2026-02-09'].map((day) => said({ kind: 'tapering' }, '2026-06-01', { ...over, trajectory: ended(day) })[0])).toEqual(['not_measurable', 'met']);
  });

  it('counts hours, and is not measured where minutes are missing and could make the difference', () => {
    const hours: CourseCheck = { kind: 'hours_per_week', atLeast: 5 };
    const of = (...minutes: (number | null)[]) => said(hours, '2026-01-18', { contacts: minutes.map((each) => contact('2026-01-13', { minutes: each })) });
    expect([of(180, 120), of(180, 119), of(180, 119, null), of(180, 120, null)]).toEqual([['met', 5], ['missed', 5], ['not_measurable', null], ['met', 5]]);
  });

  it('looks at the longest silence while somebody waits for the start', () => {
    const waiting: CourseCheck = { kind: 'contact_while_waiting', atMost: 7 };
    const of = (startedOn: string, ...days: string[]) => said(waiting, '2026-03-01', { contacts: days.map((day) => contact(day, { kind: 'phone' })), trajectory: { startedOn } });
    expect([of('2026-01-21', '2026-01-14'), of('2026-01-22', '2026-01-14'), of('2026-01-14'), of('2026-01-22')]).toEqual([['met', 7], ['missed', 8], ['not_applicable', null], ['not_measurable', null]]);
    expect(said(waiting, '2026-01-20', { contacts: [contact('2026-01-14')], trajectory: { startedOn: '2026-02-10' } })).toEqual(['met', 7]);
    expect(said(waiting, '2026-03-01', { trajectory: { firstContactOn: null } })[0]).toBe('not_measurable');
  });

  it('counts attempts after the last time that somebody was reached', () => {
    const attempts: CourseCheck = { kind: 'attempts', atLeast: 3 };
    const failed = (...days: string[]) => ({ contacts: [contact('2026-02-01', { failed: true }), contact('2026-02-10'), ...days.map((day) => contact(day, { failed: true, kind: 'phone' as const }))], trajectory: ended('2026-03-15', 'GONE') });
    expect([said(attempts, '2026-04-01', failed('2026-02-17', '2026-02-24')), said(attempts, '2026-04-01', failed('2026-02-17', '2026-02-24', '2026-03-03'))]).toEqual([['missed', 2], ['met', 3]]);
    expect(said(attempts, '2026-04-01', { contacts: [contact('2026-02-01')] })[0]).toBe('not_yet');
  });

  it('counts contacts after the end', () => {
    const after: CourseCheck = { kind: 'contacts_after_end', atMost: 3 };
    const of = (count: number) => said(after, '2026-06-01', { contacts: [contact('2026-03-15'), ...every(7, '2026-03-16', addDays('2026-03-16', 7 * count - 7))], trajectory: ended('2026-03-15') });
    expect([of(3), of(4)]).toEqual([['met', 3], ['missed', 4]]);
  });

  it('takes one contact outside office hours as a sign that it was possible, and none as no sign', () => {
    const outside: CourseCheck = { kind: 'outside_office_hours' };
    expect([said(outside, '2026-03-01', { contacts: [contact('2026-01-20', { outsideOfficeHours: true }), contact('2026-01-21')] }), said(outside, '2026-03-01', { contacts: [contact('2026-01-21')] })]).toEqual([['met', 50], ['not_measurable', null]]);
  });
});
