import { Args, Query, Resolver } from '@nestjs/graphql';
import { Locales } from '../access/index.ts';
import { Ctx, HEAVY, type Locale, Reads, RequestContext, Requires } from '../platform/index.ts';
import { ExportFile } from './result.type.ts';
import { mySurveyProfile } from './survey-profile.queries.ts';
import { surveyResults, surveyResultsExport } from './survey-results.queries.ts';
import { MySurveyProfile, SurveyDimensionName, SurveyResults } from './survey-results.type.ts';

@Resolver()
export class SurveyResultsResolver {
  @Query(() => SurveyResults, { complexity: HEAVY, description: 'The results of a survey. The trend is of this group, or of the whole' }) @Requires('result.read')
  surveyResults(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string,
    @Args('dimension', { type: () => SurveyDimensionName, nullable: true }) dimension?: SurveyDimensionName | null,
    @Args('key', { type: () => String, nullable: true, description: 'A group of that division' }) key?: string | null,
  ): Promise<SurveyResults> {
    return surveyResults(ctx, slug, dimension && key ? { dimension, key } : null);
  }

  @Query(() => ExportFile, { complexity: HEAVY }) @Requires('result.export') @Reads('result')
  surveyResultsExport(@Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args('locale', { type: () => Locales }) locale: Locale): Promise<ExportFile> {
    return surveyResultsExport(ctx, slug, locale);
  }

  @Query(() => MySurveyProfile) @Requires('survey.answer')
  mySurveyProfile(@Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string): Promise<MySurveyProfile> {
    return mySurveyProfile(ctx, slug);
  }
}
