import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { SaveAnswerInput, SaveDocumentInput } from './response.input.ts';
import { AssignedCasePage, Response, SavedAnswer, SavedDocument } from './response.type.ts';
import { assignedCases, scoring } from './responses.queries.ts';
import { declareIndependence, declareSecrecy, handIn, saveAnswer, saveDocument } from './scoring.service.ts';

@Resolver()
export class ScoringResolver {
  @Query(() => AssignedCasePage) @Requires('response.score') @Reads('case')
  assignedCases(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<AssignedCasePage> {
    return assignedCases(ctx, page);
  }

  @Query(() => Response, { description: "One assignment's response, for its assessor" }) @Requires('response.score') @Reads('case')
  scoring(@Ctx() ctx: RequestContext, @Args('assignmentId', { type: () => ID }) assignmentId: string): Promise<Response> {
    return scoring(ctx, assignmentId);
  }

  @Mutation(() => Boolean) @Requires('response.score')
  declareSecrecy(@Ctx() ctx: RequestContext): Promise<boolean> {
    return declareSecrecy(ctx);
  }

  @Mutation(() => Response) @Requires('response.score')
  declareIndependence(@Ctx() ctx: RequestContext, @Args('assignmentId', { type: () => ID }) assignmentId: string): Promise<Response> {
    return declareIndependence(ctx, assignmentId);
  }

  @Mutation(() => SavedAnswer) @Requires('response.score')
  saveAnswer(@Ctx() ctx: RequestContext, @Args('input', { type: () => SaveAnswerInput }) input: SaveAnswerInput): Promise<SavedAnswer> {
    return saveAnswer(ctx, input);
  }

  @Mutation(() => SavedDocument) @Requires('response.score')
  saveDocument(@Ctx() ctx: RequestContext, @Args('input', { type: () => SaveDocumentInput }) input: SaveDocumentInput): Promise<SavedDocument> {
    return saveDocument(ctx, input);
  }

  @Mutation(() => Response) @Requires('response.score')
  handIn(
    @Ctx() ctx: RequestContext, @Args('responseId', { type: () => ID }) responseId: string, @Args('revision', { type: () => Int }) revision: number,
  ): Promise<Response> {
    return handIn(ctx, responseId, revision);
  }
}
