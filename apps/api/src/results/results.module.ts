import { Module } from '@nestjs/common';
import { ResultsResolver } from './results.resolver.ts';
import { SurveyResultsResolver } from './survey-results.resolver.ts';

@Module({ providers: [ResultsResolver, SurveyResultsResolver] })
export class ResultsModule {}
