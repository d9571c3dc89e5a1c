import { addDays, type CalendarDate, daysBetween } from '../dates.ts';
import type { ContactKind } from '../instrument/course.ts';
import type { Definition } from '../instrument/language.ts';
import type { CourseCase, CourseContact } from './case.ts';

/** Days without any contact that succeeded. */
export interface ContactGap { from: CalendarDate; to: CalendarDate; days: number }

/** How often and how long people were in touch. Weeks are seven calendar days; dates carry no time, so a change of the clock plays no part. */
export interface ContactFigures {
  /** From the start to the end or today, both counted; 0 before the start. */
  weeks: number;
  /** Contacts that succeeded within those weeks, face to face and of every kind. */
  faceToFace: number;
  contacts: number;
  /** Null while less than a week has passed. */
  faceToFacePerWeek: number | null;
  /** Hours of contacts that succeeded, before the start and after the end too, as far as their minutes are known. */
  hours: number;
  hoursPerWeek: number | null;
  /** Contacts that succeeded of which the minutes are not known. */
  withoutMinutes: number;
  failed: number;
  longestGap: ContactGap | null;
  /** Percent of contacts that succeeded, 0 to 100; null where there were none. */
  outsideOfficeHours: number | null;
  /** Ended early within the first three contacts face to face; null while it runs, or where no contact or no clear reason is known. */
  droppedOutWithinThree: boolean | null;
}

const EARLY_CONTACTS = 3;
const CLIENT_KINDS: readonly ContactKind[] = ['face_to_face', 'video', 'phone', 'message', 'network'];

/** Contacts that succeeded between two days, both counted, in order. */
export function succeeded({ contacts }: Pick<CourseCase, 'contacts'>, kinds: readonly ContactKind[] | null, from?: CalendarDate, to?: CalendarDate): CourseContact[] {
  return contacts.filter(({ happenedOn, kind, failed }) => !failed && (!kinds || kinds.includes(kind)) && (from === undefined || happenedOn >= from) && (to === undefined || happenedOn <= to))
    .toSorted((one, other) => daysBetween(other.happenedOn, one.happenedOn));
}

/** Weeks from one day to another, both counted; below zero where the second comes first. */
export const weeksBetween = (from: CalendarDate, to: CalendarDate): number => (daysBetween(from, to) + 1) / 7;

/** The last day of the trajectory that has passed. */
export const lastDay = ({ trajectory: { endedOn } }: CourseCase, today: CalendarDate): CalendarDate => (endedOn !== null && endedOn < today ? endedOn : today);

/** The first day of the last quarter of a trajectory. */
export function lastQuarter(startedOn: CalendarDate, endedOn: CalendarDate): CalendarDate {
  return addDays(startedOn, Math.ceil((daysBetween(startedOn, endedOn) + 1) * 0.75));
}

/** The longest stretch between two of these days that lie next to each other. */
export function longestGap(days: readonly CalendarDate[]): ContactGap | null {
  const gaps = days.slice(1).map((to, index) => ({ from: days[index]!, to, days: daysBetween(days[index]!, to) }));
  return gaps.toSorted((one, other) => other.days - one.days)[0] ?? null;
}

export function contactFigures(definition: Definition, courseCase: CourseCase, today: CalendarDate): ContactFigures {
  const { trajectory: { startedOn, endedOn, closingReason }, contacts } = courseCase;
  const last = lastDay(courseCase, today);
  const weeks = Math.max(0, weeksBetween(startedOn, last));
  const within = weeks > 0 ? succeeded(courseCase, null, startedOn, last) : [];
  const faceToFace = within.filter(({ kind }) => kind === 'face_to_face').length;
  const all = succeeded(courseCase, null);
  const perWeek = (count: number) => (weeks >= 1 ? count / weeks : null);
  const dropOut = definition.closingReasons?.find(({ code }) => code === closingReason)?.dropOut;
  const early = endedOn === null || dropOut === undefined || contacts.length === 0 ? null : dropOut && succeeded(courseCase, ['face_to_face'], undefined, endedOn).length <= EARLY_CONTACTS;
  return {
    weeks,
    faceToFace,
    contacts: within.length,
    faceToFacePerWeek: perWeek(faceToFace),
    hours: hoursOf(all),
    hoursPerWeek: perWeek(hoursOf(within)),
    withoutMinutes: all.filter(({ minutes }) => minutes === null).length,
    failed: contacts.filter(({ failed }) => failed).length,
    longestGap: weeks > 0 && contacts.length > 0 ? longestGap([startedOn, ...within.map(({ happenedOn }) => happenedOn), last]) : null,
    outsideOfficeHours: outsideShare(all),
    droppedOutWithinThree: early,
  };
}

export const hoursOf = (contacts: readonly CourseContact[]): number => contacts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) / 60;

/** Percent of these contacts with the client outside office hours; null where there were none. */
export function outsideShare(contacts: readonly CourseContact[]): number | null {
  const counted = contacts.filter(({ kind }) => CLIENT_KINDS.includes(kind));
  return counted.length === 0 ? null : counted.filter(({ outsideOfficeHours }) => outsideOfficeHours).length / counted.length * 100;
}
