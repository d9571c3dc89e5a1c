import { type Definition, ROUND_MACHINE, scoredItems, transition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, isUuid, type Problem, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { drawFrom, type Looked } from './draw.queries.ts';
import { measuringErrors } from './measuring.errors.ts';
import { RoundEntity } from './round.entity.ts';
import type { DrawInput, PlanRoundInput } from './round.input.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { slugOf } from './slug.ts';
import { type RoundState, Sampling } from './states.ts';

/** Plans a round on one of the provider's versions; it pins that version and its first instrument. */
export async function planRound(ctx: RequestContext, input: PlanRoundInput): Promise<RoundRow> {
  const name = input.name.trim();
  const { programmeId, document } = await chosenVersion(ctx, input);
  checkDates(input);
  const taken = await ctx.unit.sql<{ slug: string }>('select slug from round where organisation_id = $1', [ctx.organisationId]);
  const [instrument] = document.instruments;
  const round = await insertRow(ctx, RoundEntity, {
    slug: slugOf(name, taken.map(({ slug }) => slug)), name, programmeId, adoptedVersionId: input.adoptedVersionId,
    instrumentCode: instrument!.code, scoredItems: scoredItems(instrument!).map(({ code }) => code),
    periodFrom: input.periodFrom, periodTo: input.periodTo, referenceDate: input.referenceDate,
    sampling: null, sampleSize: null, seed: null, state: 'planned', edition: 1, drawnAt: null, closedAt: null,
  });
  await ctx.unit.sql('insert into round_team (organisation_id, round_id, team_id) select $1, $2, unnest($3::uuid[])', [ctx.organisationId, round.id, input.teamIds]);
  await audit.record(ctx, { verb: 'round.plan', subjects: [round.id], fields: Object.keys(input) });
  return roundById(ctx, round.id);
}

async function chosenVersion(ctx: RequestContext, { adoptedVersionId, teamIds }: PlanRoundInput): Promise<{ programmeId: string; document: Definition }> {
  const [version] = !isUuid(adoptedVersionId) ? [] : await ctx.unit.sql<{ programmeId: string; document: Definition; teamIds: string[] }>(`
    select p.id as programme_id, v.document, array(
      select t.team_id from programme_team t where t.organisation_id = p.organisation_id and t.programme_id = p.id) as team_ids
    from adopted_version v join programme p on p.organisation_id = v.organisation_id and p.definition_code = v.definition_code
    where v.organisation_id = $1 and v.id = $2`, [ctx.organisationId, adoptedVersionId]);
  if (!version) throw errors.notFound({ kind: 'adoptedVersion' });
  const [known] = await ctx.unit.sql<{ count: number }>('select count(*) from team where organisation_id = $1 and id = any($2)', [ctx.organisationId, teamIds]);
  if (known!.count < teamIds.length) throw errors.notFound({ kind: 'team' });
  if (teamIds.some((id) => !version.teamIds.includes(id))) {
    throw badField('teamIds', { nl: 'een team werkt niet met deze methodiek', en: 'a team does not work with this method' },
      { nl: 'teams die bij de methodiek zijn ingesteld', en: 'teams that are set for the method' });
  }
  return version;
}

function checkDates({ periodFrom, periodTo, referenceDate }: PlanRoundInput): void {
  const problems: Problem[] = [];
  if (periodTo < periodFrom) problems.push({
    field: 'periodTo', message: { nl: 'ligt voor het begin van de periode', en: 'is before the start of the period' },
    accepted: { nl: `${periodFrom} of later`, en: `${periodFrom} or later` },
  });
  if (referenceDate < periodFrom) problems.push({
    field: 'referenceDate', message: { nl: 'ligt voor het begin van de periode', en: 'is before the start of the period' },
    accepted: { nl: `${periodFrom} of later`, en: `${periodFrom} or later` },
  });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
}

/** Draws families and freezes who was looked at, who was drawn and the seed. Can be done again until somebody was assigned. */
export async function draw(ctx: RequestContext, input: DrawInput): Promise<RoundRow> {
  const round = await roundById(ctx, input.roundId);
  const state = nextState(round.state, 'draw', 'planned, drawn');
  await updateRow(ctx, RoundEntity, { id: round.id, revision: input.revision }, {
    state, sampling: input.sampling, sampleSize: input.sampling === Sampling.sample ? input.sampleSize : null, seed: input.seed, drawnAt: ctx.clock.now(),
  });
  const cases = await drawFrom(ctx, round, input);
  await ctx.unit.sql('delete from round_case where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]);
  await keepCases(ctx, round.id, cases);
  await audit.record(ctx, { verb: 'round.draw', subjects: [round.id], fields: ['sampling', 'sampleSize', 'seed'] });
  return roundById(ctx, round.id);
}

async function keepCases(ctx: RequestContext, roundId: string, cases: readonly Looked[]): Promise<void> {
  const column = <K extends keyof Looked>(name: K): Looked[K][] => cases.map((each) => each[name]);
  await ctx.unit.sql(`
    insert into round_case (organisation_id, round_id, id, trajectory_id, family_id, team_id, stratum_team_id, ended_on, closing_reason, status, reason, revision)
    select $1, $2, x.*, 1 from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::date[], $9::text[], $10::text[], $11::text[]) x`,
  [
    ctx.organisationId, roundId, cases.map(() => uuid()), column('trajectoryId'), column('familyId'), column('teamId'), column('stratumTeamId'),
    column('endedOn'), column('closingReason'), column('status'), column('reason'),
  ]);
}

/** The state an event leads to, or why it cannot happen now. */
export function nextState(state: RoundState, event: 'draw' | 'assign' | 'close', accepted: string): RoundState {
  const next = transition(ROUND_MACHINE, state, event);
  if (next) return next;
  throw state === 'closed' ? measuringErrors.roundClosed() : measuringErrors.roundState({ state, accepted });
}
