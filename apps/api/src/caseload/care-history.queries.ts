import { carePeriods, type Definition, definitivelyClosed, nextTrajectoryProblem, type Opening, openingOf, type TrajectorySpan } from '@getrouw/domain';
import { badField, type RequestContext, type Text } from '../platform/index.ts';
import type { CareHistory } from './caseload.type.ts';

interface Span extends TrajectorySpan { id: string; familyId: string; number: number; programmeId: string; method: Definition }

/** What the periods of families rest on: all their trajectories, whoever asks. */
const spans = (ctx: RequestContext, familyIds: readonly string[], programmeId: string | null) => ctx.unit.sql<Span>(`
  select t.id, t.family_id, t.number, t.programme_id, t.started_on, t.ended_on, t.closing_reason, t.variant, t.opening,
    jsonb_build_object('name', v.document -> 'name', 'course', v.document -> 'course', 'closingReasons', coalesce(v.document -> 'closingReasons', '[]')) as method
  from trajectory t join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id
    join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
  where t.organisation_id = $1 and t.family_id = any($2::uuid[]) and ($3::uuid is null or t.programme_id = $3) order by t.started_on, t.number`, [ctx.organisationId, familyIds, programmeId]);

/** The help to a family over the years, for each method that it had. */
export async function careHistory(ctx: RequestContext, familyId: string): Promise<CareHistory[]> {
  const of = Map.groupBy(await spans(ctx, [familyId], null), ({ programmeId }) => programmeId);
  return [...of].map(([programmeId, trajectories]) => {
    const { method } = trajectories[0]!;
    return {
      programmeId, name: method.name as Text, definitivelyClosed: definitivelyClosed(method, trajectories, ctx.clock.today()),
      periods: carePeriods(method, trajectories).map((period) => ({
        startedOn: period[0]!.startedOn, trajectories: period.map(({ number }) => number),
        endedOn: period.some(({ endedOn }) => endedOn === null) ? null : period.map(({ endedOn }) => endedOn!).toSorted().at(-1)!,
      })),
    };
  });
}

/** Which of these families had help that was over for good on a day, by every method that they had. */
export async function closedForGood(ctx: RequestContext, familyIds: readonly string[], day: string): Promise<string[]> {
  const of = Map.groupBy(await spans(ctx, familyIds, null), ({ familyId }) => familyId);
  return [...of].filter(([, all]) => [...Map.groupBy(all, ({ programmeId }) => programmeId).values()].every((given) => definitivelyClosed(given[0]!.method, given, day))).map(([familyId]) => familyId);
}

/** How a trajectory opens as its dates say, beside the others of the family with the same method. */
export async function openingFor(ctx: RequestContext, { familyId, programmeId, startedOn, id }: { familyId: string; programmeId: string; startedOn: string; id: string | null }): Promise<Opening> {
  const others = (await spans(ctx, [familyId], programmeId)).filter((each) => each.id !== id);
  return others.length === 0 ? 'start' : openingOf(others[0]!.method, others, { startedOn });
}

/** Refuses a trajectory that goes on from the one before while that was not evaluated, where the method asks for it. */
export async function refuseGoingOn(ctx: RequestContext, { familyId, programmeId, startedOn }: { familyId: string; programmeId: string; startedOn: string }): Promise<void> {
  const before = (await spans(ctx, [familyId], programmeId)).filter((each) => each.startedOn <= startedOn).at(-1);
  if (!before) return;
  const evaluations = await ctx.unit.sql<{ heldOn: string; closed: boolean }>('select held_on, true as closed from evaluation where organisation_id = $1 and trajectory_id = $2 and closed_at is not null', [ctx.organisationId, before.id]);
  const problem = nextTrajectoryProblem(before.method, { trajectory: before, evaluations }, startedOn);
  if (problem) throw badField(problem.field, problem.message);
}
