import { type SurveyGroup, surveyHeadline, surveyHeadlineText, type SurveyResult, surveyTrendLines, withinTeams } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { licenceOf, pinned, roundBySlug, type RoundRow, roundSummary, teams } from '../measuring/index.ts';
import { errors, type Locale, type RequestContext } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import type { ExportFile } from './result.type.ts';
import { resultErrors } from './results.errors.ts';
import { reachedTeams } from './results.queries.ts';
import { unlicensedText } from './export.ts';
import { surveyCsv } from './survey-export.ts';
import type { SurveyDimensionName, SurveyResults, SurveyTrend } from './survey-results.type.ts';
import { closedRounds, seriesOf, withVersions } from './trend.queries.ts';

/** The group whose trend is shown; none: the whole. */
interface Chosen { dimension: SurveyDimensionName; key: string }
interface Frozen { figures: SurveyResult; sha256: string }

/**
 * The frozen figures of a closed survey; of one that runs, that it runs. Who reaches some teams sees those and the whole organisation, as far as
 * disclosure left them in the figures: the whole is what a team lays itself beside, and holds nobody who could be picked out of it.
 */
export async function surveyResults(ctx: RequestContext, slug: string, chosen: Chosen | null): Promise<SurveyResults> {
  const reached = reachedTeams(ctx, 'result.read');
  const round = await surveyBySlug(ctx, slug, reached);
  const { definition, instrument, deviations } = await pinned(ctx, round);
  const frozen = await frozenFigures(ctx, round, reached);
  const figures = frozen?.figures ?? null;
  const [summary, everyTeam, trend, licence] = await Promise.all([roundSummary(ctx, round.id, reached), teams(ctx), surveyTrend(ctx, slug, reached, chosen), licenceOf(ctx, round)]);
  const headline = figures?.whole ? surveyHeadline(figures.whole, instrument) : null;
  return {
    round: summary, privacy: round.privacy, origin: round.importOrigin, minimumGroup: instrument.policy.minimumGroup,
    formulaVersion: figures?.formulaVersion ?? null, sha256: frozen?.sha256 ?? null, figures, deviations, licence, trend,
    headline: figures ? { nl: surveyHeadlineText(headline, 'nl'), en: surveyHeadlineText(headline, 'en') } : RUNNING,
    teams: namedTeams(everyTeam, figures), document: definition, instrumentCode: round.instrumentCode,
  };
}

/** The teams that figures name, and one of each site. */
function namedTeams(everyTeam: readonly Team[], figures: SurveyResult | null): Team[] {
  const keys = new Set(figures?.partitions.flatMap(({ groups, hidden }) => [...groups, ...hidden].map(({ key }) => key)));
  return everyTeam.filter(({ id, site }) => keys.has(id) || keys.has(site.id));
}

const RUNNING = {
  nl: 'Deze vragenlijst loopt nog. De cijfers komen als zij gesloten is: eerder zouden ze kunnen laten zien wat één persoon antwoordde.',
  en: 'This survey is still running. The figures come when it is closed: before that they could show what one person answered.',
};

/** The figures as a file. */
export async function surveyResultsExport(ctx: RequestContext, slug: string, locale: Locale): Promise<ExportFile> {
  const reached = reachedTeams(ctx, 'result.export');
  const round = await surveyBySlug(ctx, slug, reached);
  const { definition, instrument } = await pinned(ctx, round);
  const frozen = await frozenFigures(ctx, round, reached);
  if (!frozen) throw resultErrors.surveyRuns();
  const everyTeam = await teams(ctx);
  audit.recordRead(ctx, 'result', []);
  await audit.record(ctx, { verb: 'result.export', subjects: [round.id] });
  return {
    fileName: `${slug}-${{ nl: 'resultaten', en: 'results' }[locale]}.csv`, mimeType: 'text/csv; charset=utf-8',
    content: surveyCsv(frozen.figures, definition, instrument, everyTeam, locale, unlicensedText(await licenceOf(ctx, round), locale)),
  };
}

interface SurveyRow extends RoundRow { privacy: NonNullable<RoundRow['privacy']> }

async function surveyBySlug(ctx: RequestContext, slug: string, reached: readonly string[] | null): Promise<SurveyRow> {
  const round = await roundBySlug(ctx, slug, reached);
  if (round.privacy === null) throw errors.notFound({ kind: 'round' });
  return { ...round, privacy: round.privacy };
}

async function frozenFigures(ctx: RequestContext, { id, edition }: RoundRow, reached: readonly string[] | null): Promise<Frozen | null> {
  const [row] = await ctx.unit.sql<Frozen>('select figures, sha256 from snapshot where organisation_id = $1 and round_id = $2 and edition = $3', [ctx.organisationId, id, edition]);
  return row ? { ...row, figures: reached ? withinTeams(row.figures, reached) : row.figures } : null;
}

/** Over the closed surveys of the series; of a group only in those where it is shown. */
async function surveyTrend(ctx: RequestContext, slug: string, reached: readonly string[] | null, chosen: Chosen | null): Promise<SurveyTrend> {
  const isReached = !chosen || !reached || (chosen.dimension === 'team' && reached.includes(chosen.key));
  if (!isReached) throw errors.notFound({ kind: 'group' });
  const all = await closedRounds<SurveyResult>(ctx, await seriesOf(ctx, slug, reached), reached);
  const rows = all.map(({ figures, ...row }) => ({ ...row, figures: groupOf(figures, chosen) }));
  return {
    rounds: rows.map(({ slug: address, name, periodFrom, periodTo, versionCode, figures }) => ({ slug: address, name, periodFrom, periodTo, versionCode, answered: figures?.answered ?? null })),
    lines: surveyTrendLines(await withVersions(ctx, rows)),
  };
}

const groupOf = ({ whole, partitions }: SurveyResult, chosen: Chosen | null): SurveyGroup | null =>
  (chosen ? partitions.find(({ dimension }) => dimension === chosen.dimension)?.groups.find(({ key }) => key === chosen.key) ?? null : whole);
