import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { audit } from '../audit/index.ts';
import { RoundLicence } from '../definitions/index.ts';
import { Ctx, HEAVY, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { Team } from '../tenancy/index.ts';
import { drawPreview, frame, objections } from './draw.queries.ts';
import { secondOpinions } from './differences.queries.ts';
import { assessorProgress, blockers, candidates, roundCases, teamProgress } from './round-cases.queries.ts';
import { coverage } from './reachability.queries.ts';
import { PhoneSampleCoverage } from './reachability.type.ts';
import { licenceOf } from './round-licence.queries.ts';
import { RoundCasePage } from './round-case.type.ts';
import { DrawInput, PlanRoundInput } from './round.input.ts';
import { AssessorProgress, Blocker, Candidate, Frame, Round, RoundChoices, RoundPage, SecondOpinions, TeamProgress } from './round.type.ts';
import { roundBySlug, roundChoices, type RoundRow, rounds, teams } from './rounds.queries.ts';
import { draw, planRound } from './rounds.service.ts';
// As a type of its own: with the object of values the input pipe would make an object of null.
import { CaseStatus, type CaseStatus as Status, Sampling } from './states.ts';

const SHOWN = 200;

@Resolver(() => Round)
export class RoundsResolver {
  @Query(() => RoundPage) @Requires('round.read', 'result.read')
  rounds(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<RoundPage> {
    return rounds(ctx, page);
  }

  @Query(() => RoundChoices) @Requires('round.plan')
  roundChoices(@Ctx() ctx: RequestContext): Promise<RoundChoices> {
    return roundChoices(ctx);
  }

  @Query(() => Round) @Requires('round.read') @Reads('case')
  round(@Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string): Promise<Round> {
    audit.recordRead(ctx, 'case', []);
    return roundBySlug(ctx, slug);
  }

  @Query(() => RoundCasePage, { complexity: HEAVY }) @Requires('round.read') @Reads('case')
  roundCases(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args() page: PageArgs,
    @Args('status', { type: () => CaseStatus, nullable: true }) status?: Status | null,
  ): Promise<RoundCasePage> {
    return roundCases(ctx, slug, page, status);
  }

  @Query(() => Frame, { description: 'What a draw with this seed would give, without keeping it', complexity: HEAVY }) @Requires('round.plan')
  drawPreview(
    @Ctx() ctx: RequestContext, @Args('roundId', { type: () => ID }) roundId: string, @Args('sampling', { type: () => Sampling }) sampling: Sampling,
    @Args('sampleSize', { type: () => Int, nullable: true }) sampleSize: number | null, @Args('seed', { type: () => Int }) seed: number,
  ): Promise<Frame> {
    return drawPreview(ctx, roundId, { sampling, sampleSize, seed });
  }

  @Mutation(() => Round) @Requires('round.plan')
  planRound(@Ctx() ctx: RequestContext, @Args('input', { type: () => PlanRoundInput }) input: PlanRoundInput): Promise<Round> {
    return planRound(ctx, input);
  }

  @Mutation(() => Round) @Requires('round.plan')
  draw(@Ctx() ctx: RequestContext, @Args('input', { type: () => DrawInput }) input: DrawInput): Promise<Round> {
    return draw(ctx, input);
  }

  @ResolveField(() => [Team])
  teams(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<Team[]> {
    return teams(ctx, round.id);
  }

  @ResolveField(() => RoundLicence, { nullable: true, description: 'None where the list is the own one' })
  licence(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<RoundLicence | null> {
    return licenceOf(ctx, round);
  }

  @ResolveField(() => Frame, { complexity: HEAVY })
  frame(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<Frame> {
    return frame(ctx, round);
  }

  @ResolveField(() => [AssessorProgress])
  assessors(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<AssessorProgress[]> {
    return assessorProgress(ctx, round.id);
  }

  @ResolveField(() => [Candidate])
  candidates(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<Candidate[]> {
    return candidates(ctx, round);
  }

  @ResolveField(() => Int, { description: 'Families left out because they object to an outsider reading their file', complexity: HEAVY })
  objections(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<number> {
    return objections(ctx, round, null);
  }

  @ResolveField(() => [TeamProgress])
  progressByTeam(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<TeamProgress[]> {
    return teamProgress(ctx, round.id);
  }

  @ResolveField(() => SecondOpinions)
  secondOpinions(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<SecondOpinions> {
    return secondOpinions(ctx, round);
  }

  @ResolveField(() => PhoneSampleCoverage, { nullable: true, description: 'None where the instrument asks for no calls' })
  phoneSample(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<PhoneSampleCoverage | null> {
    return coverage(ctx, round);
  }

  @ResolveField(() => [Blocker], { description: `The first ${SHOWN} of the cases within reach`, complexity: HEAVY })
  async blockers(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<Blocker[]> {
    return (await blockers(ctx, round)).filter(({ readable }) => readable).slice(0, SHOWN);
  }

  @ResolveField(() => Int, { description: 'Cases that keep the round open, each once', complexity: HEAVY })
  async blockerCount(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<number> {
    return new Set((await blockers(ctx, round)).map(({ roundCaseId }) => roundCaseId)).size;
  }
}
