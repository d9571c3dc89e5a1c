import { addDays, addMonths, type CalendarDate, daysBetween } from '../dates.ts';
import { type Lookup } from '../instrument/condition.ts';
import type { Definition, Milestone } from '../instrument/language.ts';
import { answerFact } from './answers.ts';
import type { CourseCase, MilestoneRecord } from './case.ts';
import type { MilestoneGroup, TermUnit } from './state.ts';

/** A milestone with where it stands. `before` is the milestone before it in its phase. */
export interface PlacedMilestone { milestone: Milestone; phase: string; group: MilestoneGroup; before: string | null }

/** A case beside the definition, with what several parts of the course ask for. */
export interface ReadyCase {
  definition: Definition;
  courseCase: CourseCase;
  milestones: readonly PlacedMilestone[];
  /** What was stated last, by code and number. */
  records: ReadonlyMap<string, ReadonlyMap<number, MilestoneRecord>>;
  plannedEnd: CalendarDate | null;
  /** The date of one of MOMENTS or of a milestone; of a milestone that was met more than once the first or the last. */
  dateOf: (moment: string, which?: 'first' | 'last') => CalendarDate | null;
  /** COURSE_FACTS, milestones (true where met) and the answers to their fields. */
  lookup: Lookup;
}

/** All milestones of a definition in order. */
export function milestonesOf({ phases }: Definition): PlacedMilestone[] {
  return phases.flatMap(({ code, milestones = [] }) => milestones.map((milestone, index) => ({
    milestone, phase: code, group: milestone.group ?? 'course', before: milestones[index - 1]?.code ?? null,
  })));
}

export function ready(definition: Definition, courseCase: CourseCase): ReadyCase {
  const milestones = milestonesOf(definition);
  const records = new Map<string, Map<number, MilestoneRecord>>();
  for (const record of courseCase.milestones) {
    const ofCode = records.get(record.code) ?? new Map<number, MilestoneRecord>();
    records.set(record.code, ofCode.set(record.number, record));
  }
  const plannedEnd = plannedEndOf(definition, courseCase);
  const dateOf: ReadyCase['dateOf'] = (moment, which = 'first') => {
    const { trajectory } = courseCase;
    switch (moment) {
      case 'referral': return trajectory.referredOn;
      case 'first_contact': return trajectory.firstContactOn;
      case 'start': return trajectory.startedOn;
      case 'goals_set': return goalsSetOn(courseCase);
      case 'planned_end': return trajectory.endedOn !== null && (plannedEnd === null || trajectory.endedOn < plannedEnd) ? trajectory.endedOn : plannedEnd;
      case 'end': return trajectory.endedOn;
      default: {
        const placed = milestones.find(({ milestone }) => milestone.code === moment);
        return (placed ? metDates(placed.milestone, courseCase) : []).at(which === 'first' ? 0 : -1) ?? null;
      }
    }
  };
  return { definition, courseCase, milestones, records, plannedEnd, dateOf, lookup: lookupOf(definition, courseCase, milestones) };
}

/** So many days, weeks or months later. */
export function later(date: CalendarDate, amount: number, unit: TermUnit): CalendarDate {
  return unit === 'months' ? addMonths(date, amount) : addDays(date, unit === 'weeks' ? amount * 7 : amount);
}

/**
 * The start with the length that the method or the contract sets, and the months of every extension that was recorded; null where none is set.
 * A contract sets it by the norm of a rule on the length in months.
 */
export function plannedEndOf({ course, courseRules }: Definition, { trajectory, milestones, norms }: CourseCase): CalendarDate | null {
  const agreed = courseRules?.find(({ code, check }) => check.kind === 'duration' && check.unit === 'months' && norms[code]?.atMost !== undefined);
  const months = (agreed && norms[agreed.code]?.atMost) ?? course?.months;
  return months === undefined ? null : addMonths(trajectory.startedOn, Math.trunc(months) + extraMonths({ course }, milestones));
}

/** How many months were added by extensions that were recorded. */
export function extraMonths({ course }: Pick<Definition, 'course'>, milestones: readonly MilestoneRecord[]): number {
  const { extension } = course ?? {};
  return extension ? extension.months * milestones.filter(({ code, state }) => code === extension.milestone && state === 'met').length : 0;
}

/**
 * When the first goal of this trajectory was set. Goals that went on from the trajectory before stand from the start; null where there are none.
 */
export function goalsSetOn({ trajectory: { referredOn, firstContactOn, startedOn }, goals }: CourseCase): CalendarDate | null {
  const since = [referredOn, firstContactOn, startedOn].filter((date) => date !== null).toSorted()[0]!;
  const here = goals.map(({ setOn }) => setOn).filter((setOn) => setOn >= since).toSorted()[0];
  return here ?? (goals.length > 0 ? startedOn : null);
}

/** The dates on which a milestone was met, in order, whoever or whatever met it. */
export function metDates(milestone: Milestone, courseCase: CourseCase): CalendarDate[] {
  if (milestone.metBy) return metElsewhere(milestone, courseCase);
  return courseCase.milestones.flatMap(({ code, state, happenedOn }) => (code === milestone.code && state === 'met' && happenedOn !== null ? [happenedOn] : [])).toSorted();
}

/** When what meets this milestone was done elsewhere. An evaluation counts once nobody has to score any more; the first one is no final one. */
function metElsewhere({ metBy, repeats }: Milestone, courseCase: CourseCase): CalendarDate[] {
  const { trajectory, registeredOn, needsOn, satisfactionOn, evaluations } = courseCase;
  const once = (date: CalendarDate | null) => (date === null ? [] : [date]);
  const held = (which: (final: boolean) => boolean) => evaluations.filter(({ closed, final }) => closed && which(final)).map(({ heldOn }) => heldOn).toSorted();
  switch (metBy) {
    case 'first_contact': return once(trajectory.firstContactOn);
    case 'registration_start': return once(registeredOn.start);
    case 'registration_close': return once(registeredOn.close);
    case 'needs': return once(needsOn);
    case 'goals_set': return once(goalsSetOn(courseCase));
    case 'evaluation': return repeats ? held(() => true) : held((final) => !final).slice(0, 1);
    case 'final_evaluation': return held((final) => final).slice(-1);
    case 'satisfaction': return once(satisfactionOn);
    case 'ended': return once(trajectory.endedOn);
    case undefined: return [];
  }
}

function lookupOf(definition: Definition, courseCase: CourseCase, milestones: readonly PlacedMilestone[]): Lookup {
  const { trajectory, ageAtStart, goals, evaluations } = courseCase;
  const reason = definition.closingReasons?.find(({ code }) => code === trajectory.closingReason);
  const ended = trajectory.endedOn !== null;
  const facts: Record<string, string | number | boolean | null | undefined> = {
    AGE_AT_START: ageAtStart, VARIANT: trajectory.variant, FUNDING: trajectory.funding, CLOSING_REASON: trajectory.closingReason, OPENING: trajectory.opening,
    ENDED: ended, ENDED_EARLY: ended ? reason?.dropOut : false, OPEN_GOALS: goals.some(({ endedOn }) => endedOn === null),
    DECISION: evaluations.filter(({ closed, decision }) => closed && decision !== null).toSorted((one, other) => daysBetween(other.heldOn, one.heldOn)).at(-1)?.decision,
  };
  return (fact) => {
    if (Object.hasOwn(facts, fact)) return facts[fact];
    for (const { milestone } of milestones) {
      if (milestone.code === fact) return metDates(milestone, courseCase).length > 0;
      const field = milestone.fields?.find(({ code }) => code === fact);
      if (field) return answerFact(definition, field.answer, lastAnswer(courseCase, milestone.code, fact));
    }
    return undefined;
  };
}

/** The answer to a field that was given last; undefined where it was not filled in. */
function lastAnswer({ milestones }: CourseCase, code: string, field: string): unknown {
  return milestones.filter((record) => record.code === code && record.state === 'met' && record.answers[field] !== undefined && record.answers[field] !== null)
    .toSorted((one, other) => daysBetween(other.happenedOn!, one.happenedOn!) || one.number - other.number).at(-1)?.answers[field];
}
