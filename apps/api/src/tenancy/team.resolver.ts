import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { AddSiteInput, AddTeamInput, ChangeSiteInput, ChangeTeamInput } from './team.input.ts';
import { TeamQueries } from './team.queries.ts';
import { TeamService } from './team.service.ts';
import { Site, Team } from './team.type.ts';

@Resolver(() => Team)
export class TeamResolver {
  constructor(@Inject(TeamService) private readonly service: TeamService, @Inject(TeamQueries) private readonly queries: TeamQueries) {}

  @Query(() => [Site]) @Requires('organisation.read')
  sites(@Ctx() ctx: RequestContext): Promise<Site[]> {
    return this.queries.sites(ctx);
  }

  @Query(() => [Team]) @Requires('organisation.read')
  teams(@Ctx() ctx: RequestContext): Promise<Team[]> {
    return this.queries.teams(ctx);
  }

  @Mutation(() => Site) @Requires('site.manage')
  addSite(@Ctx() ctx: RequestContext, @Args('input', { type: () => AddSiteInput }) input: AddSiteInput): Promise<Site> {
    return this.service.addSite(ctx, input);
  }

  @Mutation(() => Site) @Requires('site.manage')
  changeSite(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeSiteInput }) input: ChangeSiteInput): Promise<Site> {
    return this.service.changeSite(ctx, input);
  }

  @Mutation(() => Team) @Requires('team.manage')
  addTeam(@Ctx() ctx: RequestContext, @Args('input', { type: () => AddTeamInput }) input: AddTeamInput): Promise<Team> {
    return this.service.addTeam(ctx, input);
  }

  @Mutation(() => Team) @Requires('team.manage')
  changeTeam(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeTeamInput }) input: ChangeTeamInput): Promise<Team> {
    return this.service.changeTeam(ctx, input);
  }
}
