import { ageAt, type CourseCase, type CourseTrajectory, type Definition, openingOf, type TrajectorySpan } from '@getrouw/domain';
import { methodsOf } from '../registration/index.ts';
import type { RequestContext } from '../platform/index.ts';

/** What the course of a trajectory is derived from, with what its rules are. */
export interface LoadedCase { id: string; familyId: string; programmeId: string; definition: Definition; case: CourseCase }

interface Row extends Omit<CourseTrajectory, 'opening'>, Pick<CourseCase, 'milestones' | 'contacts' | 'evaluations' | 'registeredOn' | 'needsOn' | 'satisfactionOn' | 'norms'> {
  id: string; familyId: string; programmeId: string; opening: CourseTrajectory['opening'] | null;
  persons: { role: string; born: string | null }[];
  goals: { code: string | null; setOn: string; endedOn: string | null; term: 'short' | 'long' | null; checked: Record<string, string[]>; scoredOn: string | null }[];
  activities: { domain: string; goal: boolean }[];
  needs: { domain: string; statedOn: string }[];
  /** The other trajectories of the family with the same method that began before. */
  earlier: TrajectorySpan[];
}

/** One statement loads everything, for however many trajectories; `list` gives the rows of a table as an array. `$1` is the organisation. */
const list = (fields: string, from: string, order: string) => `coalesce((select jsonb_agg(jsonb_build_object(${fields}) order by ${order}) from ${from}), '[]')`;
const registered = (moment: 'start' | 'close') => `(select least(min((c.changed_at at time zone 'Europe/Amsterdam')::date), min(g.as_of)) from registration g
    join registration_sheet s on s.organisation_id = g.organisation_id and s.registration_id = g.id and s.moment = '${moment}'
    join registration_change c on c.organisation_id = s.organisation_id and c.sheet_id = s.id where g.organisation_id = $1 and g.trajectory_id = t.id and g.coder = 'first')`;
const raters = (state: 'in' | 'missing') => `coalesce((select jsonb_agg(r.rater order by r.rater) from evaluation_rater r where r.organisation_id = $1 and r.evaluation_id = e.id and r.state = '${state}'), '[]')`;
const CASES = `select t.id, t.family_id, t.programme_id, t.number, t.referred_on, t.first_contact_on, t.started_on, t.ended_on, t.closing_reason, t.variant, t.funding, t.granted_hours, t.opening, t.course_from,
  ${list(`'role', p.role, 'born', p.born`, 'person p where p.organisation_id = $1 and p.family_id = t.family_id and p.removed_on is null', 'p.number')} as persons,
  ${list(`'startedOn', o.started_on, 'endedOn', o.ended_on, 'closingReason', o.closing_reason, 'variant', o.variant, 'opening', o.opening`,
    'trajectory o where o.organisation_id = $1 and o.family_id = t.family_id and o.programme_id = t.programme_id and (o.started_on, o.number) < (t.started_on, t.number)', 'o.started_on')} as earlier,
  ${list(`'code', m.code, 'number', m.number, 'state', m.state, 'happenedOn', m.happened_on, 'postponedTo', m.postponed_to, 'reason', m.reason, 'answers', m.answers`,
    `milestone m where m.organisation_id = $1 and m.trajectory_id = t.id and m.state <> 'withdrawn' and not exists (
      select from milestone l where l.organisation_id = $1 and l.trajectory_id = t.id and l.code = m.code and l.number = m.number and l.revision > m.revision)`, 'm.code, m.number')} as milestones,
  ${list(`'happenedOn', c.happened_on, 'kind', c.kind, 'minutes', c.minutes, 'outsideOfficeHours', c.outside_office_hours, 'failed', c.failed`,
    'contact c where c.organisation_id = $1 and c.trajectory_id = t.id and c.removed_at is null', 'c.happened_on, c.id')} as contacts,
  ${list(`'code', g.code, 'setOn', g.set_on, 'endedOn', g.ended_on, 'term', g.term, 'checked', g.checked, 'scoredOn', (
      select max(e.held_on) from goal_score s join evaluation e on e.organisation_id = s.organisation_id and e.id = s.evaluation_id
      where s.organisation_id = $1 and s.goal_id = g.id and s.score is not null and e.held_on <= coalesce(t.ended_on, e.held_on)
        and not exists (select from evaluation_rater r where r.organisation_id = $1 and r.evaluation_id = e.id and r.state = 'open'))`,
    `goal g join trajectory o on o.organisation_id = g.organisation_id and o.id = g.trajectory_id where g.organisation_id = $1 and g.family_id = t.family_id and o.programme_id = t.programme_id
      and (o.id = t.id or (g.set_on <= coalesce(t.ended_on, g.set_on) and (g.ended_on is null or g.ended_on >= t.started_on)))`, 'g.number')} as goals,
  ${list(`'heldOn', e.held_on, 'final', e.final, 'closed', e.closed_at is not null, 'scoredBy', ${raters('in')}, 'missing', ${raters('missing')}, 'returned', e.returned, 'decision', e.decision`,
    'evaluation e where e.organisation_id = $1 and e.trajectory_id = t.id', 'e.held_on')} as evaluations,
  ${list(`'domain', a.domain, 'goal', a.goal_id is not null`, 'activity a where a.organisation_id = $1 and a.trajectory_id = t.id and a.removed_on is null', 'a.id')} as activities,
  ${list(`'domain', n.domain, 'statedOn', n.stated_on`, 'need n where n.organisation_id = $1 and n.trajectory_id = t.id and n.removed_on is null', 'n.stated_on')} as needs,
  jsonb_build_object('start', ${registered('start')}, 'close', ${registered('close')}) as registered_on,
  (select min(n.stated_on) from need n where n.organisation_id = $1 and n.trajectory_id = t.id and n.removed_on is null) as needs_on,
  (select min(s.answered_on) from satisfaction s where s.organisation_id = $1 and s.trajectory_id = t.id) as satisfaction_on,
  coalesce((select k.norms from contract k where k.organisation_id = $1 and k.id = t.contract_id), '{}') as norms
  from trajectory t`;

/** The cases of these trajectories, whoever asks, by id; in a fixed number of statements. */
export async function courseCases(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, LoadedCase>> {
  const rows = await ctx.unit.sql<Row>(`${CASES} where t.organisation_id = $1 and t.id = any($2::uuid[])`, [ctx.organisationId, ids]);
  const methods = await methodsOf(ctx, [...new Set(rows.map(({ programmeId }) => programmeId))]);
  return new Map(rows.map((row) => [row.id, loaded(row, methods.get(row.programmeId)!.definition)]));
}

function loaded({ id, familyId, programmeId, persons, goals, activities, needs, milestones, contacts, evaluations, registeredOn, needsOn, satisfactionOn, norms, opening, earlier, ...trajectory }: Row, definition: Definition): LoadedCase {
  const { goalCatalogue: catalogue } = definition;
  const domainOf = new Map(catalogue?.goals.map(({ code, domain }) => [code, domain]));
  const served = new Set([...activities.map(({ domain }) => domain), ...goals.flatMap(({ code }) => domainOf.get(code ?? '') ?? [])]);
  const smart = (checked: Record<string, string[]>) => (catalogue?.checks ?? []).some(({ code, letters }) => letters.every(({ letter }) => checked[code]?.includes(letter)));
  return {
    id, familyId, programmeId, definition,
    case: {
      trajectory: { ...trajectory, opening: opening ?? openingOf(definition, earlier, trajectory) }, ageAtStart: ageOf(persons, trajectory.startedOn), milestones, contacts, evaluations, registeredOn, needsOn, satisfactionOn, norms,
      goals: goals.map(({ checked, code: _code, ...goal }) => ({ ...goal, smart: smart(checked) })),
      chain: { activitiesWithoutGoal: activities.filter(({ goal }) => !goal).length, needsWithoutEither: needs.filter(({ domain }) => !served.has(domain)).map(({ statedOn }) => statedOn) },
    },
  };
}

/** Of the youth the case is about, else of the youngest child; who was born later does not count. */
function ageOf(persons: Row['persons'], startedOn: string): number | null {
  const ages = (role: string) => persons.flatMap((person) => (person.role === role && person.born !== null ? [Math.floor(ageAt(person.born, startedOn))] : [])).filter((age) => age >= 0);
  const found = [...ages('youth'), Math.min(...ages('child'))][0]!;
  return Number.isFinite(found) ? found : null;
}
