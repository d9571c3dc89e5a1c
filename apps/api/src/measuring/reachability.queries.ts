import { type Call, isReached, phoneSample as sampleOf, type PhoneSample as Sample } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import { measuringErrors } from './measuring.errors.ts';
import { type Pin, pinned } from './pinned.ts';
import { COACH } from './reachability.ts';
import type { Caller, CoachToCall, OwnCall, PhoneSample, PhoneSampleCoverage, ReachabilityCall } from './reachability.type.ts';
import { roundBySlug, type RoundRow } from './rounds.queries.ts';

/** The drawn cases of a round that are not left out, each with its coach. */
const CASES = `(
  select c.family_id, ${COACH} as coach_id from round_case c join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
  where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn' and c.left_out_reason is null) c`;

/** The phone sample of the instrument that a round pinned. */
async function sampleIn(ctx: RequestContext, pin: Pin): Promise<Sample | null> {
  const { definition, instrument } = await pinned(ctx, pin);
  return sampleOf(definition, instrument);
}

/** How far the calls are; null where the instrument has no phone sample or nothing is drawn yet. */
export async function coverage(ctx: RequestContext, round: RoundRow): Promise<PhoneSampleCoverage | null> {
  if (!round.phoneItem || round.state === 'planned') return null;
  const [counts] = await ctx.unit.sql<PhoneSampleCoverage>(`
    select count(distinct c.coach_id) as coaches, count(distinct b.professional_id) as called, count(distinct c.family_id) as families,
      count(distinct c.family_id) filter (where b.id is not null) as covered, count(distinct c.family_id) filter (where c.coach_id is null) as without_coach
    from ${CASES} left join reachability_call b on b.organisation_id = $1 and b.round_id = $2 and b.professional_id = c.coach_id`, [ctx.organisationId, round.id]);
  return counts!;
}

/** The round with its phone sample for whoever may record calls in it: who holds the verb for every round, or is an assessor of this one. */
export async function roundToCall(ctx: RequestContext, round: RoundRow): Promise<Sample> {
  const [me] = await ctx.unit.sql<{ assessor: boolean; secret: boolean }>(`
    select m.external and m.secrecy_declared_at is null as secret, exists (
      select from assignment a where a.organisation_id = $1 and a.round_id = $2 and a.assessor_id = $3 and a.round_case_id is not null) as assessor
    from member m where m.organisation_id = $1 and m.id = $3`, [ctx.organisationId, round.id, ctx.memberId]);
  if (!recordsAll(ctx) && !me!.assessor) throw errors.notFound({ kind: 'round' });
  if (me!.secret) throw measuringErrors.secrecyNotDeclared();
  const sample = round.phoneItem && await sampleIn(ctx, round);
  if (!sample) throw measuringErrors.noPhoneSample();
  return sample;
}

/** Whoever keeps all calls of a round sees what each found. */
export const recordsAll = (ctx: RequestContext): boolean => ctx.reach('reachability.record') === 'organisation';

type CallRow = Omit<ReachabilityCall, 'reached'>;
const withReached = (sample: Sample, call: CallRow): ReachabilityCall => ({ ...call, reached: isReached(sample, call) });

/** The coaches of a round's drawn cases with what calls to them found; to an assessor, what his own calls found. */
export async function phoneSample(ctx: RequestContext, slug: string): Promise<PhoneSample> {
  const round = await roundBySlug(ctx, slug);
  const sample = await roundToCall(ctx, round);
  if (round.state === 'planned') throw measuringErrors.roundState({ state: round.state, accepted: 'drawn, scoring, closed' });
  const [covered, rows, who] = await Promise.all([coverage(ctx, round), coaches(ctx, round.id), callers(ctx, round.id)]);
  audit.recordRead(ctx, 'reachability', rows.map(({ professionalId }) => professionalId));
  return {
    roundId: round.id, roundSlug: round.slug, roundName: round.name, roundState: round.state, minutes: sample.minutes, coverage: covered!, callers: who,
    coaches: rows.map((row) => ({ ...row, call: row.call && withReached(sample, row.call) })),
  };
}

const coaches = (ctx: RequestContext, roundId: string): Promise<(Omit<CoachToCall, 'call'> & { call: CallRow | null })[]> => ctx.unit.sql(`
  select w.id as professional_id, w.name, count(distinct c.family_id) as families, exists (
      select from reachability_call b where b.organisation_id = $1 and b.round_id = $2 and b.professional_id = w.id) as called, (
    select jsonb_build_object('calledAt', b.called_at, 'calledById', b.called_by, 'calledByName', m.name, 'outcome', b.outcome, 'calledBackMinutes', b.called_back_minutes, 'revision', b.revision)
    from reachability_call b join member m on m.organisation_id = b.organisation_id and m.id = b.called_by
    where b.organisation_id = $1 and b.round_id = $2 and b.professional_id = w.id and ($3::uuid is null or b.called_by = $3)) as call
  from ${CASES} join professional w on w.organisation_id = $1 and w.id = c.coach_id
  group by w.id, w.name order by w.name, w.id`, [ctx.organisationId, roundId, recordsAll(ctx) ? null : ctx.memberId]);

export const callers = (ctx: RequestContext, roundId: string): Promise<Caller[]> => ctx.unit.sql<Caller>(`
  select m.id as member_id, m.name from member m
  where m.organisation_id = $1 and (m.id = $3 or exists (select from assignment a where a.organisation_id = $1 and a.round_id = $2 and a.assessor_id = m.id))
  order by m.name, m.id`, [ctx.organisationId, roundId, ctx.memberId]);

/** Whether this professional is the coach of a drawn case of the round. */
export async function isCoachIn(ctx: RequestContext, roundId: string, professionalId: string): Promise<boolean> {
  return (await ctx.unit.sql(`select from ${CASES} where c.coach_id = $3 limit 1`, [ctx.organisationId, roundId, professionalId])).length > 0;
}

/** What calls to oneself found, the latest first. */
export async function myReachability(ctx: RequestContext): Promise<OwnCall[]> {
  const rows = await ctx.unit.sql<Call & Pin & Pick<OwnCall, 'id' | 'roundName' | 'calledAt'>>(`
    select b.id, r.name as round_name, b.called_at, b.outcome, b.called_back_minutes, r.adopted_version_id, r.configuration_id, r.instrument_code, v.sha256
    from reachability_call b
      join professional w on w.organisation_id = b.organisation_id and w.id = b.professional_id
      join round r on r.organisation_id = b.organisation_id and r.id = b.round_id
      join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
    where b.organisation_id = $1 and w.member_id = $2 order by b.called_at desc, b.id limit 100`, [ctx.organisationId, ctx.memberId]);
  return Promise.all(rows.map(async ({ id, roundName, calledAt, outcome, calledBackMinutes, ...pin }) => {
    const { minutes } = (await sampleIn(ctx, pin))!;
    return { id, roundName, calledAt, outcome, calledBackMinutes, minutes, reached: isReached({ minutes }, { outcome, calledBackMinutes }) };
  }));
}

/** Keeps who the coach of each drawn case was latest, before the round is closed. */
export async function keepCoaches(ctx: RequestContext, roundId: string): Promise<void> {
  await ctx.unit.sql(`
    update round_case c set coach_id = ${COACH} from round r
    where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn' and r.organisation_id = c.organisation_id and r.id = c.round_id`, [ctx.organisationId, roundId]);
}
