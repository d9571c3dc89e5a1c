import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarDate, Ctx, PageArgs, RequestContext, Requires } from '../platform/index.ts';
import { Round } from './round.type.ts';
import type { RoundRow } from './rounds.queries.ts';
import { ChangeSurveyPrivacyInput, StartSurveyInput } from './survey.input.ts';
import { MySurvey, Survey, SurveyMeeting, SurveyPersonPage } from './survey.type.ts';
import { mySurveys, surveyBySlug, surveyOf, surveyPeople } from './surveys.queries.ts';
import { SurveyAnswersService } from './survey-answers.service.ts';
import { SurveysService } from './surveys.service.ts';

/** Surveys for whoever organises them, leads a team, or is signed in and asked. */
@Resolver(() => Round)
export class SurveysResolver {
  constructor(@Inject(SurveysService) private readonly service: SurveysService, @Inject(SurveyAnswersService) private readonly answers: SurveyAnswersService) {}

  @Query(() => Round, { description: 'A round that is a survey, for who organises it or leads a team in it' }) @Requires('round.read', 'survey.lead')
  surveyRound(@Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string): Promise<RoundRow> {
    return surveyBySlug(ctx, slug);
  }

  @Query(() => SurveyPersonPage) @Requires('round.read', 'survey.lead')
  surveyPeople(@Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args() page: PageArgs): Promise<SurveyPersonPage> {
    return surveyPeople(ctx, slug, page);
  }

  @Query(() => [MySurvey], { description: 'The latest twenty' }) @Requires('survey.answer')
  mySurveys(@Ctx() ctx: RequestContext): Promise<MySurvey[]> {
    return mySurveys(ctx);
  }

  @Mutation(() => Boolean, { description: 'Opens a survey that asks me with this code' }) @Requires('survey.answer')
  beginMySurvey(
    @Ctx() ctx: RequestContext, @Args('respondentId', { type: () => ID }) respondentId: string, @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    return this.answers.beginMine(ctx, respondentId, code);
  }

  @Mutation(() => Round) @Requires('round.plan')
  changeSurveyPrivacy(@Ctx() ctx: RequestContext, @Args('input', { type: () => ChangeSurveyPrivacyInput }) input: ChangeSurveyPrivacyInput): Promise<RoundRow> {
    return this.service.changePrivacy(ctx, input);
  }

  @Mutation(() => Round) @Requires('round.plan')
  startSurvey(@Ctx() ctx: RequestContext, @Args('input', { type: () => StartSurveyInput }) input: StartSurveyInput): Promise<RoundRow> {
    return this.service.start(ctx, input);
  }

  @Mutation(() => Round, { description: 'Moves the last day to answer of a survey that runs' }) @Requires('round.plan')
  changeSurveyEnd(
    @Ctx() ctx: RequestContext, @Args('roundId', { type: () => ID }) roundId: string, @Args('revision', { type: () => Int }) revision: number,
    @Args('answerBy', { type: () => CalendarDate }) answerBy: string,
  ): Promise<RoundRow> {
    return this.service.changeEnd(ctx, roundId, revision, answerBy);
  }

  @Mutation(() => Boolean, { description: 'Sends a respondent a personal link that works' }) @Requires('round.plan')
  inviteRespondent(@Ctx() ctx: RequestContext, @Args('respondentId', { type: () => ID }) respondentId: string): Promise<boolean> {
    return this.service.invite(ctx, respondentId);
  }

  @Mutation(() => Round) @Requires('round.plan')
  addSurveyReminder(@Ctx() ctx: RequestContext, @Args('roundId', { type: () => ID }) roundId: string, @Args('dueOn', { type: () => CalendarDate }) dueOn: string): Promise<RoundRow> {
    return this.service.addReminder(ctx, roundId, dueOn);
  }

  @Mutation(() => Round, { description: 'Takes back a reminder that was not sent' }) @Requires('round.plan')
  dropSurveyReminder(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<RoundRow> {
    return this.service.dropReminder(ctx, id);
  }

  @Mutation(() => SurveyMeeting, { description: 'Gives a team one code to fill in together' }) @Requires('survey.lead')
  openSurveyMeeting(@Ctx() ctx: RequestContext, @Args('roundId', { type: () => ID }) roundId: string, @Args('teamId', { type: () => ID }) teamId: string): Promise<SurveyMeeting> {
    return this.service.openMeeting(ctx, roundId, teamId);
  }

  @Mutation(() => Boolean) @Requires('survey.lead')
  endSurveyMeeting(@Ctx() ctx: RequestContext, @Args('roundId', { type: () => ID }) roundId: string, @Args('teamId', { type: () => ID }) teamId: string): Promise<boolean> {
    return this.service.endMeeting(ctx, roundId, teamId);
  }

  @ResolveField(() => Survey, { nullable: true })
  survey(@Ctx() ctx: RequestContext, @Parent() round: RoundRow): Promise<Survey | null> {
    return surveyOf(ctx, round);
  }
}
