import type { Definition } from '@getrouw/domain';
import { families, registered, reset } from '@getrouw/interventions';
import { expect, test } from 'vitest';
import { explainedTo } from './special.ts';

const ADDICTION = 'RST-RL-26';
const name = { nl: 'Ouder met een verslaving', en: 'Parent with an addiction' };
/** A rule that is asked about and looks at a special answer itself, which no rule of ReSet does. */
const definition: Definition = {
  ...reset, rules: [...reset.rules!, { code: 'ASKED', name, over: 'any_parent', condition: { fact: ADDICTION } }], targetGroup: { ...reset.targetGroup!, readings: [{ code: 'READING', name, rule: 'ASKED' }] },
};

test.each([
  ['met', 'YES'], ['against', 'NO'], ['missing', undefined],
] as const)('a special answer is told to nobody else where it is %s', (place, value) => {
  const { persons, ...rest } = registered(families[0]!);
  const parent = persons.find(({ role }) => role === 'mother')!.id;
  const basis = { definition, registered: { ...rest, persons: persons.filter(({ id }) => id === parent), values: { [parent]: { ...(value && { [ADDICTION]: value }) } } } };
  const told = (seesSpecial: boolean) => explainedTo({ coder: 'first', seesSpecial, basis })!.rules['ASKED']!;
  expect(told(true)[place].map(({ code }) => code)).toEqual([ADDICTION]);
  expect(JSON.stringify(told(false))).not.toContain(ADDICTION);
  expect(told(false).outcome).toBe(told(true).outcome);
});
