import { type Definition, type OutcomeCase, type OutcomeSplit, type OutcomeTrajectory, registrationsOf } from '@getrouw/domain';
import type { Verb } from '@getrouw/access-rules';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import type { RequestContext } from '../platform/index.ts';

export interface CasesWish { verb: Verb; programmeId: string; from: string | null; until: string | null; teamIds: readonly string[] | null; split: OutcomeSplit | undefined }

/**
 * Of trajectories `t` all those of families that had help within reach in the period, so that care periods are whole. Values 1 to 4 as `scopeOf`, 5 the
 * programme, 6 and 7 the period, 8 the teams.
 */
export const REACHED = `t.organisation_id = $1 and t.programme_id = $5 and t.family_id in (select r.family_id from trajectory r
  where r.organisation_id = $1 and r.programme_id = $5 and ${trajectoryWithin('r')} and ($6::date is null or r.ended_on is null or r.ended_on >= $6) and ($7::date is null or r.started_on <= $7)
    and ($8::uuid[] is null or r.team_id = any($8)))`;

export const reachedValues = (ctx: RequestContext, { verb, programmeId, from, until, teamIds }: CasesWish): unknown[] => [...scopeOf(ctx, verb), programmeId, from, until, teamIds];

/** Of one family or trajectory, as JSON that is read when the case is looked at, so that of many cases few stand in memory. */
interface Of { id: string; of: string }
type Row = Pick<OutcomeTrajectory, 'id' | 'startedOn' | 'endedOn' | 'variant' | 'opening' | 'closingReason' | 'siteId' | 'teamId' | 'finalReport' | 'plan'> & { familyId: string };

/** Everything that outcomes are computed from, of the families within reach: as many statements however many there are. The cases can be gone through once. */
export async function outcomeCases(ctx: RequestContext, definition: Definition, wish: CasesWish): Promise<Iterable<OutcomeCase>> {
  const values = reachedValues(ctx, wish);
  const { parts, fields } = wanted(definition, wish.split);
  const list = (text: string, ...more: unknown[]) => ctx.unit.sql<Of>(text, [...values, ...more]);
  const join = (table: string) => `join trajectory t on t.organisation_id = $1 and t.id = ${table}.trajectory_id where ${table}.organisation_id = $1 and ${REACHED}`;
  const [rows, goals, evaluations, satisfaction, needs, milestones, registered] = await Promise.all([
    ctx.unit.sql<Row>(`select t.id, t.family_id, t.started_on, t.ended_on, t.variant, t.opening, t.closing_reason, m.site_id, t.team_id, coalesce(t.final_report, false) as final_report,
        exists (select from plan_section p where p.organisation_id = $1 and p.family_id = t.family_id and p.definition_code = $9 and p.text <> '') as plan
      from trajectory t join team m on m.organisation_id = $1 and m.id = t.team_id where ${REACHED} order by t.family_id, t.started_on, t.number`, [...values, definition.code]),
    list(`select g.family_id as id, json_agg(json_build_object('id', g.number::text, 'code', g.code, 'setOn', g.set_on) order by g.number)::text as of
      from goal g ${join('g')} and g.scale = 'gas' group by g.family_id`),
    list(`select e.trajectory_id as id, json_agg(json_build_object('heldOn', e.held_on, 'scores', e.scores) order by e.held_on)::text as of
      from evaluation e ${join('e')} and e.closed_at is not null group by e.trajectory_id`),
    list(`select trajectory_id as id, json_agg(json_build_object('instrument', instrument_code, 'answers', answers, 'refused', refused))::text as of
      from (select distinct on (s.trajectory_id, s.instrument_code) s.trajectory_id, s.instrument_code, s.answers, s.refused from satisfaction s ${join('s')} and s.instrument_code = any($9)
        order by s.trajectory_id, s.instrument_code, s.answered_on desc) latest group by trajectory_id`, parts),
    list(`select n.trajectory_id as id, json_agg(json_build_object('start', n.severity_start, 'end', n.severity_end))::text as of from need n ${join('n')} and n.removed_on is null group by n.trajectory_id`),
    list(`select trajectory_id as id, json_agg(json_build_object('code', code, 'answers', answers) order by happened_on, number)::text as of
      from (select distinct on (s.trajectory_id, s.code, s.number) s.* from milestone s ${join('s')} and s.code = any($9) order by s.trajectory_id, s.code, s.number, s.revision desc) latest
      where state = 'met' group by trajectory_id`, parts),
    list(`select trajectory_id as id, json_build_object('start', coalesce(json_object_agg(key, value) filter (where moment = 'start'), '{}'), 'close', coalesce(json_object_agg(key, value) filter (where moment = 'close'), '{}'))::text as of
      from (select g.trajectory_id, s.moment, c.key, c.value -> 'v' as value from registration g join registration_sheet s on s.organisation_id = $1 and s.registration_id = g.id
          left join person p on p.organisation_id = $1 and p.id = s.person_id cross join lateral jsonb_each(s.cells) c
          ${join('g')} and g.coder = 'first' and c.key = any($9) and (s.person_id is null or p.role = 'youth')) cells group by trajectory_id`, fields),
  ]);
  return casesOf(rows, {
    goals: byId(goals), evaluations: byId(evaluations), satisfaction: byId(satisfaction), needs: byId(needs), milestones: byId(milestones), registered: byId(registered),
  });
}

type Part = 'goals' | 'evaluations' | 'satisfaction' | 'needs' | 'milestones' | 'registered';

/** Rows of a family stand together. */
function* casesOf(rows: readonly Row[], parts: Readonly<Record<Part, ReadonlyMap<string, string>>>): Generator<OutcomeCase> {
  const read = <T>(part: Part, id: string, nothing: T): T => {
    const text = parts[part].get(id);
    return text === undefined ? nothing : JSON.parse(text) as T;
  };
  let now: { id: string; trajectories: OutcomeTrajectory[]; goals: OutcomeCase['goals'] } | undefined;
  for (const { familyId, ...row } of rows) {
    if (now?.id !== familyId) {
      if (now) yield now;
      now = { id: familyId, trajectories: [], goals: read('goals', familyId, []) };
    }
    now.trajectories.push({
      ...row, evaluations: read('evaluations', row.id, []), satisfaction: read('satisfaction', row.id, []), needs: read('needs', row.id, []), milestones: read('milestones', row.id, []),
      registered: read('registered', row.id, NOTHING),
    });
  }
  if (now) yield now;
}

const NOTHING = { start: {}, close: {} };
const byId = (rows: readonly Of[]): Map<string, string> => new Map(rows.map(({ id, of }) => [id, of]));

/** Codes of the milestones and instruments that indicators look at, and of the items of the registration. */
function wanted(definition: Definition, split: OutcomeSplit | undefined): { parts: string[]; fields: string[] } {
  const from = (definition.indicators ?? []).flatMap((indicator) => indicator.from ?? []);
  const registrations = new Set(registrationsOf(definition).map(({ code }) => code));
  const followUps = definition.phases.flatMap(({ milestones = [] }) => milestones.filter(({ group }) => group === 'follow_up').map(({ code }) => code));
  return {
    parts: [...new Set([...from.map(({ part }) => part), ...followUps])],
    fields: [...new Set([...from.filter(({ part }) => registrations.has(part)).flatMap(({ fields }) => fields), ...(split?.by === 'characteristic' ? [split.item] : [])])],
  };
}
