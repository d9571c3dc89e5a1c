import { type CourseMilestone, type Milestone, milestonesOf } from '@getrouw/domain';
import type { CourseOf, Method, Statement } from './course.operation.ts';

/** A milestone of the method with an occurrence of it. */
export interface Shown { milestone: Milestone; occurrence: CourseMilestone; statement: Statement | undefined }

export function shownOf({ method, course, statements }: CourseOf): Shown[] {
  const milestones = new Map(milestonesOf(method as never).map(({ milestone }) => [milestone.code, milestone]));
  return course.milestones.flatMap((occurrence) => {
    const milestone = milestones.get(occurrence.code);
    return milestone ? [{ milestone, occurrence, statement: latest(statements, occurrence.code, occurrence.number) }] : [];
  });
}

/** The statements come with the latest first. */
export const latest = (statements: readonly Statement[], code: string, number: number): Statement | undefined => statements.filter((each) => each.code === code && each.number === number).toSorted((one, other) => other.revision - one.revision)[0];

export type Elsewhere = 'registration' | 'plan' | 'evaluations' | 'closing';

/** Where something is done that nobody ticks here. */
export function elsewhereOf({ metBy }: Milestone): Elsewhere | null {
  switch (metBy) {
    case 'registration_start': case 'registration_close': return 'registration';
    case 'needs': case 'goals_set': return 'plan';
    case 'evaluation': case 'final_evaluation': case 'satisfaction': return 'evaluations';
    case 'ended': return 'closing';
    default: return null;
  }
}

/** Events that happen any number of times, which are added where they are not there yet. */
export const eventsOf = ({ phases }: Method): { phase: string; milestone: Milestone }[] =>
  phases.flatMap(({ code, milestones = [] }) => milestones.filter(({ anyTime }) => anyTime).map((milestone) => ({ phase: code, milestone })));

/** The part of an address that leads to one occurrence on the page of the milestones. */
export const rowOf = (code: string, number: number): string => `${code}-${number}`;
