import { registrableCodes } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { helpedBy, readableBy } from '../caseload/index.ts';
import { badField, errors, type RequestContext, uuid } from '../platform/index.ts';
import { goalCodings, GOALS, PERIOD } from './coding.queries.ts';
import type { CodeGoalAgainInput, DrawGoalCodingsInput, GoalCodings, RecodeGoalsInput } from './coding.type.ts';
import { goalsErrors } from './goals.errors.ts';
import { blindTo } from './goals.queries.ts';
import { holding } from './holding.ts';
import { catalogueOf } from './open-case.ts';

interface Found { id: string; familyId: string; programmeId: string; code: string | null; revision: number; blind: boolean }

const goalsById = (ctx: RequestContext, ids: readonly string[]): Promise<Found[]> => ctx.unit.sql<Found>(`
  select g.id, g.family_id, t.programme_id, g.code, g.revision, ${blindTo('g.id', '$2')} as blind from ${GOALS}
  where g.organisation_id = $1 and g.id = any($3::uuid[]) and ${readableBy('$2')}`, [ctx.organisationId, ctx.memberId, ids]);

/** Gives goals another code, all or none; each keeps its own words, and how it was coded before. Gives how many changed. */
export async function recodeGoals(ctx: RequestContext, { goals, code = null, reason = null }: RecodeGoalsInput): Promise<number> {
  const found = await goalsById(ctx, goals.map(({ id }) => id));
  const byId = new Map(found.map((goal) => [goal.id, goal]));
  if (goals.some(({ id }) => !byId.has(id))) throw errors.notFound({ kind: 'goal' });
  if (found.some(({ blind }) => blind)) throw goalsErrors.codeFirst();
  for (const programmeId of new Set(found.map((goal) => goal.programmeId))) await knownCode(ctx, programmeId, code);
  const others = found.filter((goal) => goal.code !== code);
  const stale = goals.filter(({ id, revision }) => byId.get(id)!.code !== code && byId.get(id)!.revision !== revision);
  if (stale.length > 0) throw errors.conflict({ current: stale.map(({ id }) => ({ id, code: byId.get(id)!.code, revision: byId.get(id)!.revision })) });
  if (others.length === 0) return 0;
  const ids = others.map(({ id }) => id);
  await ctx.unit.sql(`
    with changed as (update goal set code = $3, revision = revision + 1 where organisation_id = $1 and id = any($2::uuid[])),
      before as (insert into goal_change (organisation_id, id, goal_id, before, reason, changed_at, changed_by)
        select $1, g.change_id, g.id, jsonb_build_object('code', g.before), $4, $5, $6 from jsonb_to_recordset($7::jsonb) as g (id uuid, change_id uuid, before text))
    insert into goal_coding (organisation_id, id, goal_id, code, opinion, reason, coded_at, coded_by)
      select $1, g.coding_id, g.id, $3, 'first', $4, $5, $6 from jsonb_to_recordset($7::jsonb) as g (id uuid, coding_id uuid)`,
  [ctx.organisationId, ids, code, reason, ctx.clock.now(), ctx.memberId, JSON.stringify(others.map(({ id, code: before }) => ({ id, before, change_id: uuid(), coding_id: uuid() })))]);
  await audit.record(ctx, { verb: 'goal.code', subjects: [...new Set(others.flatMap(({ familyId, id }) => [familyId, id]))], fields: ['code'] });
  return others.length;
}

async function knownCode(ctx: RequestContext, programmeId: string, code: string | null): Promise<void> {
  const { definition, catalogue } = await catalogueOf(ctx, programmeId);
  const accepted = registrableCodes(catalogue);
  if (code === null || accepted.includes(code)) return;
  throw badField('code', { nl: `is geen code van ${definition.name.nl}`, en: `is no code of ${definition.name.en}` }, { nl: accepted.join(', '), en: accepted.join(', ') });
}

/**
 * Gives a share of the coded goals to a second person. Left away are goals that somebody codes already, that he coded or set down himself, of families that he
 * helps or helped and, where he comes from outside, of families that object to that. The same seed draws the same goals.
 */
export async function drawGoalCodings(ctx: RequestContext, { percent, coderId, seed, ...of }: DrawGoalCodingsInput): Promise<GoalCodings> {
  if (percent < 1 || percent > 100) throw badField('percent', { nl: 'is geen deel van de doelen', en: 'is no share of the goals' }, { nl: '1 tot en met 100 procent', en: '1 to 100 per cent' });
  await catalogueOf(ctx, of.programmeId);
  const [coder] = await ctx.unit.sql<{ external: boolean; holds: boolean }>(`select m.external, ${holding('goal.code', '$3')} as holds from member m where m.organisation_id = $1 and m.id = $2`, [ctx.organisationId, coderId, ctx.clock.today()]);
  if (!coder) throw errors.notFound({ kind: 'member' });
  if (!coder.holds) throw badField('coderId', { nl: 'mag met zijn rollen geen doelen coderen, of werkt hier niet meer', en: 'may not code goals with his roles, or works here no more' }, { nl: 'iemand die doelen mag coderen', en: 'somebody who may code goals' });
  const drawn = await ctx.unit.sql<{ goalId: string; familyId: string }>(`
    with coded as (select g.id, g.family_id, g.recorded_by from ${GOALS} where ${PERIOD} and g.code is not null and not ($6 and f.objection_on is not null)),
      free as (select c.id from coded c where not exists (select from goal_coding_draw d where d.organisation_id = $1 and d.goal_id = c.id)
        and c.recorded_by is distinct from $5::uuid and not exists (select from goal_coding k where k.organisation_id = $1 and k.goal_id = c.id and k.coded_by = $5) and not ${helpedBy('c.family_id', '$5')})
    insert into goal_coding_draw (organisation_id, id, goal_id, coder_id, drawn_at, revision)
      select $1, uuidv7(), id, $5, $9, 1 from free order by md5($7::text || id::text) limit (select ceil(count(*) * $8::numeric / 100) from coded)
    returning goal_id, (select g.family_id from goal g where g.organisation_id = $1 and g.id = goal_id)`,
  [ctx.organisationId, of.programmeId, of.from, of.until, coderId, coder.external, seed, percent, ctx.clock.now()]);
  if (drawn.length === 0) {
    throw badField('coderId', { nl: 'er is niets om te geven: geen gecodeerde doelen die nog niemand een tweede keer codeert en waarvan hij onafhankelijk is', en: 'there is nothing to give: no coded goals that nobody codes a second time yet and of which he is independent' });
  }
  await audit.record(ctx, { verb: 'goal.draw', subjects: [coderId, ...drawn.flatMap(({ familyId, goalId }) => [familyId, goalId])], fields: ['coderId'] });
  return goalCodings(ctx, of);
}

/** Keeps the second opinion of who was given the goal; once given it stays. The same again changes nothing. */
export async function codeGoalAgain(ctx: RequestContext, { goalId, code = null }: CodeGoalAgainInput): Promise<boolean> {
  const [mine] = await ctx.unit.sql<{ id: string; familyId: string; programmeId: string; codedAt: Date | null; second: string | null }>(`
    select d.id, g.family_id, t.programme_id, d.coded_at, (select c.code from goal_coding c where c.organisation_id = $1 and c.goal_id = g.id and c.opinion = 'second' limit 1) as second
    from ${GOALS} join goal_coding_draw d on d.organisation_id = g.organisation_id and d.goal_id = g.id
    where g.organisation_id = $1 and d.coder_id = $2 and g.id = $3 and ${readableBy('$2')}`, [ctx.organisationId, ctx.memberId, goalId]);
  if (!mine) throw errors.notFound({ kind: 'goal' });
  await knownCode(ctx, mine.programmeId, code);
  if (mine.codedAt) {
    if (mine.second === code) return true;
    throw goalsErrors.codedAgain();
  }
  await ctx.unit.sql(`
    with done as (update goal_coding_draw set coded_at = $3, revision = revision + 1 where organisation_id = $1 and id = $2)
    insert into goal_coding (organisation_id, id, goal_id, code, opinion, coded_at, coded_by) values ($1, $4, $5, $6, 'second', $3, $7)`, [ctx.organisationId, mine.id, ctx.clock.now(), uuid(), goalId, code, ctx.memberId]);
  await audit.record(ctx, { verb: 'goal.code_again', subjects: [mine.familyId, goalId], fields: ['code'] });
  return true;
}
