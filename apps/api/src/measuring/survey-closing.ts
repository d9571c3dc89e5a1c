import type { Config, RequestContext } from '../platform/index.ts';
import { pinned } from './pinned.ts';
import type { RoundRow } from './rounds.queries.ts';
import { surveyErrors } from './survey.errors.ts';
import { unseal } from './survey-secrets.ts';

/**
 * What happens to the answers of a survey when it closes. Of anonymous ones the team is unsealed and kept where enough of it answered;
 * the answers of the other teams stand together, and are enough together, or the smallest team joins them.
 * @param config what opens the seals; an imported round has none.
 */
export async function settle(ctx: RequestContext, round: RoundRow, config: Config | undefined): Promise<void> {
  const responses = await ctx.unit.sql<{ id: string; seal: Buffer | null }>(`select id, seal from response where organisation_id = $1 and round_id = $2 and state = 'submitted'`, [ctx.organisationId, round.id]);
  if (responses.length === 0) throw surveyErrors.nobodyAnswered();
  if (round.privacy !== 'anonymous' || round.importOrigin) return;
  const { instrument: { policy: { minimumGroup } } } = await pinned(ctx, round);
  const teams = responses.map(({ seal }) => (seal && unseal(config!, seal)?.teamId) ?? null);
  const kept = keptTeams(teams, minimumGroup);
  const ids = responses.map(({ id }) => id);
  // All in one statement, those that were not handed in too: none of the rows tells when it was written.
  await ctx.unit.sql(`
    update response p set seal = null, team_id = (select x.team_id from unnest($3::uuid[], $4::uuid[]) x (id, team_id) where x.id = p.id)
    where p.organisation_id = $1 and p.round_id = $2`, [ctx.organisationId, round.id, ids, teams.map((team) => (team !== null && kept.has(team) ? team : null))]);
}

/** The teams that can be named: each with the minimum or more, and nobody or the minimum or more in all others together. `teams`: that of each response, null where it is unknown. */
export function keptTeams(teams: readonly (string | null)[], minimum: number): Set<string> {
  const sizes = Map.groupBy(teams, (team) => team);
  const kept = [...sizes].flatMap(([team, { length }]) => (team !== null && length >= minimum ? [{ team, length }] : [])).toSorted((a, b) => b.length - a.length || (a.team < b.team ? -1 : 1));
  let others = teams.length - kept.reduce((sum, { length }) => sum + length, 0);
  while (others > 0 && others < minimum && kept.length > 0) others += kept.pop()!.length;
  return new Set(kept.map(({ team }) => team));
}
