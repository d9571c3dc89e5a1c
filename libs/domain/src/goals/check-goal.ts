import { type CalendarDate, isCalendarDate } from '../dates.ts';
import type { CatalogueGoal, GoalCatalogue } from '../instrument/goal-catalogue.ts';
import type { Definition, Text } from '../instrument/language.ts';
import type { FieldProblem } from '../registration/persons.ts';

export const GOAL_SCALES = ['gas', 'ten'] as const;
export type GoalScale = (typeof GOAL_SCALES)[number];
export const GOAL_TERMS = ['short', 'long'] as const;
export const WHOSE_GOALS = ['youth', 'child', 'parent', 'family'] as const;
/** The longest a text about a goal may be, in characters. */
export const LONGEST_GOAL_TEXT = 1000;
/** A weight is above 0, up to this. */
const HEAVIEST = 100;

/** Letters that were ticked, by the way of checking: `{ SMART: ['S', 'M'] }`. */
export type CheckedLetters = Readonly<Record<string, readonly string[]>>;

/** A goal as somebody fills it in. What stands as null is left open. */
export interface GoalInput {
  words: string | null;
  code: string | null;
  whose: string;
  setOn: CalendarDate;
  term: string | null;
  dueOn: CalendarDate | null;
  scale: string;
  zeroPoint: string | null;
  zeroValue: number | null;
  weight: number | null;
  checked: CheckedLetters;
  /** What each score means for this goal, by score. */
  anchors: Readonly<Record<string, string>>;
}

/** `notBefore`: the day of the referral, or of the start where that is not known. */
export interface GoalCheckContext { today: CalendarDate; notBefore: CalendarDate }

export type GoalProblem = FieldProblem<keyof GoalInput>;

/** The codes of the catalogue that a goal can be given. */
export const registrableCodes = ({ goals }: Pick<GoalCatalogue, 'goals'>): string[] => goals.filter(({ registrable }) => registrable !== false).map(({ code }) => code);

/** Whether all letters of the method's own way of checking are ticked. */
export function isSmart({ checks }: Pick<GoalCatalogue, 'checks'>, checked: CheckedLetters): boolean {
  const own = checks?.[0];
  return own !== undefined && own.letters.every(({ letter }) => checked[own.code]?.includes(letter));
}

/** Checks a goal before it is kept. Advice and letters that are not ticked are no problems: they are shown beside it. @returns every problem, with the field it is about. */
export function checkGoal({ name, goalCatalogue }: Pick<Definition, 'name' | 'goalCatalogue'>, input: GoalInput, context: GoalCheckContext): GoalProblem[] {
  if (!goalCatalogue) return [problem('code', [`${name.nl} heeft geen doelen in deze versie.`, `${name.en} has no goals in this version.`], ['Geen doel.', 'No goal.'])];
  return [
    ...wordsAndCode(goalCatalogue, input),
    ...oneOf('whose', input.whose, WHOSE_GOALS),
    ...oneOf('term', input.term, GOAL_TERMS),
    ...oneOf('scale', input.scale, GOAL_SCALES),
    ...dates(input, context),
    ...zero(input),
    ...weight(input),
    ...letters(goalCatalogue, input),
    ...anchors(goalCatalogue, input),
    ...(['words', 'zeroPoint'] as const).flatMap((field) => tooLong(field, input[field])),
  ];
}

type Said = readonly [nl: string, en: string];
const text = ([nl, en]: Said): Text => ({ nl, en });
const problem = (field: keyof GoalInput, message: Said, accepted: Said): GoalProblem => ({ field, message: text(message), accepted: text(accepted) });
const listed = (accepted: readonly string[]): Said => [`Mogelijk zijn: ${accepted.join(', ')}.`, `Accepted are: ${accepted.join(', ')}.`];
const isEmpty = (value: string | null): boolean => value === null || value.trim() === '';

/** A plan may be kept elsewhere, so a code is enough; and a goal that is not coded yet has words. */
function wordsAndCode(catalogue: GoalCatalogue, { words, code }: GoalInput): GoalProblem[] {
  if (code === null) return isEmpty(words) ? [problem('words',
    ['Er zijn geen eigen woorden en er is geen doel uit de lijst.', 'There are no own words and no goal from the list.'], ['Een van de twee.', 'One of the two.'])] : [];
  const accepted = registrableCodes(catalogue);
  if (accepted.includes(code)) return [];
  const known = catalogue.goals.find((goal) => goal.code === code);
  return [known ? problem('code', [`${code} is een doel van een ouder model.`, `${code} is a goal of an older model.`], listed(insteadOf(catalogue, known)))
    : problem('code', [`${code} is geen doel van deze methodiek.`, `${code} is not a goal of this method.`], listed(accepted))];
}

/** The goals that are reported under this one or under a part of it; all of them where there are none. */
function insteadOf(catalogue: GoalCatalogue, { code }: CatalogueGoal): string[] {
  const under = [code, ...catalogue.goals.filter(({ parent }) => parent === code).map((part) => part.code)];
  const found = catalogue.goals.filter(({ registrable, reportsTo }) => registrable !== false && reportsTo !== undefined && under.includes(reportsTo)).map((goal) => goal.code);
  return found.length > 0 ? found : registrableCodes(catalogue);
}

const oneOf = (field: 'whose' | 'term' | 'scale', value: string | null, accepted: readonly string[]): GoalProblem[] =>
  (value === null || accepted.includes(value) ? [] : [problem(field, [`${value} kan hier niet.`, `${value} is not possible here.`], listed(accepted))]);

function dates({ setOn, dueOn }: GoalInput, { today, notBefore }: GoalCheckContext): GoalProblem[] {
  const noDates = ([['setOn', setOn], ['dueOn', dueOn]] as const).filter(([, value]) => value !== null && !isCalendarDate(value));
  if (noDates.length > 0) return noDates.map(([field, value]) => problem(field, [`${value} is geen datum.`, `${value} is not a date.`], ['Een dag, zoals 2026-03-31.', 'A day, such as 2026-03-31.']));
  const span: Said = [`Een dag van ${notBefore} tot en met ${today}.`, `A day from ${notBefore} up to ${today}.`];
  return [
    ...(setOn > today ? [problem('setOn', [`${setOn} ligt in de toekomst.`, `${setOn} lies in the future.`], span)] : []),
    ...(setOn < notBefore ? [problem('setOn', [`${setOn} is voor de aanmelding.`, `${setOn} is before the referral.`], span)] : []),
    ...(dueOn !== null && dueOn < setOn
      ? [problem('dueOn', [`${dueOn} is voor de dag waarop het doel gesteld is.`, `${dueOn} is before the day on which the goal was set.`], [`${setOn} of later.`, `${setOn} or later.`])] : []),
  ];
}

/** On the scale of 0 to 10 progress is told from a value at the start; on the other the start is 0 by itself. */
function zero({ scale, zeroValue }: GoalInput): GoalProblem[] {
  if (scale === 'gas' && zeroValue !== null) return [problem('zeroValue', ['Op deze schaal is het begin altijd 0.', 'On this scale the start is always 0.'], ['Laat het cijfer weg.', 'Leave out the value.'])];
  if (scale !== 'ten' || (zeroValue !== null && Number.isInteger(zeroValue) && zeroValue >= 0 && zeroValue <= 10)) return [];
  return [problem('zeroValue', zeroValue === null ? ['Het cijfer bij de start ontbreekt.', 'The value at the start is missing.'] : [`${zeroValue} staat niet op de schaal.`, `${zeroValue} is not on the scale.`],
    ['Een heel getal van 0 tot en met 10.', 'A whole number from 0 to 10.'])];
}

function weight({ weight: value }: GoalInput): GoalProblem[] {
  return value === null || (value > 0 && value <= HEAVIEST) ? [] : [problem('weight', [`${value} kan geen gewicht zijn.`, `${value} cannot be a weight.`], [`Een getal boven 0, tot en met ${HEAVIEST}.`, `A number above 0, up to ${HEAVIEST}.`])];
}

function letters({ checks = [] }: GoalCatalogue, { checked }: GoalInput): GoalProblem[] {
  return Object.entries(checked).flatMap(([code, ticked]) => {
    const known = checks.find((check) => check.code === code)?.letters.map(({ letter }) => letter);
    if (!known) return [problem('checked', [`${code} hoort niet bij deze methodiek.`, `${code} does not belong to this method.`], listed(checks.map((check) => check.code)))];
    return ticked.filter((letter) => !known.includes(letter)).map((letter) => problem('checked', [`${code} heeft geen letter ${letter}.`, `${code} has no letter ${letter}.`], listed(known)));
  });
}

function anchors({ scale }: GoalCatalogue, { anchors: given, scale: used }: GoalInput): GoalProblem[] {
  const scores = scale.map(({ score }) => String(score));
  const entries = Object.entries(given);
  if (used === 'ten' && entries.length > 0) return [problem('anchors',
    ['Op de schaal van 0 tot 10 horen geen omschrijvingen per score.', 'On the scale of 0 to 10 there are no descriptions per score.'], ['Laat ze weg.', 'Leave them out.'])];
  return entries.flatMap(([score, words]) => [
    ...(scores.includes(score) ? [] : [problem('anchors', [`${score} is geen score.`, `${score} is not a score.`], listed(scores))]),
    ...(isEmpty(words) ? [problem('anchors', [`De omschrijving bij ${score} is leeg.`, `The description of ${score} is empty.`], ['Een tekst, of geen omschrijving.', 'A text, or no description.'])] : []),
    ...tooLong('anchors', words),
  ]);
}

function tooLong(field: keyof GoalInput, words: string | null): GoalProblem[] {
  const length = words?.length ?? 0;
  return length <= LONGEST_GOAL_TEXT ? [] : [problem(field, [`De tekst heeft ${length} tekens.`, `The text has ${length} characters.`], [`Hooguit ${LONGEST_GOAL_TEXT} tekens.`, `At most ${LONGEST_GOAL_TEXT} characters.`])];
}
