import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, RequestContext, Requires } from '../platform/index.ts';
import { EndLicenceInput, GrantLicenceInput, RecordRecognitionInput } from './licence.input.ts';
import { Licence, LicencePage, Recognition } from './licence.type.ts';
import { licences } from './licences.queries.ts';
import { endLicence, grantLicence, recordRecognition } from './licences.service.ts';
import { recognitions } from './recognitions.queries.ts';

@Resolver()
export class LicencesResolver {
  @Query(() => LicencePage) @Requires('definition.read')
  licences(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<LicencePage> {
    return licences(ctx, page);
  }

  @Query(() => [Recognition], { description: 'Of the method of an own version, release or copy' }) @Requires('definition.read')
  recognitions(@Ctx() ctx: RequestContext, @Args('definitionId', { type: () => ID }) definitionId: string): Promise<Recognition[]> {
    return recognitions(ctx, definitionId);
  }

  @Mutation(() => Licence, { description: 'A licence that follows on another is granted in the same way' }) @Requires('licence.manage')
  grantLicence(@Ctx() ctx: RequestContext, @Args('input') input: GrantLicenceInput): Promise<Licence> {
    return grantLicence(ctx, input);
  }

  @Mutation(() => Licence, { description: 'Before the day it was granted for' }) @Requires('licence.manage')
  endLicence(@Ctx() ctx: RequestContext, @Args('input') input: EndLicenceInput): Promise<Licence> {
    return endLicence(ctx, input);
  }

  @Mutation(() => [Recognition], { description: 'Of an own method' }) @Requires('licence.manage')
  recordRecognition(@Ctx() ctx: RequestContext, @Args('input') input: RecordRecognitionInput): Promise<Recognition[]> {
    return recordRecognition(ctx, input);
  }
}
