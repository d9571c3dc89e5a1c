import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { errors, insertRow, isUuid, type RequestContext, updateRow } from '../platform/index.ts';
import { SiteEntity, TeamEntity } from './team.entity.ts';
import type { AddSiteInput, AddTeamInput, ChangeSiteInput, ChangeTeamInput } from './team.input.ts';
import { TeamQueries } from './team.queries.ts';
import type { Site, Team } from './team.type.ts';
import { tenancyErrors } from './tenancy.errors.ts';

@Injectable()
export class TeamService {
  constructor(@Inject(TeamQueries) private readonly queries: TeamQueries) {}

  async addSite(ctx: RequestContext, { name }: AddSiteInput): Promise<Site> {
    const site = await insertRow(ctx, SiteEntity, { name, endsOn: null });
    await audit.record(ctx, { verb: 'site.manage', subjects: [site.id], fields: ['name'] });
    return site;
  }

  async changeSite(ctx: RequestContext, { id, revision, name, endsOn = null }: ChangeSiteInput): Promise<Site> {
    const site = await updateRow(ctx, SiteEntity, { id, revision }, { name, endsOn });
    const staying = !endsOn ? [] : await ctx.unit.sql<{ name: string }>(
      'select name from team where organisation_id = $1 and site_id = $2 and (ends_on is null or ends_on > $3) order by name', [ctx.organisationId, id, endsOn],
    );
    if (staying.length > 0) throw tenancyErrors.siteHasTeams({ endsOn: endsOn!, names: staying.map((team) => team.name).join(', ') });
    await audit.record(ctx, { verb: 'site.manage', subjects: [id], fields: ['name', 'endsOn'] });
    return site;
  }

  async addTeam(ctx: RequestContext, { siteId, name, startsOn }: AddTeamInput): Promise<Team> {
    await openSite(ctx, siteId, null);
    const { id } = await insertRow(ctx, TeamEntity, { siteId, name, startsOn, endsOn: null });
    await audit.record(ctx, { verb: 'team.manage', subjects: [id], fields: ['siteId', 'name', 'startsOn'] });
    return this.queries.team(ctx, id);
  }

  async changeTeam(ctx: RequestContext, { id, revision, siteId, name, startsOn, endsOn = null }: ChangeTeamInput): Promise<Team> {
    await openSite(ctx, siteId, endsOn);
    await updateRow(ctx, TeamEntity, { id, revision }, { siteId, name, startsOn, endsOn });
    await audit.record(ctx, { verb: 'team.manage', subjects: [id], fields: ['siteId', 'name', 'startsOn', 'endsOn'] });
    return this.queries.team(ctx, id);
  }
}

/** Refuses a site that closes before its team does. Writes the row as it is: of closing it and putting a team there at once the second fails and is run again. */
async function openSite(ctx: RequestContext, id: string, teamEndsOn: string | null): Promise<void> {
  const [site] = !isUuid(id) ? [] : await ctx.unit.sql<{ endsOn: string | null }>('update site set name = name where organisation_id = $1 and id = $2 returning ends_on', [ctx.organisationId, id]);
  if (!site) throw errors.notFound({ kind: 'site' });
  if (site.endsOn && (!teamEndsOn || teamEndsOn > site.endsOn)) throw tenancyErrors.siteCloses({ endsOn: site.endsOn });
}
