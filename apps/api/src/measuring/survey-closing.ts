import { randomUUID } from 'node:crypto';
import { type Config, errors, findRow, type RequestContext, type UnitRunner } from '../platform/index.ts';
import { measuringErrors } from './measuring.errors.ts';
import { pinned } from './pinned.ts';
import { RoundEntity } from './round.entity.ts';
import type { RoundRow } from './rounds.queries.ts';
import { surveyErrors } from './survey.errors.ts';
import { unseal } from './survey-secrets.ts';

/**
 * Stops a survey before it closes, in a transaction of its own: who hands in at this moment is waited for, who hands in later is refused. Without
 * it closing could miss what was handed in while it looked. Nothing where the round is no survey, or is closed already.
 */
export async function stopAnswering(runner: UnitRunner, ctx: RequestContext, id: string, revision: number): Promise<void> {
  await runner.run(ctx, async (stopping) => {
    const round = await findRow(stopping, RoundEntity, id);
    if (round.privacy === null || round.state === 'closed' || round.importedAt) return;
    if (round.revision !== revision) throw errors.conflict({ current: round });
    if (round.state !== 'scoring') throw measuringErrors.roundState({ state: round.state, accepted: 'scoring' });
    const [handedIn] = await stopping.unit.sql(`select from response where organisation_id = $1 and round_id = $2 and state = 'submitted' limit 1`, [stopping.organisationId, id]);
    if (!handedIn) throw surveyErrors.nobodyAnswered();
    await stopping.unit.sql('update round set stopped_at = $3 where organisation_id = $1 and id = $2', [stopping.organisationId, id, stopping.clock.now()]);
  });
}

/**
 * What happens to the answers of a survey when it closes. Anonymous ones are written again in no order and under other ids, so that neither the order of
 * rows nor their transactions tell who answered when; what was not handed in, the codes and the numbers of forms are gone. The team is kept where enough of
 * it answered: the answers of the other teams stand together, and are enough together, or the smallest team joins them.
 * @param config what opens the seals; an imported round has none.
 */
export async function settle(ctx: RequestContext, round: RoundRow, config: Config | undefined): Promise<void> {
  const responses = await ctx.unit.sql<{ id: string; seal: Buffer | null; teamId: string | null }>(
    `select id, seal, team_id from response where organisation_id = $1 and round_id = $2 and state = 'submitted'`, [ctx.organisationId, round.id]);
  if (responses.length === 0) throw surveyErrors.nobodyAnswered();
  if (round.privacy !== 'anonymous') return;
  const { instrument: { policy: { minimumGroup } } } = await pinned(ctx, round);
  const teams = responses.map(({ seal, teamId }) => (seal ? unseal(config!, seal) : teamId));
  const kept = keptTeams(teams, minimumGroup);
  const again = responses.map(({ id }, index) => ({ old: id, id: randomUUID(), team_id: kept.has(teams[index]!) ? teams[index] : null, hash: round.importOrigin ? randomUUID() : null }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const values = [ctx.organisationId, round.id, JSON.stringify(again)];
  await ctx.unit.sql(`
    insert into response (organisation_id, id, round_id, opinion, state, needs_review, revision, privacy, team_id, variants, imported_hash)
    select $1, x.id, $2, 'first', 'in_progress', false, 1, 'anonymous', x.team_id, p.variants, x.hash
    from jsonb_to_recordset($3::jsonb) as x (old uuid, id uuid, team_id uuid, hash text) join response p on p.organisation_id = $1 and p.id = x.old order by x.id`, values);
  await ctx.unit.sql(`
    with gone as (delete from answer n using response p where p.organisation_id = n.organisation_id and p.id = n.response_id and n.organisation_id = $1 and p.round_id = $2
      returning n.response_id, n.item_code, n.value, n.saved_at)
    insert into answer (organisation_id, id, response_id, item_code, value, mark, saved_at, revision)
    select $1, gen_random_uuid(), x.id, g.item_code, g.value, false, g.saved_at, 1
    from gone g join jsonb_to_recordset($3::jsonb) as x (old uuid, id uuid) on x.old = g.response_id where g.value is not null order by random()`, values);
  await ctx.unit.sql('delete from response where organisation_id = $1 and round_id = $2 and not id = any($3)', [ctx.organisationId, round.id, again.map(({ id }) => id)]);
  await ctx.unit.sql(`update response set state = 'submitted' where organisation_id = $1 and round_id = $2`, [ctx.organisationId, round.id]);
  await ctx.unit.sql('delete from survey_meeting where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]);
}

/** The teams that can be named: each with the minimum or more, and nobody or the minimum or more in all others together. `teams`: that of each response, null where it is unknown. */
export function keptTeams(teams: readonly (string | null)[], minimum: number): Set<string> {
  const sizes = Map.groupBy(teams, (team) => team);
  const kept = [...sizes].flatMap(([team, { length }]) => (team !== null && length >= minimum ? [{ team, length }] : [])).toSorted((a, b) => b.length - a.length || (a.team < b.team ? -1 : 1));
  let others = teams.length - kept.reduce((sum, { length }) => sum + length, 0);
  while (others > 0 && others < minimum && kept.length > 0) others += kept.pop()!.length;
  return new Set(kept.map(({ team }) => team));
}
