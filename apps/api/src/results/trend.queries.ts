import { type Configuration, type Definition, type FidelityResult, type Instrument, trendHeadline, trendHeadlineText, trendLines } from '@getrouw/domain';
import { pinnedOf, teams as teamsOf } from '../measuring/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import { resultErrors } from './results.errors.ts';
import type { Trend, TrendSeries } from './trend.type.ts';

/** A closed round with the instrument that it pinned, as a trend looks at it. */
interface AskedRound<F> { name: string; versionCode: string; mappings: Definition['mappings']; instrument: Instrument; switchedOff: string[]; figures: F }

/** More rounds than fit in a picture are not shown: the latest are. */
const MOST_ROUNDS = 24;

/** Of a round `r` with its version `v`: the rounds that are one series with it. */
interface Series extends TrendSeries { programmeId: string; definitionCode: string; instrumentCode: string }
interface Row<F> {
  slug: string; name: string; periodFrom: string; periodTo: string; versionCode: string; imported: boolean; instrumentCode: string; adoptedVersionId: string; configurationId: string | null;
  figures: F;
}

/**
 * The trend over the closed rounds of a series, from their snapshots. Whoever reaches teams only sees them one at a time: a whole of some teams is not frozen.
 * @param slug any round of the series; none: the series with the latest round.
 */
export async function trend(ctx: RequestContext, slug: string | null, wantedTeam: string | null): Promise<Trend> {
  const reached = ctx.reach('result.read') === 'organisation' ? null : ctx.teamIds;
  const everyTeam = (await teamsOf(ctx)).filter(({ id }) => !reached || reached.includes(id));
  if (wantedTeam !== null && !everyTeam.some(({ id }) => id === wantedTeam)) throw errors.notFound({ kind: 'team' });
  const [survey] = slug === null ? [] : await ctx.unit.sql('select from round where organisation_id = $1 and slug = $2 and privacy is not null', [ctx.organisationId, slug]);
  if (survey) throw resultErrors.ofSurvey();
  const series = await allSeries(ctx, reached);
  const shown = slug === null ? series[0] : await seriesOf(ctx, slug, reached);
  const all = shown ? await closedRounds<FidelityResult>(ctx, shown, reached) : [];
  const teams = everyTeam.filter(({ id }) => all.some(({ figures }) => figures.teams.some(({ teamId }) => teamId === id)));
  const teamId = wantedTeam ?? (reached ? teams[0]?.id ?? null : null);
  const rows = all.map(({ figures, ...row }) => ({ ...row, sampled: figures.sampled, figures: teamId === null ? figures.whole : figures.teams.find((group) => group.teamId === teamId) ?? null }));
  const rounds = await withVersions(ctx, rows);
  const lines = trendLines(rounds);
  const data = trendHeadline(lines, rounds);
  return {
    series, slug: shown ? series.find((each) => isSame(each, shown))?.slug ?? null : null, teams, teamId, wholeReached: reached === null,
    headline: { nl: trendHeadlineText(data, rounds.length, 'nl'), en: trendHeadlineText(data, rounds.length, 'en') },
    rounds: rows.map(({ figures, ...row }) => ({ ...row, trajectories: figures?.trajectories ?? 0 })),
    lines: lines.map(({ points, ...line }) => ({ ...line, points: points.map(({ interval, ...point }) => ({ ...point, lower: interval?.lower ?? null, upper: interval?.upper ?? null })) })),
  };
}

const isSame = (one: Series, other: Omit<Series, keyof TrendSeries>): boolean =>
  one.programmeId === other.programmeId && one.definitionCode === other.definitionCode && one.instrumentCode === other.instrumentCode;

/** In which one of the teams takes part, where reach is narrowed to teams. */
const within = (teams: string): string => `(${teams}::uuid[] is null or exists (
  select from round_team rt where rt.organisation_id = r.organisation_id and rt.round_id = r.id and rt.team_id = any(${teams})))`;
const VERSION = 'join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id';

const allSeries = (ctx: RequestContext, reached: readonly string[] | null): Promise<Series[]> => ctx.unit.sql<Series>(`
  select s.programme_id, s.definition_code, s.instrument_code, s.slug, s.rounds, v.document -> 'name' as programme_name,
    (select i -> 'name' from jsonb_array_elements(v.document -> 'instruments') i where i ->> 'code' = s.instrument_code) as instrument_name
  from (
    select r.programme_id, v.definition_code, r.instrument_code, count(*) as rounds, max(r.period_to) as latest,
      (array_agg(r.slug order by r.period_to desc, r.id desc))[1] as slug, (array_agg(r.adopted_version_id order by r.period_to desc, r.id desc))[1] as version_id
    from round r ${VERSION} where r.organisation_id = $1 and r.state = 'closed' and r.privacy is null and ${within('$2')}
    group by r.programme_id, v.definition_code, r.instrument_code) s
    join adopted_version v on v.organisation_id = $1 and v.id = s.version_id
  order by s.latest desc, s.slug limit 50`, [ctx.organisationId, reached]);

/** The series that a round is in. */
export async function seriesOf(ctx: RequestContext, slug: string, reached: readonly string[] | null): Promise<Omit<Series, keyof TrendSeries>> {
  const [row] = await ctx.unit.sql<Omit<Series, keyof TrendSeries>>(
    `select r.programme_id, v.definition_code, r.instrument_code from round r ${VERSION} where r.organisation_id = $1 and r.slug = $2 and ${within('$3')}`, [ctx.organisationId, slug, reached]);
  if (!row) throw errors.notFound({ kind: 'round' });
  return row;
}

/** The latest closed rounds of a series, the earliest first, each with its frozen figures. */
export async function closedRounds<F>(ctx: RequestContext, { programmeId, definitionCode, instrumentCode }: Omit<Series, keyof TrendSeries>, reached: readonly string[] | null): Promise<Row<F>[]> {
  const rows = await ctx.unit.sql<Row<F>>(`
    select r.slug, r.name, r.period_from, r.period_to, v.version_code, r.imported_at is not null as imported, r.instrument_code, r.adopted_version_id, r.configuration_id, s.figures
    from round r ${VERSION} join snapshot s on s.organisation_id = r.organisation_id and s.round_id = r.id and s.edition = r.edition
    where r.organisation_id = $1 and r.state = 'closed' and r.programme_id = $2 and v.definition_code = $3 and r.instrument_code = $4 and ${within('$5')}
    order by r.period_to desc, r.id desc limit ${MOST_ROUNDS}`, [ctx.organisationId, programmeId, definitionCode, instrumentCode, reached]);
  return rows.toReversed();
}

/** The rounds with what each asked. */
export async function withVersions<F>(ctx: RequestContext, rows: readonly Row<F>[]): Promise<AskedRound<F>[]> {
  const pins = [...new Map(rows.map(({ adoptedVersionId, configurationId }) => [`${adoptedVersionId} ${configurationId}`, { adoptedVersionId, configurationId }])).values()];
  const versions = await ctx.unit.sql<{ id: string; document: Definition }>(
    'select id, document from adopted_version where organisation_id = $1 and id = any($2)', [ctx.organisationId, [...new Set(pins.map(({ adoptedVersionId }) => adoptedVersionId))]]);
  const configurations = await ctx.unit.sql<{ id: string; configuration: Configuration }>(
    'select id, configuration from programme_configuration where organisation_id = $1 and id = any($2)', [ctx.organisationId, pins.map(({ configurationId }) => configurationId).filter((id) => id !== null)]);
  return rows.map(({ name, versionCode, adoptedVersionId, configurationId, instrumentCode, figures }) => {
    const { document } = versions.find(({ id }) => id === adoptedVersionId)!;
    const configuration = configurations.find(({ id }) => id === configurationId)?.configuration ?? null;
    const { instrument, settings } = pinnedOf(document, configuration, instrumentCode);
    return { name, versionCode, mappings: document.mappings, instrument, switchedOff: settings.switchedOff.map(({ item }) => item), figures };
  });
}
