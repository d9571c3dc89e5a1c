import { roundLicence, type RoundLicence } from '../definitions/index.ts';
import { clockOf, type RequestContext } from '../platform/index.ts';
import { type RoundRow, teams } from './rounds.queries.ts';

/** Whether the method was licensed over the period of a round and, where it was measured here, for as long as the round runs or ran. */
export async function licenceOf(ctx: RequestContext, { id, adoptedVersionId, periodFrom, periodTo, closedAt, importOrigin }: RoundRow): Promise<RoundLicence | null> {
  const sites = [...new Set((await teams(ctx, id)).map(({ site }) => site.name))];
  const variants = await variantsDone(ctx, id);
  const measured = importOrigin ? periodTo : closedAt ? clockOf(() => closedAt).today() : ctx.clock.today();
  return roundLicence(ctx, adoptedVersionId, sites, variants, { fromOn: periodFrom, untilOn: measured > periodTo ? measured : periodTo });
}

/** The variants of the cases that were drawn, or of the professionals who were asked. */
async function variantsDone(ctx: RequestContext, roundId: string): Promise<string[]> {
  const rows = await ctx.unit.sql<{ variant: string }>(`
    select t.variant from round_case c join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id where c.organisation_id = $1 and c.round_id = $2 and t.variant is not null
    union select unnest(p.variants) from respondent p where p.organisation_id = $1 and p.round_id = $2 order by variant`, [ctx.organisationId, roundId]);
  return rows.map(({ variant }) => variant);
}
