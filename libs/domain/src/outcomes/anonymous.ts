import { type Distribution, distributionOf, optionsOf } from '../fidelity/distributions.ts';
import type { Instrument, Item, Scale } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import { shownParts, SMALLEST_GROUP } from './disclosure.ts';

/** A form that somebody handed in without a name: of which team, and what was said. */
export interface AnonymousForm { teamId: string; answers: Readonly<Record<string, unknown>> }

/** What was said in one team, or (null) in all of them; a question that too few answered is not in it. */
export interface AnonymousGroup { teamId: string | null; forms: number; items: Distribution[] }

export interface AnonymousFigures {
  instrumentCode: string;
  minimum: number;
  /** All together first; what may not be shown is not in it. */
  groups: AnonymousGroup[];
  /** Teams of which nothing is shown: too few handed in a form there, or it would give those of another. */
  hidden: string[];
}

/**
 * What was said without a name in a period that is over: two looks at a growing number of forms would show what one person said. A question is shown of a team
 * where enough gave it a value, and where what all teams gave minus what is shown is of enough too. Own words are not counted and not shown.
 */
export function anonymousFigures(instrument: Instrument, scales: readonly Scale[], forms: readonly AnonymousForm[]): AnonymousFigures {
  const minimum = Math.max(instrument.policy.minimumGroup, SMALLEST_GROUP);
  const teams = [...Map.groupBy(forms, ({ teamId }) => teamId)].toSorted(([one], [other]) => one.localeCompare(other));
  const asked = items(instrument).map(({ item }) => item).filter(({ answer }) => answer.kind !== 'text' && answer.kind !== 'rows' && answer.kind !== 'derived');
  const of = (item: Item, given: readonly AnonymousForm[]): Distribution => {
    const values = given.map(({ answers }) => answers[item.code] ?? null).filter((value) => value !== null);
    return { ...distributionOf(item, scales, values, given.length), ...markCounts(item, values) };
  };
  /** How many a figure is about: those whose answer has a place on the scale, where there is one. */
  const sizeOf = (item: Item, { n, values }: Distribution) => (item.answer.kind === 'number' || optionsOf(item, scales)?.some(({ value }) => value !== undefined) ? values : n);
  const shown = shownParts(teams.map(([, given]) => given.length), forms.length, minimum);
  const all: AnonymousGroup = { teamId: null, forms: forms.length, items: [] };
  const groups = teams.map(([teamId, given], index): AnonymousGroup | null => (shown[index] ? { teamId, forms: given.length, items: [] } : null));
  for (const item of asked) {
    const whole = of(item, forms);
    const parts = teams.map(([, given]) => of(item, given));
    const isShown = shownParts(parts.map((part) => sizeOf(item, part)), sizeOf(item, whole), minimum);
    if (sizeOf(item, whole) < minimum) continue;
    all.items.push(whole);
    for (const [index, part] of parts.entries()) if (isShown[index] && sizeOf(item, part) > 0) groups[index]?.items.push(part);
  }
  return {
    instrumentCode: instrument.code, minimum,
    groups: forms.length < minimum ? [] : [all, ...groups.filter((group) => group !== null)],
    hidden: teams.flatMap(([teamId], index) => (forms.length < minimum || !shown[index] ? [teamId] : [])),
  };
}

/** How often each mark was given, where marks are whole numbers from one to another. */
function markCounts({ answer }: Item, values: readonly unknown[]): Partial<Distribution> {
  if (answer.kind !== 'number' || !answer.integer || answer.min === undefined || answer.max === undefined) return {};
  const from = answer.min;
  return { options: Array.from({ length: answer.max - from + 1 }, (_, index) => ({ option: String(from + index), count: values.filter((value) => value === from + index).length })) };
}
