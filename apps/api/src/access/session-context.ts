import type { Grant } from '@getrouw/access-rules';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { type ActiveOrganisation, ANONYMOUS, type Caller, type Clock, CLOCK, type ContextSource, Unit } from '../platform/index.ts';
import { tokenOf } from './session-store.ts';

type Rights = Pick<Caller, 'grants' | 'teamIds'>;

/** Members in the order in which they were last looked up; more than work at once on one copy. */
const KEPT = 5_000;

/**
 * In which header a page names the organisation whose survey it is about. Whoever sends it is nobody, also with a session: what opens there is
 * a link or a code, and who answers a survey does so unseen.
 */
export const VISITING = 'x-organisation';

/** Who sends a request, by its session. What he may is kept by membership and its revision, which every change of it raises. */
@Injectable()
export class SessionContext implements ContextSource {
  readonly #kept = new Map<string, { version: string; rights: Rights }>();
  /** By slug, of organisations that were visited; neither changes. */
  readonly #organisations = new Map<string, ActiveOrganisation>();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  async contextFor({ session, headers: { [VISITING]: visiting } }: FastifyRequest): Promise<Caller> {
    if (visiting !== undefined) return { ...ANONYMOUS, organisation: await this.#visited(String(visiting)) };
    if (!session.accountId) return ANONYMOUS;
    const { places = [] } = session;
    const [first] = places;
    if (!first) return ANONYMOUS;
    const chosen = session.organisationId ? places.find((place) => place.organisation_id === session.organisationId) : places.length === 1 ? first : undefined;
    if (!chosen?.organisation_id) {
      return { ...ANONYMOUS, actor: { accountId: first.account_id, memberId: null, name: first.account_name }, locale: first.locale };
    }
    // From here on the session stays there: another organisation that admits him, or this one that lets him go, moves nobody's work elsewhere.
    if (!session.organisationId) await this.#choose(session.sessionId, chosen.organisation_id);
    const { organisation_id: id, slug, kind, name } = chosen;
    return {
      actor: { accountId: chosen.account_id, memberId: chosen.member_id, name: chosen.member_name },
      organisation: { id, slug, kind, name },
      locale: chosen.locale,
      ...await this.#rightsOf(id, chosen.member_id, chosen.revision),
    };
  }

  async #visited(slug: string): Promise<ActiveOrganisation | null> {
    const known = this.#organisations.get(slug);
    if (known) return known;
    const [organisation = null] = await this.dataSource.query<ActiveOrganisation[]>('select id, slug, kind, name from auth.organisation where slug = $1', [slug]);
    if (organisation) this.#organisations.set(slug, organisation);
    return organisation;
  }

  async #choose(sessionId: string, organisationId: string): Promise<void> {
    await this.dataSource.query('select auth.session_choose($1, $2, $3, $4)', [tokenOf(sessionId), organisationId, this.clock.now(), this.clock.today()]);
  }

  async #rightsOf(organisationId: string, memberId: string, revision: number): Promise<Rights> {
    const today = this.clock.today();
    const version = `${revision} ${today}`; // team memberships begin and end with the day
    const known = this.#kept.get(memberId);
    if (known?.version === version) return known.rights;
    const unit = new Unit(this.dataSource, { organisationId }, 'read');
    try {
      const [row] = await unit.sql<{ grants: Grant[]; teamIds: string[] }>(
        `select
           array(select distinct g from member_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
                 cross join jsonb_array_elements(r.grants) g where x.organisation_id = $1 and x.member_id = $2) as grants,
           array(select t.team_id from team_membership t where t.organisation_id = $1 and t.member_id = $2
                 and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3)) as team_ids`,
        [organisationId, memberId, today],
      );
      const rights = { grants: row!.grants, teamIds: row!.teamIds };
      this.#kept.delete(memberId);
      this.#kept.set(memberId, { version, rights });
      if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
      return rights;
    } finally {
      await unit.end(false);
    }
  }
}
