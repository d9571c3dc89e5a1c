import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Locales } from '../access/index.ts';
import { Round, stopAnswering } from '../measuring/index.ts';
import { Config, Ctx, HEAVY, type Locale, PageArgs, Reads, RequestContext, Requires, UnitRunner } from '../platform/index.ts';
import { closeRound } from './closing.service.ts';
import { editionFiles } from './editions.queries.ts';
import { EditionFilePage, ExportFile, Results } from './result.type.ts';
import { results, resultsExport } from './results.queries.ts';
import { trend } from './trend.queries.ts';
import { Trend } from './trend.type.ts';

@Resolver()
export class ResultsResolver {
  constructor(@Inject(Config) private readonly config: Config, @Inject(UnitRunner) private readonly runner: UnitRunner) {}

  @Query(() => Results, { complexity: HEAVY }) @Requires('result.read') @Reads('case')
  results(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string,
    @Args('previousSlug', { type: () => String, nullable: true }) previousSlug?: string,
    @Args('edition', { type: () => Int, nullable: true, description: 'An earlier edition; without it the one that the round is in' }) edition?: number,
  ): Promise<Results> {
    return results(ctx, slug, { previousSlug, edition });
  }

  @Query(() => Trend, { description: 'Over the closed rounds of the series that this round is in, or of the latest series' }) @Requires('result.read')
  trend(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String, nullable: true }) slug?: string | null, @Args('teamId', { type: () => ID, nullable: true }) teamId?: string | null,
  ): Promise<Trend> {
    return trend(ctx, slug ?? null, teamId ?? null);
  }

  @Query(() => ExportFile, { complexity: HEAVY }) @Requires('result.export') @Reads('result')
  resultsExport(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args('locale', { type: () => Locales }) locale: Locale,
    @Args('edition', { type: () => Int, nullable: true }) edition?: number,
  ): Promise<ExportFile> {
    return resultsExport(ctx, slug, locale, edition);
  }

  @Query(() => EditionFilePage, { description: 'The files of an earlier edition, as they were when it was closed' }) @Requires('response.review', 'round.reopen') @Reads('case')
  editionFiles(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args('edition', { type: () => Int }) edition: number, @Args() page: PageArgs,
  ): Promise<EditionFilePage> {
    return editionFiles(ctx, slug, edition, page);
  }

  @Mutation(() => Round) @Requires('round.close')
  async closeRound(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('revision', { type: () => Int }) revision: number): Promise<Round> {
    await stopAnswering(this.runner, ctx, id, revision);
    return closeRound(ctx, id, revision, this.config);
  }
}
