import { Module } from '@nestjs/common';
import { OutcomesResolver } from './outcomes.resolver.ts';
import { ResultsResolver } from './results.resolver.ts';
import { SurveyResultsResolver } from './survey-results.resolver.ts';

@Module({ providers: [OutcomesResolver, ResultsResolver, SurveyResultsResolver] })
export class ResultsModule {}
