import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Requires } from '../platform/index.ts';
import { AuditQueries } from './audit.queries.ts';
import { AuditEntryPage } from './audit.type.ts';

@Resolver()
export class AuditResolver {
  constructor(@Inject(AuditQueries) private readonly queries: AuditQueries) {}

  @Query(() => AuditEntryPage) @Requires('audit.read')
  auditEntries(
    @Ctx() ctx: RequestContext, @Args('first', { type: () => Int, defaultValue: 50, nullable: true }) first: number, @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<AuditEntryPage> {
    return this.queries.page(ctx, first, after);
  }
}
