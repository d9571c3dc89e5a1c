import { addDays } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, isUuid, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { caseloadErrors } from './caseload.errors.ts';
import { countCertificates } from './certificates.queries.ts';
import { ProfessionalEntity } from './professional.entity.ts';
import { professional } from './professionals.queries.ts';
import { scopeOf, trajectoryWithin } from './reach.ts';

/** A trajectory that goes on after its professional leaves. The client number is there for who may see the case. */
export interface RunningTrajectory {
  trajectoryProfessionalId: string; trajectoryId: string; familyId: string; clientNumber: string | null; trajectoryNumber: number; teamName: string; startsOn: string;
}
export interface Taking { trajectoryProfessionalId: string; professionalId: string }

/** What still runs after this day with this professional. */
export const runningTrajectories = (ctx: RequestContext, professionalId: string, day: string): Promise<RunningTrajectory[]> => ctx.unit.sql<RunningTrajectory>(`
  select tp.id as trajectory_professional_id, t.id as trajectory_id, t.family_id, case when ${trajectoryWithin('t')} then f.client_number end as client_number,
    t.number as trajectory_number, m.name as team_name, tp.starts_on
  from trajectory_professional tp
    join trajectory t on t.organisation_id = tp.organisation_id and t.id = tp.trajectory_id
    join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
    join team m on m.organisation_id = t.organisation_id and m.id = t.team_id
  where tp.organisation_id = $1 and tp.professional_id = $5 and (t.ended_on is null or t.ended_on > $6) and (tp.ends_on is null or tp.ends_on > $6)
  order by m.name, tp.starts_on, f.client_number, t.number`, [...scopeOf(ctx, 'case.read'), professionalId, day]);

/** The professional that a member is. */
export async function professionalOf(ctx: RequestContext, memberId: string): Promise<{ id: string; revision: number; endsOn: string | null } | null> {
  const [found] = await ctx.unit.sql<{ id: string; revision: number; endsOn: string | null }>(
    'select id, revision, ends_on from professional where organisation_id = $1 and member_id = $2', [ctx.organisationId, memberId]);
  return found ?? null;
}

/** Of a professional `p` with his membership `m`, if he has one: he works on the day $2. */
const WORKS = `(p.ends_on is null or p.ends_on >= $2::date) and (m.id is null or (m.ended_at is null and (m.ends_on is null or m.ends_on >= $2::date)))`;
const WITH_MEMBER = 'from professional p left join member m on m.organisation_id = p.organisation_id and m.id = p.member_id';

/** Who can take over the work of this professional after this day. */
export const takers = (ctx: RequestContext, professionalId: string, day: string): Promise<{ id: string; name: string }[]> => ctx.unit.sql<{ id: string; name: string }>(
  `select p.id, p.name ${WITH_MEMBER} where p.organisation_id = $1 and p.id <> $3 and ${WORKS} order by p.name, p.staff_number`, [ctx.organisationId, addDays(day, 1), professionalId],
);

/** Refuses a last day before some of the work began: then it was never his to hand over. */
export function refuseBeforeWork(running: readonly { startsOn: string }[], day: string): void {
  const latest = running.map(({ startsOn }) => startsOn).toSorted().at(-1);
  if (!latest || day >= latest) return;
  throw badField('input.endsOn', { nl: 'ligt voor het begin van werk dat daarna loopt', en: 'is before the start of work that runs after it' }, { nl: `${latest} of later`, en: `${latest} or later` });
}

/** Ends the periods of a professional on this day and begins those of who takes over on the next; `running` is all of it. */
export async function handOverTrajectories(ctx: RequestContext, professionalId: string, day: string, running: readonly RunningTrajectory[], taking: readonly Taking[]): Promise<void> {
  if (running.length === 0) return;
  await professional(ctx, professionalId, writes(ctx));
  const next = addDays(day, 1);
  await refuseGone(ctx, professionalId, next, taking.map((each) => each.professionalId));
  const chosen = [taking.map((each) => each.trajectoryProfessionalId), taking.map((each) => each.professionalId)];
  await ctx.unit.sql(`
    insert into trajectory_professional (organisation_id, id, trajectory_id, professional_id, starts_on, ends_on, revision)
    select $1, g.new_id, tp.trajectory_id, g.taker, $5, tp.ends_on, 1
    from unnest($2::uuid[], $3::uuid[], $4::uuid[]) g(id, taker, new_id)
      join trajectory_professional tp on tp.organisation_id = $1 and tp.id = g.id
    where not exists (select from trajectory_professional already
      where already.organisation_id = $1 and already.trajectory_id = tp.trajectory_id and already.professional_id = g.taker
        and already.starts_on <= $5 and (already.ends_on is null or already.ends_on >= $5))`,
  [ctx.organisationId, ...chosen, taking.map(() => uuid()), next]);
  await ctx.unit.sql('update trajectory_professional set ends_on = $3, revision = revision + 1 where organisation_id = $1 and id = any($2)', [ctx.organisationId, chosen[0], day]);
  await audit.record(ctx, {
    verb: 'case.hand_over', subjects: [...running.map(({ trajectoryId }) => trajectoryId), professionalId, ...new Set(chosen[1])], fields: ['professionals'],
  });
}

/** Writes down that a professional has gone after this day; an earlier day that stands there stays. */
export async function endProfessionalRow(ctx: RequestContext, { id, revision, endsOn }: { id: string; revision: number; endsOn: string | null }, day: string): Promise<void> {
  if (endsOn && endsOn <= day) return;
  await updateRow(ctx, ProfessionalEntity, { id, revision }, { endsOn: day });
  const periods = await endTeamPeriods(ctx, id, day);
  await countCertificates(ctx);
  await audit.record(ctx, { verb: 'professional.end', subjects: [id, ...periods], fields: periods.length > 0 ? ['endsOn', 'teams'] : ['endsOn'] });
}

/** Ends his work in teams on this day; gives the ids. Work there that begins later he cannot leave: it must be taken away or put right first. */
async function endTeamPeriods(ctx: RequestContext, professionalId: string, day: string): Promise<string[]> {
  const ended = await ctx.unit.sql<{ id: string; startsOn: string }>(`
    select id, starts_on from professional_team where organisation_id = $1 and professional_id = $2 and (ends_on is null or ends_on > $3) order by starts_on`, [ctx.organisationId, professionalId, day]);
  refuseBeforeWork(ended, day);
  await ctx.unit.sql(
    'update professional_team set ends_on = $3, revision = revision + 1 where organisation_id = $1 and id = any($2::uuid[])', [ctx.organisationId, ended.map(({ id }) => id), day],
  );
  return ended.map(({ id }) => id);
}

/** Writes the rows as they are: of giving somebody a case and his leaving at once the second fails and is run again. */
export async function holdProfessionals(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  await ctx.unit.sql('update professional set name = name where organisation_id = $1 and id = any($2::uuid[])', [ctx.organisationId, ids]);
}

function writes(ctx: RequestContext): 'professional.write' {
  if (!ctx.holds('professional.write')) throw errors.forbidden({ verb: 'professional.write' });
  return 'professional.write';
}

async function refuseGone(ctx: RequestContext, professionalId: string, day: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)];
  const found = await ctx.unit.sql<{ id: string; name: string; works: boolean }>(
    `select p.id, p.name, ${WORKS} as works ${WITH_MEMBER} where p.organisation_id = $1 and p.id = any($3)`, [ctx.organisationId, day, wanted.filter(isUuid)],
  );
  if (found.length < wanted.length) throw errors.notFound({ kind: 'professional' });
  const gone = found.filter(({ id, works }) => !works || id === professionalId);
  if (gone.length > 0) throw caseloadErrors.takerGone({ names: gone.map(({ name }) => name).join(', '), day });
}
