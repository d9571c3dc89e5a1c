import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { assign, assignEvenly, unassign } from './assignments.service.ts';
import { AssignResult } from './round-case.type.ts';
import { AssignEvenlyInput, AssignInput } from './round.input.ts';

@Resolver()
export class AssignmentsResolver {
  @Mutation(() => AssignResult) @Requires('round.assign')
  assign(@Ctx() ctx: RequestContext, @Args('input', { type: () => AssignInput }) input: AssignInput): Promise<AssignResult> {
    return assign(ctx, input);
  }

  @Mutation(() => AssignResult) @Requires('round.assign')
  assignEvenly(@Ctx() ctx: RequestContext, @Args('input', { type: () => AssignEvenlyInput }) input: AssignEvenlyInput): Promise<AssignResult> {
    return assignEvenly(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Takes a case back from its assessor; refused once answers exist' }) @Requires('round.assign')
  unassign(
    @Ctx() ctx: RequestContext, @Args('assignmentId', { type: () => ID }) assignmentId: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<boolean> {
    return unassign(ctx, assignmentId, revision);
  }
}
