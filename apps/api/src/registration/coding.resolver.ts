import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { drawSecondCodings, handInSecondCoding, mySecondCodings, secondCodings } from './coding.service.ts';
import { CodingsArgs, DrawSecondCodingsInput, SecondCodingPage, SecondCodings } from './coding.type.ts';

@Resolver()
export class CodingResolver {
  @Query(() => SecondCodings, { complexity: HEAVY }) @Requires('round.plan')
  secondCodings(@Ctx() ctx: RequestContext, @Args() of: CodingsArgs): Promise<SecondCodings> {
    return secondCodings(ctx, of);
  }

  @Mutation(() => SecondCodings) @Requires('round.plan')
  drawSecondCodings(@Ctx() ctx: RequestContext, @Args('input') input: DrawSecondCodingsInput): Promise<SecondCodings> {
    return drawSecondCodings(ctx, input);
  }

  @Query(() => SecondCodingPage) @Requires('registration.code') @Reads('case')
  mySecondCodings(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<SecondCodingPage> {
    return mySecondCodings(ctx, page);
  }

  @Mutation(() => Boolean) @Requires('registration.code')
  handInSecondCoding(@Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string): Promise<boolean> {
    return handInSecondCoding(ctx, trajectoryId);
  }
}
