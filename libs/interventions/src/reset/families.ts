import { itemByCode, type PersonRole, type RegisteredCase, type RegisteredPerson, registrationItems } from '@getrouw/domain';
import { registration } from './registration.ts';

/** A family written out by hand: who belongs to it, and what is not simply "no". */
export interface Family {
  name: string;
  persons: RegisteredPerson[];
  /** By item; of the family as a whole, or by person. */
  answers: Record<string, unknown>;
}
const person = (id: string, role: PersonRole, gender: 'man' | 'woman', born: string | null): RegisteredPerson => ({ id, role, gender, born });
const mother = person('mother', 'mother', 'woman', '1989-05');
const father = person('father', 'father', 'man', '1986-01');
const olderMother = person('mother', 'mother', 'woman', '1980-02');
const eight = person('eight', 'child', 'man', '2015-06');
const STARTED = '2024-03-10';

/** Problems in the first five domains, of which debts count as a risk too. */
const fiveDomains = {
  'RST-RL-12': { mother: 'YES' }, 'RST-RL-13': { eight: 'YES' }, 'RST-RL-25': { mother: 'YES' }, 'RST-RL-16': { mother: 'YES' }, 'RST-RL-14': { mother: 'YES' }, 'RST-RX-16': 'DEBT',
};
/** Three risk indicators: a light question about money, a parenting question and a chronic condition of the mother. None is a factor for admission. */
const threeIndicators = { 'RST-RL-12': { mother: 'YES' }, 'RST-RX-16': 'OTHER_QUESTION', 'RST-RC-05': 'STRUCTURE', 'RST-RC-10': { mother: 'YES' } };

/** What is answered where a family says nothing else: nothing is going on and it is known. */
const CALM: Record<string, unknown> = {
  'RST-RL-35': 'MBO', 'RST-RL-36': { option: 'YES', text: 'opa en oma' }, 'RST-RX-01': 'WORK', 'RST-RX-07': 'HOME', 'RST-RX-09': 'NONE', 'RST-RX-11': 2, 'RST-RX-15': 'INDEPENDENT', 'RST-RX-16': 'NONE',
  'RST-RC-01': 'BOTH', 'RST-RC-05': 'NONE', 'RST-RC-08': 'NONE',
};

/** Every threshold from both sides, and each way in which an outcome stays open. */
export const families: Family[] = [
  {
    name: 'Adan: six domains, and a crisis at referral', persons: [mother, father, eight],
    answers: { ...fiveDomains, 'RST-RL-36': 'NO', 'RST-RC-04': 'YES' },
  },
  {
    name: 'Bos: five domains and four risk indicators; parents are separating', persons: [mother, father, eight],
    answers: { ...fiveDomains, 'RST-RC-03': 'YES', 'RST-RC-05': 'NOT_ALIGNED', 'RST-RC-13': { mother: 'YES' }, 'RST-RX-14': 'YES' },
  },
  {
    name: 'Celik: three risk indicators, and no other factor for admission', persons: [mother, father, person('two', 'child', 'woman', '2021-09')],
    answers: threeIndicators,
  },
  {
    name: 'Dekker: a fourth risk indicator, which is the network, and two other factors', persons: [mother, father, eight, person('two', 'child', 'woman', '2021-09')],
    answers: { ...threeIndicators, 'RST-RL-36': 'NO', 'RST-RC-01': 'ONE_AND_PARTNER', 'RST-RL-17': { mother: 'YES' } },
  },
  {
    name: 'Eden: the only child is 18, and one other factor', persons: [olderMother, person('eldest', 'child', 'man', '2005-05')],
    answers: { 'RST-RC-01': 'ONE', 'RST-RL-12': { mother: 'YES' }, 'RST-RL-22': { mother: 'YES' } },
  },
  {
    name: 'Faber: the only child turns 19 in the month after the start', persons: [olderMother, person('eldest', 'child', 'man', '2005-04')],
    answers: { 'RST-RC-01': 'ONE', 'RST-RC-02': 'YES', 'RST-RL-12': { mother: 'YES' }, 'RST-RL-22': { mother: 'YES' } },
  },
  {
    name: 'Groen: three other factors, and children of all ages', persons: [person('mother', 'mother', 'woman', '1990-02'), person('teen', 'child', 'woman', '2009-11'), eight, person('baby', 'child', 'man', '2023-01')],
    answers: { 'RST-RC-01': 'ONE', 'RST-RC-02': 'YES', 'RST-RL-12': { mother: 'YES' }, 'RST-RL-27': { mother: 'YES' } },
  },
  {
    name: 'Hendriks: five domains, and nothing is known of the network', persons: [mother, father, eight],
    answers: { ...fiveDomains, 'RST-RL-36': 'UNKNOWN', 'RST-RC-01': 'UNKNOWN' },
  },
  {
    name: 'Ismail: three risk indicators, and the neighbourhood is unknown', persons: [mother, father, eight],
    answers: { ...threeIndicators, 'RST-RX-14': 'UNKNOWN', 'RST-RC-01': 'ONE_AND_PARTNER', 'RST-RC-03': 'YES', 'RST-RL-19': { mother: 'YES' } },
  },
  {
    name: 'Jansen: the only child has no date of birth', persons: [mother, father, person('child', 'child', 'man', null)],
    answers: { ...fiveDomains, 'RST-RL-13': { child: 'YES' }, 'RST-RX-18': 'YES' },
  },
];

/** The family as it is registered: what it says, and otherwise "no". */
export function registered({ persons, answers }: Family): RegisteredCase {
  const values: Record<string, Record<string, unknown>> = Object.fromEntries([['', {}], ...persons.map(({ id }) => [id, {}])]);
  for (const { code, perPerson, answer, keptWith, offByDefault } of registrationItems(registration)) {
    if (keptWith || offByDefault || !(answer.kind === 'yes_no' || code in CALM)) continue;
    const otherwise = CALM[code] ?? 'NO';
    const said = answers[code];
    if (!perPerson) values['']![code] = said ?? otherwise;
    else for (const { id, role } of persons) if (perPerson.includes(role)) values[id]![code] = (said as Record<string, unknown> | undefined)?.[id] ?? otherwise;
  }
  const strange = Object.keys(answers).filter((code) => !itemByCode(registration, code));
  if (strange.length > 0) throw new RangeError(`The registration does not ask ${strange.join(', ')}`);
  return { startedOn: STARTED, persons, values, variant: 'RESET', funding: 'FIN-GRANT' };
}
