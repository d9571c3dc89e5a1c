import type { PersonRole } from '@getrouw/domain';
import type { Locale } from './locale.ts';

const ROLES: Readonly<Record<PersonRole, Readonly<Record<Locale, string>>>> = {
  mother: { nl: 'moeder', en: 'mother' }, father: { nl: 'vader', en: 'father' }, caregiver: { nl: 'opvoeder', en: 'caregiver' },
  child: { nl: 'kind', en: 'child' }, youth: { nl: 'jongere', en: 'youth' }, other: { nl: 'ander', en: 'other person' },
};

export const ROLE_CODES = Object.keys(ROLES) as PersonRole[];
export const roleName = (role: PersonRole, locale: Locale): string => ROLES[role][locale];

/** What each person is called on the screen, by id: by role, with a number where there are more of them. */
export function personNames(persons: readonly { id: string; role: string }[], locale: Locale): ReadonlyMap<string, string> {
  const byRole = Map.groupBy(persons, ({ role }) => role);
  return new Map(persons.map(({ id, role }) => {
    const same = byRole.get(role)!;
    return [id, same.length > 1 ? `${roleName(role as PersonRole, locale)} ${same.findIndex((each) => each.id === id) + 1}` : roleName(role as PersonRole, locale)];
  }));
}
