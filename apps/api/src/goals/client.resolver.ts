import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Origin, Sender } from '../access/index.ts';
import { Ctx, Public, RequestContext, Requires } from '../platform/index.ts';
import { HandInAnonymousInput, SaveClientSatisfactionInput, SaveClientScoreInput, TeamCodeInput } from './client.input.ts';
import { anonymousSatisfaction } from './anonymous-satisfaction.queries.ts';
import { ClientService } from './client.service.ts';
import { AnonymousForm, AnonymousSatisfaction, ClientVisit, TeamCode } from './client.type.ts';
import { SavedGoalScore } from './evaluation.type.ts';
import { TeamSatisfactionService } from './team-satisfaction.service.ts';

/** For clients: what opens their questions is a personal link or a code, in the organisation that the page names. */
@Resolver()
export class ClientResolver {
  constructor(@Inject(ClientService) private readonly service: ClientService, @Inject(TeamSatisfactionService) private readonly teams: TeamSatisfactionService) {}

  @Query(() => ClientVisit) @Public()
  clientVisit(
    @Ctx() ctx: RequestContext, @Sender() { ip }: Origin, @Args('link', { type: () => String, nullable: true }) link: string | null, @Args('code', { type: () => String, nullable: true }) code: string | null,
  ): Promise<ClientVisit> {
    return this.service.visit(ctx, { link: link ?? null, code: code ?? null }, ip);
  }

  @Mutation(() => SavedGoalScore) @Public()
  saveClientScore(@Ctx() ctx: RequestContext, @Args('input') input: SaveClientScoreInput): Promise<SavedGoalScore> {
    return this.service.saveScore(ctx, input);
  }

  @Mutation(() => Boolean) @Public()
  saveClientSatisfaction(@Ctx() ctx: RequestContext, @Args('input') input: SaveClientSatisfactionInput): Promise<boolean> {
    return this.service.saveSatisfaction(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'The client does not want to say what he thinks of the help' }) @Public()
  refuseClientSatisfaction(@Ctx() ctx: RequestContext, @Args('link', { type: () => String }) link: string): Promise<boolean> {
    return this.service.refuseSatisfaction(ctx, link);
  }

  @Mutation(() => ClientVisit) @Public()
  finishClientVisit(@Ctx() ctx: RequestContext, @Args('link', { type: () => String }) link: string): Promise<ClientVisit> {
    return this.service.finish(ctx, link);
  }

  @Query(() => AnonymousForm, { description: 'What a code of a team opens' }) @Public()
  anonymousForm(@Ctx() ctx: RequestContext, @Sender() { ip }: Origin, @Args('code', { type: () => String }) code: string): Promise<AnonymousForm> {
    return this.teams.form(ctx, code, ip);
  }

  @Mutation(() => Boolean) @Public()
  handInAnonymous(@Ctx() ctx: RequestContext, @Sender() { ip }: Origin, @Args('input') input: HandInAnonymousInput): Promise<boolean> {
    return this.teams.handIn(ctx, input, ip);
  }

  @Query(() => [TeamCode], { description: 'Teams within reach that work with a method that asks clients what they think' }) @Requires('survey.lead')
  teamCodes(@Ctx() ctx: RequestContext): Promise<TeamCode[]> {
    return this.teams.codes(ctx);
  }

  @Query(() => [AnonymousSatisfaction], { description: 'Of the last four quarters that are over, of teams within reach' }) @Requires('result.read')
  anonymousSatisfaction(@Ctx() ctx: RequestContext): Promise<AnonymousSatisfaction[]> {
    return anonymousSatisfaction(ctx);
  }

  @Mutation(() => TeamCode) @Requires('survey.lead')
  makeTeamCode(@Ctx() ctx: RequestContext, @Args('input') input: TeamCodeInput): Promise<TeamCode> {
    return this.teams.makeCode(ctx, input);
  }

  @Mutation(() => Boolean) @Requires('survey.lead')
  revokeTeamCode(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<boolean> {
    return this.teams.revokeCode(ctx, id, revision);
  }
}
