import type { RequestContext } from '../platform/index.ts';

/** Somebody at work with a method on a day, and in which team. */
export interface ProfessionalAtWork {
  professionalId: string; name: string; staffNumber: string; email: string | null; memberId: string | null; teamId: string; variants: string[]; trainedOn: string | null;
}

/** Who works with this method in one of these teams on this day, by staff number; who works in two of them: the team in which he began last. */
export const professionalsOn = (
  ctx: RequestContext, { programmeId, teamIds, date }: { programmeId: string; teamIds: readonly string[]; date: string },
): Promise<ProfessionalAtWork[]> => ctx.unit.sql<ProfessionalAtWork>(`
  select p.id as professional_id, p.name, p.staff_number, p.email, p.member_id, pt.team_id, pt.variants, pt.trained_on
  from professional p join lateral (
    select team_id, variants, trained_on from professional_team
    where organisation_id = $1 and professional_id = p.id and programme_id = $2 and team_id = any($3::uuid[]) and starts_on <= $4 and (ends_on is null or ends_on >= $4)
    order by starts_on desc, team_id limit 1) pt on true
  where p.organisation_id = $1 and (p.ends_on is null or p.ends_on >= $4)
  order by p.staff_number`, [ctx.organisationId, programmeId, teamIds, date]);
