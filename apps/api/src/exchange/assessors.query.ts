import type { RequestContext } from '../platform/index.ts';

/** Who assesses a family in a running round, with the teams he works or worked in. */
export interface Assessor { clientNumber: string; memberId: string; teams: { teamId: string; endsOn: string | null }[] }

/** Assessors by client number. The database refuses them as helpers; an import says in which row. */
export async function assessorsOf(ctx: RequestContext, clientNumbers: readonly string[]): Promise<Map<string, Assessor[]>> {
  const rows = await ctx.unit.sql<Assessor>(`
    select f.client_number, a.assessor_id as member_id,
      (select coalesce(jsonb_agg(jsonb_build_object('teamId', m.team_id, 'endsOn', m.ends_on)), '[]') from team_membership m
        where m.organisation_id = a.organisation_id and m.member_id = a.assessor_id) as teams
    from family f
      join round_case c on c.organisation_id = f.organisation_id and c.family_id = f.id
      join assignment a on a.organisation_id = c.organisation_id and a.round_case_id = c.id
      join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
    where f.organisation_id = $1 and f.client_number = any($2)
      and r.state <> 'closed' and a.assessor_id is not null
      and (r.edition = 1 or exists (select from response p
        where p.organisation_id = a.organisation_id and p.assignment_id = a.id and p.state in ('assigned', 'in_progress', 'returned')))`, [ctx.organisationId, clientNumbers]);
  return Map.groupBy(rows, ({ clientNumber }) => clientNumber);
}
