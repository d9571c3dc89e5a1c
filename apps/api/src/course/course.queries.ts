import { courseOf, type Definition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { openCase, type OpenCase } from '../goals/index.ts';
import { cut, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import { courseCases } from './cases.queries.ts';
import type { Contract } from './contract.type.ts';
import { CONTRACT } from './contracts.queries.ts';
import type { Contact, ContactFigures, ContactPage, CourseMethod, MilestoneStatement, TrajectoryClosing, TrajectoryCourse } from './course.type.ts';

const CONTACT = `c.id, c.happened_on, c.kind, c.minutes, c.outside_office_hours, c.failed, c.source is not null as imported, m.name as recorded_by, c.revision
  from contact c join member m on m.organisation_id = c.organisation_id and m.id = c.recorded_by`;

/** A contact as it is kept, whoever asks. */
export async function contactShown(ctx: RequestContext, id: string): Promise<Contact> {
  return (await ctx.unit.sql<Contact>(`select ${CONTACT} where c.organisation_id = $1 and c.id = $2`, [ctx.organisationId, id]))[0]!;
}

/** The course of a trajectory within reach of `case.read`, or NOT_FOUND; who saw it is written down. */
export async function trajectoryCourse(ctx: RequestContext, trajectoryId: string, contacts: PageArgs): Promise<TrajectoryCourse> {
  const open = await openCase(ctx, trajectoryId, 'case.read');
  const [loaded, page, statements, [state], [contract = null], write] = await Promise.all([
    courseCases(ctx, [trajectoryId]), contactPage(ctx, trajectoryId, contacts), statementsOf(ctx, trajectoryId),
    ctx.unit.sql<State>(STATE, [ctx.organisationId, trajectoryId]),
    ctx.unit.sql<Contract>(`${CONTRACT} join trajectory t on t.organisation_id = k.organisation_id and t.contract_id = k.id where k.organisation_id = $1 and t.id = $2`, [ctx.organisationId, trajectoryId]),
    mayWrite(ctx, open),
  ]);
  const { definition, case: known } = loaded.get(trajectoryId)!;
  const { revision, succeeded, failed, minutes, outsideOfficeHours, openEvaluations, ...closing } = state!;
  const today = ctx.clock.today();
  audit.recordRead(ctx, 'case', [open.familyId]);
  return {
    trajectoryId, revision, today, method: methodShown(definition), course: courseOf(definition, known, today), trajectory: known.trajectory,
    statements: statements.map((each) => ({ ...each, answers: open.mine ? each.answers : openAnswers(definition, each.answers) })), contacts: page, figures: { succeeded, failed, minutes, outsideOfficeHours }, contract, closing, openEvaluations,
    seesSpecial: open.mine, mayWrite: write,
  };
}

const fieldsOf = ({ phases }: Definition) => phases.flatMap(({ milestones = [] }) => milestones).flatMap(({ fields = [] }) => fields);

/** Fields of milestones that hold special categories. */
export const specialFields = (definition: Definition): Set<string> => new Set(fieldsOf(definition).flatMap(({ code, sensitivity }) => (sensitivity === 'special_category' ? [code] : [])));

/** What who does not help the family sees of answers: neither special categories nor what the method no longer asks, of which nobody says that it holds none. */
export function openAnswers(definition: Definition, answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const open = new Set(fieldsOf(definition).flatMap(({ code, sensitivity }) => (sensitivity === 'special_category' ? [] : [code])));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => open.has(code)));
}

const methodShown = ({ phases, course, courseRules, prompts, closingReasons, coercionMeasures, scales, terms, variants, fundings }: Definition): CourseMethod => ({
  phases, scales, ...(course && { course }), ...(courseRules && { courseRules }), ...(prompts && { prompts }), ...(closingReasons && { closingReasons }),
  ...(coercionMeasures && { coercionMeasures }), ...(terms && { terms }), ...(variants && { variants }), ...(fundings && { fundings }),
});

type State = TrajectoryClosing & ContactFigures & { revision: number; openEvaluations: string[] };
const STATE = `select t.revision, t.ended_on, t.closing_reason, t.national_reason, t.closing_note, t.follow_up_help, t.follow_up_help_note, t.final_report,
  coalesce((select jsonb_agg(e.held_on order by e.held_on) from evaluation e where e.organisation_id = $1 and e.trajectory_id = t.id and e.closed_at is null), '[]') as open_evaluations, c.*
  from trajectory t cross join lateral (select count(*) filter (where not failed)::int as succeeded, count(*) filter (where failed)::int as failed,
    coalesce(sum(minutes) filter (where not failed), 0)::int as minutes, count(*) filter (where outside_office_hours)::int as outside_office_hours
    from contact where organisation_id = $1 and trajectory_id = t.id and removed_at is null) c
  where t.organisation_id = $1 and t.id = $2`;

async function contactPage(ctx: RequestContext, trajectoryId: string, { first, after }: PageArgs): Promise<ContactPage> {
  const rows = await ctx.unit.sql<Contact>(`select ${CONTACT} where c.organisation_id = $1 and c.trajectory_id = $2 and c.removed_at is null
    and ($3::date is null or (c.happened_on, c.id) < ($3, $4::uuid)) order by c.happened_on desc, c.id desc limit $5`, [ctx.organisationId, trajectoryId, ...lastSeen(after, 'date', 'uuid'), limitOf(first)]);
  return cut(rows, first, ({ happenedOn, id }) => [happenedOn, id]);
}

export const statementsOf = (ctx: RequestContext, trajectoryId: string): Promise<MilestoneStatement[]> => ctx.unit.sql<MilestoneStatement>(`
  select s.code, s.number, s.revision, s.state, s.happened_on, s.postponed_to, s.reason, s.answers, s.recorded_at, m.name as recorded_by
  from milestone s left join member m on m.organisation_id = s.organisation_id and m.id = s.recorded_by
  where s.organisation_id = $1 and s.trajectory_id = $2 order by s.recorded_at desc, s.code, s.number, s.revision desc`, [ctx.organisationId, trajectoryId]);

/** Whether the caller may write in a trajectory that he reads. */
async function mayWrite(ctx: RequestContext, { id }: OpenCase): Promise<boolean> {
  return (await ctx.unit.sql(`select from trajectory t where t.organisation_id = $1 and t.id = $5 and ${trajectoryWithin('t')}`, [...scopeOf(ctx, 'case.write'), id])).length > 0;
}
