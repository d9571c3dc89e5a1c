import { type Grant, grantsBeyond, type Reach, type SubjectName, VERBS, type Verb, verbEntry } from '@getrouw/access-rules';

/** From what everybody needs to what few do. */
const REACHES: readonly Reach[] = ['own', 'team', 'organisation'];

const verbs = Object.keys(VERBS) as Verb[];

/** What a role may do, per subject in the order of the catalogue. */
export function bySubject<T extends { verb: string }>(grants: readonly T[]): { subject: SubjectName; grants: T[] }[] {
  const ordered = grants.toSorted((one, other) => verbs.indexOf(one.verb as Verb) - verbs.indexOf(other.verb as Verb));
  return [...Map.groupBy(ordered, ({ verb }) => verbEntry(verb as Verb).subject)].map(([subject, group]) => ({ subject, grants: group }));
}

/** Each verb that somebody with these grants can put into a role, with how far it may reach there. */
export function offered(held: readonly Grant[]): { verb: Verb; reaches: Reach[] }[] {
  return verbs
    .map((verb) => ({ verb, reaches: REACHES.filter((reach) => reach in verbEntry(verb).reaches && grantsBeyond(held, [{ verb, reach }]).length === 0) }))
    .filter(({ reaches }) => reaches.length > 0);
}

/** The code of an own role, out of its name. */
export const codeOf = (name: string): string =>
  `eigen_${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')}`.slice(0, 40);
