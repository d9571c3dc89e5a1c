import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { answerReturned, approveEvaluation, formsToCheck, returnedShare, returnEvaluation } from './checks.ts';
import { MakeClientLinkInput, RecordRefusalInput, TypeInSatisfactionInput } from './client.input.ts';
import { ClientLinksService } from './client-links.service.ts';
import { ClientLink } from './client.type.ts';
import { AddEvaluationInput, ChangeEvaluationInput, EvaluationReasonInput, EvaluationRevisionInput, RaterInput, RaterReasonInput, SaveGoalScoreInput } from './evaluation.input.ts';
import { Evaluation, Evaluations, FormsToCheckPage, ReturnedShare, SavedGoalScore } from './evaluation.type.ts';
import { readEvaluation, readEvaluations } from './evaluations.queries.ts';
import { addEvaluation, askRater, changeEvaluation, closeEvaluation, closeRater, handInScores, reopenEvaluation, reopenRater } from './evaluations.service.ts';
import { recordRefusal, typeInSatisfaction } from './recorded-satisfaction.service.ts';
import { saveGoalScore } from './scores.service.ts';

@Resolver()
export class EvaluationsResolver {
  constructor(@Inject(ClientLinksService) private readonly links: ClientLinksService) {}

  @Query(() => Evaluations) @Requires('case.read') @Reads('case')
  evaluations(@Ctx() ctx: RequestContext, @Args('trajectoryId', { type: () => ID }) trajectoryId: string): Promise<Evaluations> {
    return readEvaluations(ctx, trajectoryId);
  }

  @Query(() => Evaluation) @Requires('case.read', 'evaluation.check') @Reads('case')
  evaluation(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Evaluation> {
    return readEvaluation(ctx, id);
  }

  @Mutation(() => Evaluation) @Requires('case.write')
  addEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: AddEvaluationInput): Promise<Evaluation> {
    return addEvaluation(ctx, input);
  }

  @Mutation(() => Evaluation) @Requires('case.write')
  changeEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: ChangeEvaluationInput): Promise<Evaluation> {
    return changeEvaluation(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'Lets somebody score whom the method does not always ask' }) @Requires('case.write')
  askRater(@Ctx() ctx: RequestContext, @Args('input') input: RaterInput): Promise<Evaluation> {
    return askRater(ctx, input);
  }

  @Mutation(() => SavedGoalScore) @Requires('case.write')
  saveGoalScore(@Ctx() ctx: RequestContext, @Args('input') input: SaveGoalScoreInput): Promise<SavedGoalScore> {
    return saveGoalScore(ctx, input);
  }

  @Mutation(() => Evaluation) @Requires('case.write')
  handInScores(@Ctx() ctx: RequestContext, @Args('input') input: RaterInput): Promise<Evaluation> {
    return handInScores(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'Somebody does not score, with the reason' }) @Requires('case.write')
  closeRater(@Ctx() ctx: RequestContext, @Args('input') input: RaterReasonInput): Promise<Evaluation> {
    return closeRater(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'Somebody scores after all, or once more, with the reason' }) @Requires('case.write')
  reopenRater(@Ctx() ctx: RequestContext, @Args('input') input: RaterReasonInput): Promise<Evaluation> {
    return reopenRater(ctx, input);
  }

  @Mutation(() => ClientLink, { description: 'A new link makes the ones before it void' }) @Requires('case.write')
  makeClientLink(@Ctx() ctx: RequestContext, @Args('input') input: MakeClientLinkInput): Promise<ClientLink> {
    return this.links.make(ctx, input);
  }

  @Mutation(() => Evaluation) @Requires('case.write')
  revokeClientLink(@Ctx() ctx: RequestContext, @Args('input') input: RaterInput): Promise<Evaluation> {
    return this.links.revoke(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'A form on what the client thinks of the help, that he filled in on paper' }) @Requires('case.write')
  typeInSatisfaction(@Ctx() ctx: RequestContext, @Args('input') input: TypeInSatisfactionInput): Promise<Evaluation> {
    return typeInSatisfaction(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'The client told that he does not want to say what he thinks of the help' }) @Requires('case.write')
  recordRefusal(@Ctx() ctx: RequestContext, @Args('input') input: RecordRefusalInput): Promise<Evaluation> {
    return recordRefusal(ctx, input);
  }

  @Mutation(() => Evaluation) @Requires('case.write')
  closeEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: EvaluationRevisionInput): Promise<Evaluation> {
    return closeEvaluation(ctx, input);
  }

  @Mutation(() => Evaluation) @Requires('case.write')
  reopenEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: EvaluationReasonInput): Promise<Evaluation> {
    return reopenEvaluation(ctx, input);
  }

  @Query(() => FormsToCheckPage, { description: 'Closed evaluations that wait to be read, the longest first' }) @Requires('evaluation.check') @Reads('case')
  formsToCheck(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<FormsToCheckPage> {
    return formsToCheck(ctx, 'waiting', page);
  }

  @Query(() => FormsToCheckPage, { description: 'Evaluations that were sent back and are not answered yet' }) @Requires('evaluation.check') @Reads('case')
  returnedForms(@Ctx() ctx: RequestContext, @Args() page: PageArgs): Promise<FormsToCheckPage> {
    return formsToCheck(ctx, 'returned', page);
  }

  @Query(() => ReturnedShare) @Requires('evaluation.check')
  returnedShare(@Ctx() ctx: RequestContext): Promise<ReturnedShare> {
    return returnedShare(ctx);
  }

  @Mutation(() => Evaluation) @Requires('evaluation.check')
  approveEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: EvaluationRevisionInput): Promise<Evaluation> {
    return approveEvaluation(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'Sends a form back with a question' }) @Requires('evaluation.check')
  returnEvaluation(@Ctx() ctx: RequestContext, @Args('input') input: EvaluationReasonInput): Promise<Evaluation> {
    return returnEvaluation(ctx, input);
  }

  @Mutation(() => Evaluation, { description: 'Answers the question, with which the form is handed in again' }) @Requires('case.write')
  answerReturned(@Ctx() ctx: RequestContext, @Args('input') input: EvaluationReasonInput): Promise<Evaluation> {
    return answerReturned(ctx, input);
  }
}
