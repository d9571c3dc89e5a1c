import type { Fact } from '../instrument/condition.ts';
import type { Definition, Milestone } from '../instrument/language.ts';
import { chosenOptions } from '../registration/cases.ts';
import { optionFact, OWN_WORDS } from '../registration/facts.ts';

export type MilestoneField = NonNullable<Milestone['fields']>[number];

/** What the answer to a field says as a fact: yes and no are true and false, several choices a list; undefined where it is not known. */
export function answerFact({ scales }: Definition, answer: MilestoneField['answer'], value: unknown): Fact | undefined {
  if (value === undefined || value === null) return undefined;
  const options = answer.kind === 'yes_no' || answer.kind === 'scale' ? scales.find(({ code }) => code === answer.scale)?.options ?? []
    : answer.kind === 'choice' || answer.kind === 'multiple_choice' ? answer.options : undefined;
  if (!options) return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  const facts = chosenOptions(value).map((chosen) => optionFact(options.find(({ code }) => code === chosen) ?? { code: chosen }));
  if (answer.kind !== 'multiple_choice') return facts.length === 0 ? OWN_WORDS : facts[0];
  const known = facts.filter((fact) => typeof fact === 'string');
  return known.length === 0 && facts.length > 0 ? undefined : known;
}
