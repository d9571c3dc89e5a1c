import { mean } from '@getrouw/statistics';
import { optionsOf } from '../fidelity/distributions.ts';
import { isImproved } from '../goals/scores.ts';
import type { Indicator, MEASURES } from '../instrument/course.ts';
import type { AnswerKind, Definition, Text } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import { chosenOptions } from '../registration/cases.ts';
import { isDropOut, type OutcomeTrajectory } from './case.ts';
import { scoresIn } from './goal-results.ts';
import type { NotCounted, OutcomeUnit } from './unit.ts';

export type OutcomeMeasure = (typeof MEASURES)[number];
/** What is measured of one unit: a number, or whether something is so; or why that cannot be said. */
export type Measured = { value: number | boolean } | { why: NotCounted };
const cannot = (why: NotCounted): Measured => ({ why });

/** Days in a month, on average in the calendar. */
const DAYS_PER_MONTH = 365.2425 / 12;
const days = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** What a figure of each measure is: a share of units in percents, or the mean of something. */
export const figureKinds: Readonly<Record<OutcomeMeasure, 'share' | 'mean_percent' | 'mean'>> = {
  goal_attainment: 'mean_percent', satisfaction: 'mean', drop_out: 'share', returned: 'share', duration: 'mean', at_home: 'share', problems_reduced: 'share', without_help: 'share',
};

/** Measures one unit that belongs to the population. */
export function measure(definition: Definition, indicator: Indicator, unit: OutcomeUnit): Measured {
  const missing = (indicator.population?.requires ?? []).map((need) => lacks(definition, need, unit)).find((why) => why !== null);
  return missing ? cannot(missing) : measures[indicator.measure!](definition, indicator, unit);
}

const scored = new WeakMap<OutcomeUnit, number[]>();
/** The score of each goal of a unit, by code, that is known last; worked out once. */
function lastScores(definition: Definition, unit: OutcomeUnit): readonly number[] {
  const known = scored.get(unit) ?? [...scoresIn(definition, unit.trajectories, unit.goals).end.values()];
  scored.set(unit, known);
  return known;
}

type Need = NonNullable<NonNullable<Indicator['population']>['requires']>[number];
function lacks(definition: Definition, need: Need, unit: OutcomeUnit): NotCounted | null {
  const { goals, trajectories, endedOn } = unit;
  switch (need) {
    case 'goal': return goals.some(({ setOn }) => endedOn === null || setOn <= endedOn) ? null : 'no_goal';
    case 'score': return lastScores(definition, unit).length > 0 ? null : 'no_score';
    case 'named_satisfaction': return trajectories.some(({ satisfaction }) => satisfaction.some(({ refused }) => !refused)) ? null : trajectories.some(({ satisfaction }) => satisfaction.length > 0) ? 'refused' : 'no_satisfaction';
    case 'plan_or_report': return trajectories.some(({ plan, finalReport }) => plan || finalReport) ? null : 'no_plan_or_report';
    case 'follow_up': return trajectories.some(({ milestones }) => followUps(definition).some((code) => milestones.some((each) => each.code === code))) ? null : 'no_follow_up';
  }
}

const followUps = ({ phases }: Definition): string[] => phases.flatMap(({ milestones = [] }) => milestones.filter(({ group }) => group === 'follow_up').map(({ code }) => code));

const measures: Readonly<Record<OutcomeMeasure, (definition: Definition, indicator: Indicator, unit: OutcomeUnit) => Measured>> = {
  /** The part of its goals on which things got better by the end, in percents; each unit counts once, however many goals it has. */
  goal_attainment(definition, _, unit) {
    const { goals, endedOn } = unit;
    if (!goals.some(({ setOn }) => endedOn === null || setOn <= endedOn)) return cannot('no_goal');
    const scores = lastScores(definition, unit);
    return scores.length === 0 ? cannot('no_score') : { value: 100 * scores.filter(isImproved).length / scores.length };
  },
  /** The mean of the answers on the items, of the latest trajectory in which the client answered. */
  satisfaction(definition, { from }, { trajectories }) {
    const said = satisfactionIn(trajectories, from?.part);
    if ('why' in said) return said;
    const values = (from?.fields ?? []).flatMap((field) => valueOf(definition, answerOf(definition, from!.part, field), said.answers[field]) ?? []);
    return values.length === 0 ? cannot('no_answer') : { value: mean(values)! };
  },
  drop_out(definition, _, { trajectories }) {
    const endings = trajectories.map((trajectory) => isDropOut(definition, trajectory));
    return endings.includes(true) ? { value: true } : endings.at(-1) === null ? cannot('no_reason') : { value: false };
  },
  returned: (_, __, { returned }) => ({ value: returned }),
  /** In months, from the first start to the last end. */
  duration: (_, __, { trajectories, endedOn }) => ({ value: days(trajectories[0]!.startedOn, endedOn!) / DAYS_PER_MONTH }),
  at_home: everyField,
  problems_reduced: (definition, indicator, unit) => (indicator.from ? characteristicReduced(definition, indicator.from, unit) : needsReduced(unit)),
  without_help: everyField,
};

/** What the client said, in the latest trajectory in which he answered. */
function satisfactionIn(trajectories: readonly OutcomeTrajectory[], instrument: string | undefined): { answers: Readonly<Record<string, unknown>> } | { why: NotCounted } {
  const asked = trajectories.flatMap(({ satisfaction }) => satisfaction.filter((each) => each.instrument === instrument));
  const said = asked.findLast(({ refused }) => !refused);
  return said ?? { why: asked.length > 0 ? 'refused' : 'no_satisfaction' };
}

/** Whether all fields are answered yes: of a milestone, the latest time that it was met, or of an instrument that the client filled in. */
function everyField(definition: Definition, { from, measure: what }: Indicator, { trajectories }: OutcomeUnit): Measured {
  if (!from) return cannot('no_answer');
  const isMilestone = definition.phases.some(({ milestones = [] }) => milestones.some(({ code }) => code === from.part));
  const said = isMilestone ? trajectories.flatMap(({ milestones }) => milestones).findLast(({ code }) => code === from.part) ?? { why: 'no_follow_up' as const } : satisfactionIn(trajectories, from.part);
  if ('why' in said) return said;
  if (from.fields.some((field) => chosenOptions(said.answers[field]).some((option) => from.outside?.includes(option)))) return cannot(what === 'at_home' ? 'no_children_at_home' : 'not_asked_of');
  const counts = from.fields.map((field) => countsOf(definition, answerOf(definition, from.part, field), said.answers[field]));
  if (counts.some((each) => each === 'no' || each === 'in_between')) return { value: false };
  return counts.every((each) => each === 'yes') ? { value: true } : cannot('no_answer');
}

/** Whether the mean weight of needs known at both moments went down. */
function needsReduced({ trajectories }: OutcomeUnit): Measured {
  const needs = trajectories.flatMap((each) => each.needs).filter(({ start }) => start !== null && start > 0);
  if (needs.length === 0) return cannot('not_known_at_start');
  const both = needs.flatMap(({ start, end }) => (end === null ? [] : [{ start: start!, end }]));
  return both.length === 0 ? cannot('not_known_at_end') : { value: both.reduce((sum, { start, end }) => sum + end - start, 0) < 0 };
}

/** Whether a problem that was registered at the start is no longer there at the close. Of several items one yes is a yes. */
function characteristicReduced(definition: Definition, { part, fields, problem = 'yes' }: NonNullable<Indicator['from']>, { trajectories }: OutcomeUnit): Measured {
  const any = (values: Readonly<Record<string, unknown>>): 'yes' | 'no' | null => {
    const counts = fields.map((field) => countsOf(definition, answerOf(definition, part, field), values[field]));
    if (counts.includes('yes')) return 'yes';
    return counts.every((each) => each === 'no') ? 'no' : null;
  };
  const [before, after] = [any(trajectories[0]?.registered.start ?? {}), any(trajectories.at(-1)?.registered.close ?? {})];
  if (before === null) return cannot('not_known_at_start');
  if (before !== problem) return cannot('no_problem');
  return after === null ? cannot('not_known_at_end') : { value: after !== problem };
}

const answers = new WeakMap<Definition, Map<string, AnswerKind | undefined>>();
/** How the answer to an item of an instrument, or to a field of a milestone, is given; looked up once. */
function answerOf(definition: Definition, part: string, field: string): AnswerKind | undefined {
  const known = answers.get(definition) ?? new Map<string, AnswerKind | undefined>();
  answers.set(definition, known);
  if (!known.has(`${part} ${field}`)) known.set(`${part} ${field}`, findAnswer(definition, part, field));
  return known.get(`${part} ${field}`);
}

function findAnswer({ instruments, phases }: Definition, part: string, field: string): AnswerKind | undefined {
  const instrument = instruments.find(({ code }) => code === part);
  return instrument ? items(instrument).find(({ item }) => item.code === field)?.item.answer
    : phases.flatMap(({ milestones = [] }) => milestones).find(({ code }) => code === part)?.fields?.find(({ code }) => code === field)?.answer;
}

/** What an option of a field or item that an indicator looks at is called. */
export const optionName = (definition: Definition, { part, fields }: NonNullable<Indicator['from']>, option: string): Text =>
  fields.flatMap((field) => optionsOf({ answer: answerOf(definition, part, field) ?? { kind: 'text' } }, definition.scales) ?? []).find(({ code }) => code === option)?.label ?? { nl: option, en: option };

const optionIn = ({ scales }: Definition, answer: AnswerKind | undefined, value: unknown) => {
  const [chosen] = chosenOptions(value);
  return answer && optionsOf({ answer }, scales)?.find(({ code }) => code === chosen);
};
const countsOf = (definition: Definition, answer: AnswerKind | undefined, value: unknown) => optionIn(definition, answer, value)?.counts ?? null;
const valueOf = (definition: Definition, answer: AnswerKind | undefined, value: unknown): number | null => (typeof value === 'number' ? value : optionIn(definition, answer, value)?.value ?? null);
