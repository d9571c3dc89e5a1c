import { programmes } from '../definitions/index.ts';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { TeamPeriod } from './caseload.rules.ts';
import type { CodeName, ProfessionalTeam, ProgrammeChoice } from './caseload.type.ts';
import { professionalWithin, scopeOf } from './reach.ts';

const COLUMNS = 'pt.id, pt.professional_id, pt.team_id, pt.programme_id, pt.variants, pt.trained_on, pt.starts_on, pt.ends_on, pt.revision';

/** A row of professional_team. */
export interface KnownTeamPeriod extends TeamPeriod { id: string; professionalId: string; variants: string[]; revision: number }

/** The periods in teams of these professionals. */
export const teamPeriods = (ctx: RequestContext, professionalIds: readonly string[]): Promise<KnownTeamPeriod[]> => ctx.unit.sql<KnownTeamPeriod>(
  `select ${COLUMNS} from professional_team pt where pt.organisation_id = $1 and pt.professional_id = any($2::uuid[]) order by pt.starts_on, pt.id`, [ctx.organisationId, professionalIds],
);

/** A period that the caller may write, of a professional and in a team within reach; or NOT_FOUND. */
export async function teamPeriod(ctx: RequestContext, id: string): Promise<KnownTeamPeriod> {
  const [found] = !isUuid(id) ? [] : await ctx.unit.sql<KnownTeamPeriod>(`
    select ${COLUMNS} from professional_team pt join professional p on p.organisation_id = pt.organisation_id and p.id = pt.professional_id
    where pt.organisation_id = $1 and ${professionalWithin('p', '$6')} and ($2::text = 'organisation' or pt.team_id = any($3::uuid[])) and pt.id = $5`,
  [...scopeOf(ctx, 'professional.write'), id, ctx.clock.today()]);
  if (!found) throw errors.notFound({ kind: 'professionalTeam' });
  return found;
}

interface MethodWords { id: string; name: CodeName['name']; variants: CodeName[] | null }

/** Where these professionals work, by professional: what runs first, then the latest. */
export async function teamsOf(ctx: RequestContext, professionalIds: readonly string[]): Promise<Map<string, ProfessionalTeam[]>> {
  const [rows, methods] = await Promise.all([
    ctx.unit.sql<KnownTeamPeriod & { team: ProfessionalTeam['team'] }>(`
      select ${COLUMNS}, jsonb_build_object('id', t.id, 'name', t.name, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'revision', t.revision,
        'site', jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision)) as team
      from professional_team pt join team t on t.organisation_id = pt.organisation_id and t.id = pt.team_id
        join site s on s.organisation_id = t.organisation_id and s.id = t.site_id
      where pt.organisation_id = $1 and pt.professional_id = any($2::uuid[])
      order by pt.ends_on desc nulls first, pt.starts_on desc, t.name, pt.id`, [ctx.organisationId, professionalIds]),
    ctx.unit.sql<MethodWords>(`
      select p.id, v.document -> 'name' as name, v.document -> 'variants' as variants
      from programme p join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id where p.organisation_id = $1`, [ctx.organisationId]),
  ]);
  const words = new Map(methods.map((method) => [method.id, method]));
  const shown = rows.map(({ programmeId, variants, ...row }) => {
    const { id, name, variants: known } = words.get(programmeId)!;
    // A variant that a newer version dropped has no name any more.
    return { ...row, programme: { id, name }, variants: variants.map((code) => known?.find((each) => each.code === code) ?? { code, name: { nl: code, en: code } }) };
  });
  return Map.groupBy(shown, ({ professionalId }) => professionalId);
}

/** The methods that a professional can work with, in teams within reach that are not closed. */
export async function programmeChoices(ctx: RequestContext): Promise<ProgrammeChoice[]> {
  const open = ({ id, endsOn }: { id: string; endsOn: string | null }) =>
    (endsOn === null || endsOn >= ctx.clock.today()) && (ctx.reach('professional.write') === 'organisation' || ctx.teamIds.includes(id));
  return (await programmes(ctx)).map(({ id, name, version, teams }) => ({
    id, name, variants: (version.document.variants ?? []).map(({ code, name: words }) => ({ code, name: words })), teams: teams.filter(open),
  }));
}

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
