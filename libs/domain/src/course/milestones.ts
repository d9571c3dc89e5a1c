import { addDays, type CalendarDate, daysBetween } from '../dates.ts';
import { openIn, outcomeOf } from '../instrument/condition.ts';
import { later, metDates, type PlacedMilestone, type ReadyCase } from './ready.ts';
import { type CourseMilestone, type CourseTask, type MilestoneState, SOON_DAYS } from './state.ts';

/** Of one series at most so many occurrences ahead are put on a list of tasks. */
export const MOST_AHEAD = 24;
/** So many occurrences of one series are looked through at most: fifty years of weeks. */
const MOST_OCCURRENCES = 2600;

interface Occurrence { number: number; dueOn: CalendarDate | null; notBefore: CalendarDate | null; until: CalendarDate | null; happenedOn: CalendarDate | null }

/**
 * Every occurrence of every milestone up to today, with the next one of a series, in the order of the definition. What happens any number of
 * times is there as often as it happened.
 */
export function milestonesOn(ready: ReadyCase, today: CalendarDate): CourseMilestone[] {
  return ready.milestones.flatMap((placed) => occurrences(ready, placed, ({ dueOn }) => dueOn === null || dueOn >= today).map((each) => described(ready, placed, each, today)));
}

/** What is open, whatever the day: see `tasksOf`. */
export function openTasks(ready: ReadyCase): CourseTask[] {
  const { courseCase: { trajectory }, records, plannedEnd } = ready;
  return ready.milestones.filter((placed) => !placed.milestone.anyTime && !closedFor(ready, placed) && applies(ready, placed) === 'yes').flatMap((placed) => {
    const { code, repeats } = placed.milestone;
    const stated = Math.max(0, ...(records.get(code)?.keys() ?? []));
    // The next after what was stated last is asked for also where the help runs on past its planned end.
    let known = 0;
    const isLast = (each: Occurrence) => {
      if (isBefore(ready, placed, each)) return false;
      known += 1;
      return each.until === null || known >= MOST_AHEAD || (each.number > stated && plannedEnd !== null && each.until > plannedEnd);
    };
    const listed = occurrences(ready, placed, repeats && trajectory.endedOn === null ? isLast : () => true);
    return listed.flatMap((each): CourseTask[] => {
      const { number, dueOn, until, happenedOn } = each;
      const record = records.get(code)?.get(number);
      if (happenedOn !== null || record?.state === 'not_applicable' || isBefore(ready, placed, each)) return [];
      const postponedTo = record?.state === 'postponed' ? record.postponedTo : null;
      const day = postponedTo ?? dueOn;
      return day === null ? [] : [{ code, number, dueOn: day, postponed: postponedTo !== null, until: latest(until, postponedTo) }];
    });
  });
}

/** After the end nothing more is asked for, except what closes the help and what follows it. */
const closedFor = ({ courseCase }: ReadyCase, { group }: PlacedMilestone): boolean => courseCase.trajectory.endedOn !== null && group !== 'closing' && group !== 'follow_up';

/** Whether it was due before the course was written down here, and nothing was stated about it. What has no term was so where the help ended before. */
function isBefore(ready: ReadyCase, placed: PlacedMilestone, { number, dueOn }: Occurrence): boolean {
  const { courseFrom, endedOn } = ready.courseCase.trajectory;
  if (courseFrom === null || ready.records.get(placed.milestone.code)?.has(number)) return false;
  const day = dueOn ?? endedOn;
  return day !== null && day < courseFrom;
}

/** Whether a milestone is asked of this case. */
const applies = ({ lookup }: ReadyCase, { milestone: { applies: condition } }: PlacedMilestone) => (condition ? outcomeOf(condition, lookup) : 'yes');

/** How long one term of it lasts: the contract goes before the method. */
function step({ courseCase: { norms } }: ReadyCase, { milestone: { code, due } }: PlacedMilestone): [amount: number, unit: NonNullable<typeof due>['unit']] {
  return [Math.trunc(norms[code]?.atMost ?? due?.amount ?? 0), due?.unit ?? 'days'];
}

/** The occurrences in order, up to and with the first of which `isLast` holds; later ones only where something was stated about them. */
function occurrences(ready: ReadyCase, placed: PlacedMilestone, isLast: (occurrence: Occurrence) => boolean): Occurrence[] {
  const { milestone: { code, due, repeats, anyTime }, before, group } = placed;
  const { courseCase: { trajectory }, records } = ready;
  const stated = [...(records.get(code)?.keys() ?? [])];
  const [amount, unit] = step(ready, placed);
  const anchor = due ? ready.dateOf(due.after === 'previous' ? before ?? '' : due.after, 'last') : null;
  const dueOn = (number: number) => (anchor === null ? null : later(anchor, amount * number, unit));
  const at = (number: number): Occurrence => ({
    number,
    dueOn: dueOn(number),
    notBefore: anchor !== null && due?.notBefore !== undefined ? later(anchor, amount * (number - 1) + due.notBefore, unit) : null,
    until: repeats ? dueOn(number + 1) : null,
    happenedOn: null,
  });
  const numbers = new Set(anyTime ? stated : []);
  if (!anyTime && !repeats) numbers.add(1);
  const lastDay = group === 'closing' || group === 'follow_up' ? null : trajectory.endedOn;
  const done = met(ready, placed, dueOn);
  if (repeats) {
    if (anchor === null || amount <= 0) numbers.add(1);
    else for (let number = 1; number <= MOST_OCCURRENCES; number += 1) {
      const each = at(number);
      if (lastDay !== null && each.dueOn! > lastDay) break;
      numbers.add(number);
      if (lastDay === null && isLast(each)) break;
    }
    for (const number of [...stated, ...done.keys()]) numbers.add(number);
  }
  return [...numbers].toSorted((one, other) => one - other).map((number) => ({ ...at(number), happenedOn: done.get(number) ?? null }));
}

/** Which occurrences were met and when. What is done elsewhere meets the occurrence whose date lies nearest, the earlier one where two are as near. */
function met({ courseCase, records }: ReadyCase, { milestone }: PlacedMilestone, dueOn: (number: number) => CalendarDate | null): Map<number, CalendarDate> {
  if (!milestone.metBy) {
    return new Map([...(records.get(milestone.code)?.values() ?? [])].flatMap(({ number, state, happenedOn }) => (state === 'met' && happenedOn !== null ? [[number, happenedOn] as const] : [])));
  }
  const found = new Map<number, CalendarDate>();
  for (const date of metDates(milestone, courseCase)) {
    const number = milestone.repeats ? nearest(dueOn, date) : 1;
    if (!found.has(number)) found.set(number, date);
  }
  return found;
}

/** The number of the occurrence that is due nearest to a date. */
export function nearest(dueOn: (number: number) => CalendarDate | null, date: CalendarDate): number {
  const distance = (number: number) => { const day = dueOn(number); return day === null ? Infinity : Math.abs(daysBetween(day, date)); };
  let number = 1;
  while (number < MOST_OCCURRENCES && distance(number + 1) < distance(number)) number += 1;
  return number;
}

function described(ready: ReadyCase, placed: PlacedMilestone, occurrence: Occurrence, today: CalendarDate): CourseMilestone {
  const { milestone: { code, due, applies: condition }, phase, group } = placed;
  const { number, happenedOn, notBefore } = occurrence;
  const record = ready.records.get(code)?.get(number);
  const postponedTo = record?.state === 'postponed' ? record.postponedTo : null;
  const wanted = applies(ready, placed);
  const until = latest(occurrence.until, postponedTo);
  const shared = { code, number, phase, group, until, notBefore, happenedOn, waitsFor: [], reason: record?.state === 'met' ? null : record?.reason ?? null, norm: normOf(ready, placed) };
  const as = (state: MilestoneState, dueOn = occurrence.dueOn): CourseMilestone => ({ ...shared, dueOn, state });
  if (happenedOn !== null) return as(occurrence.dueOn !== null && happenedOn > occurrence.dueOn ? 'met_late' : 'met');
  if (record?.state === 'not_applicable' || wanted === 'no') return as('not_applicable', null);
  if (wanted === 'undetermined') return { ...as('upcoming', null), waitsFor: [...new Set(openIn(condition!, ready.lookup).map(({ fact }) => fact))] };
  if (isBefore(ready, placed, occurrence)) return as('not_known');
  if (closedFor(ready, placed) || (until !== null && until <= today)) return as('missed');
  if (postponedTo !== null) return as(postponedTo > today ? 'postponed' : openState(postponedTo, null, today), postponedTo);
  return due ? as(openState(occurrence.dueOn, notBefore, today)) : as('upcoming');
}

function openState(dueOn: CalendarDate | null, notBefore: CalendarDate | null, today: CalendarDate): MilestoneState {
  if (dueOn === null) return 'upcoming';
  if (dueOn < today) return 'overdue';
  if (dueOn === today || (notBefore !== null && notBefore <= today)) return 'due';
  return dueOn <= addDays(today, SOON_DAYS) ? 'soon' : 'upcoming';
}

function normOf(ready: ReadyCase, placed: PlacedMilestone): CourseMilestone['norm'] {
  const { due, code } = placed.milestone;
  if (!due) return null;
  const [amount, unit] = step(ready, placed);
  const ofContract = ready.courseCase.norms[code]?.atMost !== undefined;
  return { amount, unit, ofContract, method: ofContract && amount !== due.amount ? due.amount : null };
}

const latest = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null => (one !== null && other !== null && other > one ? other : one);
