import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { leaveOut, takeBackIn, waiveSecondOpinion } from './closing.service.ts';
import { RoundCase } from './round-case.type.ts';
import { LeaveOutInput, ReopenRoundInput, WaiveSecondOpinionInput } from './round.input.ts';
import { Round } from './round.type.ts';
import { reopenRound } from './reopening.service.ts';

@Resolver()
export class ClosingResolver {
  @Mutation(() => RoundCase) @Requires('round.close')
  leaveOut(@Ctx() ctx: RequestContext, @Args('input', { type: () => LeaveOutInput }) input: LeaveOutInput): Promise<RoundCase> {
    return leaveOut(ctx, input);
  }

  @Mutation(() => RoundCase, { description: 'Does without the second opinion on a case, as long as it has not been handed in' }) @Requires('round.close')
  waiveSecondOpinion(@Ctx() ctx: RequestContext, @Args('input', { type: () => WaiveSecondOpinionInput }) input: WaiveSecondOpinionInput): Promise<RoundCase> {
    return waiveSecondOpinion(ctx, input);
  }

  @Mutation(() => Round, { description: 'Begins a new edition; all of the earlier closing stays as it was' }) @Requires('round.reopen')
  reopenRound(@Ctx() ctx: RequestContext, @Args('input', { type: () => ReopenRoundInput }) input: ReopenRoundInput): Promise<Round> {
    return reopenRound(ctx, input);
  }

  @Mutation(() => RoundCase) @Requires('round.close')
  takeBackIn(
    @Ctx() ctx: RequestContext, @Args('roundCaseId', { type: () => ID }) roundCaseId: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<RoundCase> {
    return takeBackIn(ctx, roundCaseId, revision);
  }
}
