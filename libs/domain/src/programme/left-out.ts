import { partsOf } from '../instrument/condition.ts';
import type { Condition, Rule } from '../instrument/language.ts';

/**
 * The rules without what is not asked. It is left out of every count: four of seventeen becomes four of sixteen, as a study does that does not use
 * an indicator. A rule of which nothing is left has no condition, and is left out of other rules too.
 * @param off codes of items.
 */
export function rulesWithout(rules: readonly Rule[], off: ReadonlySet<string>): Rule[] {
  const gone = new Set(off);
  const left = rules.map((rule) => {
    const condition = rule.condition && without(rule.condition, gone);
    if (rule.condition && !condition) gone.add(rule.code);
    const { condition: _, ...rest } = rule;
    return condition ? { ...rest, condition } : rest;
  });
  return gone.size > off.size ? rulesWithout(left, gone) : left;
}

function without(condition: Condition, gone: ReadonlySet<string>): Condition | undefined {
  if ('fact' in condition) return gone.has(condition.fact) ? undefined : condition;
  const parts = partsOf(condition).flatMap((part) => without(part, gone) ?? []);
  if (parts.length === 0) return undefined;
  if ('not' in condition) return { not: parts[0]! };
  return 'all' in condition ? { all: parts } : 'any' in condition ? { any: parts } : { atLeast: condition.atLeast, of: parts };
}
