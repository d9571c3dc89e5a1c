import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, RequestContext } from '../platform/index.ts';
import { BeginSurveyInput, SaveSurveyAnswerInput } from './survey.input.ts';
import { SurveyAnswersService } from './survey-answers.service.ts';
import { SurveyAnswer, SurveyForm, SurveyInvitation } from './survey.type.ts';

/** Surveys for who answers: what opens them is a link or a code, in the organisation that the page names. */
@Resolver()
export class SurveyAnswersResolver {
  constructor(@Inject(SurveyAnswersService) private readonly service: SurveyAnswersService) {}

  @Query(() => SurveyInvitation) @Public()
  surveyInvitation(
    @Ctx() ctx: RequestContext, @Args('link', { type: () => String, nullable: true }) link: string | null, @Args('meeting', { type: () => String, nullable: true }) meeting: string | null,
  ): Promise<SurveyInvitation> {
    return this.service.invitation(ctx, { link, meeting });
  }

  @Query(() => SurveyForm) @Public()
  surveyForm(@Ctx() ctx: RequestContext, @Args('code', { type: () => String }) code: string): Promise<SurveyForm> {
    return this.service.form(ctx, code);
  }

  @Mutation(() => Boolean, { description: 'Exchanges an invitation, once, for a code that opens the survey' }) @Public()
  beginSurvey(@Ctx() ctx: RequestContext, @Args('input', { type: () => BeginSurveyInput }) input: BeginSurveyInput): Promise<boolean> {
    return this.service.begin(ctx, input);
  }

  @Mutation(() => SurveyAnswer) @Public()
  saveSurveyAnswer(@Ctx() ctx: RequestContext, @Args('input', { type: () => SaveSurveyAnswerInput }) input: SaveSurveyAnswerInput): Promise<SurveyAnswer> {
    return this.service.save(ctx, input);
  }

  @Mutation(() => SurveyForm) @Public()
  handInSurvey(@Ctx() ctx: RequestContext, @Args('code', { type: () => String }) code: string): Promise<SurveyForm> {
    return this.service.handIn(ctx, code);
  }
}
