import type { PersonRole, Text } from '../instrument/language.ts';
import { isMonth, type Month } from './ages.ts';

export type Gender = 'man' | 'woman' | 'other';
/** Somebody who belongs to a case, without a name. `born` is 'YYYY-MM'. */
export interface RegisteredPerson { id: string; role: PersonRole; gender: Gender | null; born: Month | null }
/** What is wrong with a field of something that is filled in, and what is accepted. */
export interface FieldProblem<Field extends string> { field: Field; message: Text; accepted: Text }
export type PersonProblem = FieldProblem<'born' | 'role' | 'gender'>;

const EARLIEST = '1900-01';
/** Of these a case has one. */
const ONCE: Readonly<Partial<Record<PersonRole, Text>>> = {
  mother: { nl: 'moeder', en: 'mother' }, father: { nl: 'vader', en: 'father' }, youth: { nl: 'jongere', en: 'youth' },
};
const PARENTS: readonly PersonRole[] = ['mother', 'father'];
const CHILDREN: readonly PersonRole[] = ['child', 'youth'];

/**
 * Checks a person against the case. Caregivers may be of any age: an older sister can be one.
 * @param others the other persons of the case. @param startedOn start of the trajectory that counts. @param today both 'YYYY-MM-DD'.
 */
export function personProblems(person: Omit<RegisteredPerson, 'id'>, others: readonly RegisteredPerson[], startedOn: string, today: string): PersonProblem[] {
  return [...roleProblems(person, others), ...(person.born === null ? [] : bornProblems(person.role, person.born, others, startedOn.slice(0, 7), today.slice(0, 7)))];
}

function roleProblems({ role }: Pick<RegisteredPerson, 'role'>, others: readonly RegisteredPerson[]): PersonProblem[] {
  const name = ONCE[role];
  if (!name || others.every((other) => other.role !== role)) return [];
  return [{
    field: 'role', message: { nl: `Er is al een ${name.nl}.`, en: `There is a ${name.en} already.` },
    accepted: role === 'youth' ? { nl: 'Eén jongere; wie er verder bij hoort als ander.', en: 'One youth; who else belongs to the case as other.' }
      : { nl: `Eén ${name.nl}; een tweede als opvoeder.`, en: `One ${name.en}; a second one as caregiver.` },
  }];
}

function bornProblems(role: PersonRole, born: Month, others: readonly RegisteredPerson[], started: Month, now: Month): PersonProblem[] {
  const refuse = (message: Text, accepted: Text): PersonProblem[] => [{ field: 'born', message, accepted }];
  const until = (last: Month): Text => ({ nl: `Een maand van ${EARLIEST} tot en met ${last}.`, en: `A month from ${EARLIEST} up to ${last}.` });
  const last = started < now ? started : now;
  if (!isMonth(born)) return refuse({ nl: `${born} is geen maand.`, en: `${born} is not a month.` }, { nl: 'Een jaar en maand, zoals 2015-08.', en: 'A year and month, such as 2015-08.' });
  if (born < EARLIEST) return refuse({ nl: `${born} is te lang geleden.`, en: `${born} is too long ago.` }, until(last));
  if (born > now) return refuse({ nl: `${born} ligt in de toekomst.`, en: `${born} lies in the future.` }, until(last));
  if (born > started) return refuse({ nl: `${born} is na de start van het traject.`, en: `${born} is after the start of the trajectory.` }, until(last));
  const bornOf = (roles: readonly PersonRole[]) => others.flatMap((other) => (roles.includes(other.role) && other.born !== null ? [other.born] : []));
  const youngestParent = bornOf(PARENTS).toSorted().at(-1);
  if (CHILDREN.includes(role) && youngestParent !== undefined && born <= youngestParent) return refuse(
    { nl: 'Dit kind is niet jonger dan de ouder.', en: 'This child is not younger than the parent.' },
    { nl: `Een maand na ${youngestParent}, waarin de ouder is geboren.`, en: `A month after ${youngestParent}, in which the parent was born.` },
  );
  const oldestChild = bornOf(CHILDREN).toSorted()[0];
  if (PARENTS.includes(role) && oldestChild !== undefined && born >= oldestChild) return refuse(
    { nl: 'Deze ouder is niet ouder dan het kind.', en: 'This parent is not older than the child.' },
    { nl: `Een maand voor ${oldestChild}, waarin het kind is geboren.`, en: `A month before ${oldestChild}, in which the child was born.` },
  );
  return [];
}
