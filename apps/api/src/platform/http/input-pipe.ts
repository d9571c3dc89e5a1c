import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { errors, type Problem } from '../errors/errors.ts';

/** What a text that may not be left empty matches. */
const NOT_BLANK = /\S/;
type Words = (limits: readonly unknown[]) => Problem['message'];
const both = (nl: string, en: string): Words => () => ({ nl, en });

/** What each class-validator rule means, in both languages. */
export const WORDS: Readonly<Record<string, Words>> = {
  isNotEmpty: both('is leeg', 'is empty'),
  isDefined: both('ontbreekt', 'is missing'),
  isString: both('is geen tekst', 'is not text'),
  isInt: both('is geen heel getal', 'is not a whole number'),
  isNumber: both('is geen getal', 'is not a number'),
  isBoolean: both('is geen ja of nee', 'is not yes or no'),
  isEmail: both('is geen e-mailadres', 'is not an e-mail address'),
  isUuid: both('is geen id', 'is not an id'),
  isDate: both('is geen tijdstip', 'is not a moment'),
  isArray: both('is geen lijst', 'is not a list'),
  isIn: ([values]) => ({ nl: `is niet een van: ${String(values)}`, en: `is not one of: ${String(values)}` }),
  min: ([limit]) => ({ nl: `is minder dan ${limit}`, en: `is less than ${limit}` }),
  max: ([limit]) => ({ nl: `is meer dan ${limit}`, en: `is more than ${limit}` }),
  minLength: ([limit]) => ({ nl: `heeft minder dan ${limit} tekens`, en: `has fewer than ${limit} characters` }),
  maxLength: ([limit]) => ({ nl: `heeft meer dan ${limit} tekens`, en: `has more than ${limit} characters` }),
  isLength: ([least, most]) => ({ nl: `heeft niet ${least} tot ${most} tekens`, en: `does not have ${least} to ${most} characters` }),
  matches: ([pattern]) => (String(pattern) === String(NOT_BLANK) ? { nl: 'is leeg', en: 'is empty' } : { nl: 'heeft niet de juiste vorm', en: 'does not have the right form' }),
  arrayMinSize: ([limit]) => ({ nl: `heeft minder dan ${limit} regels`, en: `has fewer than ${limit} entries` }),
  arrayMaxSize: ([limit]) => ({ nl: `heeft meer dan ${limit} regels`, en: `has more than ${limit} entries` }),
  arrayUnique: both('noemt iets dubbel', 'names something twice'),
  whitelistValidation: both('wordt hier niet gevraagd', 'is not asked for here'),
};

/** Checks inputs by their class-validator decorators and refuses with BAD_INPUT, one problem per field and rule. */
export const inputPipe = (): ValidationPipe => new ValidationPipe({
  transform: true, whitelist: true, validationError: { target: true, value: false },
  exceptionFactory: (found: ValidationError[]) => {
    const problems = found.flatMap((error) => problemsOf(error, ''));
    return errors.badInput({ problems }, problems[0]?.field);
  },
});

function problemsOf(error: ValidationError, parent: string): Problem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field, message: WORDS[rule]?.(limitsOf(error, rule)) ?? { nl: message, en: message },
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

function limitsOf(error: ValidationError, rule: string): readonly unknown[] {
  const target = error.target?.constructor;
  if (!target) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  return rules.find((each) => each.propertyName === error.property && each.name === rule)?.constraints ?? [];
}
