import type { Verb } from '@getrouw/access-rules';
import { cut, errors, isUuid, keysOf, limitOf, type RequestContext } from '../platform/index.ts';
import type { Professional, ProfessionalDetail, ProfessionalPage, ProfessionalRecord } from './caseload.type.ts';
import { teamsOf } from './professional-teams.queries.ts';
import { professionalWithin, scopeOf } from './reach.ts';
import { type SearchArgs, soughtIn } from './search.args.ts';

const COLUMNS = 'p.id, p.staff_number, p.name, p.member_id, p.birth_year, p.youth_care_since, p.cv_note, p.ends_on, p.revision';

const RECORD = `${COLUMNS}, p.email, p.hours_per_week`;

type Known = Omit<ProfessionalRecord, 'teams'>;

export async function professionals(ctx: RequestContext, wish: SearchArgs): Promise<ProfessionalPage> {
  const [after = null] = keysOf(wish.after, 1) ?? [];
  const rows = await ctx.unit.sql<Known>(`
    select ${RECORD} from professional p
    where p.organisation_id = $1 and ${professionalWithin('p', '$8')}
      and ($5::text is null or position($5 in lower(p.staff_number)) > 0 or position($5 in lower(p.name)) > 0)
      and ($6::text is null or p.staff_number > $6)
    order by p.staff_number limit $7`, [...scopeOf(ctx, 'professional.read'), soughtIn(wish), after, limitOf(wish.first), ctx.clock.today()]);
  const { items, ...page } = cut(rows, wish.first, ({ staffNumber }) => [staffNumber]);
  return { ...page, items: await withTeams(ctx, items) };
}

/** The professionals within reach who have not gone, by name: to choose from. */
export const allProfessionals = (ctx: RequestContext): Promise<Professional[]> => ctx.unit.sql<Professional>(
  `select ${COLUMNS} from professional p where p.organisation_id = $1 and ${professionalWithin('p', '$5')} and (p.ends_on is null or p.ends_on >= $5) order by p.name, p.staff_number`,
  [...scopeOf(ctx, 'professional.read'), ctx.clock.today()],
);

/** A professional within reach of the verb, or NOT_FOUND. */
export async function professional(ctx: RequestContext, id: string, verb: Verb): Promise<Known> {
  const [found] = !isUuid(id) ? [] : await ctx.unit.sql<Known>(
    `select ${RECORD} from professional p where p.organisation_id = $1 and ${professionalWithin('p', '$6')} and p.id = $5`, [...scopeOf(ctx, verb), id, ctx.clock.today()],
  );
  if (!found) throw errors.notFound({ kind: 'professional' });
  return found;
}

/** The same with the teams in which he works. */
export async function professionalRecord(ctx: RequestContext, id: string, verb: Verb): Promise<ProfessionalRecord> {
  const [found] = await withTeams(ctx, [await professional(ctx, id, verb)]);
  return found!;
}

/** The same with the teams that he is a member of, the latest first. */
export async function professionalDetail(ctx: RequestContext, id: string): Promise<ProfessionalDetail> {
  const found = await professionalRecord(ctx, id, 'professional.read');
  const memberships = await ctx.unit.sql<ProfessionalDetail['memberships'][number]>(`
    select m.id, t.id as team_id, t.name as team_name, m.starts_on, m.ends_on, m.revision
    from team_membership m join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
    where m.organisation_id = $1 and m.member_id = $2 order by m.ends_on desc nulls first, m.starts_on desc, t.name`, [ctx.organisationId, found.memberId]);
  return { ...found, memberships };
}

async function withTeams(ctx: RequestContext, known: readonly Known[]): Promise<ProfessionalRecord[]> {
  const teams = await teamsOf(ctx, known.map(({ id }) => id));
  return known.map((each) => ({ ...each, teams: teams.get(each.id) ?? [] }));
}
