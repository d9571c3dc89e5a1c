import { reviewText, secondPercent } from '@getrouw/domain';
import { adoptedVersions, programmes } from '../definitions/index.ts';
import { cut, errors, lastSeen, limitOf, PageArgs, type RequestContext } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import { pinned } from './pinned.ts';
import type { Round, RoundChoices, RoundPage, RoundSummary } from './round.type.ts';

/** A response `p` is released: approved, or handed in where no review is needed. */
const RELEASED = `(p.state = 'approved' or (p.state = 'submitted' and not p.needs_review))`;

/** The response `p` is the first opinion on its case; what is said of a case is said of that one. */
export const FIRST = `p.opinion = 'first'`;

/** The case `c` gets a second opinion. */
export const SECOND_ASKED = '(c.second_drawn and c.second_waived_reason is null)';

/**
 * A response `p` about the case `c` is in the figures: released, and no second opinion on the case is still to come. Until that is in the first one
 * stays out of sight, also in figures, or whoever gives the second could read it there.
 */
export const COUNTS = `(${FIRST} and ${RELEASED} and not (${SECOND_ASKED} and not exists (
  select from response q where q.organisation_id = c.organisation_id and q.round_case_id = c.id and q.opinion = 'second' and q.state = 'submitted')))`;

/** Teams to which somebody's reach is narrowed; null is every team. */
type Reached = readonly string[] | null;

/** A round with what its other fields are found by. */
export interface RoundRow extends Round {
  programmeId: string;
  adoptedVersionId: string;
  configurationId: string | null;
  sha256: string;
  /** The item that calls to coaches answer. */
  phoneItem: string | null;
}

/** Of responses `p`: those that wait for a reviewer, those that are released for the figures, and how many of these nobody reviewed. */
export const PROGRESS = `count(*) filter (where p.state = 'submitted' and p.needs_review) as submitted,
  count(*) filter (where ${RELEASED}) as approved, count(*) filter (where p.state = 'submitted' and not p.needs_review) as unreviewed`;

/** Counts per state belong to one round; the page is cut before they are counted. `teams` is the parameter with the teams that count, null for all. */
const summaries = (rounds: string, teams: string) => `
  select r.id, r.slug, r.name, v.document -> 'name' as programme_name, v.version_code, r.period_from, r.period_to, r.state, r.privacy is not null as survey, r.imported_at is not null as imported, r.closed_at, n.*
  from (${rounds}) r
    join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
    cross join lateral (
      select count(*) filter (where c.status = 'drawn') as drawn,
        count(*) filter (where c.left_out_reason is not null) as left_out,
        ${PROGRESS}
      from round_case c left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and ${FIRST}
      where c.organisation_id = r.organisation_id and c.round_id = r.id and (${teams}::uuid[] is null or c.team_id = any(${teams}))
      having r.privacy is null
      union all select count(*), 0, 0, count(*) filter (where x.answered), 0 from respondent x
      where x.organisation_id = r.organisation_id and x.round_id = r.id and (${teams}::uuid[] is null or x.team_id = any(${teams}))
      having r.privacy is not null and r.imported_at is null
      union all select count(*), 0, 0, count(*), 0 from response p
      where p.organisation_id = r.organisation_id and p.round_id = r.id and (${teams}::uuid[] is null or p.team_id = any(${teams}))
      having r.privacy is not null and r.imported_at is not null) n
  order by r.period_to desc, r.id desc`;

/** Rounds within reach, the latest period first. Who may not see rounds but may see results sees the rounds of those results. */
export async function rounds(ctx: RequestContext, { first, after }: PageArgs): Promise<RoundPage> {
  const [periodTo, id] = lastSeen(after, 'date', 'uuid');
  const teamIds = ctx.holds('round.read') || ctx.reach('result.read') === 'organisation' ? null : ctx.teamIds;
  const rows = await ctx.unit.sql<RoundSummary>(summaries(`
    select * from round where organisation_id = $1 and ($2::date is null or (period_to, id) < ($2::date, $3::uuid)) and ($4::uuid[] is null or ${withinTeams('round.id', '$4')})
    order by period_to desc, id desc limit $5`, '$4'),
  [ctx.organisationId, periodTo, id, teamIds, limitOf(first)]);
  return cut(rows, first, (row) => [row.periodTo, row.id]);
}

/** The rounds of the same programme and instrument that were closed and measured an earlier period, the latest first; of one period the earlier planned. */
export const earlierRounds = (
  ctx: RequestContext, round: Pick<RoundRow, 'id' | 'programmeId' | 'periodTo' | 'instrumentCode' | 'adoptedVersionId'>, teamIds: Reached,
): Promise<RoundSummary[]> => ctx.unit.sql<RoundSummary>(summaries(`
  select * from round where organisation_id = $1 and programme_id = $2 and state = 'closed' and (period_to, id) < ($3::date, $4::uuid)
    and ($5::uuid[] is null or ${withinTeams('round.id', '$5')}) and instrument_code = $6 and exists (
      select from adopted_version now join adopted_version before on before.organisation_id = now.organisation_id and before.definition_code = now.definition_code
      where now.organisation_id = $1 and now.id = $7 and before.id = round.adopted_version_id)
  order by period_to desc, id desc limit 50`, '$5'), [ctx.organisationId, round.programmeId, round.periodTo, round.id, teamIds, round.instrumentCode, round.adoptedVersionId]);

/** The one round in summary; of these teams only where they are given. */
export async function roundSummary(ctx: RequestContext, id: string, teamIds: Reached): Promise<RoundSummary> {
  const [row] = await ctx.unit.sql<RoundSummary>(summaries('select * from round where organisation_id = $1 and id = $2', '$3'), [ctx.organisationId, id, teamIds]);
  if (!row) throw errors.notFound({ kind: 'round' });
  return row;
}

/** What planning a round offers to choose from. */
export async function roundChoices(ctx: RequestContext): Promise<RoundChoices> {
  const [running, versions, everyTeam] = await Promise.all([programmes(ctx), adoptedVersions(ctx), teams(ctx)]);
  return { programmes: running, versions, teams: everyTeam, today: ctx.clock.today() };
}

/** The round with this address in which one of these teams takes part, or NOT_FOUND. */
export const roundBySlug = (ctx: RequestContext, slug: string, teamIds: Reached = null): Promise<RoundRow> => one(ctx, 'r.slug = $2', slug, teamIds);

export const roundById = (ctx: RequestContext, id: string): Promise<RoundRow> => one(ctx, 'r.id = $2', id, null);

async function one(ctx: RequestContext, where: 'r.slug = $2' | 'r.id = $2', value: string, teamIds: Reached): Promise<RoundRow> {
  const [row] = await ctx.unit.sql<Omit<RoundRow, 'instrumentName' | 'reviewText' | 'secondPercent' | 'deviations'>>(`
    select r.id, r.slug, r.name, v.document -> 'name' as programme_name, v.document -> 'name' as version_name, v.version_code, r.instrument_code, r.period_from,
      r.period_to, r.reference_date, r.state, r.edition, r.sampling, r.sample_size, r.seed, r.drawn_at, r.closed_at, r.revision, r.programme_id,
      r.adopted_version_id, v.sha256, r.configuration_id, r.phone_item, r.privacy, r.answer_by, k.number as configuration_number,
      case when r.imported_at is not null then jsonb_build_object('source', r.import_source, 'at', r.imported_at, 'by', i.name) end as import_origin
    from round r join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
      left join programme_configuration k on k.organisation_id = r.organisation_id and k.id = r.configuration_id
      left join member i on i.organisation_id = r.organisation_id and i.id = r.imported_by
    where r.organisation_id = $1 and ${where} and ($3::uuid[] is null or ${withinTeams('r.id', '$3')})`,
  [ctx.organisationId, value, teamIds]);
  if (!row) throw errors.notFound({ kind: 'round' });
  const { instrument, settings, deviations } = await pinned(ctx, row);
  return { ...row, instrumentName: instrument.name, reviewText: reviewText(settings.review), secondPercent: secondPercent(instrument.policy, settings), deviations };
}

/** The teams that take part in a round; without one: every team. */
export const teams = (ctx: RequestContext, roundId?: string): Promise<Team[]> => ctx.unit.sql<Team>(`
  select t.id, t.name, t.starts_on, t.ends_on, t.revision, jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision) as site
  from team t join site s on s.organisation_id = t.organisation_id and s.id = t.site_id
  where t.organisation_id = $1 and ($2::uuid is null or exists (
    select from round_team rt where rt.organisation_id = $1 and rt.round_id = $2 and rt.team_id = t.id))
  order by t.name`, [ctx.organisationId, roundId ?? null]);

const withinTeams = (roundId: string, teams: string) =>
  `exists (select from round_team rt where rt.organisation_id = $1 and rt.round_id = ${roundId} and rt.team_id = any(${teams}))`;
