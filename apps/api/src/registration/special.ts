import { evidenceFor, explainCase, type ExplainedCase, type ExplainedRule, specialFacts } from '@getrouw/domain';
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

function withoutSpecial(explained: ExplainedCase, special: ReadonlySet<string>): ExplainedCase {
  const ordinary = ({ code }: { code: string }) => !special.has(code);
  const shown = (rule: ExplainedRule): ExplainedRule => ({
    ...rule, met: rule.met.filter(ordinary), against: rule.against.filter(ordinary), missing: rule.missing.filter(ordinary),
    parts: rule.parts.filter((part) => !part.special).map(shown),
  });
  return {
    readings: explained.readings.map((each) => ({ ...each, rule: each.rule && shown(each.rule) })),
    classifications: explained.classifications.map((each) => ({ ...each, options: each.options.map((option) => ({ ...option, rule: option.rule && shown(option.rule) })) })),
  };
}
