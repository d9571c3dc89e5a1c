import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Config, Ctx, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { renewCalendar, revokeCalendar, setWorkMail, workSettings } from './calendar.service.ts';
import { caseloads } from './caseloads.queries.ts';
import { closeTrajectory } from './closing.service.ts';
import { addContact, changeContact, removeContact } from './contacts.service.ts';
import { AddContractInput, ChangeContractInput, Contract, ContractProgramme } from './contract.type.ts';
import { contracts } from './contracts.queries.ts';
import { addContract, changeContract } from './contracts.service.ts';
import { AddContactInput, ChangeContactInput, CloseTrajectoryInput, StateMilestoneInput } from './course.input.ts';
import { trajectoryCourse } from './course.queries.ts';
import { ClosedTrajectory, Contact, MilestoneStatement, TrajectoryCourse } from './course.type.ts';
import { stateMilestone } from './milestones.service.ts';
import { NewCalendar, WorkSettings } from './settings.type.ts';
import { workList } from './work.queries.ts';
import { CaseloadPage, WorkArgs, WorkList } from './work.type.ts';

@Resolver()
export class CourseResolver {
  constructor(@Inject(Config) private readonly config: Config) {}

  @Query(() => TrajectoryCourse, { description: 'With a page of its contacts' }) @Requires('case.read') @Reads('case')
  trajectoryCourse(@Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string, @Args() contacts: PageArgs): Promise<TrajectoryCourse> {
    return trajectoryCourse(ctx, trajectoryId, contacts);
  }

  @Mutation(() => MilestoneStatement, { description: 'What was stated before is kept' }) @Requires('case.write')
  stateMilestone(@Ctx() ctx: RequestContext, @Args('input') input: StateMilestoneInput): Promise<MilestoneStatement> {
    return stateMilestone(ctx, input);
  }

  @Mutation(() => Contact) @Requires('case.write')
  addContact(@Ctx() ctx: RequestContext, @Args('input') input: AddContactInput): Promise<Contact> {
    return addContact(ctx, input);
  }

  @Mutation(() => Contact) @Requires('case.write')
  changeContact(@Ctx() ctx: RequestContext, @Args('input') input: ChangeContactInput): Promise<Contact> {
    return changeContact(ctx, input);
  }

  @Mutation(() => Contact, { description: 'Written down by mistake; it counts no longer' }) @Requires('case.write')
  removeContact(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<Contact> {
    return removeContact(ctx, id, revision);
  }

  @Mutation(() => ClosedTrajectory, { description: 'Closes a trajectory, or corrects how it was closed' }) @Requires('case.write')
  closeTrajectory(@Ctx() ctx: RequestContext, @Args('input') input: CloseTrajectoryInput): Promise<ClosedTrajectory> {
    return closeTrajectory(ctx, input);
  }

  @Query(() => WorkList, { description: 'What is to be done within two weeks, and what is late' }) @Requires('case.read', 'evaluation.check', 'goal.code') @Reads('case')
  workList(@Ctx() ctx: RequestContext, @Args() wish: WorkArgs): Promise<WorkList> {
    return workList(ctx, wish);
  }

  @Query(() => CaseloadPage, { description: 'Of the professionals within reach, beside the norm of the method' }) @Requires('case.read') @Reads('case')
  caseloads(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<CaseloadPage> {
    return caseloads(ctx, page);
  }

  @Query(() => [ContractProgramme]) @Requires('programme.configure')
  contracts(@Ctx() ctx: RequestContext): Promise<ContractProgramme[]> {
    return contracts(ctx);
  }

  @Mutation(() => Contract) @Requires('programme.configure')
  addContract(@Ctx() ctx: RequestContext, @Args('input') input: AddContractInput): Promise<Contract> {
    return addContract(ctx, input);
  }

  @Mutation(() => Contract) @Requires('programme.configure')
  changeContract(@Ctx() ctx: RequestContext, @Args('input') input: ChangeContractInput): Promise<Contract> {
    return changeContract(ctx, input);
  }

  @Query(() => WorkSettings) @Requires('case.read')
  workSettings(@Ctx() ctx: RequestContext): Promise<WorkSettings> {
    return workSettings(ctx);
  }

  @Mutation(() => WorkSettings) @Requires('case.read')
  setWorkMail(@Ctx() ctx: RequestContext, @Args('wanted') wanted: boolean): Promise<WorkSettings> {
    return setWorkMail(ctx, wanted);
  }

  @Mutation(() => NewCalendar, { description: 'A new secret address; the one before works no longer' }) @Requires('case.read')
  renewCalendar(@Ctx() ctx: RequestContext): Promise<NewCalendar> {
    return renewCalendar(ctx, this.config);
  }

  @Mutation(() => WorkSettings) @Requires('case.read')
  revokeCalendar(@Ctx() ctx: RequestContext): Promise<WorkSettings> {
    return revokeCalendar(ctx);
  }
}
