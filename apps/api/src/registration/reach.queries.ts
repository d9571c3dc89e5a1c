import { type Definition, type ReachCount, reachReport, reachWanted } from '@getrouw/domain';
import type { Verb } from '@getrouw/access-rules';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { type Programme, programmes } from '../definitions/index.ts';
import { badField, cut, errors, lastSeen, limitOf, type RequestContext } from '../platform/index.ts';
import { methodOf } from './method.ts';
import type { OutsideArgs, OutsideCase, OutsideCasePage, ReachArgs, ReachGroup, ReachLeftOut, TargetGroupReach } from './reach.type.ts';

/** Fewest of whom something sensitive is known before a share of it is shown. */
const MINIMUM = 5;

/** Values 1 to 4 as `scopeOf`, 5 the programme, 6 and 7 the period, 8 variants that are left out, 9 drop-out reasons, 10 whether the first trajectory stands for the case. */
const CHOSEN = `chosen as (
  select distinct on (t.family_id) t.family_id, t.id, t.team_id, t.started_on, k.facts, k.readings
  from trajectory t left join classification k on k.organisation_id = t.organisation_id and k.trajectory_id = t.id and k.superseded_at is null
  where t.organisation_id = $1 and t.programme_id = $5 and ${trajectoryWithin('t')} and ($6::date is null or t.started_on >= $6) and ($7::date is null or t.started_on <= $7)
    and (t.variant is null or t.variant <> all($8::text[]))
  order by t.family_id, case when $10 then t.started_on - date '2000-01-01' else date '2000-01-01' - t.started_on end, case when $10 then t.number else -t.number end)`;

/** Trajectories of the case in this programme, and whether one of them ended early: unknown while none has ended. */
const TRAJECTORIES = `select x.family_id, count(*)::int as trajectories, case when bool_or(x.closing_reason = any($9::text[])) then true when bool_or(x.ended_on is not null) then false end as early
  from trajectory x where x.organisation_id = $1 and x.programme_id = $5 and (x.variant is null or x.variant <> all($8::text[])) group by x.family_id`;

interface Counted { teamId: string; fact: string; value: string | null; by: string | null; byValue: string | null; count: number }

/** Who is reached with a method in a period: of each case one trajectory, as the method says which. */
export async function targetGroupReach(ctx: RequestContext, { programmeId, from = null, until = null }: ReachArgs): Promise<TargetGroupReach> {
  periodInOrder(from, until);
  const offered = (await programmes(ctx)).filter(({ version }) => version.document.targetGroup);
  const programme = programmeId ? offered.find(({ id }) => id === programmeId) : offered[0];
  if (!programme && programmeId) throw errors.notFound({ kind: 'programme' });
  if (!programme) return { programmes: offered, programmeId: null, unit: null, cases: 0, objecting: 0, waiting: 0, leftOut: [], report: null, sites: [], teams: [] };
  const { definition } = await methodOf(ctx, programme.id);
  const values = [...valuesFor(ctx, 'result.read', programme, definition, from, until)];
  const wanted = reachWanted(definition);
  const splits = wanted.filter(({ by }) => by !== null);
  const [plain, split, [totals], teams, leftOut] = await Promise.all([
    ctx.unit.sql<Counted>(`with ${CHOSEN}, own as (${TRAJECTORIES})
      select c.team_id, e.key as fact, e.value, null as by, null as by_value, count(*)::int as count
      from chosen c join own o on o.family_id = c.family_id
        cross join lateral jsonb_each_text(coalesce(c.facts, '{}') || coalesce(c.readings, '{}') || jsonb_build_object('TRAJECTORIES', o.trajectories) || case when o.early is null then '{}' else jsonb_build_object('EARLY_END', o.early) end) e
      group by 1, 2, 3`, values),
    ctx.unit.sql<Counted>(`with ${CHOSEN}, own as (${TRAJECTORIES}), known as (
        select c.team_id, coalesce(c.facts, '{}') || jsonb_build_object('TRAJECTORIES', o.trajectories) || case when o.early is null then '{}' else jsonb_build_object('EARLY_END', o.early) end as facts
        from chosen c join own o on o.family_id = c.family_id)
      select k.team_id, w.fact, k.facts ->> w.fact as value, w.by, k.facts ->> w.by as by_value, count(*)::int as count
      from known k cross join unnest($11::text[], $12::text[]) as w (fact, by) where k.facts ? w.by group by 1, 2, 3, 4, 5`, [...values, splits.map(({ fact }) => fact), splits.map(({ by }) => by)]),
    ctx.unit.sql<{ objecting: number; waiting: number }>(`with ${CHOSEN}
      select count(*) filter (where f.objection_on is not null)::int as objecting, count(*) filter (where d.id is not null)::int as waiting
      from chosen c join family f on f.organisation_id = $1 and f.id = c.family_id left join classification_due d on d.organisation_id = $1 and d.trajectory_id = c.id where $9::text[] is not null`, values),
    ctx.unit.sql<{ id: string; name: string; siteId: string; site: string; cases: number }>(`with ${CHOSEN}
      select m.id, m.name, s.id as site_id, s.name as site, count(*)::int as cases from chosen c
        join team m on m.organisation_id = $1 and m.id = c.team_id join site s on s.organisation_id = m.organisation_id and s.id = m.site_id where $9::text[] is not null group by 1, 2, 3, 4 order by m.name, m.id`, values),
    ctx.unit.sql<{ variant: string; cases: number }>(`with ${CHOSEN}
      select t.variant, count(distinct t.family_id)::int as cases from trajectory t
      where t.organisation_id = $1 and t.programme_id = $5 and ${trajectoryWithin('t')} and ($6::date is null or t.started_on >= $6) and ($7::date is null or t.started_on <= $7)
        and t.variant = any($8::text[]) and $9::text[] is not null and not exists (select from chosen c where c.family_id = t.family_id) group by t.variant order by t.variant`, values),
  ]);
  const counts = [...plain, ...split];
  const reportOf = (of: readonly { id: string; cases: number }[]) => {
    const ids = new Set(of.map(({ id }) => id));
    return reachReport(definition, summed(counts.filter(({ teamId }) => ids.has(teamId))), sum(of), { minimum: MINIMUM });
  };
  const sites = [...Map.groupBy(teams, ({ siteId }) => siteId)].map(([id, of]): ReachGroup => ({ id, name: of[0]!.site, cases: sum(of), report: reportOf(of) }));
  return {
    programmes: offered, programmeId: programme.id, unit: definition.targetGroup!.unit, cases: sum(teams), ...totals!, leftOut: leftOut.map((each) => withReason(definition, each)), report: reportOf(teams),
    sites: sites.length > 1 ? sites.toSorted((one, other) => one.name.localeCompare(other.name)) : [],
    teams: teams.length > 1 ? teams.map((team) => ({ id: team.id, name: team.name, cases: team.cases, report: reportOf([team]) })) : [],
  };
}

function withReason({ variants = [] }: Definition, { variant, cases }: { variant: string; cases: number }): ReachLeftOut {
  const { name, leftOut } = variants.find(({ code }) => code === variant)!;
  return { variant, cases, name, why: leftOut! };
}

const sum = (of: readonly { cases: number }[]): number => of.reduce((total, { cases }) => total + cases, 0);

/** Counts of several teams together. A value that is not known is in the counts of its split as null, and in the others not at all. */
function summed(counts: readonly Counted[]): ReachCount[] {
  const all = new Map<string, ReachCount>();
  for (const { fact, value, by, byValue, count } of counts) {
    if (value === null) continue;
    const key = JSON.stringify([fact, value, by, byValue]);
    const known = all.get(key);
    if (known) known.count += count;
    else all.set(key, { fact, value, by, byValue, count });
  }
  return [...all.values()];
}

function* valuesFor(ctx: RequestContext, verb: Verb, { id }: Programme, { targetGroup, variants = [], closingReasons = [] }: Definition, from: string | null, until: string | null): Generator<unknown> {
  yield* scopeOf(ctx, verb);
  yield id;
  yield from;
  yield until;
  yield variants.filter(({ leftOut }) => leftOut).map(({ code }) => code);
  yield closingReasons.filter(({ dropOut }) => dropOut).map(({ code }) => code);
  yield targetGroup!.counted === 'first';
}

/** The cases of which a reading of the target group says no, or cannot say; for who may see them. */
export async function outsideTargetGroup(ctx: RequestContext, { programmeId, reading, outcome, from = null, until = null, first, after }: OutsideArgs): Promise<OutsideCasePage> {
  periodInOrder(from, until);
  const programme = (await programmes(ctx)).find(({ id, version }) => id === programmeId && version.document.targetGroup);
  if (!programme) throw errors.notFound({ kind: 'programme' });
  const { definition } = await methodOf(ctx, programmeId);
  const readings = definition.targetGroup!.readings.map(({ code }) => code);
  if (!readings.includes(reading)) throw badField('reading', { nl: 'is geen lezing van de doelgroep', en: 'is not a reading of the target group' }, { nl: readings.join(', '), en: readings.join(', ') });
  if (outcome !== 'no' && outcome !== 'undetermined') throw badField('outcome', { nl: 'is hier geen uitkomst', en: 'is no outcome here' }, { nl: 'no, undetermined', en: 'no, undetermined' });
  const [number] = lastSeen(after, 'text');
  const rows = await ctx.unit.sql<OutsideCase>(`with ${CHOSEN}
    select f.id as family_id, c.id as trajectory_id, f.client_number, m.name as team, c.started_on
    from chosen c join family f on f.organisation_id = $1 and f.id = c.family_id join team m on m.organisation_id = $1 and m.id = c.team_id
    where coalesce(c.readings ->> $11, 'undetermined') = $12 and ($13::text is null or f.client_number > $13) and $9::text[] is not null
    order by f.client_number limit $14`, [...valuesFor(ctx, 'case.read', programme, definition, from, until), reading, outcome, number, limitOf(first)]);
  const page = cut(rows, first, ({ clientNumber }) => [clientNumber]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return page;
}

function periodInOrder(from: string | null, until: string | null): void {
  if (from && until && until < from) throw badField('until', { nl: 'ligt voor het begin van de periode', en: 'is before the start of the period' }, { nl: `${from} of later`, en: `${from} or later` });
}
