import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, Reads, RequestContext, Requires } from '../platform/index.ts';
import { differences } from './differences.queries.ts';
import { reconcile } from './differences.service.ts';
import { Difference, ReconcileInput, RoundDifferences } from './differences.type.ts';

@Resolver()
export class DifferencesResolver {
  @Query(() => RoundDifferences) @Requires('response.reconcile') @Reads('case')
  differences(
    @Ctx() ctx: RequestContext, @Args('slug', { type: () => String }) slug: string, @Args() page: PageArgs,
    @Args('roundCaseId', { type: () => ID, nullable: true, description: 'This case only' }) roundCaseId?: string,
  ): Promise<RoundDifferences> {
    return differences(ctx, slug, page, roundCaseId);
  }

  @Mutation(() => Difference, { description: 'The answer that counts where two assessors differ; never by one of them' }) @Requires('response.reconcile')
  reconcile(@Ctx() ctx: RequestContext, @Args('input', { type: () => ReconcileInput }) input: ReconcileInput): Promise<Difference> {
    return reconcile(ctx, input);
  }
}
