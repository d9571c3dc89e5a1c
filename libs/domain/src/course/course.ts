import type { CalendarDate } from '../dates.ts';
import { outcomeOf } from '../instrument/condition.ts';
import type { Definition } from '../instrument/language.ts';
import type { CourseCase } from './case.ts';
import { milestonesOn, openTasks } from './milestones.ts';
import { ready, type ReadyCase } from './ready.ts';
import { resultOf } from './rules.ts';
import type { Course, CourseMilestone, CourseTask } from './state.ts';

/** Where a trajectory stands on a day: its phase, its milestones, what each rule of the method says, and which recommendations apply. */
export function courseOf(definition: Definition, courseCase: CourseCase, today: CalendarDate): Course {
  const prepared = ready(definition, courseCase);
  const milestones = milestonesOn(prepared, today);
  const phase = phaseOn(prepared, milestones, today);
  return {
    phase,
    plannedEnd: prepared.plannedEnd,
    milestones,
    rules: (definition.courseRules ?? []).map((rule) => resultOf(prepared, rule, milestones, today)),
    prompts: (definition.prompts ?? []).flatMap(({ code, phases, applies }) =>
      ((!phases || (phase !== null && phases.includes(phase))) && (!applies || outcomeOf(applies, prepared.lookup) === 'yes') ? [code] : [])),
  };
}

/**
 * Everything that is open in a trajectory and has a date, whatever the day: what is met, does not apply, may happen any number of times or waits
 * for a date that is not known is left out. A series is listed up to the planned end, and one beyond what was stated last; of an ended
 * trajectory only what closes it and what follows it is left.
 */
export const tasksOf = (definition: Definition, courseCase: CourseCase): CourseTask[] => openTasks(ready(definition, courseCase));

/**
 * The phase after the last one that the case has left behind, passing over those that end with something that is not asked of it; null: it has left
 * the last, or the method has none.
 */
function phaseOn({ definition: { phases }, dateOf }: ReadyCase, milestones: readonly CourseMilestone[], today: CalendarDate): string | null {
  const left = phases.findLastIndex(({ endsWith }) => {
    const date = endsWith === undefined ? null : dateOf(endsWith);
    return date !== null && date <= today;
  });
  const notAsked = new Set(milestones.flatMap(({ code, state }) => (state === 'not_applicable' ? [code] : [])));
  return phases.slice(left + 1).find(({ endsWith }) => endsWith === undefined || !notAsked.has(endsWith))?.code ?? null;
}
