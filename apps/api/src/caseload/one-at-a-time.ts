import type { RequestContext } from '../platform/index.ts';

/**
 * Lets one session at a time change what belongs to these families: of two the second fails here, is run again, and sees what the first did. A lock alone
 * would leave it with what it saw before.
 */
export async function oneAtATime(ctx: RequestContext, familyIds: readonly string[]): Promise<void> {
  await ctx.unit.sql('update family set involvement = involvement where organisation_id = $1 and id = any($2::uuid[])', [ctx.organisationId, familyIds]);
}
