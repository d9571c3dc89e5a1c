import { ageAt } from '@getrouw/domain';
import type { Locale } from '../shared/locale.ts';
import type { Person } from './registration.operation.ts';

const ROLES: Readonly<Record<Person['role'], Readonly<Record<Locale, string>>>> = {
  mother: { nl: 'moeder', en: 'mother' }, father: { nl: 'vader', en: 'father' }, caregiver: { nl: 'opvoeder', en: 'caregiver' },
  child: { nl: 'kind', en: 'child' }, youth: { nl: 'jongere', en: 'youth' }, other: { nl: 'ander', en: 'other person' },
};
const QUARTERS = ['', '¼', '½', '¾'];

export const ROLE_CODES = Object.keys(ROLES) as Person['role'][];
export const roleName = (role: Person['role'], locale: Locale): string => ROLES[role][locale];

/** What each person is called on the screen, by id: by role, with a number where there are more of them. */
export function personNames(persons: readonly Person[], locale: Locale): ReadonlyMap<string, string> {
  const byRole = Map.groupBy(persons, ({ role }) => role);
  return new Map(persons.map(({ id, role }) => {
    const same = byRole.get(role)!;
    return [id, same.length > 1 ? `${ROLES[role][locale]} ${same.findIndex((each) => each.id === id) + 1}` : ROLES[role][locale]];
  }));
}

/** An age in words, in quarters where it is. */
export function ageText(born: string | null, startedOn: string, locale: Locale): string | null {
  if (!born) return null;
  const age = ageAt(born, startedOn);
  if (age < 0) return null;
  const whole = Math.floor(age);
  const quarter = QUARTERS[Math.round((age - whole) * 4)]!;
  const number = `${whole > 0 || quarter === '' ? whole : ''}${quarter}`;
  return locale === 'nl' ? `${number} jaar` : `${number} ${age === 1 ? 'year' : 'years'}`;
}
