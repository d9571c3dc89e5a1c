import { navigation } from '@getrouw/access-rules';
import { Inject, Injectable } from '@nestjs/common';
import { Config, Postman, type RequestContext } from '../platform/index.ts';
import { DEMONSTRATION_ORGANISATIONS, DEMONSTRATION_PASSWORD, DEMONSTRATION_PEOPLE } from './demonstration.ts';
import { canKeepSession } from './sessions.ts';
import type { Installation, Viewer } from './viewer.type.ts';

type Account = Pick<Viewer, 'email' | 'locale' | 'memberships' | 'external' | 'secrecyDeclared' | 'helps'>;

@Injectable()
export class ViewerQueries {
  constructor(@Inject(Config) private readonly config: Config, @Inject(Postman) private readonly postman: Postman) {}

  /** What the sign-in page may show to everyone. */
  installation(protocol: string): Installation {
    const { demonstration } = this.config;
    const named = new Map<string, string>(DEMONSTRATION_ORGANISATIONS.map(({ slug, name }) => [slug, name]));
    return {
      demonstration, mail: this.postman.delivery,
      secure: canKeepSession(this.config, { protocol }),
      demonstrationAccounts: demonstration
        ? DEMONSTRATION_PEOPLE.map(({ email, name, role, organisation }) => ({ email, name, role, password: DEMONSTRATION_PASSWORD, organisation: named.get(organisation)! }))
        : [],
    };
  }

  /** The person behind the session; null for nobody. */
  async viewer(ctx: RequestContext, token: Buffer): Promise<Viewer | null> {
    if (!ctx.actor) return null;
    const [account] = await ctx.unit.sql<Account>(
      `select a.email, a.locale, coalesce(m.external, false) as external, m.secrecy_declared_at is not null as secrecy_declared,
         (select coalesce(jsonb_agg(jsonb_build_object('memberId', p.member_id,
            'organisation', jsonb_build_object('id', p.organisation_id, 'slug', p.slug, 'name', p.name, 'kind', p.kind)) order by p.name), '[]')
          from auth.memberships($1, $2, $3) p) as memberships,
         (select case count(distinct u.unit) when 0 then 'family' when 1 then min(u.unit) else 'both' end
          from programme p join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
            cross join lateral (select coalesce(v.document #>> '{targetGroup,unit}', 'family') as unit) u where p.organisation_id = $4) as helps
       from auth.account_of($1, $2) a left join member m on m.organisation_id = $4 and m.id = $5`,
      [token, ctx.clock.now(), ctx.clock.today(), ctx.organisation?.id ?? null, ctx.actor.memberId],
    );
    return {
      ...account!,
      accountId: ctx.actor.accountId, name: ctx.actor.name, memberId: ctx.actor.memberId, organisation: ctx.organisation, grants: [...ctx.grants],
      navigation: ctx.organisation ? navigation(ctx.grants, ctx.organisation.kind) : [],
    };
  }
}
