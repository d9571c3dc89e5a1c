import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, HEAVY, PageArgs, RequestContext, Requires } from '../platform/index.ts';
import { Agreement, Agreements, ProposeAgreementInput } from './agreement.type.ts';
import { agreements } from './agreements.queries.ts';
import { answerAgreement, proposeAgreement } from './agreements.service.ts';
import { ExplainPublicationInput, PreparePublicationInput, PublicationDraft, PublicationPreview, Publications, ShownPublication } from './publication.type.ts';
import { publication, publications } from './publications.queries.ts';
import { approvePublication, discardPublication, explainPublication, preparePublication, publicationPreview, withdrawPublication } from './publications.service.ts';

@Resolver()
export class PublishingResolver {
  @Query(() => Agreements) @Requires('publication.read')
  agreements(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<Agreements> {
    return agreements(ctx, page);
  }

  @Mutation(() => Agreement, { description: 'Nothing holds before the other side accepts' }) @Requires('agreement.manage')
  proposeAgreement(@Ctx() ctx: RequestContext, @Args('input') input: ProposeAgreementInput): Promise<Agreement> {
    return proposeAgreement(ctx, input);
  }

  @Mutation(() => Agreement) @Requires('agreement.manage')
  acceptAgreement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Agreement> {
    return answerAgreement(ctx, id, 'accepted', null);
  }

  @Mutation(() => Agreement) @Requires('agreement.manage')
  declineAgreement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('reason', { type: () => String }) reason: string): Promise<Agreement> {
    return answerAgreement(ctx, id, 'declined', reason);
  }

  @Mutation(() => Agreement, { description: 'Either side ends it; what was published stays' }) @Requires('agreement.manage')
  endAgreement(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('reason', { type: () => String }) reason: string): Promise<Agreement> {
    return answerAgreement(ctx, id, 'ended', reason);
  }

  @Query(() => Publications) @Requires('publication.read')
  publications(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<Publications> {
    return publications(ctx, page);
  }

  @Query(() => ShownPublication) @Requires('publication.read')
  publication(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<ShownPublication> {
    return publication(ctx, id);
  }

  @Query(() => PublicationPreview, { complexity: HEAVY, description: 'Exactly what the reader gets' }) @Requires('publication.prepare', 'publication.approve')
  publicationPreview(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<PublicationPreview> {
    return publicationPreview(ctx, id);
  }

  @Mutation(() => PublicationDraft) @Requires('publication.prepare')
  preparePublication(@Ctx() ctx: RequestContext, @Args('input') input: PreparePublicationInput): Promise<PublicationDraft> {
    return preparePublication(ctx, input);
  }

  @Mutation(() => PublicationDraft) @Requires('publication.prepare')
  explainPublication(@Ctx() ctx: RequestContext, @Args('input') input: ExplainPublicationInput): Promise<PublicationDraft> {
    return explainPublication(ctx, input);
  }

  @Mutation(() => Boolean) @Requires('publication.prepare', 'publication.approve')
  discardPublication(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<boolean> {
    return discardPublication(ctx, id, revision);
  }

  @Mutation(() => ShownPublication, { description: 'By somebody else than who prepared it; `sha256` of the preview that was seen' }) @Requires('publication.approve')
  approvePublication(
    @Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number, @Args('sha256', { type: () => String }) sha256: string,
  ): Promise<ShownPublication> {
    return approvePublication(ctx, id, revision, sha256);
  }

  @Mutation(() => ShownPublication, { description: 'Removes the figures for its reader and leaves the fact' }) @Requires('publication.approve')
  withdrawPublication(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('reason', { type: () => String }) reason: string): Promise<ShownPublication> {
    return withdrawPublication(ctx, id, reason);
  }
}
