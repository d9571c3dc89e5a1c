import { type Belonging, type Policy, surveyFigures, type SurveyResponse, type SurveyResult } from '@getrouw/domain';
import { pinned, type RoundRow } from '../measuring/index.ts';
import type { RequestContext } from '../platform/index.ts';

/**
 * The figures of a survey over what was handed in. They are made when it closes and never before: two looks at a growing number of answers would show
 * what one person said. Who answered without being asked here, in an imported round, is not among those asked.
 */
export async function surveyFiguresNow(ctx: RequestContext, round: RoundRow, privacy: Policy['anonymity']): Promise<SurveyResult> {
  const { definition: { scales }, instrument } = await pinned(ctx, round);
  const responses = await ctx.unit.sql<SurveyResponse>(`
    select p.team_id, t.site_id, coalesce(p.variants, '{}') as variants, p.trained,
      coalesce((select jsonb_object_agg(n.item_code, n.value) from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id), '{}') as answers
    from response p left join team t on t.organisation_id = p.organisation_id and t.id = p.team_id
    where p.organisation_id = $1 and p.round_id = $2 and p.state = 'submitted'`, [ctx.organisationId, round.id]);
  const asked = await ctx.unit.sql<Belonging>(`
    select x.team_id, t.site_id, x.variants, x.trained_on is not null as trained
    from respondent x join team t on t.organisation_id = x.organisation_id and t.id = x.team_id
    where x.organisation_id = $1 and x.round_id = $2`, [ctx.organisationId, round.id]);
  return surveyFigures({ instrument, scales, responses, asked, privacy });
}
