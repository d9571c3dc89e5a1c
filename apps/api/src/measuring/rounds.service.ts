import { type Configuration, type Definition, drawReview, drawSecondOpinions, isHeldInRounds, phoneSample, requiredItems, secondPercent, ROUND_MACHINE, transition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, isUuid, type Problem, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { drawFrom, type Looked } from './draw.queries.ts';
import { measuringErrors } from './measuring.errors.ts';
import { pinned, pinnedOf } from './pinned.ts';
import { RoundEntity } from './round.entity.ts';
import type { DrawInput, PlanRoundInput } from './round.input.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { slugOf } from './slug.ts';
import { type RoundState, Sampling } from './states.ts';
import { chosenPrivacy } from './survey.ts';
import { surveyErrors } from './survey.errors.ts';

/** Plans a round on one of the provider's versions; it pins that version, the configuration as it is now, and the instrument. */
export async function planRound(ctx: RequestContext, input: PlanRoundInput): Promise<RoundRow> {
  const name = input.name.trim();
  const version = await chosenVersion(ctx, input);
  await checkTeams(ctx, input.teamIds, version.teamIds);
  const instrumentCode = chosenInstrument(version, input.instrumentCode ?? null);
  const problems = dateProblems(input);
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  const { definition, instrument } = pinnedOf(version.document, version.configuration, instrumentCode);
  const privacy = chosenPrivacy(instrument, input.privacy ?? null);
  const taken = await ctx.unit.sql<{ slug: string }>('select slug from round where organisation_id = $1', [ctx.organisationId]);
  const round = await insertRow(ctx, RoundEntity, {
    slug: slugOf(name, taken.map(({ slug }) => slug)), name, programmeId: version.programmeId, adoptedVersionId: input.adoptedVersionId,
    configurationId: version.configurationId, instrumentCode, scoredItems: requiredItems(instrument).map(({ code }) => code), phoneItem: phoneSample(definition, instrument)?.itemCode ?? null,
    periodFrom: input.periodFrom, periodTo: input.periodTo, referenceDate: input.referenceDate,
    sampling: null, sampleSize: null, seed: null, state: 'planned', edition: 1, drawnAt: null, closedAt: null,
    importedAt: null, importedBy: null, importSource: null, importSha256: null, privacy, answerBy: null, stoppedAt: null,
  });
  await ctx.unit.sql('insert into round_team (organisation_id, round_id, team_id) select $1, $2, unnest($3::uuid[])', [ctx.organisationId, round.id, input.teamIds]);
  await audit.record(ctx, { verb: 'round.plan', subjects: [round.id], fields: Object.keys(input) });
  return roundById(ctx, round.id);
}

export interface ChosenVersion { programmeId: string; document: Definition; teamIds: string[]; configurationId: string | null; configuration: Configuration | null }

/** The version with the programme whose trajectories are measured: that of its method, of an own instrument the one that is named. */
export async function chosenVersion(ctx: RequestContext, { adoptedVersionId, programmeId = null }: Pick<PlanRoundInput, 'adoptedVersionId' | 'programmeId'>): Promise<ChosenVersion> {
  if (programmeId !== null && !isUuid(programmeId)) throw errors.notFound({ kind: 'programme' });
  const [version] = !isUuid(adoptedVersionId) ? [] : await ctx.unit.sql<Omit<ChosenVersion, 'programmeId'> & { own: boolean; programmeId: string | null }>(`
    select v.document, v.origin_organisation_id = v.organisation_id as own, p.id as programme_id, k.id as configuration_id, k.configuration, array(
      select t.team_id from programme_team t where t.organisation_id = p.organisation_id and t.programme_id = p.id) as team_ids
    from adopted_version v
      left join programme p on p.organisation_id = v.organisation_id and ($3::uuid is null or p.id = $3)
        and case when v.origin_organisation_id = v.organisation_id then p.id = $3 else p.definition_code = v.definition_code end
      left join lateral (
        select c.id, c.configuration from programme_configuration c
        where c.organisation_id = p.organisation_id and c.programme_id = p.id and c.adopted_version_id = v.id order by c.number desc limit 1) k on true
    where v.organisation_id = $1 and v.id = $2`, [ctx.organisationId, adoptedVersionId, programmeId]);
  if (!version) throw errors.notFound({ kind: 'adoptedVersion' });
  if (version.own && programmeId === null) {
    throw badField('programmeId', { nl: 'ontbreekt: een eigen instrument hoort bij geen methodiek', en: 'is missing: an own instrument belongs to no method' },
      { nl: 'de methodiek van wie de trajecten zijn', en: 'the method whose trajectories are measured' });
  }
  if (version.programmeId === null) throw errors.notFound({ kind: 'programme' });
  return { ...version, programmeId: version.programmeId };
}

async function checkTeams(ctx: RequestContext, wanted: readonly string[], possible: readonly string[]): Promise<void> {
  const [known] = await ctx.unit.sql<{ count: number }>('select count(*) from team where organisation_id = $1 and id = any($2)', [ctx.organisationId, wanted]);
  if (known!.count < wanted.length) throw errors.notFound({ kind: 'team' });
  if (wanted.some((id) => !possible.includes(id))) {
    throw badField('teamIds', { nl: 'een team werkt niet met deze methodiek', en: 'a team does not work with this method' },
      { nl: 'teams die bij de methodiek zijn ingesteld', en: 'teams that are set for the method' });
  }
}

/** The instrument that is named, or the only one that rounds are held with. */
export function chosenInstrument({ document, configuration }: Pick<ChosenVersion, 'document' | 'configuration'>, named: string | null): string {
  const unused = new Set(configuration?.instruments.filter(({ outOfUse }) => outOfUse).map(({ instrument }) => instrument));
  const possible = document.instruments.filter((instrument) => isHeldInRounds(instrument) && !unused.has(instrument.code)).map(({ code }) => code);
  const chosen = named ?? (possible.length === 1 ? possible[0]! : null);
  if (chosen !== null && possible.includes(chosen)) return chosen;
  const accepted = possible.join(', ');
  throw badField('instrumentCode', named === null ? { nl: 'ontbreekt', en: 'is missing' } : { nl: 'is hier niet in gebruik', en: 'is not in use here' }, { nl: accepted, en: accepted });
}

/** Problems with the dates of a round. */
export function dateProblems({ periodFrom, periodTo, referenceDate }: Pick<PlanRoundInput, 'periodFrom' | 'periodTo' | 'referenceDate'>): Problem[] {
  const problems: Problem[] = [];
  if (periodTo < periodFrom) problems.push({
    field: 'periodTo', message: { nl: 'ligt voor het begin van de periode', en: 'is before the start of the period' },
    accepted: { nl: `${periodFrom} of later`, en: `${periodFrom} or later` },
  });
  if (referenceDate < periodFrom) problems.push({
    field: 'referenceDate', message: { nl: 'ligt voor het begin van de periode', en: 'is before the start of the period' },
    accepted: { nl: `${periodFrom} of later`, en: `${periodFrom} or later` },
  });
  return problems;
}

/** Draws families and freezes who was looked at, who was drawn and the seed. Can be done again until somebody was assigned. */
export async function draw(ctx: RequestContext, input: DrawInput): Promise<RoundRow> {
  const round = await roundById(ctx, input.roundId);
  if (round.privacy !== null) throw surveyErrors.isASurvey();
  if (round.importOrigin) throw measuringErrors.roundImported();
  const state = nextState(round.state, 'draw', 'planned, drawn');
  await updateRow(ctx, RoundEntity, { id: round.id, revision: input.revision }, {
    state, sampling: input.sampling, sampleSize: input.sampling === Sampling.sample ? input.sampleSize : null, seed: input.seed, drawnAt: ctx.clock.now(),
  });
  const cases = await drawFrom(ctx, round, input);
  await ctx.unit.sql('delete from round_case where organisation_id = $1 and round_id = $2', [ctx.organisationId, round.id]);
  await keepCases(ctx, round.id, cases, await drawnShares(ctx, round, cases, input.seed));
  await audit.record(ctx, { verb: 'round.draw', subjects: [round.id], fields: ['sampling', 'sampleSize', 'seed'] });
  return roundById(ctx, round.id);
}

interface Shares { reviewed: ReadonlySet<string>; second: ReadonlySet<string> }

/** The trajectories in the drawn shares that are reviewed and scored twice. Trajectories, because their ids stay when the draw is made again. */
async function drawnShares(ctx: RequestContext, round: RoundRow, cases: readonly Looked[], seed: number): Promise<Shares> {
  const { instrument: { policy }, settings } = await pinned(ctx, round);
  const drawn = cases.filter(({ status }) => status === 'drawn').map(({ trajectoryId }) => trajectoryId);
  return {
    reviewed: settings.review.mode === 'share' ? drawReview(drawn, settings.review.percent, seed) : new Set(),
    second: drawSecondOpinions(drawn, secondPercent(policy, settings), seed),
  };
}

async function keepCases(ctx: RequestContext, roundId: string, cases: readonly Looked[], { reviewed, second }: Shares): Promise<void> {
  const column = <K extends keyof Looked>(name: K): Looked[K][] => cases.map((each) => each[name]);
  await ctx.unit.sql(`
    insert into round_case (organisation_id, round_id, id, trajectory_id, family_id, team_id, stratum_team_id, ended_on, closing_reason, status, reason, review_drawn, second_drawn, revision)
    select $1, $2, x.*, 1 from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::date[], $9::text[], $10::text[], $11::text[], $12::boolean[], $13::boolean[]) x`,
  [
    ctx.organisationId, roundId, cases.map(() => uuid()), column('trajectoryId'), column('familyId'), column('teamId'), column('stratumTeamId'),
    column('endedOn'), column('closingReason'), column('status'), column('reason'), cases.map(({ trajectoryId }) => reviewed.has(trajectoryId)),
    cases.map(({ trajectoryId }) => second.has(trajectoryId)),
  ]);
}

/** The state an event leads to, or why it cannot happen now. */
export function nextState(state: RoundState, event: 'draw' | 'start' | 'assign' | 'close' | 'reopen' | 'reopen_import', accepted: string): RoundState {
  const next = transition(ROUND_MACHINE, state, event);
  if (next) return next;
  throw state === 'closed' ? measuringErrors.roundClosed() : measuringErrors.roundState({ state, accepted });
}
