import { type AccessAbility, buildRules, defineAbility, type Grant, type OrganisationKind, type Reach, reachOf, type Verb } from '@getrouw/access-rules';
import type { Unit } from '../database/unit.ts';
import type { Locale } from '../errors/catalogue.ts';
import { errors } from '../errors/errors.ts';
import type { Clock } from './clock.ts';

export interface Actor {
  readonly accountId: string;
  /** Of the membership that is worked in; null before an organisation is chosen. */
  readonly memberId: string | null;
  readonly name: string;
}

export interface ActiveOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

/** Who asks, and what he may. */
export interface Caller {
  readonly actor: Actor | null;
  readonly organisation: ActiveOrganisation | null;
  readonly grants: readonly Grant[];
  readonly teamIds: readonly string[];
  /** Of the account; without it the browser's language counts. */
  readonly locale?: Locale;
}

/** Nobody: may do what is public. */
export const ANONYMOUS: Caller = Object.freeze({ actor: null, organisation: null, grants: Object.freeze([]), teamIds: Object.freeze([]) });

/** The circumstances of one operation; frozen, and the first argument of every service and query. */
export class RequestContext {
  readonly actor: Actor | null;
  readonly organisation: ActiveOrganisation | null;
  readonly grants: readonly Grant[];
  readonly teamIds: readonly string[];
  readonly ability: AccessAbility;

  constructor(caller: Caller, readonly unit: Unit, readonly locale: Locale, readonly clock: Clock, readonly requestId: string) {
    this.actor = caller.actor;
    this.organisation = caller.organisation;
    this.grants = caller.grants;
    this.teamIds = caller.teamIds;
    const memberId = caller.actor?.memberId;
    this.ability = defineAbility(memberId ? buildRules(caller.grants, { memberId, teamIds: caller.teamIds }) : []);
    Object.freeze(this);
  }

  /** Of the organisation that is worked in. Refuses when there is none. */
  get organisationId(): string {
    if (!this.organisation) throw errors.unauthenticated();
    return this.organisation.id;
  }

  /** Of the member who acts. Refuses when there is none. */
  get memberId(): string {
    if (!this.actor?.memberId) throw errors.unauthenticated();
    return this.actor.memberId;
  }

  /** The widest reach with which the caller holds the verb; undefined: not at all. */
  reach(verb: Verb): Reach | undefined {
    return reachOf(this.grants, verb);
  }

  /** A door only: which rows are within reach is checked where rows are fetched. */
  holds(...verbs: Verb[]): boolean {
    return verbs.some((verb) => this.reach(verb) !== undefined);
  }
}
