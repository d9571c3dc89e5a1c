import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Reads, RequestContext, Requires } from '../platform/index.ts';
import { caseHead } from './case-head.queries.ts';
import { CaseHead } from './case-head.type.ts';
import { CaseChoices, Family, FamilyPage } from './caseload.type.ts';
import { families, readFamily } from './cases.queries.ts';
import { CasesService } from './cases.service.ts';
import { caseChoices } from './choices.queries.ts';
import { AddFamilyInput, ChangeFamilyInput } from './family.input.ts';
import { SearchArgs } from './search.args.ts';
import { AddTrajectoryInput, AddTrajectoryProfessionalInput, ChangeTrajectoryInput, EndTrajectoryProfessionalInput, WeighEligibilityInput } from './trajectory.input.ts';

@Resolver()
export class CasesResolver {
  constructor(private readonly cases: CasesService) {}

  @Query(() => FamilyPage) @Requires('case.read') @Reads('case')
  families(@Ctx() ctx: RequestContext, @Args() wish: SearchArgs): Promise<FamilyPage> {
    return families(ctx, wish);
  }

  @Query(() => Family) @Requires('case.read') @Reads('case')
  family(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Family> {
    return readFamily(ctx, id);
  }

  @Query(() => CaseHead, { description: 'Of a trajectory, for the top of its pages' }) @Requires('case.read') @Reads('case')
  caseHead(@Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string): Promise<CaseHead> {
    return caseHead(ctx, trajectoryId);
  }

  @Query(() => CaseChoices) @Requires('case.write')
  caseChoices(@Ctx() ctx: RequestContext): Promise<CaseChoices> {
    return caseChoices(ctx);
  }

  @Mutation(() => Family) @Requires('case.write')
  addFamily(@Ctx() ctx: RequestContext, @Args('input') input: AddFamilyInput): Promise<Family> {
    return this.cases.addFamily(ctx, input);
  }

  @Mutation(() => Family) @Requires('case.write')
  changeFamily(@Ctx() ctx: RequestContext, @Args('input') input: ChangeFamilyInput): Promise<Family> {
    return this.cases.changeFamily(ctx, input);
  }

  @Mutation(() => Family) @Requires('case.write')
  addTrajectory(@Ctx() ctx: RequestContext, @Args('input') input: AddTrajectoryInput): Promise<Family> {
    return this.cases.addTrajectory(ctx, input);
  }

  @Mutation(() => Family) @Requires('case.write')
  changeTrajectory(@Ctx() ctx: RequestContext, @Args('input') input: ChangeTrajectoryInput): Promise<Family> {
    return this.cases.changeTrajectory(ctx, input);
  }

  @Mutation(() => Family, { description: 'States the facts a weighing rests on, and how contra-indications were weighed; earlier weighings are kept' }) @Requires('case.write')
  weighEligibility(@Ctx() ctx: RequestContext, @Args('input') input: WeighEligibilityInput): Promise<Family> {
    return this.cases.weighEligibility(ctx, input);
  }

  @Mutation(() => Family) @Requires('case.write')
  addTrajectoryProfessional(@Ctx() ctx: RequestContext, @Args('input') input: AddTrajectoryProfessionalInput): Promise<Family> {
    return this.cases.addTrajectoryProfessional(ctx, input);
  }

  @Mutation(() => Family) @Requires('case.write')
  endTrajectoryProfessional(@Ctx() ctx: RequestContext, @Args('input') input: EndTrajectoryProfessionalInput): Promise<Family> {
    return this.cases.endTrajectoryProfessional(ctx, input);
  }
}
