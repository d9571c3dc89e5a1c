import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Family, RecordConsentInput, RecordObjectionInput, withdrawObjection } from '../caseload/index.ts';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { recordConsent, recordObjection } from './objections.service.ts';

@Resolver()
export class ObjectionsResolver {
  @Mutation(() => Family, { description: 'A family wants no outsider in its file: outsiders lose it at once, in every round that is not closed' }) @Requires('case.write')
  recordObjection(@Ctx() ctx: RequestContext, @Args('input', { type: () => RecordObjectionInput }) input: RecordObjectionInput): Promise<Family> {
    return recordObjection(ctx, input);
  }

  @Mutation(() => Family, { description: 'What a client agreed to, refused or took back; an objection to use beyond the own help takes the files out of the hands of outsiders' }) @Requires('case.write')
  recordConsent(@Ctx() ctx: RequestContext, @Args('input', { type: () => RecordConsentInput }) input: RecordConsentInput): Promise<Family> {
    return recordConsent(ctx, input);
  }

  @Mutation(() => Family, { description: 'What was left out because of it can then be taken back in' }) @Requires('case.write')
  withdrawObjection(
    @Ctx() ctx: RequestContext, @Args('familyId', { type: () => ID }) familyId: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<Family> {
    return withdrawObjection(ctx, familyId, revision);
  }
}
