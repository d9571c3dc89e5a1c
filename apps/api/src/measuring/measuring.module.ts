import { Module } from '@nestjs/common';
import { AssignmentsResolver } from './assignments.resolver.ts';
import { ClosingResolver } from './closing.resolver.ts';
import { DifferencesResolver } from './differences.resolver.ts';
import { LeavingResolver } from './leaving.resolver.ts';
import { ObjectionsResolver } from './objections.resolver.ts';
import { ReachabilityResolver } from './reachability.resolver.ts';
import { ReviewResolver } from './review.resolver.ts';
import { ImportedRoundsResolver } from './imported-rounds.resolver.ts';
import { RoundsResolver } from './rounds.resolver.ts';
import { ScoringResolver } from './scoring.resolver.ts';
import { Reminders } from './reminders.ts';
import { SurveyAnswersResolver } from './survey-answers.resolver.ts';
import { SurveyAnswersService } from './survey-answers.service.ts';
import { SurveysResolver } from './surveys.resolver.ts';
import { SurveysService } from './surveys.service.ts';

@Module({
  providers: [
    RoundsResolver, AssignmentsResolver, ScoringResolver, ReviewResolver, ClosingResolver, ObjectionsResolver, DifferencesResolver, ReachabilityResolver,
    ImportedRoundsResolver, LeavingResolver, SurveysService, SurveysResolver, SurveyAnswersService, SurveyAnswersResolver, Reminders,
  ],
})
export class MeasuringModule {}
