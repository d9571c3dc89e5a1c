import { carePeriods, definitivelyClosed, durationGroup } from '../course/trajectories.ts';
import type { CalendarDate } from '../dates.ts';
import type { Indicator } from '../instrument/course.ts';
import type { Definition, Text } from '../instrument/language.ts';
import { counting, isEnded, lastEnd, leftOutVariants, type OutcomeCase, type OutcomeTrajectory } from './case.ts';

/** Why a unit does not count: it does not belong to those counted, or something is not known of it that should be. */
export const NOT_COUNTED = {
  running: { missing: false, text: { nl: 'De hulp loopt nog.', en: 'The help is still running.' } },
  not_definitive: { missing: false, text: { nl: 'De hulp gaat verder in een volgend traject.', en: 'The help goes on in a next trajectory.' } },
  outside_period: { missing: false, text: { nl: 'Niet in deze periode afgesloten.', en: 'Not closed in this period.' } },
  variant_left_out: { missing: false, text: { nl: 'Deze variant telt niet mee.', en: 'This variant does not count.' } },
  no_trajectory: { missing: false, text: { nl: 'Er is nog geen traject.', en: 'There is no trajectory yet.' } },
  no_goal: { missing: false, text: { nl: 'Er is geen doel gesteld.', en: 'No goal was set.' } },
  no_plan_or_report: { missing: false, text: { nl: 'Er is geen plan en geen eindverslag.', en: 'There is no plan and no final report.' } },
  no_problem: { missing: false, text: { nl: 'Het probleem was er bij de start niet.', en: 'The problem was not there at the start.' } },
  not_asked_of: { missing: false, text: { nl: 'De vraag gaat niet over dit gezin of deze cliënt.', en: 'The question is not about this family or client.' } },
  no_children_at_home: { missing: false, text: { nl: 'Er woonden bij het einde geen kinderen thuis.', en: 'No children lived at home at the end.' } },
  no_score: { missing: true, text: { nl: 'Geen enkel doel is gescoord.', en: 'No goal was scored.' } },
  no_satisfaction: { missing: true, text: { nl: 'De cliënt is niet gevraagd of heeft niet geantwoord.', en: 'The client was not asked or gave no answer.' } },
  refused: { missing: true, text: { nl: 'De cliënt wilde niet antwoorden.', en: 'The client did not want to answer.' } },
  no_follow_up: { missing: true, text: { nl: 'Het contact na afloop is er niet geweest.', en: 'The contact afterwards did not take place.' } },
  no_reason: { missing: true, text: { nl: 'De reden van afsluiten zegt niet of dit uitval is.', en: 'The reason of closing does not say whether this is drop-out.' } },
  not_known_at_start: { missing: true, text: { nl: 'Niet bekend bij de start.', en: 'Not known at the start.' } },
  not_known_at_end: { missing: true, text: { nl: 'Niet bekend aan het einde.', en: 'Not known at the end.' } },
  no_answer: { missing: true, text: { nl: 'Op deze vraag is geen antwoord bekend.', en: 'No answer to this question is known.' } },
} as const satisfies Readonly<Record<string, { missing: boolean; text: Text }>>;
export type NotCounted = keyof typeof NOT_COUNTED;

/** What an indicator counts once: a trajectory, a care period, or a family with all of its trajectories. */
export interface OutcomeUnit {
  caseId: string;
  /** Of which trajectory, or of which care period (from 1), it is; null of the whole family. */
  trajectoryId: string | null;
  period: number | null;
  /** That count, in order. */
  trajectories: readonly OutcomeTrajectory[];
  /** A later care period of the same case began. */
  returned: boolean;
  goals: OutcomeCase['goals'];
  endedOn: CalendarDate | null;
  durationGroup: string | null;
}

export interface UnitOptions {
  /** Only what ended from and until these days. */
  from?: CalendarDate;
  until?: CalendarDate;
  /** Only units of which the last trajectory was given by one of these teams. */
  teams?: ReadonlySet<string>;
}

/** Whether trajectories, in order, ended with one of these teams. */
export const endsWith = (trajectories: readonly Pick<OutcomeTrajectory, 'teamId'>[], teams: ReadonlySet<string> | undefined): boolean => teams === undefined || teams.has(trajectories.at(-1)?.teamId ?? '');

/** `why`: it belongs to none of those counted. */
export interface CountedUnit { unit: OutcomeUnit; why: NotCounted | null }

/** The units that a case gives an indicator, one or more. */
export function unitsOf(definition: Definition, { population }: Pick<Indicator, 'population'>, each: OutcomeCase, options: UnitOptions): CountedUnit[] {
  const { unit: kind = 'care_period', definitively = false, firstPeriod = false, leftOutVariants: more = [] } = population ?? {};
  const leftOut = leftOutVariants(definition, more);
  const periods = carePeriods(definition, each.trajectories);
  const make = (all: readonly OutcomeTrajectory[], untilThen: readonly OutcomeTrajectory[], about: Pick<OutcomeUnit, 'trajectoryId' | 'period' | 'returned'>): CountedUnit[] => {
    if (!endsWith(all, options.teams)) return [];
    const trajectories = counting(all, leftOut);
    const unit: OutcomeUnit = { caseId: each.id, ...about, trajectories, goals: each.goals, endedOn: trajectories.length > 0 ? lastEnd(trajectories) : null, durationGroup: durationGroup(definition, trajectories) };
    return [{ unit, why: whyNot(definition, all, unit, definitively ? untilThen : null, options) }];
  };
  const returnsAfter = (index: number) => index + 1 < periods.length;
  if (kind === 'family' || periods.length === 0) return make(each.trajectories, each.trajectories, { trajectoryId: null, period: null, returned: periods.length > 1 });
  return (firstPeriod ? periods.slice(0, 1) : periods).flatMap((period, index) => {
    const [untilThen, about] = [periods.slice(0, index + 1).flat(), { period: index + 1, returned: returnsAfter(index) }];
    return kind === 'trajectory' ? period.flatMap((one) => make([one], untilThen, { trajectoryId: one.id, ...about })) : make(period, untilThen, { trajectoryId: null, ...about });
  });
}

/** @param untilThen where help must be over for good: all that the family had before it returned, if it did, also of variants that do not count. */
function whyNot(definition: Definition, all: readonly OutcomeTrajectory[], { trajectories, endedOn }: OutcomeUnit, untilThen: readonly OutcomeTrajectory[] | null, { from, until }: UnitOptions): NotCounted | null {
  if (all.length === 0) return 'no_trajectory';
  if (trajectories.length === 0) return 'variant_left_out';
  if (!isEnded(trajectories) || endedOn === null) return 'running';
  if (untilThen && !definitivelyClosed(definition, untilThen, lastEnd(all) ?? endedOn)) return 'not_definitive';
  return (from !== undefined && endedOn < from) || (until !== undefined && endedOn > until) ? 'outside_period' : null;
}
