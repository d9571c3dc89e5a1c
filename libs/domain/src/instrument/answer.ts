import type { AnswerKind, Definition, Item, Text } from './language.ts';

export type AnswerCheck =
  | { ok: true; value: unknown }
  | { ok: false; problem: { rule: string; message: Text } };

type Kind<K extends AnswerKind['kind']> = Extract<AnswerKind, { kind: K }>;
type FieldAnswer = Kind<'rows'>['fields'][number]['answer'];

/**
 * Checks an answer against what an item accepts.
 * Scale, yes/no and choice answers are option codes; a choice is `{ option, text }` where the option asks for words and may be `{ text }`
 * where the item allows own words; multiple choice is a list of codes; dates are `2026`, `2026-05` or `2026-05-31`; rows are `{ fields: { CODE: answer }, person?, explanation? }`.
 * @returns the answer as it is to be kept, or the rule it broke with a message that says what was wrong and what is accepted.
 */
export function validateAnswer(definition: Definition, item: Item, value: unknown): AnswerCheck {
  const { answer } = item;
  if (answer.kind === 'derived') return refuse('answer_is_derived', item.code,
    { nl: 'Dit antwoord wordt berekend en niet ingevuld.', en: 'This answer is computed and not filled in.' });
  return answer.kind === 'rows' ? rows(definition, item.code, answer, value) : simple(definition, item.code, answer, value);
}

function simple(definition: Definition, name: string, answer: FieldAnswer, value: unknown): AnswerCheck {
  switch (answer.kind) {
    case 'yes_no':
    case 'scale':
      return option(name, definition.scales.find((scale) => scale.code === answer.scale)?.options ?? [], value);
    case 'choice':
      return choice(name, answer, value);
    case 'multiple_choice':
      return severalOptions(name, answer, value);
    case 'number':
      return number(name, answer, value);
    case 'date':
      return date(name, answer, value);
    case 'text':
      return freeText(name, answer, value);
  }
}

function option(name: string, options: readonly { code: string }[], value: unknown): AnswerCheck {
  if (options.some((each) => each.code === value)) return { ok: true, value };
  return refuse('answer_outside_scale', name, outsideScale(value, options));
}

function choice(name: string, { options, orText }: Kind<'choice'>, value: unknown): AnswerCheck {
  const chosen = isRecord(value) && 'option' in value ? value['option'] : value;
  const asksText = options.some((each) => each.code === chosen && each.asksText);
  const words = isRecord(value) && Object.keys(value).every((key) => key === 'option' || key === 'text') ? value['text'] : undefined;
  if (asksText || (orText && isRecord(value) && !('option' in value))) {
    const checked = freeText(name, { kind: 'text' }, words);
    return checked.ok ? { ok: true, value: asksText ? { option: chosen, text: checked.value } : { text: checked.value } } : checked;
  }
  return option(name, options, value);
}

function severalOptions(name: string, answer: Kind<'multiple_choice'>, value: unknown): AnswerCheck {
  const { options } = answer;
  if (!Array.isArray(value)) return refuse('answer_wrong_type', name,
    { nl: `Dit is geen lijst. Mogelijk zijn: ${codes(options)}.`, en: `This is not a list. Accepted are: ${codes(options)}.` });
  const unknown = value.find((each) => !options.some((known) => known.code === each));
  if (unknown !== undefined) return refuse('answer_outside_scale', name, outsideScale(unknown, options));
  if (new Set(value).size < value.length) return refuse('answer_twice', name,
    { nl: 'Een antwoord staat er dubbel in. Kies elk antwoord hooguit één keer.', en: 'An answer is there twice. Choose each answer at most once.' });
  return { ok: true, value };
}

function number(name: string, { min, max, integer }: Kind<'number'>, value: unknown): AnswerCheck {
  const accepted: Text = {
    nl: `Vul een ${integer ? 'geheel getal' : 'getal'} in${min === undefined ? '' : ` vanaf ${min}`}${max === undefined ? '' : ` tot en met ${max}`}.`,
    en: `Enter a ${integer ? 'whole number' : 'number'}${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` up to ${max}`}.`,
  };
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('answer_wrong_type', name, wrong(value, accepted));
  if (integer && !Number.isInteger(value)) return refuse('answer_not_whole', name, wrong(value, accepted));
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) return refuse('answer_out_of_range', name, wrong(value, accepted));
  return { ok: true, value };
}

const datePatterns = {
  day: { form: /^\d{4}-\d{2}-\d{2}$/, example: '2026-05-31', nl: 'een datum', en: 'a date' },
  month: { form: /^\d{4}-\d{2}$/, example: '2026-05', nl: 'een jaar en maand', en: 'a year and month' },
  year: { form: /^\d{4}$/, example: '2026', nl: 'een jaar', en: 'a year' },
} as const;

function date(name: string, { precision }: Kind<'date'>, value: unknown): AnswerCheck {
  const { form, example, nl, en } = datePatterns[precision];
  if (typeof value === 'string' && form.test(value) && existsInCalendar(value)) return { ok: true, value };
  return refuse('answer_not_a_date', name, wrong(value, { nl: `Vul ${nl} in, zoals ${example}.`, en: `Enter ${en}, such as ${example}.` }));
}

function existsInCalendar(value: string): boolean {
  const full = `${value}-01-01`.slice(0, 10);
  const instant = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(full);
}

function freeText(name: string, { maxLength }: Kind<'text'>, value: unknown): AnswerCheck {
  const accepted: Text = { nl: 'Vul een tekst in.', en: 'Enter a text.' };
  if (typeof value !== 'string') return refuse('answer_wrong_type', name, wrong(value, accepted));
  const kept = value.trim();
  if (kept === '') return refuse('answer_empty', name, { nl: `De tekst is leeg. ${accepted.nl}`, en: `The text is empty. ${accepted.en}` });
  if (maxLength !== undefined && kept.length > maxLength) return refuse('answer_too_long', name, {
    nl: `De tekst heeft ${kept.length} tekens. Gebruik er hooguit ${maxLength}.`,
    en: `The text has ${kept.length} characters. Use at most ${maxLength}.`,
  });
  return { ok: true, value: kept };
}

/** Where an item does not say how many fit. */
const MOST_ROWS = 100;

function rows(definition: Definition, name: string, answer: Kind<'rows'>, value: unknown): AnswerCheck {
  if (!Array.isArray(value)) return refuse('answer_wrong_type', name, wrong(value, { nl: 'Vul een lijst met regels in.', en: 'Enter a list of rows.' }));
  const { atMost = MOST_ROWS } = answer;
  if (value.length > atMost) return refuse('answer_too_many_rows', name, {
    nl: `Er zijn ${value.length} regels. Er passen er hooguit ${atMost}.`,
    en: `There are ${value.length} rows. At most ${atMost} fit.`,
  });
  const kept: unknown[] = [];
  for (const [index, each] of value.entries()) {
    const checked = row(definition, `${name} ${index + 1}`, answer, each);
    if (!checked.ok) return checked;
    kept.push(checked.value);
  }
  return { ok: true, value: kept };
}

function row(definition: Definition, name: string, answer: Kind<'rows'>, value: unknown): AnswerCheck {
  const known = answer.fields.map((field) => field.code);
  if (!isRecord(value) || !isRecord(value['fields'])) return refuse('answer_wrong_type', name,
    wrong(value, { nl: `Vul een regel in met de velden: ${known.join(', ')}.`, en: `Enter a row with the fields: ${known.join(', ')}.` }));
  const { fields, person, explanation, ...rest } = value;
  const unknown = [...Object.keys(rest), ...Object.keys(fields).filter((field) => !known.includes(field))][0];
  if (unknown !== undefined) return refuse('answer_unknown_field', name, {
    nl: `Het veld ${unknown} bestaat niet. Mogelijk zijn: ${known.join(', ')}.`,
    en: `There is no field ${unknown}. Accepted are: ${known.join(', ')}.`,
  });
  if (answer.persons && !answer.persons.some((each) => each === person)) return refuse('answer_unknown_person', name,
    wrong(person, { nl: `Mogelijk zijn: ${answer.persons.join(', ')}.`, en: `Accepted are: ${answer.persons.join(', ')}.` }));
  const explained = explanation === undefined ? undefined : freeText(name, { kind: 'text' }, explanation);
  if (explained && (!answer.explanation || !explained.ok)) return refuse('answer_explanation', name, answer.explanation
    ? { nl: 'De toelichting is leeg. Vul een tekst in of laat haar weg.', en: 'The explanation is empty. Enter a text or leave it out.' }
    : { nl: 'Hier hoort geen toelichting bij. Laat haar weg.', en: 'No explanation belongs here. Leave it out.' });
  if (answer.explanation === 'required' && !explained) return refuse('answer_explanation', name,
    { nl: 'De toelichting ontbreekt. Vul een tekst in.', en: 'The explanation is missing. Enter a text.' });

  const kept: Record<string, unknown> = {};
  for (const field of answer.fields) {
    if (fields[field.code] === undefined) continue;
    const checked = simple(definition, `${name} ${field.code}`, field.answer, fields[field.code]);
    if (!checked.ok) return checked;
    kept[field.code] = checked.value;
  }
  return { ok: true, value: {
    ...(answer.persons && { person }),
    fields: kept,
    ...(explained?.ok && { explanation: explained.value }),
  } };
}

function refuse(rule: string, name: string, message: Text): AnswerCheck {
  return { ok: false, problem: { rule, message: { nl: `${name}: ${message.nl}`, en: `${name}: ${message.en}` } } };
}

function wrong(value: unknown, accepted: Text): Text {
  return { nl: `${shown(value)} past hier niet. ${accepted.nl}`, en: `${shown(value)} does not fit here. ${accepted.en}` };
}

function outsideScale(value: unknown, options: readonly { code: string }[]): Text {
  return wrong(value, { nl: `Mogelijk zijn: ${codes(options)}.`, en: `Accepted are: ${codes(options)}.` });
}

const codes = (options: readonly { code: string }[]): string => options.map((each) => each.code).join(', ');
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 40);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
