import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { goalCodingHistory, goalCodingMethods, goalCodings, goalsToCode, myGoalCodings } from './coding.queries.ts';
import { codeGoalAgain, drawGoalCodings, recodeGoals } from './coding.service.ts';
import { CodeGoalAgainInput, DrawGoalCodingsInput, GoalCoding, GoalCodingMethod, GoalCodings, GoalCodingsArgs, GoalsToCodeArgs, GoalToCodePage, MyGoalCodingPage, RecodeGoalsInput } from './coding.type.ts';
import { GoalDefinition, goalDefinitions, saveGoalDefinition, SaveGoalDefinitionInput } from './goal-definitions.ts';

@Resolver()
export class GoalCodingResolver {
  @Query(() => [GoalCodingMethod], { description: 'Methods whose goals are coded' }) @Requires('goal.code')
  goalCodingMethods(@Ctx() ctx: RequestContext): Promise<GoalCodingMethod[]> {
    return goalCodingMethods(ctx);
  }

  @Query(() => GoalToCodePage) @Requires('goal.code') @Reads('goal')
  goalsToCode(@Ctx() ctx: RequestContext, @Args() wish: GoalsToCodeArgs): Promise<GoalToCodePage> {
    return goalsToCode(ctx, wish);
  }

  @Query(() => [GoalCoding], { description: 'Which codes a goal was given, the latest first' }) @Requires('goal.code') @Reads('goal')
  goalCodingHistory(@Ctx() ctx: RequestContext, @Args('goalId', { type: () => ID }) goalId: string): Promise<GoalCoding[]> {
    return goalCodingHistory(ctx, goalId);
  }

  @Mutation(() => Int, { description: 'How many got another code' }) @Requires('goal.code')
  recodeGoals(@Ctx() ctx: RequestContext, @Args('input') input: RecodeGoalsInput): Promise<number> {
    return recodeGoals(ctx, input);
  }

  @Query(() => GoalCodings, { complexity: HEAVY }) @Requires('goal.code') @Reads('goal')
  goalCodings(@Ctx() ctx: RequestContext, @Args() of: GoalCodingsArgs): Promise<GoalCodings> {
    return goalCodings(ctx, of);
  }

  @Mutation(() => GoalCodings) @Requires('goal.code')
  drawGoalCodings(@Ctx() ctx: RequestContext, @Args('input') input: DrawGoalCodingsInput): Promise<GoalCodings> {
    return drawGoalCodings(ctx, input);
  }

  @Query(() => MyGoalCodingPage) @Requires('goal.code') @Reads('goal')
  myGoalCodings(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<MyGoalCodingPage> {
    return myGoalCodings(ctx, page);
  }

  @Mutation(() => Boolean) @Requires('goal.code')
  codeGoalAgain(@Ctx() ctx: RequestContext, @Args('input') input: CodeGoalAgainInput): Promise<boolean> {
    return codeGoalAgain(ctx, input);
  }

  @Query(() => [GoalDefinition], { description: 'How the method group explains the codes of a method, and what it proposes' }) @Requires('goal.code', 'case.read')
  goalDefinitions(@Ctx() ctx: RequestContext, @Args('programmeId', { type: () => ID }) programmeId: string): Promise<GoalDefinition[]> {
    return goalDefinitions(ctx, programmeId);
  }

  @Mutation(() => [GoalDefinition]) @Requires('goal.code')
  saveGoalDefinition(@Ctx() ctx: RequestContext, @Args('input') input: SaveGoalDefinitionInput): Promise<GoalDefinition[]> {
    return saveGoalDefinition(ctx, input);
  }
}
