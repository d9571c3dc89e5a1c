import { Args, Query, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, Reads, RequestContext, Requires } from '../platform/index.ts';
import { outsideTargetGroup, targetGroupReach } from './reach.queries.ts';
import { OutsideArgs, OutsideCasePage, ReachArgs, TargetGroupReach } from './reach.type.ts';

@Resolver()
export class ReachResolver {
  @Query(() => TargetGroupReach, { complexity: HEAVY, description: 'Who is reached against who is meant, of the teams within reach' }) @Requires('result.read')
  targetGroupReach(@Ctx() ctx: RequestContext, @Args() wish: ReachArgs): Promise<TargetGroupReach> {
    return targetGroupReach(ctx, wish);
  }

  @Query(() => OutsideCasePage) @Requires('case.read') @Reads('case')
  outsideTargetGroup(@Ctx() ctx: RequestContext, @Args() wish: OutsideArgs): Promise<OutsideCasePage> {
    return outsideTargetGroup(ctx, wish);
  }
}
