import { type Definition, type ReachCount, reachReport, reachWanted } from '@getrouw/domain';
import type { Verb } from '@getrouw/access-rules';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { programmes } from '../definitions/index.ts';
import { badField, cut, errors, lastSeen, limitOf, type RequestContext } from '../platform/index.ts';
import { methodOf } from './method.ts';
import { periodInOrder } from './period.ts';
import { blindTo } from './registration.queries.ts';
import type { OutsideArgs, OutsideCase, OutsideCasePage, ReachArgs, ReachGroup, ReachLeftOut, TargetGroupReach } from './reach.type.ts';

/** Of trajectories `t` those of the programme and the period within reach. Values 1 to 4 as `scopeOf`, 5 the programme, 6 and 7 the period. */
const STARTED = `t.organisation_id = $1 and t.programme_id = $5 and ${trajectoryWithin('t')} and ($6::date is null or t.started_on >= $6) and ($7::date is null or t.started_on <= $7)`;

/** Of each family one of them: value 8 the variants that are left out, 9 whether the first trajectory stands for the case. */
const CHOSEN = `chosen as (
  select distinct on (t.family_id) t.family_id, t.id, t.team_id, t.started_on
  from trajectory t
  where ${STARTED} and (t.variant is null or t.variant <> all($8::text[]))
  order by t.family_id, case when $9 then t.started_on - date '2000-01-01' else date '2000-01-01' - t.started_on end, case when $9 then t.number else -t.number end)`;

/** How a chosen case is classified; joined after choosing, so that what is sorted is narrow. */
const JOIN_CHOSEN = 'left join classification k on k.organisation_id = $1 and k.trajectory_id = c.id and k.superseded_at is null';

/**
 * The chosen cases with what is known of them, and of their trajectories in this programme: how many, and whether one of them ended early, which is unknown
 * while none has ended. Value 10 the reasons of dropping out.
 */
const KNOWN = `${CHOSEN}, own as (
    select x.family_id, count(*)::int as trajectories, case when bool_or(x.closing_reason = any($10::text[])) then true when bool_or(x.ended_on is not null) then false end as early
    from trajectory x where x.organisation_id = $1 and x.programme_id = $5 and (x.variant is null or x.variant <> all($8::text[])) group by x.family_id),
  known as materialized (select c.family_id, c.id as trajectory_id, c.team_id, k.facts, k.readings, o.trajectories, o.early from chosen c join own o on o.family_id = c.family_id ${JOIN_CHOSEN})`;

/** As text, of the case `k` that is known; `code` is SQL for the code of a fact. */
const valueOf = (code: string): string => `case ${code} when 'TRAJECTORIES' then k.trajectories::text when 'EARLY_END' then k.early::text else k.facts ->> ${code} end`;

interface Counted { teamId: string; fact: string; value: string | null; by: string | null; byValue: string | null; count: number }

/** Who is reached with a method in a period: of each case one trajectory, as the method says which. */
export async function targetGroupReach(ctx: RequestContext, { programmeId, from = null, until = null }: ReachArgs): Promise<TargetGroupReach> {
  periodInOrder(from, until);
  const offered = (await programmes(ctx)).filter(({ version }) => version.document.targetGroup);
  const programme = programmeId ? offered.find(({ id }) => id === programmeId) : offered[0];
  if (!programme && programmeId) throw errors.notFound({ kind: 'programme' });
  if (!programme) return { programmes: offered, programmeId: null, unit: null, cases: 0, objecting: 0, waiting: 0, leftOut: [], report: null, sites: [], teams: [] };
  const { definition } = await methodOf(ctx, programme.id);
  const chosen = valuesFor(ctx, 'result.read', programme.id, definition, from, until);
  const known = [...chosen, (definition.closingReasons ?? []).filter(({ dropOut }) => dropOut).map(({ code }) => code)];
  const wanted = reachWanted(definition);
  const splits = wanted.filter(({ by }) => by !== null);
  const [plain, split, teams, leftOut] = await Promise.all([
    ctx.unit.sql<Counted>(`with ${KNOWN}
      select team_id, e.key as fact, e.value, null as by, null as by_value, sum(cases)::int as count
        from (select team_id, facts, count(*) as cases from known group by 1, 2) same cross join lateral jsonb_each_text(facts) e group by 1, 2, 3
      union all select team_id, e.key, e.value, null, null, sum(cases)::int
        from (select team_id, readings, count(*) as cases from known group by 1, 2) same cross join lateral jsonb_each_text(readings) e group by 1, 2, 3
      union all select team_id, 'TRAJECTORIES', trajectories::text, null, null, count(*)::int from known group by 1, 3
      union all select team_id, 'EARLY_END', early::text, null, null, count(*)::int from known where early is not null group by 1, 3`, known),
    ctx.unit.sql<Counted>(`with ${KNOWN}
      select k.team_id, w.fact, ${valueOf('w.fact')} as value, w.by, ${valueOf('w.by')} as by_value, count(*)::int as count
      from known k cross join unnest($11::text[], $12::text[]) as w (fact, by) group by 1, 2, 3, 4, 5`, [...known, splits.map(({ fact }) => fact), splits.map(({ by }) => by)]),
    ctx.unit.sql<{ id: string; name: string; siteId: string; site: string; cases: number; objecting: number; waiting: number }>(`with ${CHOSEN}
      select m.id, m.name, s.id as site_id, s.name as site, count(*)::int as cases, count(f.objection_on)::int as objecting, count(d.id)::int as waiting
      from chosen c join team m on m.organisation_id = $1 and m.id = c.team_id join site s on s.organisation_id = m.organisation_id and s.id = m.site_id
        join family f on f.organisation_id = $1 and f.id = c.family_id left join classification_due d on d.organisation_id = $1 and d.trajectory_id = c.id
      group by 1, 2, 3, 4 order by m.name, m.id`, chosen),
    ctx.unit.sql<{ variant: string; cases: number }>(`with ${CHOSEN}
      select t.variant, count(distinct t.family_id)::int as cases from trajectory t
      where ${STARTED} and t.variant = any($8::text[]) and not exists (select from chosen c where c.family_id = t.family_id) group by t.variant order by t.variant`, chosen),
  ]);
  const counts = [...plain, ...split];
  const total = (of: (team: (typeof teams)[number]) => number) => teams.reduce((sofar, team) => sofar + of(team), 0);
  const reportOf = (of: readonly { id: string; cases: number }[]) => {
    const ids = new Set(of.map(({ id }) => id));
    return reachReport(definition, summed(counts.filter(({ teamId }) => ids.has(teamId))), sum(of));
  };
  const sites = [...Map.groupBy(teams, ({ siteId }) => siteId)].map(([id, of]): ReachGroup => ({ id, name: of[0]!.site, cases: sum(of), report: reportOf(of) }));
  return {
    programmes: offered, programmeId: programme.id, unit: definition.targetGroup!.unit, cases: sum(teams), objecting: total(({ objecting }) => objecting), waiting: total(({ waiting }) => waiting), leftOut: leftOut.map((each) => withReason(definition, each)), report: reportOf(teams),
    sites: sites.length > 1 ? sites.toSorted((one, other) => one.name.localeCompare(other.name)) : [],
    teams: teams.length > 1 ? teams.map((team) => ({ id: team.id, name: team.name, cases: team.cases, report: reportOf([team]) })) : [],
  };
}

/** What is known of each case that is reached, for figures that leave the organisation. */
export async function reachedCases(ctx: RequestContext, verb: Verb, programmeId: string, definition: Definition, from: string, until: string): Promise<ReachedCase[]> {
  const dropOut = (definition.closingReasons ?? []).filter((reason) => reason.dropOut).map(({ code }) => code);
  return ctx.unit.sql<ReachedCase>(`with ${KNOWN} select family_id, trajectory_id, team_id, coalesce(facts, '{}') || jsonb_build_object('TRAJECTORIES', trajectories, 'EARLY_END', early) as facts, coalesce(readings, '{}') as readings from known`,
    [...valuesFor(ctx, verb, programmeId, definition, from, until), dropOut]);
}
export interface ReachedCase { familyId: string; trajectoryId: string; teamId: string; facts: Record<string, unknown>; readings: Record<string, unknown> }

function withReason({ variants = [] }: Definition, { variant, cases }: { variant: string; cases: number }): ReachLeftOut {
  const { name, leftOut } = variants.find(({ code }) => code === variant)!;
  return { variant, cases, name, why: leftOut! };
}

const sum = (of: readonly { cases: number }[]): number => of.reduce((total, { cases }) => total + cases, 0);

/** Counts of several teams together, without what is not known. */
function summed(counts: readonly Counted[]): ReachCount[] {
  const all = new Map<string, ReachCount>();
  for (const { fact, value, by, byValue, count } of counts) {
    if (value === null || (by !== null && byValue === null)) continue;
    const key = JSON.stringify([fact, value, by, byValue]);
    const known = all.get(key);
    if (known) known.count += count;
    else all.set(key, { fact, value, by, byValue, count });
  }
  return [...all.values()];
}

/** For `CHOSEN`. */
function valuesFor(ctx: RequestContext, verb: Verb, programmeId: string, { targetGroup, variants = [] }: Definition, from: string | null, until: string | null): unknown[] {
  return [...scopeOf(ctx, verb), programmeId, from, until, variants.filter(({ leftOut }) => leftOut).map(({ code }) => code), targetGroup!.counted === 'first'];
}

/** The cases of which a reading of the target group says no, or cannot say; for who may see them. */
export async function outsideTargetGroup(ctx: RequestContext, { programmeId, reading, outcome, from = null, until = null, first, after }: OutsideArgs): Promise<OutsideCasePage> {
  periodInOrder(from, until);
  const { definition } = await methodOf(ctx, programmeId);
  if (!definition.targetGroup) throw errors.notFound({ kind: 'programme' });
  const readings = definition.targetGroup.readings.map(({ code }) => code);
  if (!readings.includes(reading)) throw badField('reading', { nl: 'is geen lezing van de doelgroep', en: 'is not a reading of the target group' }, { nl: readings.join(', '), en: readings.join(', ') });
  if (outcome !== 'no' && outcome !== 'undetermined') throw badField('outcome', { nl: 'is hier geen uitkomst', en: 'is no outcome here' }, { nl: 'no, undetermined', en: 'no, undetermined' });
  const [number] = lastSeen(after, 'text');
  const rows = await ctx.unit.sql<OutsideCase>(`with ${CHOSEN}
    select f.id as family_id, c.id as trajectory_id, f.client_number, m.name as team, c.started_on
    from chosen c join family f on f.organisation_id = $1 and f.id = c.family_id join team m on m.organisation_id = $1 and m.id = c.team_id ${JOIN_CHOSEN}
    where coalesce(k.readings ->> $10, 'undetermined') = $11 and ($12::text is null or f.client_number > $12) and not ${blindTo('c.id', '$4::uuid')}
    order by f.client_number limit $13`, [...valuesFor(ctx, 'case.read', programmeId, definition, from, until), reading, outcome, number, limitOf(first)]);
  const page = cut(rows, first, ({ clientNumber }) => [clientNumber]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return page;
}
