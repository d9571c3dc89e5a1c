import { drawFamilies, population, type PopulationTrajectory } from '@getrouw/domain';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { badField, type RequestContext } from '../platform/index.ts';
import { type FrameCase, frameOf } from './frame.ts';
import { measuringErrors } from './measuring.errors.ts';
import { pinned } from './pinned.ts';
import type { Frame } from './round.type.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import type { Sampling } from './states.ts';

/** A trajectory as a draw looks at it. */
export interface Looked extends FrameCase, PopulationTrajectory {
  clientNumber: string;
  trajectoryNumber: number;
  /** Team of the family's latest trajectory in the population; its own team where the family has none there. */
  stratumTeamId: string;
  /** Within reach of who looks. */
  readable: boolean;
}

/** How to draw, as a person chooses it. */
export interface DrawChoice { sampling: Sampling; sampleSize?: number | null; seed: number }

/** All trajectories of the round's programme as they are now, and which of them the round is about. Nothing is drawn yet. */
export async function lookAt(ctx: RequestContext, round: RoundRow): Promise<Looked[]> {
  const { definition, instrument: { policy }, settings } = await pinned(ctx, round);
  const [trajectories, teams] = await Promise.all([
    ctx.unit.sql<Omit<Looked, 'interventionCode' | 'status' | 'reason' | 'stratumTeamId'>>(`
      select t.id as trajectory_id, t.family_id, f.client_number, t.number as trajectory_number, t.team_id, m.name as team_name, t.started_on, t.ended_on, t.closing_reason,
        f.objection_on is not null as objects, ${trajectoryWithin('t')} as readable
      from trajectory t join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
        join team m on m.organisation_id = t.organisation_id and m.id = t.team_id
      where t.organisation_id = $1 and t.programme_id = $5
      order by f.client_number, t.number`, [...scopeOf(ctx, 'case.read'), round.programmeId]),
    ctx.unit.sql<{ teamId: string }>('select team_id from round_team where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]),
  ]);
  const rule = {
    interventionCode: definition.code, teamIds: teams.map(({ teamId }) => teamId), periodFrom: round.periodFrom, periodTo: round.periodTo,
    referenceDate: round.referenceDate, requiresClosed: policy.requiresClosed, monthsAfterClosing: policy.monthsAfterClosing,
    byOutsiders: settings.assessors === 'outside',
  };
  return population(trajectories.map((each) => ({ ...each, interventionCode: definition.code })), rule).map((entry) => ({
    ...entry.trajectory, stratumTeamId: entry.trajectory.teamId,
    status: entry.eligible ? 'not_drawn' : 'outside', reason: entry.eligible ? null : entry.reason,
  }));
}

/** The same trajectories after a draw. */
export async function drawFrom(ctx: RequestContext, round: RoundRow, choice: DrawChoice): Promise<Looked[]> {
  const { instrument: { policy: { sampling } } } = await pinned(ctx, round);
  const looked = await lookAt(ctx, round);
  const frame = looked.filter(({ status }) => status !== 'outside');
  if (frame.length === 0) throw measuringErrors.nothingToDraw();
  if (!sampling.modes.includes(choice.sampling)) {
    throw badField('sampling', { nl: 'past niet bij deze methodiek', en: 'does not fit this method' }, { nl: sampling.modes.join(', '), en: sampling.modes.join(', ') });
  }
  const { trajectoryIds, stratumOf } = drawFamilies({ frame, mode: choice.sampling, size: sizeOf(choice), minimum: sampling.minimum, seed: choice.seed });
  const drawn = new Set(trajectoryIds);
  return looked.map((each) => ({
    ...each, stratumTeamId: stratumOf[each.familyId] ?? each.teamId, status: drawn.has(each.trajectoryId) ? 'drawn' : each.status,
  }));
}

function sizeOf({ sampling, sampleSize }: DrawChoice): number {
  if (sampling === 'all') return 0;
  if (typeof sampleSize === 'number' && sampleSize >= 1) return sampleSize;
  throw badField('sampleSize', { nl: 'ontbreekt', en: 'is missing' }, { nl: 'het aantal gezinnen, 1 of meer', en: 'the number of families, 1 or more' });
}

/** What a draw would give, without keeping it. */
export async function drawPreview(ctx: RequestContext, roundId: string, choice: DrawChoice): Promise<Frame> {
  const round = await roundById(ctx, roundId);
  return frameOf(await drawFrom(ctx, round, choice), await pinned(ctx, round), choice.sampling);
}

/** Population and sample of a round: as frozen by the draw, before it as they are now. */
export async function frame(ctx: RequestContext, round: RoundRow): Promise<Frame> {
  const cases = round.state === 'planned' ? await lookAt(ctx, round) : await ctx.unit.sql<FrameCase>(`
    select c.family_id, c.team_id, m.name as team_name, c.ended_on, c.closing_reason, c.status, c.reason
    from round_case c join team m on m.organisation_id = c.organisation_id and m.id = c.team_id
    where c.organisation_id = $1 and c.round_id = $2`, [ctx.organisationId, round.id]);
  return frameOf(cases, await pinned(ctx, round), round.sampling);
}

/** How many families are left out because they object to outsiders: as the draw found them or said since, before it as they are now. */
export async function objections(ctx: RequestContext, round: RoundRow, teamIds: readonly string[] | null): Promise<number> {
  if (round.state === 'planned') return new Set((await lookAt(ctx, round)).filter(({ reason }) => reason === 'objection').map(({ familyId }) => familyId)).size;
  const [{ count } = { count: 0 }] = await ctx.unit.sql<{ count: number }>(
    `select count(distinct family_id) as count from round_case where organisation_id = $1 and round_id = $2 and reason = 'objection' and ($3::uuid[] is null or team_id = any($3))`,
    [ctx.organisationId, round.id, teamIds],
  );
  return count;
}
