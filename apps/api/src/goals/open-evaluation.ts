import type { Verb } from '@getrouw/access-rules';
import { oneAtATime, readableBy, scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import { evaluationErrors } from './evaluation.errors.ts';
import type { CheckState, Decision, Present, Rater, RaterState, RaterWay } from './evaluation.states.ts';

export interface RaterRow { id: string; rater: Rater; state: RaterState; way: RaterWay | null; missingReason: string | null; handedInAt: string | null; linkNumber: number; linkUntil: string | null; seenOthers: boolean; revision: number; scored: number }

/** An evaluation within reach, with its case and who scores. */
export interface OpenEvaluation {
  id: string; trajectoryId: string; familyId: string; programmeId: string; clientNumber: string; startedOn: string; endedOn: string | null;
  heldOn: string; final: boolean; asksSatisfaction: boolean; present: Present[]; decision: Decision | null;
  impression: string | null; explanation: string | null; conclusion: string | null; handover: string | null;
  closedAt: Date | null; closedBy: string | null; checkState: CheckState; returned: number; checkedAt: Date | null; revision: number;
  raters: RaterRow[];
  /** Whether the case is within the caller's reach for writing too. */
  mayWrite: boolean;
}

/** Who scores at `e`, in the order of the page, with for how many goals something stands. */
export const RATERS = (e: string): string => `(
  select coalesce(jsonb_agg(jsonb_build_object('id', er.id, 'rater', er.rater, 'state', er.state, 'way', er.way, 'missingReason', er.missing_reason, 'handedInAt', er.handed_in_at,
      'linkNumber', er.link_number, 'linkUntil', er.link_until, 'seenOthers', er.seen_others, 'revision', er.revision, 'scored', (
        select count(*) from (select distinct on (s.goal_id) s.score, s.unknown from goal_score s
          where s.organisation_id = $1 and s.evaluation_id = er.evaluation_id and s.rater = er.rater order by s.goal_id, s.revision desc) l where l.score is not null or l.unknown))
    order by array_position(array['client', 'professional', 'together', 'network'], er.rater)), '[]'::jsonb)
  from evaluation_rater er where er.organisation_id = $1 and er.evaluation_id = ${e}.id)`;

/** Evaluations with their case and who scores, to be narrowed by `where`; SQL. */
export const evaluationsWhere = (where: string, { select = '', join = '' }: { select?: string; join?: string } = {}): string => `
  select e.id, e.trajectory_id, t.family_id, t.programme_id, f.client_number, t.started_on, t.ended_on, e.held_on, e.final, e.asks_satisfaction, e.present, e.decision, e.impression, e.explanation,
    e.conclusion, e.handover, e.closed_at, e.closed_by, e.check_state, e.returned, e.checked_at, e.revision, ${RATERS('e')} as raters${select}
  from evaluation e join trajectory t on t.organisation_id = e.organisation_id and t.id = e.trajectory_id
    join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
    ${join}
  where e.organisation_id = $1 and ${where}`;

/** The evaluation with this id within reach of one of the verbs, or NOT_FOUND. Who checks forms sees those that are closed. */
export async function openEvaluation(ctx: RequestContext, id: string, ...verbs: Verb[]): Promise<OpenEvaluation> {
  for (const verb of isUuid(id) ? verbs.filter((each) => ctx.holds(each)) : []) {
    const within = verb === 'evaluation.check' ? `$2::text is not null and $3::uuid[] is not null and e.closed_at is not null and ${readableBy('$4::uuid')}` : trajectoryWithin('t');
    const [found] = await ctx.unit.sql<OpenEvaluation>(evaluationsWhere(`e.id = $5 and ${within}`, { select: `, coalesce(${trajectoryWithin('t').replaceAll('$2', '$6')}, false) as may_write` }), [
      ...scopeOf(ctx, verb), id, ctx.reach('case.write') ?? null,
    ]);
    if (found) return found;
  }
  throw errors.notFound({ kind: 'evaluation' });
}

/** The same to write in: of whoever scores, lets somebody score and closes at the same moment, each sees what those before did. */
export async function heldEvaluation(ctx: RequestContext, id: string): Promise<OpenEvaluation> {
  const open = await openEvaluation(ctx, id, 'case.write');
  await oneAtATime(ctx, [open.familyId]);
  return open;
}

/** Who scores as this at the evaluation; refuses who does not. */
export function raterOf({ raters }: Pick<OpenEvaluation, 'raters'>, rater: Rater): RaterRow {
  const found = raters.find((each) => each.rater === rater);
  if (!found) throw evaluationErrors.raterUnknown({ accepted: raters.map((each) => each.rater).join(', ') });
  return found;
}

/** Scores of each are shown when nobody is to score any more. */
export const isBlind = (raters: readonly Pick<RaterRow, 'state'>[]): boolean => raters.some(({ state }) => state === 'open');

/** Whether who helps can read what somebody else gave. */
export const isReadable = (raters: readonly Pick<RaterRow, 'rater' | 'state' | 'scored'>[]): boolean => !isBlind(raters) && raters.some(({ rater, scored }) => (rater === 'client' || rater === 'network') && scored > 0);

/** Whose scores who helps may see: his own, and what he filled in for another himself; all of them once nobody is open any more. */
export const isShown = (raters: readonly Pick<RaterRow, 'state'>[], { rater, way }: Pick<RaterRow, 'rater' | 'way'>): boolean =>
  !isBlind(raters) || rater === 'professional' || rater === 'together' || way === 'worker';
