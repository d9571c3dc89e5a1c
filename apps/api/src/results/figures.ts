import { type CaseAnswer, type FidelityResult, fidelityFigures } from '@getrouw/domain';
import { COUNTS, pinned, type RoundRow } from '../measuring/index.ts';
import type { RequestContext } from '../platform/index.ts';

/** The figures over what was approved, or handed in where no review is needed, as they are now; of these teams only where they are given. */
export async function figuresNow(ctx: RequestContext, round: RoundRow, teamIds: readonly string[] | null): Promise<FidelityResult> {
  const { definition, instrument } = await pinned(ctx, round);
  const cases = await ctx.unit.sql<{ trajectoryId: string; familyId: string; teamId: string; answers: Record<string, CaseAnswer> }>(`
    select c.trajectory_id, c.family_id, c.team_id,
      coalesce((select jsonb_object_agg(n.item_code, jsonb_build_object('value', n.value, 'mark', n.mark))
        from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id), '{}') as answers
    from round_case c join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id
    where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn' and c.left_out_reason is null and ${COUNTS}
      and ($3::uuid[] is null or c.team_id = any($3))`, [ctx.organisationId, round.id, teamIds]);
  const [{ sampled } = { sampled: false }] = await ctx.unit.sql<{ sampled: boolean }>(
    `select exists (select from round_case where organisation_id = $1 and round_id = $2 and status = 'not_drawn') 
      or exists (select from round where organisation_id = $1 and id = $2 and imported_at is not null and sampling = 'sample') as sampled`, [ctx.organisationId, round.id],
  );
  return fidelityFigures({ instrument, scales: definition.scales, cases, sampled });
}
