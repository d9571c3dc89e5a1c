import { evidenceFor, explainCase, type ExplainedCase, specialFacts } from '@getrouw/domain';
import type { Registration } from './registration.type.ts';

type Shown = Pick<Registration, 'coder' | 'seesSpecial' | 'basis'>;

/** Why a case is classified as it is. Who does not help the family learns that only as far as it tells nothing of health, offences or other special categories. */
export function explainedTo({ coder, seesSpecial, basis: { definition, registered } }: Shown): ExplainedCase | null {
  if (coder === 'second') return null;
  const explained = explainCase(definition, registered);
  return seesSpecial ? explained : withoutSpecial(explained, specialFacts(definition));
}

/** By classification by judgement: the signs of each option, of which the special ones are shown to who helps the family only. */
export function evidenceTo({ coder, seesSpecial, basis: { definition, registered } }: Shown): Record<string, ReturnType<typeof evidenceFor>> {
  if (coder === 'second') return {};
  const special = seesSpecial ? new Set<string>() : specialFacts(definition);
  const judged = (definition.classifications ?? []).filter(({ assignedBy }) => assignedBy === 'judgement');
  return Object.fromEntries(judged.map(({ code }) => [code, evidenceFor(definition, registered, code).map((each) => ({ ...each, signs: each.signs.filter(({ fact }) => !special.has(fact)) }))]));
}

/** Of a rule that rests on special facts too only the outcome is left, and what is ordinary below it: how many of its parts are met, or what would decide it, says what the hidden ones are. */
function withoutSpecial({ rules, ...explained }: ExplainedCase, special: ReadonlySet<string>): ExplainedCase {
  const ordinary = ({ code }: { code: string }) => !special.has(code);
  const asked = new Set([...explained.readings, ...explained.classifications.flatMap(({ options }) => options)].map(({ rule }) => rule));
  return { ...explained, rules: Object.fromEntries(Object.entries(rules).filter(([code]) => asked.has(code) || !special.has(code)).map(([code, rule]) => [code, {
    ...(special.has(code) ? { code, name: rule.name, outcome: rule.outcome, special: rule.special, studyReading: null, nobody: false } : rule), met: rule.met.filter(ordinary), against: rule.against.filter(ordinary), parts: rule.parts.filter((part) => !special.has(part)),
    missing: rule.missing.filter(ordinary).map((fact) => (special.has(code) ? { ...fact, ifMet: 'undetermined' as const, ifNotMet: 'undetermined' as const } : fact)),
  }])) };
}
