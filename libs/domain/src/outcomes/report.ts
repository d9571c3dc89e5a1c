import { isAskedLater, isFilledIn, registrationItems } from '../registration/cases.ts';
import { optionsOf } from '../fidelity/distributions.ts';
import type { Indicator } from '../instrument/course.ts';
import type { Definition, Item, Text } from '../instrument/language.ts';
import { registrationsOf } from '../instrument/walk.ts';
import { leftOutVariants, type OutcomeCase } from './case.ts';
import { givesAway, SMALLEST_GROUP } from '../disclosure/parts.ts';
import { type GoalCell, goalCounter, type GoalRow } from './goal-results.ts';
import { outcomesHeadline } from './headline.ts';
import { hidden, indicatorCounter, type OutcomeFigure, type OutcomeIndicator, type OutcomeOptions, type OutcomeSplit } from './indicators.ts';
import { optionName } from './measures.ts';
import { NOT_COUNTED, type NotCounted } from './unit.ts';

/** An indicator without the cases behind it. */
export interface ReportedIndicator extends Omit<OutcomeIndicator, 'counts' | 'groups'> {
  /** What is counted, and which of them, in words. */
  population: Text[];
  /** `name` null: of a site or a team, which the definition does not know. */
  groups: { key: string | null; name: Text | null; figure: OutcomeFigure }[];
  /** How many do not count, by reason, the most frequent first. */
  notCounted: { reason: NotCounted; text: Text; missing: boolean; count: number }[];
}

/** Goals of one code, by length of the help. */
export interface ReportedGoal { goal: string | null; name: Text; rows: (Pick<GoalRow, 'group' | 'first' | 'end'> & { name: Text })[] }

/** Figures over closed cases, fit for whoever may see figures but no cases. */
export interface OutcomesReport { headline: Text; indicators: ReportedIndicator[]; goals: ReportedGoal[]; /** How many cases count for the goals. */ goalCases: number }

/** By what figures can be divided, besides year, site and team: what is registered at the start of the case or the youth, with options to choose from. */
export function splitItems(definition: Definition): Item[] {
  const instrument = registrationsOf(definition)[0];
  return instrument ? registrationItems(instrument).filter((item) => isFilledIn(item) && !isAskedLater(item) && (item.perPerson ?? ['youth']).includes('youth') && optionsOf(item, definition.scales)) : [];
}

/** `year`, `site`, `team`, `duration`, or the code of an item; undefined where figures are not divided by that. */
export function splitOf(definition: Definition, wanted: string): OutcomeSplit | undefined {
  if (wanted === 'year' || wanted === 'site' || wanted === 'team') return { by: wanted };
  if (wanted === 'duration') return definition.goalCatalogue?.durationGroups ? { by: wanted } : undefined;
  return splitItems(definition).some(({ code }) => code === wanted) ? { by: 'characteristic', item: wanted } : undefined;
}

/** The outcomes of these cases: what stands out, each indicator of the method, and the goals at the first evaluation beside the end. */
export function outcomesReport(definition: Definition, cases: Iterable<OutcomeCase>, options: OutcomeOptions): OutcomesReport {
  const [indicatorsSofar, goalsSofar] = [indicatorCounter(definition, options), goalCounter(definition, options)];
  for (const each of cases) {
    indicatorsSofar.add(each);
    goalsSofar.add(each);
  }
  const [indicators, goals] = [indicatorsSofar.done(), goalsSofar.done()];
  return {
    headline: outcomesHeadline(indicators),
    indicators: indicators.map(({ counts, groups, ...each }) => ({
      ...each, population: populationInWords(definition, definition.indicators!.find(({ code }) => code === each.code)!),
      groups: groups.map(({ key, figure }) => ({ key, name: groupName(definition, options.split, key), figure })),
      notCounted: [...Map.groupBy(counts.flatMap((count) => (count.counted ? [] : [count.reason])), (reason) => reason)]
        .map(([reason, of]) => ({ reason, ...NOT_COUNTED[reason], count: of.length })).toSorted((one, other) => other.count - one.count || one.reason.localeCompare(other.reason)),
    })),
    goals: [...Map.groupBy(goals.rows, ({ goal }) => goal)].map(([goal, rows]) => ({
      goal, name: goalName(definition, goal), rows: rows.map(({ group, first, end }) => ({ group, name: lengthName(definition, group), first, end })),
    })),
    goalCases: goals.cases.filter(({ counted }) => counted).length,
  };
}

/**
 * The report of a period, a site or a team, for who may also ask the same of more: what is left out of that is never fewer than the minimum. Where it would
 * be, nothing of the indicator or of that moment of the goal is shown.
 */
export function besideWider(report: OutcomesReport, wider: OutcomesReport, minimum = SMALLEST_GROUP): OutcomesReport {
  const differs = (wide: { n: number | null } | undefined, narrow: { n: number | null }) => givesAway(wide?.n ?? 0, narrow.n ?? 0, minimum);
  const indicators = report.indicators.map((each): ReportedIndicator => {
    const wide = wider.indicators.find(({ code }) => code === each.code)!;
    const tells = [...wide.groups, { key: undefined, figure: wide.figure }].some(({ key, figure }) => differs(figure, (key === undefined ? each : each.groups.find((group) => group.key === key))?.figure ?? NOBODY));
    return tells ? { ...each, figure: hidden(minimum), groups: each.groups.map((group) => ({ ...group, figure: hidden(minimum) })) } : each;
  });
  const goals = report.goals.map(({ rows, ...each }): ReportedGoal => {
    const wide = wider.goals.find(({ goal }) => goal === each.goal)!.rows;
    const tells = (moment: 'first' | 'end') => rows.some((row, index) => differs(counted(wide[index]![moment]), counted(row[moment])));
    const [first, end] = [tells('first'), tells('end')];
    return { ...each, rows: rows.map((row) => ({ ...row, ...(first && { first: HIDDEN }), ...(end && { end: HIDDEN }) })) };
  });
  return { ...report, headline: outcomesHeadline(indicators), indicators, goals };
}

const NOBODY = { n: 0 };
const HIDDEN: GoalCell = { hidden: true };
const counted = (cell: GoalCell) => (cell.hidden ? NOBODY : cell);

const goalName = ({ goalCatalogue }: Definition, goal: string | null): Text => goalCatalogue?.goals.find(({ code }) => code === goal)?.name ?? { nl: 'Andere doelen', en: 'Other goals' };
const lengthName = ({ goalCatalogue }: Definition, group: string | null): Text => goalCatalogue?.durationGroups?.find(({ code }) => code === group)?.name ?? { nl: 'Allen', en: 'All' };

function groupName(definition: Definition, split: OutcomeSplit | undefined, key: string | null): Text | null {
  if (key === null) return { nl: 'onbekend', en: 'unknown' };
  if (split?.by === 'duration') return lengthName(definition, key);
  if (split?.by === 'year') return { nl: key, en: key };
  if (split?.by !== 'characteristic') return null;
  const item = splitItems(definition).find(({ code }) => code === split.item);
  return (item && optionsOf(item, definition.scales)?.find(({ code }) => code === key)?.label) ?? { nl: key, en: key };
}

const UNITS: Readonly<Record<NonNullable<Indicator['population']>['unit'], Text>> = {
  trajectory: { nl: 'Elk traject telt één keer.', en: 'Each trajectory counts once.' },
  care_period: { nl: 'Elke periode van hulp telt één keer: trajecten die op elkaar volgen.', en: 'Each care period counts once: trajectories that follow on one another.' },
  family: { nl: 'Elke cliënt telt één keer, met alle trajecten samen.', en: 'Each client counts once, with all trajectories together.' },
};
const REQUIRED: Readonly<Record<NonNullable<NonNullable<Indicator['population']>['requires']>[number], Text>> = {
  goal: { nl: 'een doel', en: 'a goal' }, score: { nl: 'een score op een doel', en: 'a score of a goal' }, named_satisfaction: { nl: 'een ingevulde tevredenheidslijst op naam', en: 'a satisfaction list filled in by name' },
  plan_or_report: { nl: 'een plan of een eindverslag', en: 'a plan or a final report' }, follow_up: { nl: 'een contact na afloop', en: 'a contact afterwards' },
};

/** Which cases an indicator counts, a sentence for each rule. */
export function populationInWords(definition: Definition, { population, from }: Indicator): Text[] {
  const { unit = 'care_period', definitively, firstPeriod, leftOutVariants: more = [], requires = [] } = population ?? {};
  const variants = leftOutVariants(definition, more).map((code) => definition.variants?.find((each) => each.code === code)?.name ?? { nl: code, en: code });
  const listed = (texts: readonly Text[], locale: 'nl' | 'en') => texts.map((each) => each[locale]).join(', ');
  return [
    UNITS[unit],
    { nl: 'Alleen wat is afgesloten.', en: 'Only what is closed.' },
    ...(definitively ? [{ nl: 'De hulp is definitief klaar: er loopt niets meer en er volgt geen traject.', en: 'The help is over for good: nothing runs and no trajectory follows.' }] : []),
    ...(firstPeriod ? [{ nl: 'Alleen de eerste periode van een cliënt, ook als hij later terugkomt.', en: 'Only the first period of a client, also where he returns later.' }] : []),
    ...(variants.length > 0 ? [{ nl: `Deze varianten tellen niet mee: ${listed(variants, 'nl')}.`, en: `These variants do not count: ${listed(variants, 'en')}.` }] : []),
    ...(from?.outside?.map((option) => optionName(definition, from, option)).map(({ nl, en }) => ({ nl: `Niet mee telt waar is geantwoord: ${nl}.`, en: `Not counted is where the answer was: ${en}.` })) ?? []),
    ...(requires.length > 0 ? [{ nl: `Nodig is: ${listed(requires.map((each) => REQUIRED[each]), 'nl')}.`, en: `Needed is: ${listed(requires.map((each) => REQUIRED[each]), 'en')}.` }] : []),
  ];
}
