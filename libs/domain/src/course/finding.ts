import type { CalendarDate } from '../dates.ts';
import type { CourseCheck } from '../instrument/course.ts';
import type { Text } from '../instrument/text.ts';
import type { ReadyCase } from './ready.ts';
import type { CourseMilestone, RuleNorm, RuleOutcome, RuleUnit } from './state.ts';

/** What a check needs: the case, its milestones today, and the norm that holds for it. */
export interface Seen { ready: ReadyCase; milestones: readonly CourseMilestone[]; today: CalendarDate; norm: RuleNorm; ended: boolean }

/** What was found; `because` is left out where the value beside its norm says it. */
export interface Finding { outcome: RuleOutcome; value?: number; unit?: RuleUnit; warning?: boolean; because?: Text; soFar?: boolean }
export type CheckOf<K extends CourseCheck['kind']> = Extract<CourseCheck, { kind: K }>;

export const notMeasurable = (nl: string, en: string): Finding => ({ outcome: 'not_measurable', because: { nl, en } });
export const notYet = (nl: string, en: string): Finding => ({ outcome: 'not_yet', because: { nl, en } });
export const notApplicable = (nl: string, en: string): Finding => ({ outcome: 'not_applicable', because: { nl, en } });
export const withinNorm = (value: number, { atLeast, atMost }: RuleNorm): boolean => (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
