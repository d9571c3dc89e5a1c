import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Reads, RequestContext, Requires } from '../platform/index.ts';
import { goalHistory } from './goals.queries.ts';
import { addGoal, changeGoal, endGoal, reopenGoal } from './goals.service.ts';
import { changeActivity, saveNeed, tickActivity, untickActivity } from './needs.service.ts';
import { addNetworkMember, changeNetworkMember, removeNetworkMember } from './network.service.ts';
import {
  AddGoalInput, AddNetworkMemberInput, ChangeActivityInput, ChangeGoalInput, ChangeNetworkMemberInput, EndGoalInput, PartOfPlanInput, ReopenGoalInput, SaveNeedInput, SavePlanSectionInput, TickActivityInput,
} from './plan.input.ts';
import { plan, savedTexts } from './plan.queries.ts';
import { savePlanSection } from './plan.service.ts';
import { GoalMoment, Plan, PlanSection, SavedText } from './plan.type.ts';

@Resolver()
export class PlanResolver {
  @Query(() => Plan, { description: 'Of the family of a trajectory' }) @Requires('case.read') @Reads('case')
  plan(@Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string): Promise<Plan> {
    return plan(ctx, trajectoryId);
  }

  @Query(() => [SavedText], { description: 'What was saved of a part of the plan, the latest first' }) @Requires('case.read') @Reads('case')
  savedTexts(@Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string, @Args('code') code: string): Promise<SavedText[]> {
    return savedTexts(ctx, trajectoryId, code);
  }

  @Query(() => [GoalMoment], { description: 'What a goal was before each change, the latest first' }) @Requires('case.read') @Reads('case')
  goalHistory(@Ctx() ctx: RequestContext, @Args('goalId', { type: () => ID }) goalId: string): Promise<GoalMoment[]> {
    return goalHistory(ctx, goalId);
  }

  @Mutation(() => PlanSection) @Requires('case.write')
  savePlanSection(@Ctx() ctx: RequestContext, @Args('input') input: SavePlanSectionInput): Promise<PlanSection> {
    return savePlanSection(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  addNetworkMember(@Ctx() ctx: RequestContext, @Args('input') input: AddNetworkMemberInput): Promise<Plan> {
    return addNetworkMember(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  changeNetworkMember(@Ctx() ctx: RequestContext, @Args('input') input: ChangeNetworkMemberInput): Promise<Plan> {
    return changeNetworkMember(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  removeNetworkMember(@Ctx() ctx: RequestContext, @Args('input') input: PartOfPlanInput): Promise<Plan> {
    return removeNetworkMember(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  saveNeed(@Ctx() ctx: RequestContext, @Args('input') input: SaveNeedInput): Promise<Plan> {
    return saveNeed(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  tickActivity(@Ctx() ctx: RequestContext, @Args('input') input: TickActivityInput): Promise<Plan> {
    return tickActivity(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  changeActivity(@Ctx() ctx: RequestContext, @Args('input') input: ChangeActivityInput): Promise<Plan> {
    return changeActivity(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  untickActivity(@Ctx() ctx: RequestContext, @Args('input') input: PartOfPlanInput): Promise<Plan> {
    return untickActivity(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  addGoal(@Ctx() ctx: RequestContext, @Args('input') input: AddGoalInput): Promise<Plan> {
    return addGoal(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  changeGoal(@Ctx() ctx: RequestContext, @Args('input') input: ChangeGoalInput): Promise<Plan> {
    return changeGoal(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  endGoal(@Ctx() ctx: RequestContext, @Args('input') input: EndGoalInput): Promise<Plan> {
    return endGoal(ctx, input);
  }

  @Mutation(() => Plan) @Requires('case.write')
  reopenGoal(@Ctx() ctx: RequestContext, @Args('input') input: ReopenGoalInput): Promise<Plan> {
    return reopenGoal(ctx, input);
  }
}
