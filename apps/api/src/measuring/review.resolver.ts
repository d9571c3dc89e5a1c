import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { ItemCommentInput } from './response.input.ts';
import { Response, ReviewCasePage } from './response.type.ts';
import { formerResponse, review, reviewCases } from './responses.queries.ts';
import { approve, commentResponse, returnResponse } from './review.service.ts';

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewCasePage, { description: 'What waits for review; with `reopened` what was approved before its round was reopened and can be returned' })
  @Requires('response.review') @Reads('case')
  reviewCases(
    @Ctx() ctx: RequestContext, @Args() page: PageArgs, @Args('reopened', { type: () => Boolean, nullable: true }) reopened?: boolean | null,
  ): Promise<ReviewCasePage> {
    return reviewCases(ctx, page, reopened ?? false);
  }

  @Query(() => Response, { description: 'One handed-in response, for a reviewer' }) @Requires('response.review') @Reads('case')
  review(@Ctx() ctx: RequestContext, @Args('responseId', { type: () => ID }) responseId: string): Promise<Response> {
    return review(ctx, responseId);
  }

  @Query(() => Response, { description: 'What somebody had scored before another assessor began anew' }) @Requires('response.review', 'round.assign') @Reads('case')
  formerResponse(@Ctx() ctx: RequestContext, @Args('responseId', { type: () => ID }) responseId: string): Promise<Response> {
    return formerResponse(ctx, responseId);
  }

  @Mutation(() => Response) @Requires('response.review')
  approve(
    @Ctx() ctx: RequestContext, @Args('responseId', { type: () => ID }) responseId: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<Response> {
    return approve(ctx, responseId, revision);
  }

  @Mutation(() => Response) @Requires('response.review')
  returnResponse(
    @Ctx() ctx: RequestContext, @Args('responseId', { type: () => ID }) responseId: string, @Args('revision', { type: () => Int }) revision: number,
    @Args('comments', { type: () => [ItemCommentInput] }) comments: ItemCommentInput[],
  ): Promise<Response> {
    return returnResponse(ctx, responseId, revision, comments);
  }

  @Mutation(() => Response) @Requires('response.review', 'response.score')
  commentResponse(
    @Ctx() ctx: RequestContext, @Args('responseId', { type: () => ID }) responseId: string,
    @Args('comment', { type: () => ItemCommentInput }) comment: ItemCommentInput,
  ): Promise<Response> {
    return commentResponse(ctx, responseId, comment);
  }
}
