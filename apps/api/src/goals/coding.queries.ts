import { codingAgreement } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { readableBy } from '../caseload/index.ts';
import { programmes } from '../definitions/index.ts';
import { badField, cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import type { GoalCoder, GoalCoding, GoalCodingMethod, GoalCodings, GoalCodingsArgs, GoalDifference, GoalsToCodeArgs, GoalToCode, GoalToCodePage, MyGoalCoding, MyGoalCodingPage } from './coding.type.ts';
import { goalsErrors } from './goals.errors.ts';
import { blindTo } from './goals.queries.ts';
import { holding } from './holding.ts';
import { catalogueOf } from './open-case.ts';

const MOST_DIFFERENCES = 200;

/** Methods that have goals, with how many wait for a code. */
export async function goalCodingMethods(ctx: RequestContext): Promise<GoalCodingMethod[]> {
  const withGoals = (await programmes(ctx)).filter(({ version }) => version.document.goalCatalogue);
  const rows = await ctx.unit.sql<{ programmeId: string; uncoded: number }>(`
    select t.programme_id, count(*)::int as uncoded from goal g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id
      join family f on f.organisation_id = g.organisation_id and f.id = g.family_id
    where g.organisation_id = $1 and g.code is null and ${readableBy('$2')} group by t.programme_id`, [ctx.organisationId, ctx.memberId]);
  const uncoded = new Map(rows.map((row) => [row.programmeId, row.uncoded]));
  return withGoals.map(({ id, name, definitionCode, version }) => ({ programmeId: id, name, definitionCode, catalogue: version.document.goalCatalogue!, uncoded: uncoded.get(id) ?? 0 }));
}

/** Goals without a code, or with the given one, the oldest first; never one that the caller is to code blindly. */
export async function goalsToCode(ctx: RequestContext, { programmeId = null, code = null, first, after }: GoalsToCodeArgs): Promise<GoalToCodePage> {
  const [setOn, id] = lastSeen(after, 'date', 'uuid');
  if (programmeId !== null) await catalogueOf(ctx, programmeId);
  const rows = await ctx.unit.sql<GoalToCode>(`
    select g.id, g.family_id, g.trajectory_id, t.programme_id, f.client_number, g.number, g.words, g.zero_point, g.code, g.whose, g.set_on, g.revision,
      (select count(*)::int from goal_coding c where c.organisation_id = $1 and c.goal_id = g.id) as codings
    from goal g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id join family f on f.organisation_id = g.organisation_id and f.id = g.family_id
    where g.organisation_id = $1 and ${code === null ? '$3::text is null and g.code is null' : 'g.code = $3'} and ($4::uuid is null or t.programme_id = $4) and ${readableBy('$2')} and not ${blindTo('g.id', '$2')}
      and ($5::date is null or (g.set_on, g.id) > ($5, $6::uuid)) order by g.set_on, g.id limit $7`, [ctx.organisationId, ctx.memberId, code, programmeId, setOn, id, limitOf(first)]);
  const page = cut(rows, first, (row) => [row.setOn, row.id]);
  audit.recordRead(ctx, 'goal', page.items.flatMap(({ familyId, id: goalId }) => [familyId, goalId]));
  return page;
}

/** Which codes a goal was given, the latest first. */
export async function goalCodingHistory(ctx: RequestContext, goalId: string): Promise<GoalCoding[]> {
  const [goal] = !isUuid(goalId) ? [] : await ctx.unit.sql<{ familyId: string; blind: boolean }>(`select g.family_id, ${blindTo('g.id', '$2')} as blind
    from goal g join family f on f.organisation_id = g.organisation_id and f.id = g.family_id where g.organisation_id = $1 and g.id = $3 and ${readableBy('$2')}`, [ctx.organisationId, ctx.memberId, goalId]);
  if (!goal) throw errors.notFound({ kind: 'goal' });
  if (goal.blind) throw goalsErrors.codeFirst();
  audit.recordRead(ctx, 'goal', [goal.familyId, goalId]);
  return ctx.unit.sql<GoalCoding>(`
    select c.code, c.opinion = 'second' as second, c.reason, c.coded_at, m.name as coded_by from goal_coding c left join member m on m.organisation_id = c.organisation_id and m.id = c.coded_by
    where c.organisation_id = $1 and c.goal_id = $2 order by c.coded_at desc, c.id desc limit 100`, [ctx.organisationId, goalId]);
}

export const PERIOD = `g.organisation_id = $1 and t.programme_id = $2 and g.set_on >= $3 and g.set_on <= $4`;
export const GOALS = `goal g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id join family f on f.organisation_id = g.organisation_id and f.id = g.family_id`;
const DRAWN = `${GOALS} join goal_coding_draw d on d.organisation_id = g.organisation_id and d.goal_id = g.id`;

/** Progress per coder, how far first and second agree, and where they differ. The first is what stood when the second chose. */
export async function goalCodings(ctx: RequestContext, { programmeId, from, until }: GoalCodingsArgs): Promise<GoalCodings> {
  if (from > until) throw badField('until', { nl: 'ligt voor het begin', en: 'is before the beginning' }, { nl: `${from} of later`, en: `${from} or later` });
  const { catalogue } = await catalogueOf(ctx, programmeId);
  const values = [ctx.organisationId, programmeId, from, until];
  const [[counted], coders, pairs] = await Promise.all([
    ctx.unit.sql<{ goals: number }>(`select count(*)::int as goals from ${GOALS} where ${PERIOD} and g.code is not null`, values),
    ctx.unit.sql<GoalCoder>(`
      select m.id, m.name, coalesce(d.given, 0) as given, coalesce(d.coded, 0) as coded from member m
        left join (select d.coder_id, count(*)::int as given, count(d.coded_at)::int as coded from ${DRAWN} where ${PERIOD} group by d.coder_id) d on d.coder_id = m.id
      where m.organisation_id = $1 and (d.coder_id is not null or (${holding('goal.code', '$5')})) order by m.name, m.id`, [...values, ctx.clock.today()]),
    ctx.unit.sql<GoalDifference & { familyId: string }>(`
      select g.id, g.family_id, f.client_number, g.number, g.words, g.code, g.revision,
        (select c.code from goal_coding c where c.organisation_id = $1 and c.goal_id = g.id and c.opinion = 'first' and c.coded_at <= d.coded_at order by c.coded_at desc, c.id desc limit 1) as first,
        (select c.code from goal_coding c where c.organisation_id = $1 and c.goal_id = g.id and c.opinion = 'second' order by c.coded_at desc, c.id desc limit 1) as second
      from ${DRAWN} where d.coded_at is not null and ${PERIOD} and ${readableBy('$5')} order by d.coded_at, g.id`, [...values, ctx.memberId]),
  ]);
  const differences = pairs.filter(({ first, second }) => first !== second).slice(0, MOST_DIFFERENCES);
  audit.recordRead(ctx, 'goal', differences.flatMap(({ familyId, id }) => [familyId, id]));
  return { goals: counted!.goals, coders, agreement: codingAgreement(catalogue, pairs), differences };
}

/** Goals that were given to the caller and that he has not coded yet, without how they are coded or by whom. */
export async function myGoalCodings(ctx: RequestContext, { first, after }: PageArgs): Promise<MyGoalCodingPage> {
  const [drawId] = lastSeen(after, 'uuid');
  const rows = await ctx.unit.sql<MyGoalCoding & { drawId: string; familyId: string }>(`
    select d.id as draw_id, g.id as goal_id, g.family_id, t.programme_id, g.words, g.zero_point, g.whose, g.set_on from ${DRAWN}
    where g.organisation_id = $1 and d.coder_id = $2 and d.coded_at is null and ${readableBy('$2')} and ($3::uuid is null or d.id > $3) order by d.id limit $4`, [ctx.organisationId, ctx.memberId, drawId, limitOf(first)]);
  const page = cut(rows, first, (row) => [row.drawId]);
  audit.recordRead(ctx, 'goal', page.items.flatMap(({ familyId, goalId }) => [familyId, goalId]));
  return page;
}
