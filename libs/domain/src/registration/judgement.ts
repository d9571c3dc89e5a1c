import type { Outcome } from '../instrument/condition.ts';
import type { Definition, Text } from '../instrument/language.ts';
import { LONGEST_EXPLANATION, type RegisteredCase } from './cases.ts';
import { decide, factsOfCase, prepare, said } from './facts.ts';
import { nameOf } from './names.ts';
import type { FieldProblem } from './persons.ts';

/** Whether a sign of an option is there. */
export interface Sign {
  fact: string;
  name: Text;
  direction: 'more' | 'less';
  odds?: number;
  outcome: Outcome;
  /** Whether this makes the option more likely: a sign for it that is there, or a sign against it that is not. Null while undetermined. */
  supports: boolean | null;
}

/** The signs of each option of a classification by judgement, beside which a professional chooses. It never chooses itself. */
export function evidenceFor(definition: Definition, registered: RegisteredCase, classificationCode: string): { option: string; signs: Sign[] }[] {
  const prepared = prepare(definition);
  const facts = factsOfCase(prepared, registered);
  decide(prepared, facts);
  return classificationIn(definition, classificationCode).options.map(({ code, signs = [] }) => ({
    option: code,
    signs: signs.map((sign) => {
      const outcome = said(facts.ofCase.get(sign.fact));
      return { ...sign, name: nameOf(definition, sign.fact), outcome, supports: outcome === 'undetermined' ? null : (outcome === 'yes') === (sign.direction === 'more') };
    }),
  }));
}

/** What a professional chose. */
export interface Judgement { option: string; second?: string | null; reason?: string | null }
export type JudgementProblem = FieldProblem<'option' | 'second' | 'reason'>;


/** Checks a choice by a professional: a profile rests on evidence, so it has a reason, unless it says that too little is known. */
export function checkJudgement(definition: Definition, classificationCode: string, { option, second, reason }: Judgement): JudgementProblem[] {
  const { options, assignedBy, name, ...classification } = classificationIn(definition, classificationCode);
  const chosen = options.find(({ code }) => code === option);
  const listed = (list: typeof options): Text => ({ nl: `Mogelijk zijn: ${list.map(({ code }) => code).join(', ')}.`, en: `Accepted are: ${list.map(({ code }) => code).join(', ')}.` });
  if (assignedBy === 'rule') return [{ field: 'option', message: { nl: `${name.nl} volgt uit regels.`, en: `${name.en} follows from rules.` }, accepted: { nl: 'Geen eigen keuze.', en: 'No choice of your own.' } }];
  if (!chosen) return [{ field: 'option', message: { nl: `${option} bestaat niet.`, en: `${option} does not exist.` }, accepted: listed(options) }];
  const problems: JudgementProblem[] = [];
  if (second !== undefined && second !== null) {
    const possible = chosen.unknown || !classification.second ? [] : options.filter(({ code, unknown }) => !unknown && code !== option);
    if (!possible.some(({ code }) => code === second)) problems.push({
      field: 'second', message: { nl: `${second} kan hier niet als tweede.`, en: `${second} cannot be the second here.` },
      accepted: possible.length > 0 ? listed(possible) : { nl: 'Laat de tweede keuze weg.', en: 'Leave out the second choice.' },
    });
  }
  const words = reason?.trim() ?? '';
  if (words === '' && !chosen.unknown) problems.push({
    field: 'reason', message: { nl: 'De onderbouwing ontbreekt.', en: 'The evidence is missing.' },
    accepted: { nl: 'Zeg waarop de keuze berust.', en: 'Say what the choice rests on.' },
  });
  if (words.length > LONGEST_EXPLANATION) problems.push({
    field: 'reason', message: { nl: `De onderbouwing heeft ${words.length} tekens.`, en: `The evidence has ${words.length} characters.` },
    accepted: { nl: `Hooguit ${LONGEST_EXPLANATION} tekens.`, en: `At most ${LONGEST_EXPLANATION} characters.` },
  });
  return problems;
}

/** @throws RangeError when the definition has no such classification. */
function classificationIn({ classifications = [] }: Definition, code: string) {
  const found = classifications.find((each) => each.code === code);
  if (!found) throw new RangeError(`${code} is not a classification`);
  return found;
}
