import type { ExplainedCase, ExplainedRule } from '@getrouw/domain';

/** What somebody sees who does not help the family: how it is classified, and why as far as that tells nothing of health, offences or other special categories. */
export function withoutSpecial(explained: ExplainedCase, special: ReadonlySet<string>): ExplainedCase {
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
