import { createMongoAbility, type ForcedSubject, type MongoAbility } from '@casl/ability';
import { type Grant, isVerb, type Reach, type SubjectName, type Verb, verbEntry } from './verbs.ts';

/** The member whose rules are built: his membership and the teams he works in now. */
export interface Holder { readonly memberId: string; readonly teamIds: readonly string[] }

/** A rule in the shape CASL reads, fit to be sent as JSON. */
export interface AccessRule {
  action: Verb;
  subject: SubjectName;
  conditions?: Record<string, { $in: string[] }>;
}

export type AccessAbility = MongoAbility<[Verb, SubjectName | ForcedSubject<SubjectName>]>;

const WIDTH: Readonly<Record<Reach, number>> = { own: 1, team: 2, organisation: 3 };

/**
 * The CASL rules of a member with these grants.
 * Nobody in a team gets a rule that matches no row, so that lists are empty instead of forbidden.
 * @throws TypeError on an unknown verb, a reach the verb cannot have, or a holder without ids: a condition
 *   that is undefined disappears in JSON, and what is left would grant every row.
 */
export function buildRules(grants: readonly Grant[], holder: Holder): AccessRule[] {
  const rules = grants.map(({ verb, reach }): AccessRule => {
    if (!isVerb(verb)) throw new TypeError(`Unknown verb ${String(verb)}`);
    const { subject, reaches } = verbEntry(verb);
    const field = reaches[reach];
    if (field === undefined) throw new TypeError(`${verb} cannot be granted with reach ${reach}`);
    if (field === null) return { action: verb, subject };
    return { action: verb, subject, conditions: { [field]: { $in: reach === 'own' ? [holder.memberId] : [...holder.teamIds] } } };
  });
  rules.forEach(refuseOpenCondition);
  return rules;
}

function refuseOpenCondition(rule: AccessRule): void {
  if (!('conditions' in rule)) return;
  const parts = Object.values(rule.conditions ?? {});
  const closed = parts.length > 0 && parts.every((part) => Array.isArray(part?.$in) && part.$in.every((id) => typeof id === 'string' && id !== ''));
  if (!closed) throw new TypeError(`The condition of ${rule.action} is empty or holds no ids, and would grant too much`);
}

/**
 * The ability that answers `can(verb, subject)`. A yes without a row is a door only: check the row as well.
 * @throws TypeError on a rule whose conditions are there but empty.
 */
export function defineAbility(rules: readonly AccessRule[]): AccessAbility {
  rules.forEach(refuseOpenCondition);
  return createMongoAbility<AccessAbility>([...rules]);
}

/** The widest reach with which a verb is held; undefined when it is not held. */
export function reachOf(grants: readonly Grant[], verb: Verb): Reach | undefined {
  return grants.filter((grant) => grant.verb === verb).map((grant) => grant.reach)
    .reduce<Reach | undefined>((widest, reach) => (widest && WIDTH[widest] >= WIDTH[reach] ? widest : reach), undefined);
}

/**
 * The wanted grants that somebody with these grants does not hold, or not as widely: nobody puts into a role what he does not hold.
 * Handing out a role as it stands is another thing, and asks `member.manage`.
 */
export function grantsBeyond(held: readonly Grant[], wanted: readonly Grant[]): Grant[] {
  return wanted.filter(({ verb, reach }) => {
    const own = reachOf(held, verb);
    return !own || WIDTH[own] < WIDTH[reach];
  });
}
