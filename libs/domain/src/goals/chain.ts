import type { CalendarDate } from '../dates.ts';
import type { CourseChain } from '../course/case.ts';
import type { GoalCatalogue } from '../instrument/goal-catalogue.ts';
import type { Text } from '../instrument/text.ts';

/** What stands along the chain from need to outcome; what was taken away is left out. */
export interface GoalChain {
  /** By domain of the catalogue. */
  needs: readonly { id: string; domain: string; statedOn: CalendarDate }[];
  /** `goalId`: the goal it serves, where that was said. */
  activities: readonly { id: string; domain: string; goalId: string | null }[];
  /** `evaluated`: some evaluation was held after it was set, so that it could have been scored. */
  goals: readonly { id: string; code: string | null; scored: boolean; evaluated: boolean }[];
}

export const CHAIN_WARNINGS = ['need_without_activity', 'need_without_goal', 'activity_without_goal', 'goal_never_scored'] as const;
export interface ChainWarning {
  kind: (typeof CHAIN_WARNINGS)[number];
  /** The domain it is about; null for a goal without a code. */
  domain: string | null;
  /** The need, activities or goals that it is about. */
  ids: string[];
  message: Text;
}

/** The domain of a goal by its code; null where it has none, or one of another catalogue. */
export const domainOfGoal = ({ goals }: Pick<GoalCatalogue, 'goals'>, code: string | null): string | null => goals.find((goal) => goal.code === code)?.domain ?? null;

/**
 * Where the chain need, activity, goal, outcome is broken, domain by domain in the order of the catalogue. Where the method has no activities a need
 * asks for a goal. An activity has a goal when it serves one, or some goal stands in its domain.
 */
export function chainWarnings(catalogue: GoalCatalogue, { needs, activities, goals }: GoalChain): ChainWarning[] {
  const withDomain = goals.map((goal) => ({ ...goal, domain: domainOfGoal(catalogue, goal.code) }));
  const unscored = withDomain.filter(({ scored, evaluated }) => evaluated && !scored);
  const never = (domain: string | null): ChainWarning[] => {
    const ids = unscored.filter((goal) => goal.domain === domain).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ kind: 'goal_never_scored', domain, ids, message: neverScored(ids.length) }];
  };
  const perDomain = catalogue.domains.flatMap(({ code, name }): ChainWarning[] => {
    const needed = needs.filter(({ domain }) => domain === code).map(({ id }) => id);
    const done = activities.filter(({ domain }) => domain === code);
    const hasGoal = withDomain.some(({ domain }) => domain === code);
    const loose = hasGoal ? [] : done.filter(({ goalId }) => goalId === null).map(({ id }) => id);
    const asksActivity = catalogue.activities !== undefined;
    return [
      ...(needed.length > 0 && (asksActivity ? done.length === 0 : !hasGoal) ? [asksActivity ? needWithout('activity', code, name, needed) : needWithout('goal', code, name, needed)] : []),
      ...(loose.length > 0 ? [{ kind: 'activity_without_goal' as const, domain: code, ids: loose, message: {
        nl: `Bij ${name.nl} is gewerkt zonder dat er een doel staat. Zet het doel erbij, dan telt het resultaat mee.`,
        en: `Work was done on ${name.en} without a goal. Add the goal, so that its result counts.`,
      } }] : []),
      ...never(code),
    ];
  });
  return [...perDomain, ...never(null)];
}

function needWithout(what: 'activity' | 'goal', domain: string, name: Text, ids: string[]): ChainWarning {
  return { kind: `need_without_${what}`, domain, ids, message: what === 'activity'
    ? { nl: `Bij ${name.nl} is hulp nodig, maar er is nog niets gedaan. Vink aan wat er gebeurt, of haal de vraag weg.`, en: `Help is needed with ${name.en}, but nothing has been done yet. Tick what is being done, or take away the need.` }
    : { nl: `Bij ${name.nl} is hulp nodig, maar er is nog geen doel. Stel een doel, of haal de vraag weg.`, en: `Help is needed with ${name.en}, but there is no goal yet. Set a goal, or take away the need.` } };
}

const neverScored = (count: number): Text => (count === 1
  ? { nl: 'Een doel is nog nooit gescoord, terwijl er een evaluatie was.', en: 'A goal was never scored, although there was an evaluation.' }
  : { nl: `${count} doelen zijn nog nooit gescoord, terwijl er een evaluatie was.`, en: `${count} goals were never scored, although there was an evaluation.` });

/** What rules of the course ask of the chain: how many activities have no goal, and since when needs have neither an activity nor a goal. */
export function courseChain(catalogue: GoalCatalogue, { needs, activities, goals }: GoalChain): CourseChain {
  const withGoal = new Set(goals.map(({ code }) => domainOfGoal(catalogue, code)));
  const withActivity = new Set(activities.map(({ domain }) => domain));
  return {
    activitiesWithoutGoal: activities.filter(({ domain, goalId }) => goalId === null && !withGoal.has(domain)).length,
    needsWithoutEither: needs.filter(({ domain }) => !withGoal.has(domain) && !withActivity.has(domain)).map(({ statedOn }) => statedOn),
  };
}
