import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Locales } from '../access/index.ts';
import { Round } from '../measuring/index.ts';
import { Ctx, HEAVY, type Locale, Reads, RequestContext, Requires } from '../platform/index.ts';
import { closeRound } from './closing.service.ts';
import { ExportFile, Results } from './result.type.ts';
import { results, resultsExport } from './results.queries.ts';

@Resolver()
export class ResultsResolver {
  @Query(() => Results, { complexity: HEAVY }) @Requires('result.read') @Reads('case')
  results(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string,
    @Args('previousSlug', { type: () => String, nullable: true }) previousSlug?: string,
  ): Promise<Results> {
    return results(ctx, slug, previousSlug);
  }

  @Query(() => ExportFile, { complexity: HEAVY }) @Requires('result.export') @Reads('result')
  resultsExport(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args('locale', { type: () => Locales }) locale: Locale,
  ): Promise<ExportFile> {
    return resultsExport(ctx, slug, locale);
  }

  @Mutation(() => Round) @Requires('round.close')
  closeRound(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<Round> {
    return closeRound(ctx, id, revision);
  }
}
