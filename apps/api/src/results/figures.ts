import { type Call, type CaseAnswer, type CaseResult, type Definition, type FidelityResult, fidelityFigures, type Instrument, phoneAnswer, phoneSample } from '@getrouw/domain';
import { CALL, COUNTS, pinned, type RoundRow } from '../measuring/index.ts';
import type { RequestContext } from '../platform/index.ts';

export interface CaseRow { trajectoryId: string; familyId: string; teamId: string; answers: Record<string, CaseAnswer>; call: Call | null }

/** What counts of a round as it is now: approved, or handed in where no review is needed; of these teams only where they are given. */
export const countedCases = (ctx: RequestContext, round: RoundRow, teamIds: readonly string[] | null): Promise<CaseRow[]> => ctx.unit.sql<CaseRow>(`
    select c.trajectory_id, c.family_id, c.team_id, ${CALL} as call,
      coalesce((select jsonb_object_agg(n.item_code, jsonb_build_object('value', n.value, 'mark', n.mark))
        from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id), '{}')
      || coalesce((select jsonb_object_agg(z.item_code, jsonb_build_object('value', z.value, 'mark', z.mark))
        from final_answer z where z.organisation_id = c.organisation_id and z.round_case_id = c.id), '{}') as answers
    from round_case c
      join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
      join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id
    where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn' and c.left_out_reason is null and ${COUNTS}
      and ($3::uuid[] is null or c.team_id = any($3))`, [ctx.organisationId, round.id, teamIds]);

/**
 * The figures over what was approved, or handed in where no review is needed, as they are now; of these teams only where they are given.
 * Counted is the first opinion, the final answer where a second one differed, and what a call to the coach found where it was made.
 */
export async function figuresNow(ctx: RequestContext, round: RoundRow, teamIds: readonly string[] | null): Promise<FidelityResult> {
  const { definition, instrument } = await pinned(ctx, round);
  const cases = await countedCases(ctx, round, teamIds);
  const [{ sampled } = { sampled: false }] = await ctx.unit.sql<{ sampled: boolean }>(
    `select exists (select from round_case where organisation_id = $1 and round_id = $2 and status = 'not_drawn')
      or exists (select from round where organisation_id = $1 and id = $2 and imported_at is not null and sampling = 'sample') as sampled`, [ctx.organisationId, round.id],
  );
  return fidelityFigures({ instrument, scales: definition.scales, cases: counted(definition, instrument, cases), sampled });
}

/** The cases as they count: with what a call to the coach found, where it was made. */
export function counted(definition: Definition, instrument: Instrument, cases: readonly CaseRow[]): CaseResult[] {
  const phone = phoneSample(definition, instrument);
  return cases.map(({ call, ...each }) => (phone && call ? { ...each, answers: { ...each.answers, [phone.itemCode]: { value: phoneAnswer(phone, call), mark: false } } } : each));
}
