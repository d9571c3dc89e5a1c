import { roundLicence, type RoundLicence } from '../definitions/index.ts';
import { clockOf, type RequestContext } from '../platform/index.ts';
import { type RoundRow, teams } from './rounds.queries.ts';

/** Whether the method was licensed over the period of a round and, where it was measured here, for as long as the round runs or ran. */
export async function licenceOf(ctx: RequestContext, { id, adoptedVersionId, periodFrom, periodTo, closedAt, importOrigin }: RoundRow): Promise<RoundLicence | null> {
  const sites = [...new Set((await teams(ctx, id)).map(({ site }) => site.name))];
  const measured = importOrigin ? periodTo : closedAt ? clockOf(() => closedAt).today() : ctx.clock.today();
  return roundLicence(ctx, adoptedVersionId, sites, { fromOn: periodFrom, untilOn: measured > periodTo ? measured : periodTo });
}
