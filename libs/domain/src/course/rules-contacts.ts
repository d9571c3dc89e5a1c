import type { CalendarDate } from '../dates.ts';
import { daysBetween } from '../dates.ts';
import type { ContactKind } from '../instrument/course.ts';
import { hoursOf, lastDay, lastQuarter, longestGap, outsideShare, succeeded, weeksBetween } from './contacts.ts';
import { type CheckOf, type Finding, notApplicable, notMeasurable, notYet, type Seen, withinNorm } from './finding.ts';

type ContactCheck = CheckOf<'contacts_per_week' | 'hours_per_week' | 'contact_while_waiting' | 'attempts' | 'contacts_after_end' | 'outside_office_hours' | 'tapering'>;

/** A trajectory shorter than this says nothing about tapering. */
const SHORTEST_TO_TAPER = 28;
const CLIENT: readonly ContactKind[] = ['face_to_face', 'video', 'phone', 'message', 'network'];
const NO_CONTACTS = notMeasurable('Er zijn geen contacten vastgelegd.', 'No contacts were recorded.');
const RUNNING = notYet('Het traject loopt nog.', 'The trajectory is still running.');

/** What the contacts say. Where none was recorded nothing can be said: it does not mean that there were none. */
export function contactFinding(check: ContactCheck, seen: Seen): Finding {
  const { contacts } = seen.ready.courseCase;
  switch (check.kind) {
    case 'contact_while_waiting': return whileWaiting(seen);
    case 'attempts': case 'contacts_after_end': case 'tapering': if (!seen.ended) return RUNNING;
  }
  if (contacts.length === 0) return NO_CONTACTS;
  switch (check.kind) {
    case 'contacts_per_week': return perWeek(seen, check.kinds, check.tapering ?? false);
    case 'hours_per_week': return hoursPerWeek(seen);
    case 'attempts': return attempts(seen);
    case 'contacts_after_end': return afterEnd(seen);
    case 'outside_office_hours': return outside(seen);
    case 'tapering': return tapering(seen);
  }
}

/** The weeks that count: from the start to the end or today; null while less than one has passed. */
function weeksOf({ ready: { courseCase }, today }: Seen, to: CalendarDate = lastDay(courseCase, today)): { from: CalendarDate; to: CalendarDate; weeks: number } | null {
  const from = courseCase.trajectory.startedOn;
  const weeks = weeksBetween(from, to);
  return weeks < 1 ? null : { from, to, weeks };
}

const TOO_SHORT = (ended: boolean): Finding => (ended
  ? notMeasurable('Het traject duurde minder dan een week.', 'The trajectory lasted less than a week.') : notYet('Er is nog geen week voorbij.', 'No week has passed yet.'));

function perWeek(seen: Seen, kinds: readonly ContactKind[], untilTapering: boolean): Finding {
  const { ready: { courseCase }, norm, ended } = seen;
  const { startedOn, endedOn } = courseCase.trajectory;
  const period = weeksOf(seen, untilTapering && endedOn !== null ? dayBefore(lastQuarter(startedOn, endedOn)) : undefined);
  if (!period) return TOO_SHORT(ended);
  const value = succeeded(courseCase, kinds, period.from, period.to).length / period.weeks;
  return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'per_week', soFar: !ended };
}

const dayBefore = (date: CalendarDate): CalendarDate => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Where minutes are missing the hours can only be more: enough is enough, too little is not known. */
function hoursPerWeek(seen: Seen): Finding {
  const { ready: { courseCase }, norm, ended } = seen;
  const period = weeksOf(seen);
  if (!period) return TOO_SHORT(ended);
  const counted = succeeded(courseCase, null, period.from, period.to);
  const value = hoursOf(counted) / period.weeks;
  const without = counted.filter(({ minutes }) => minutes === null).length;
  if (!withinNorm(value, norm) && without > 0) return notMeasurable(`Van ${without} contacten is niet bekend hoelang ze duurden.`, `Of ${without} contacts it is not known how long they took.`);
  return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'hours_per_week', soFar: !ended };
}

function whileWaiting({ ready: { courseCase }, today, norm }: Seen): Finding {
  const { firstContactOn, startedOn } = courseCase.trajectory;
  if (firstContactOn === null) return notMeasurable('De datum van het eerste contact is niet bekend.', 'The date of the first contact is not known.');
  const to = startedOn < today ? startedOn : today;
  if (daysBetween(firstContactOn, startedOn) <= (norm.atMost ?? 0)) return notApplicable('Er is niet gewacht op de start.', 'There was no wait for the start.');
  if (courseCase.contacts.length === 0) return NO_CONTACTS;
  const gap = longestGap([firstContactOn, ...succeeded(courseCase, CLIENT, firstContactOn, to).map(({ happenedOn }) => happenedOn), to]);
  const value = gap?.days ?? 0;
  return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'days', soFar: startedOn > today };
}

/** Failed attempts after the last time that the client was reached. */
function attempts({ ready: { courseCase }, norm }: Seen): Finding {
  const { endedOn } = courseCase.trajectory;
  const reached = succeeded(courseCase, CLIENT, undefined, endedOn!).at(-1)?.happenedOn ?? '';
  const value = courseCase.contacts.filter(({ failed, happenedOn }) => failed && happenedOn >= reached && happenedOn <= endedOn!).length;
  return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'times' };
}

function afterEnd({ ready: { courseCase }, norm }: Seen): Finding {
  const { endedOn } = courseCase.trajectory;
  const value = succeeded(courseCase, CLIENT).filter(({ happenedOn }) => happenedOn > endedOn!).length;
  return { outcome: withinNorm(value, norm) ? 'met' : 'missed', value, unit: 'contacts' };
}

/** One contact outside office hours shows that it was possible; none shows nothing. */
function outside({ ready: { courseCase } }: Seen): Finding {
  const value = outsideShare(succeeded(courseCase, null));
  if (value === null || value === 0) return notMeasurable(
    'Er is geen contact buiten kantooruren vastgelegd. Of het mogelijk was, blijkt daar niet uit.', 'No contact outside office hours was recorded. That does not show whether it was possible.',
  );
  return { outcome: 'met', value, unit: 'percent' };
}

/** Contacts face to face per week in the last quarter against the three before it. */
function tapering({ ready: { courseCase } }: Seen): Finding {
  const { startedOn, endedOn } = courseCase.trajectory;
  if (daysBetween(startedOn, endedOn!) < SHORTEST_TO_TAPER) return notMeasurable('Het traject was te kort om afbouw te zien.', 'The trajectory was too short to see tapering.');
  const turn = lastQuarter(startedOn, endedOn!);
  const rate = (from: CalendarDate, to: CalendarDate) => succeeded(courseCase, ['face_to_face'], from, to).length / weeksBetween(from, to);
  const [before, last] = [rate(startedOn, dayBefore(turn)), rate(turn, endedOn!)];
  const shown = (value: number, locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return {
    outcome: last < before ? 'met' : 'missed', value: last, unit: 'per_week',
    because: {
      nl: `${shown(last, 'nl-NL')} contacten per week in het laatste kwart, tegen ${shown(before, 'nl-NL')} daarvoor.`,
      en: `${shown(last, 'en-GB')} contacts a week in the last quarter, against ${shown(before, 'en-GB')} before it.`,
    },
  };
}
