import { validateAnswer } from '../instrument/answer.ts';
import type { Outcome } from '../instrument/condition.ts';
import type { Definition, Instrument, Item, PersonRole, Text } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import { optionsOf } from '../fidelity/distributions.ts';
import type { RegisteredPerson } from './persons.ts';

/** Values by item code; '' is the case itself, otherwise a person's id. Values as `validateAnswer` keeps them. Absent: not filled in. */
export type RegisteredValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is registered about a family or youth. */
export interface RegisteredCase {
  /** Start of the trajectory that counts, 'YYYY-MM-DD'. */
  startedOn: string;
  persons: readonly RegisteredPerson[];
  values: RegisteredValues;
  variant?: string | null;
  funding?: string | null;
  /** Outcome of the weighing of eligibility criteria, where the definition has them. */
  weighed?: Outcome | null;
  /** What that weighing knows: facts of the definition, and criteria that are met or not. */
  facts?: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** Who a value is about when it is about the case itself. */
export const THE_CASE = '';

/** The items of a registration, in reading order. */
export const registrationItems = (instrument: Instrument): Item[] => items(instrument).map(({ item }) => item);

/** Whether the list asks it itself: not what is computed, nor what stands with the case, its trajectory or its persons. */
export const isFilledIn = ({ answer, keptWith }: Item): boolean => answer.kind !== 'derived' && keptWith === undefined;

/** Whether an item is asked at this moment; what is asked at no moment in particular is asked at the start. */
export const isAskedAt = ({ askedAt = ['start'] }: Item, moment: 'start' | 'close'): boolean => askedAt.includes(moment);

/** Whether an item is asked at the close or later, and not at the start. */
export const isAskedLater = (item: Item): boolean => !isAskedAt(item, 'start');

export interface CellProblem { field: 'value' | 'person' | 'explanation'; rule: string; message: Text }
export type CellCheck = { ok: true; value: unknown; explanation: string | null } | { ok: false; problem: CellProblem };

const LONGEST_TEXT = 5000;
/** Of an explanation, and of what a choice rests on, in characters. */
export const LONGEST_EXPLANATION = 1000;

/**
 * Checks one value of a registration.
 * @param role of the person it is about; null: about the case itself.
 * @returns the value and explanation as they are to be kept, or the rule that was broken.
 */
export function checkCell(definition: Definition, item: Item, role: PersonRole | null, { value, explanation }: { value: unknown; explanation?: string | null | undefined }): CellCheck {
  const whom = whomProblem(item, role);
  if (whom) return { ok: false, problem: whom };
  const refuse = (field: 'value' | 'explanation', rule: string, nl: string, en: string): CellCheck => ({ ok: false, problem: cellProblem(item, field, rule, nl, en) });
  const checked = validateAnswer(definition, item, value);
  if (!checked.ok) return { ok: false, problem: { field: 'value', ...checked.problem } };
  const length = lengthOf(checked.value);
  if (length > LONGEST_TEXT) return refuse('value', 'answer_too_long', `het antwoord heeft ${length} tekens. Gebruik er hooguit ${LONGEST_TEXT}.`, `the answer has ${length} characters. Use at most ${LONGEST_TEXT}.`);
  const words = explanation?.trim() ?? '';
  if (words !== '' && !item.explanation) return refuse('explanation', 'cell_without_explanation', 'hier hoort geen toelichting bij. Laat haar weg.', 'no explanation belongs here. Leave it out.');
  if (words.length > LONGEST_EXPLANATION) return refuse('explanation', 'explanation_too_long',
    `de toelichting heeft ${words.length} tekens. Gebruik er hooguit ${LONGEST_EXPLANATION}.`, `the explanation has ${words.length} characters. Use at most ${LONGEST_EXPLANATION}.`);
  if (words === '' && item.explanation === 'required' && countsAsYes(definition, item, checked.value)) return refuse('explanation', 'explanation_missing',
    'de toelichting ontbreekt. Vul een tekst in.', 'the explanation is missing. Enter a text.');
  return { ok: true, value: checked.value, explanation: words === '' ? null : words };
}

/** What is wrong with asking an item about somebody in this role, or about the case where that is null; null: nothing. */
export function whomProblem(item: Item, role: PersonRole | null): CellProblem | null {
  const { perPerson } = item;
  const refuse = (rule: string, nl: string, en: string): CellProblem => cellProblem(item, 'person', rule, nl, en);
  if (perPerson && role === null) return refuse( 'cell_of_a_person', 'dit wordt per persoon gevraagd. Zeg over wie het gaat.', 'this is asked per person. Say whom it is about.');
  if (!perPerson && role !== null) return refuse( 'cell_of_the_case', 'dit wordt één keer gevraagd, niet per persoon. Laat de persoon weg.', 'this is asked once, not per person. Leave out the person.');
  if (perPerson && role !== null && !perPerson.includes(role)) return refuse( 'cell_other_role',
    `dit wordt niet gevraagd over ${role}. Mogelijk zijn: ${perPerson.join(', ')}.`, `this is not asked about ${role}. Accepted are: ${perPerson.join(', ')}.`);
  return null;
}

const cellProblem = ({ code }: Item, field: CellProblem['field'], rule: string, nl: string, en: string): CellProblem => ({ field, rule, message: { nl: `${code}: ${nl}`, en: `${code}: ${en}` } });

/** Characters of the own words in an answer: a text, or what goes with an option. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? Math.max(0, ...Object.values(value).map(lengthOf)) : 0;
}

function countsAsYes(definition: Definition, item: Item, value: unknown): boolean {
  const chosen = chosenOptions(value);
  return optionsOf(item, definition.scales)?.some(({ code, counts }) => counts === 'yes' && chosen.includes(code)) ?? false;
}

/** The codes of the options that an answer stands for; none where it is own words. */
export function chosenOptions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  const option = typeof value === 'object' && value !== null && 'option' in value ? value.option : value;
  return typeof option === 'string' ? [option] : [];
}
