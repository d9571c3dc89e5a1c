import { Injectable } from '@nestjs/common';
import { errors, type RequestContext } from '../platform/index.ts';
import { Site, Team } from './team.type.ts';

/** One row as the type Team; `t` is the team and `s` its site. */
const TEAM = `t.id, t.name, t.starts_on, t.ends_on, t.revision, jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision) as site`;
const FROM = 'team t join site s on s.organisation_id = t.organisation_id and s.id = t.site_id';

@Injectable()
export class TeamQueries {
  sites(ctx: RequestContext): Promise<Site[]> {
    return ctx.unit.sql<Site>('select id, name, ends_on, revision from site where organisation_id = $1 order by name', [ctx.organisationId]);
  }

  teams(ctx: RequestContext): Promise<Team[]> {
    return ctx.unit.sql<Team>(`select ${TEAM} from ${FROM} where t.organisation_id = $1 order by t.name`, [ctx.organisationId]);
  }

  async team(ctx: RequestContext, id: string): Promise<Team> {
    const [team] = await ctx.unit.sql<Team>(`select ${TEAM} from ${FROM} where t.organisation_id = $1 and t.id = $2`, [ctx.organisationId, id]);
    if (!team) throw errors.notFound({ kind: 'team' });
    return team;
  }
}
