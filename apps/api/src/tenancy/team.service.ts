import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { SiteEntity, TeamEntity } from './team.entity.ts';
import type { AddSiteInput, AddTeamInput, ChangeSiteInput, ChangeTeamInput } from './team.input.ts';
import { TeamQueries } from './team.queries.ts';
import type { Site, Team } from './team.type.ts';
import './tenancy.errors.ts'; // what the constraints of these tables mean

@Injectable()
export class TeamService {
  constructor(@Inject(TeamQueries) private readonly queries: TeamQueries) {}

  async addSite(ctx: RequestContext, { name }: AddSiteInput): Promise<Site> {
    const site = await insertRow(ctx, SiteEntity, { name });
    await audit.record(ctx, { verb: 'site.manage', subjects: [site.id], fields: ['name'] });
    return site;
  }

  async changeSite(ctx: RequestContext, { id, revision, name }: ChangeSiteInput): Promise<Site> {
    const site = await updateRow(ctx, SiteEntity, { id, revision }, { name });
    await audit.record(ctx, { verb: 'site.manage', subjects: [id], fields: ['name'] });
    return site;
  }

  async addTeam(ctx: RequestContext, { siteId, name, startsOn }: AddTeamInput): Promise<Team> {
    await findRow(ctx, SiteEntity, siteId);
    const { id } = await insertRow(ctx, TeamEntity, { siteId, name, startsOn, endsOn: null });
    await audit.record(ctx, { verb: 'team.manage', subjects: [id], fields: ['siteId', 'name', 'startsOn'] });
    return this.queries.team(ctx, id);
  }

  async changeTeam(ctx: RequestContext, { id, revision, siteId, name, startsOn, endsOn = null }: ChangeTeamInput): Promise<Team> {
    await findRow(ctx, SiteEntity, siteId);
    await updateRow(ctx, TeamEntity, { id, revision }, { siteId, name, startsOn, endsOn });
    await audit.record(ctx, { verb: 'team.manage', subjects: [id], fields: ['siteId', 'name', 'startsOn', 'endsOn'] });
    return this.queries.team(ctx, id);
  }
}
