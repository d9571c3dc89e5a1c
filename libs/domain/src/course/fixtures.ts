import type { Definition, Milestone } from '../instrument/language.ts';
import { checked, familySlice } from '../registration/fixtures.ts';
import type { CourseCase, CourseContact, CourseEvaluation, CourseGoal, CourseTrajectory, MilestoneRecord } from './case.ts';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const milestone = (code: string, rest: Partial<Milestone> = {}): Milestone => ({ code, name: text(code), ...rest });
const yesNo = { kind: 'yes_no', scale: 'YES_NO_UNKNOWN' } as const;

/** A method of six months with a milestone of every kind. */
export const courseSlice: Definition = checked({
  ...familySlice,
  code: 'CRS', versionCode: 'CRS-1',
  closingReasons: [
    { code: 'PLAN', name: text('Volgens plan'), dropOut: false, national: 'planned' },
    { code: 'GONE', name: text('Uit beeld'), dropOut: true, national: 'by_client' },
    { code: 'NEXT', name: text('Gaat door'), dropOut: false, definitive: false },
    { code: 'OTHER', name: text('Anders'), textRequired: true },
  ],
  course: {
    months: 6, followUpWithinDays: 31, extension: { milestone: 'EXTENSION', months: 3, afterEvaluation: true, times: 1 },
    caseload: { most: 5, hoursPerWeek: 36, weights: { LIGHT: 0.5 }, note: text('Vijf') },
  },
  phases: [
    { code: 'P1', name: text('Begin'), endsWith: 'PLAN_SIGNED', milestones: [
      milestone('TALK', { metBy: 'first_contact', due: { amount: 3, unit: 'days', after: 'referral' }, applies: { fact: 'OPENING', in: ['start', 'return'] } }),
      milestone('CHOICE', { due: { amount: 1, unit: 'days', after: 'previous' } }),
      milestone('PLAN_SIGNED', { due: { amount: 6, unit: 'weeks', after: 'start' }, fields: [
        { code: 'SIGNED', label: text('Getekend'), answer: yesNo, required: true }, { code: 'VISITS', label: text('Bezoeken'), answer: { kind: 'number', min: 0, max: 7 } },
      ] }),
      milestone('PARENTS', { applies: { fact: 'AGE_AT_START', max: 15 }, due: { amount: 0, unit: 'days', after: 'start' } }),
      milestone('INTERIM', { metBy: 'evaluation', due: { amount: 42, notBefore: 28, unit: 'days', after: 'goals_set' } }),
    ] },
    { code: 'P2', name: text('Midden'), endsWith: 'HANDED', milestones: [
      milestone('REPORT', { repeats: true, due: { amount: 1, unit: 'months', after: 'start' }, fields: [{ code: 'SENT', label: text('Verstuurd'), answer: { kind: 'date', precision: 'day' } }] }),
      milestone('SCORE', { repeats: true, metBy: 'evaluation', due: { amount: 3, unit: 'months', after: 'start' } }),
      milestone('WARNING', { anyTime: true, group: 'coercion' }),
      milestone('EXTENSION', { anyTime: true }),
      milestone('HANDED', {}),
    ] },
    { code: 'P3', name: text('Einde'), endsWith: 'end', milestones: [
      milestone('LAST', { metBy: 'ended', due: { amount: 0, unit: 'days', after: 'planned_end' } }),
      milestone('FINAL', { group: 'closing', due: { amount: 0, unit: 'days', after: 'end' } }),
    ] },
    { code: 'P4', name: text('Erna'), milestones: [
      milestone('AFTER', { group: 'follow_up', due: { amount: 3, unit: 'months', after: 'end' }, fields: [{ code: 'HOME', label: text('Thuis'), answer: yesNo, required: true }] }),
    ] },
  ],
});

/** A case that was referred on 5 January 2026 and started a week later. */
export const caseOf = (over: Omit<Partial<CourseCase>, 'trajectory'> & { trajectory?: Partial<CourseTrajectory> } = {}): CourseCase => ({
  ageAtStart: 17, milestones: [], contacts: [], goals: [], evaluations: [], chain: { activitiesWithoutGoal: 0, needsWithoutEither: [] },
  registeredOn: { start: null, close: null }, needsOn: null, satisfactionOn: null, norms: {},
  ...over,
  trajectory: {
    number: 1, referredOn: '2026-01-05', firstContactOn: '2026-01-07', startedOn: '2026-01-12', endedOn: null, closingReason: null, variant: null, funding: null, grantedHours: null, opening: 'start', courseFrom: null,
    ...over.trajectory,
  },
});
export const ended = (endedOn: string, closingReason: string | null = 'PLAN'): Partial<CourseTrajectory> => ({ endedOn, closingReason });

export const met = (code: string, happenedOn: string, number = 1, answers: MilestoneRecord['answers'] = {}): MilestoneRecord => ({ code, number, state: 'met', happenedOn, postponedTo: null, reason: null, answers });
export const skipped = (code: string, reason: string, number = 1): MilestoneRecord => ({ code, number, state: 'not_applicable', happenedOn: null, postponedTo: null, reason, answers: {} });
export const postponed = (code: string, postponedTo: string, number = 1): MilestoneRecord => ({ code, number, state: 'postponed', happenedOn: null, postponedTo, reason: 'Ziek', answers: {} });
export const contact = (happenedOn: string, over: Partial<CourseContact> = {}): CourseContact => ({ happenedOn, kind: 'face_to_face', minutes: 60, outsideOfficeHours: false, failed: false, ...over });
export const goal = (setOn: string, over: Partial<CourseGoal> = {}): CourseGoal => ({ setOn, endedOn: null, term: 'short', smart: true, scoredOn: null, ...over });
export const evaluation = (heldOn: string, over: Partial<CourseEvaluation> = {}): CourseEvaluation => ({ heldOn, final: false, closed: true, scoredBy: ['client', 'professional'], missing: [], returned: 0, decision: null, ...over });
