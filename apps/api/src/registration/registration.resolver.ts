import type { ExplainedCase } from '@getrouw/domain';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Json, Reads, RequestContext, Requires } from '../platform/index.ts';
import { addPerson, changePerson, removePerson } from './persons.service.ts';
import { AddPersonInput, ChangePersonInput, JudgeInput, RemovePersonInput, SaveRegistrationInput } from './registration.input.ts';
import { readRegistration } from './registration.queries.ts';
import { judge, saveRegistration } from './registration.service.ts';
import { Registration, SavedRegistration } from './registration.type.ts';
import { evidenceTo, explainedTo } from './special.ts';
import { Coder } from './states.ts';

@Resolver(() => Registration)
export class RegistrationResolver {
  @Query(() => Registration, { description: 'Of the trajectory of a family; a second coder reads his own' }) @Requires('case.read', 'registration.code') @Reads('case')
  registration(
    @Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string, @Args('coder', { type: () => Coder, nullable: true }) coder?: Coder | null,
  ): Promise<Registration> {
    return readRegistration(ctx, trajectoryId, coder ?? Coder.first);
  }

  @ResolveField(() => Json, { nullable: true, description: 'ExplainedCase of libs/domain; none for the second coder' })
  explained(@Parent() registration: Registration): ExplainedCase | null {
    return explainedTo(registration);
  }

  @ResolveField(() => Json, { description: 'By classification by judgement: what speaks for and against each option' })
  evidence(@Parent() registration: Registration): ReturnType<typeof evidenceTo> {
    return evidenceTo(registration);
  }

  @Mutation(() => SavedRegistration) @Requires('case.write', 'registration.code')
  saveRegistration(@Ctx() ctx: RequestContext, @Args('input') input: SaveRegistrationInput): Promise<SavedRegistration> {
    return saveRegistration(ctx, input);
  }

  @Mutation(() => Registration) @Requires('case.write')
  addPerson(@Ctx() ctx: RequestContext, @Args('input') input: AddPersonInput): Promise<Registration> {
    return addPerson(ctx, input);
  }

  @Mutation(() => Registration) @Requires('case.write')
  changePerson(@Ctx() ctx: RequestContext, @Args('input') input: ChangePersonInput): Promise<Registration> {
    return changePerson(ctx, input);
  }

  @Mutation(() => Registration, { description: 'Somebody who was written down by mistake; what was registered about him is kept' }) @Requires('case.write')
  removePerson(@Ctx() ctx: RequestContext, @Args('input') input: RemovePersonInput): Promise<Registration> {
    return removePerson(ctx, input);
  }

  @Mutation(() => Registration, { description: 'Chooses in a classification by judgement, such as the profile of the family' }) @Requires('case.write')
  judge(@Ctx() ctx: RequestContext, @Args('input') input: JudgeInput): Promise<Registration> {
    return judge(ctx, input);
  }
}
