import { Args, Query, Resolver } from '@nestjs/graphql';
import { Locales } from '../access/index.ts';
import { Ctx, HEAVY, type Locale, Reads, RequestContext, Requires } from '../platform/index.ts';
import { outcomeCasesOf, outcomes, outcomesExport } from './outcomes.queries.ts';
import { OutcomeCasePage, OutcomeCasesArgs, Outcomes, OutcomesArgs } from './outcomes.type.ts';
import { ExportFile } from './result.type.ts';

@Resolver()
export class OutcomesResolver {
  @Query(() => Outcomes, { complexity: HEAVY, description: 'Whether help works, over closed cases of the teams within reach' }) @Requires('result.read') @Reads('result')
  outcomes(@Ctx() ctx: RequestContext, @Args() wish: OutcomesArgs): Promise<Outcomes> {
    return outcomes(ctx, wish);
  }

  @Query(() => OutcomeCasePage, { complexity: HEAVY }) @Requires('case.read') @Reads('case')
  outcomeCases(@Ctx() ctx: RequestContext, @Args() wish: OutcomeCasesArgs): Promise<OutcomeCasePage> {
    return outcomeCasesOf(ctx, wish);
  }

  @Query(() => ExportFile, { complexity: HEAVY }) @Requires('result.export') @Reads('result')
  outcomesExport(@Ctx() ctx: RequestContext, @Args() wish: OutcomesArgs, @Args('locale', { type: () => Locales }) locale: Locale): Promise<ExportFile> {
    return outcomesExport(ctx, wish, locale);
  }
}
