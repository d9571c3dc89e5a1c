import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { Programme } from '../definitions/index.ts';
import { drawSecondCodings, handInSecondCoding, mySecondCodings, registrationProgrammes, secondCoders, secondCodings } from './coding.service.ts';
import { CodingsArgs, DrawSecondCodingsInput, SecondCoder, SecondCodingPage, SecondCodings } from './coding.type.ts';

@Resolver()
export class CodingResolver {
  @Query(() => [Programme], { description: 'Methods that have a registration list' }) @Requires('round.plan', 'case.import')
  registrationProgrammes(@Ctx() ctx: RequestContext): Promise<Programme[]> {
    return registrationProgrammes(ctx);
  }

  @Query(() => [SecondCoder], { description: 'Who may code registrations as the second' }) @Requires('round.plan')
  secondCoders(@Ctx() ctx: RequestContext): Promise<SecondCoder[]> {
    return secondCoders(ctx);
  }

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
