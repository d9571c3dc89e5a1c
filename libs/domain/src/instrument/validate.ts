import type { z } from 'zod';
import { definition as schema, type Definition } from './language.ts';
import { Problems, type DefinitionProblem } from './problems.ts';
import type { Text } from './text.ts';
import { checkCourse } from './validate-course.ts';
import { checkInstrument, checkItemCodes } from './validate-instrument.ts';
import { checkMappings } from './validate-mappings.ts';
import { checkMethod } from './validate-method.ts';

export type { DefinitionProblem };

/**
 * Checks that a value is a definition: its form, and everything its parts say about one another.
 * References can be checked only in a value of the right form, so problems of form are reported first.
 * @returns the definition, or every problem found.
 */
export function validateDefinition(value: unknown): { definition: Definition } | { problems: DefinitionProblem[] } {
  const parsed = schema.safeParse(value);
  const problems = new Problems();
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportForm(problems, value, issue);
    return { problems: problems.list };
  }
  checkParts(parsed.data, problems);
  return problems.list.length > 0 ? { problems: problems.list } : { definition: parsed.data };
}

/** Checks what the parts of a definition say about one another. */
export function checkParts(definition: Definition, problems: Problems): void {
  checkMethod(definition, problems);
  checkCourse(definition, problems);
  checkItemCodes(definition, problems);
  definition.instruments.forEach((instrument, index) => checkInstrument(definition, instrument, `instruments.${index}`, problems));
  checkMappings(definition, problems);
}

/** Reports a problem of form in plain words. */
export function reportForm(problems: Problems, value: unknown, issue: z.core.$ZodIssue): void {
  const { rule, message } = formMessage(issue);
  problems.add({ path: issue.path.join('.'), code: nearestCode(value, issue.path) }, rule, {
    nl: `${issue.path.join('.') || 'het document'}: ${message.nl}`,
    en: `${issue.path.join('.') || 'the document'}: ${message.en}`,
  });
}

/** The code of the innermost part around a path that has one or is about something that has. */
function nearestCode(value: unknown, path: readonly PropertyKey[]): string {
  let found = 'definition';
  let part = value;
  for (const key of [...path, undefined]) {
    if (typeof part !== 'object' || part === null) break;
    const of = part as Record<PropertyKey, unknown>;
    const code = [of['code'], of['item'], of['document'], of['instrument']].find((each) => typeof each === 'string');
    if (typeof code === 'string' && code !== '') found = code;
    part = key === undefined ? undefined : of[key];
  }
  return found;
}

function formMessage(issue: z.core.$ZodIssue): { rule: string; message: Text } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { rule: 'unknown_field', message: {
        nl: `de taal kent geen ${issue.keys.join(', ')}. Haal dit weg.`,
        en: `the language knows no ${issue.keys.join(', ')}. Leave it out.`,
      } };
    case 'too_small':
      return issue.origin === 'string'
        ? { rule: 'empty_text', message: { nl: 'de tekst is leeg. Vul een tekst in.', en: 'the text is empty. Enter a text.' } }
        : { rule: 'too_small', message: { nl: `dit is te weinig; ten minste ${issue.minimum}.`, en: `this is too little; at least ${issue.minimum}.` } };
    case 'too_big':
      return { rule: 'too_big', message: { nl: `dit is te veel; hooguit ${issue.maximum}.`, en: `this is too much; at most ${issue.maximum}.` } };
    case 'invalid_value':
      return { rule: 'unknown_value', message: { nl: `mogelijk zijn: ${issue.values.join(', ')}.`, en: `accepted are: ${issue.values.join(', ')}.` } };
    case 'invalid_format':
      return { rule: 'wrong_code', message: {
        nl: 'een code begint met een letter en heeft daarna letters, cijfers, - of _, samen hooguit 40 tekens.',
        en: 'a code begins with a letter, followed by letters, digits, - or _, at most 40 characters in all.',
      } };
    case 'invalid_type':
      return { rule: 'wrong_type', message: { nl: `hier hoort ${issue.expected}.`, en: `${issue.expected} is expected here.` } };
    default:
      return { rule: 'wrong_form', message: {
        nl: `dit past bij geen van de mogelijke vormen (${issue.message}).`,
        en: `this fits none of the possible forms (${issue.message}).`,
      } };
  }
}
