import {
  agreementPerItem, type ComparedFigure, comparePrevious, type EvidenceUse, type FidelityResult, type GroupFigures, headline, headlineText, type InstrumentSettings, type RoundQuality, sameOwnItems, type Text,
} from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { COUNTS, earlierRounds, leftOutReasons, licenceOf, objections, pinned, roundBySlug, type RoundRow, roundSummary, type RoundSummary, smallSample, teams } from '../measuring/index.ts';
import { errors, type Locale, type RequestContext } from '../platform/index.ts';
import { agreementShown } from './agreement.queries.ts';
import type { Evidence } from './agreement.type.ts';
import { editionCounts, editionFigures, editionRemarks, editions } from './editions.queries.ts';
import { resultsCsv, unlicensedText } from './export.ts';
import { figuresNow } from './figures.ts';
import { qualityNow } from './quality.ts';
import type { ExportFile, ItemRemark, Results, RoundEdition } from './result.type.ts';
import { resultErrors } from './results.errors.ts';

interface Frozen { figures: FidelityResult; sha256: string; quality: RoundQuality | null }

/** What of a round is shown: beside another round than the one before, and an earlier edition. */
interface Wanted { previousSlug?: string | null | undefined; edition?: number | null | undefined }

/** The figures of a round with all that explains them: of a closed edition as they were frozen, of a running one as they are now. */
export async function results(ctx: RequestContext, slug: string, { previousSlug, edition: wanted }: Wanted = {}): Promise<Results> {
  const reached = reachedTeams(ctx, 'result.read');
  const round = await roundBySlug(ctx, slug, reached);
  if (round.privacy !== null) throw resultErrors.ofSurvey();
  const { definition, instrument, deviations } = await pinned(ctx, round);
  const closings = await editions(ctx, round.id);
  const edition = chosenEdition(round, closings, wanted);
  const earlier = edition < round.edition;
  const frozen = await snapshot(ctx, round.id, edition);
  const figures = await within(ctx, round, frozen, reached, earlier ? edition : null);
  const quality = frozen ? frozen.quality : await qualityNow(ctx, round);
  const [summary, previousRounds, everyTeam, { drawn, unreviewed, objections: objecting }, leftOut, licence] = await Promise.all([
    roundSummary(ctx, round.id, reached), earlierRounds(ctx, round, reached), teams(ctx, round.id),
    earlier ? editionCounts(ctx, round.id, edition, reached) : countsIn(ctx, round, reached),
    leftOutReasons(ctx, round.id, reached, earlier ? edition : null), licenceOf(ctx, round),
  ]);
  const previous = choosePrevious(previousRounds, previousSlug);
  const compared = previous && await compareWith(ctx, round, figures, previous, reached);
  const data = headline(figures.whole, instrument, previous && compared ? { name: previous.name, comparison: compared.whole } : undefined);
  return {
    round: summary, closed: frozen !== null, origin: round.importOrigin, edition, currentEdition: round.edition, editions: closings, formulaVersion: figures.formulaVersion, sha256: frozen?.sha256 ?? null,
    drawn, examined: figures.whole.trajectories, families: figures.whole.families, sampled: figures.sampled,
    reviewed: figures.whole.trajectories - unreviewed, unreviewed, leftOut, objections: objecting, deviations, licence,
    headline: { nl: headlineText(data, 'nl'), en: headlineText(data, 'en') },
    figures, teams: everyTeam.filter(({ id }) => !reached || reached.includes(id)), previousRounds, previous,
    comparison: compared?.whole ?? null, teamComparisons: compared?.teams ?? null,
    document: definition, instrumentCode: round.instrumentCode,
    warnings: warningsOf(figures, { closed: frozen !== null, drawn, unreviewed, twice: Boolean(quality?.agreement) }, instrument.policy.sampling.minimum),
    remarks: earlier ? await editionRemarks(ctx, round.id, edition, reached) : await remarks(ctx, round, reached),
    agreement: !reached && quality?.agreement ? await agreementShown(ctx, round, quality.agreement) : null,
    evidence: quality && evidenceOf(quality.evidence, reached),
  };
}

/** Over the teams that somebody reaches. */
function evidenceOf({ sources, missing }: EvidenceUse, reached: readonly string[] | null): Evidence {
  const within = <T extends { teamId: string; count: number }>(rows: readonly T[], key: (row: T) => string): Omit<T, 'teamId'>[] =>
    [...Map.groupBy(rows.filter(({ teamId }) => !reached || reached.includes(teamId)), key).values()]
      .map((same) => { const { teamId: _, ...row } = same[0]!; return { ...row, count: same.reduce((sum: number, { count }) => sum + count, 0) }; });
  return { sources: within(sources, ({ itemCode, source }) => `${itemCode} ${source}`), missing: within(missing, ({ documentCode }) => documentCode) };
}

/** The figures as a file. */
export async function resultsExport(ctx: RequestContext, slug: string, locale: Locale, wanted?: number | null): Promise<ExportFile> {
  const reached = reachedTeams(ctx, 'result.export');
  const round = await roundBySlug(ctx, slug, reached);
  if (round.privacy !== null) throw resultErrors.ofSurvey();
  const { definition: { scales }, instrument } = await pinned(ctx, round);
  const edition = chosenEdition(round, await editions(ctx, round.id), wanted);
  const earlier = edition < round.edition;
  const frozen = await snapshot(ctx, round.id, edition);
  const figures = await within(ctx, round, frozen, reached, earlier ? edition : null);
  const quality = frozen ? frozen.quality : await qualityNow(ctx, round);
  const agreed = !reached && quality?.agreement ? agreementPerItem(instrument, scales, quality.agreement) : [];
  const names = new Map((await teams(ctx, round.id)).map(({ id, name }) => [id, name]));
  const groups = [
    { name: { nl: 'geheel', en: 'whole' }[locale], figures: figures.whole },
    ...figures.teams.map((each) => ({ name: names.get(each.teamId!)!, figures: each })),
  ];
  audit.recordRead(ctx, 'result', []);
  await audit.record(ctx, { verb: 'result.export', subjects: [round.id] });
  const suffix = earlier ? `-${{ nl: 'editie', en: 'edition' }[locale]}-${edition}` : '';
  return {
    fileName: `${slug}-${{ nl: 'resultaten', en: 'results' }[locale]}${suffix}.csv`, mimeType: 'text/csv; charset=utf-8', content: resultsCsv(groups, instrument, scales, locale, agreed, unlicensedText(await licenceOf(ctx, round), locale)),
  };
}

/** The teams whose figures somebody reaches; null is all of them. */
export const reachedTeams = (ctx: RequestContext, verb: 'result.read' | 'result.export'): readonly string[] | null =>
  (ctx.reach(verb) === 'organisation' ? null : ctx.teamIds);

/** The edition that is asked for, or the one that the round is in. */
function chosenEdition(round: RoundRow, closings: readonly RoundEdition[], wanted: number | null | undefined): number {
  if (wanted === null || wanted === undefined || wanted === round.edition) return round.edition;
  if (!closings.some(({ edition }) => edition === wanted)) throw errors.notFound({ kind: 'edition' });
  return wanted;
}

async function snapshot(ctx: RequestContext, roundId: string, edition: number): Promise<Frozen | null> {
  const [row] = await ctx.unit.sql<Frozen>('select figures, sha256, quality from snapshot where organisation_id = $1 and round_id = $2 and edition = $3', [ctx.organisationId, roundId, edition]);
  return row ?? null;
}

/**
 * What of the figures somebody reaches. Whole and teams are frozen; what was not, a whole of some teams, is computed from the frozen answers.
 * @param edition an earlier one; null: the one that the round is in.
 */
async function within(ctx: RequestContext, round: RoundRow, frozen: Frozen | null, reached: readonly string[] | null, edition: number | null): Promise<FidelityResult> {
  if (!frozen) return figuresNow(ctx, round, reached);
  if (!reached) return frozen.figures;
  const mine = frozen.figures.teams.filter(({ teamId }) => reached.includes(teamId!));
  if (mine.length === 1) return { ...frozen.figures, whole: mine[0]!, teams: mine };
  return edition === null ? figuresNow(ctx, round, reached) : editionFigures(ctx, round, edition, reached, frozen.figures);
}

async function countsIn(ctx: RequestContext, round: RoundRow, reached: readonly string[] | null): Promise<{ drawn: number; unreviewed: number; objections: number }> {
  const [row] = await ctx.unit.sql<{ drawn: number; unreviewed: number }>(`
    select count(*) as drawn, count(*) filter (where p.state = 'submitted' and ${COUNTS}) as unreviewed
    from round_case c left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and p.opinion = 'first'
    where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn' and ($3::uuid[] is null or c.team_id = any($3))`, [ctx.organisationId, round.id, reached]);
  return { ...row!, objections: await objections(ctx, round, reached) };
}

function choosePrevious(rounds: readonly RoundSummary[], slug: string | null | undefined): RoundSummary | null {
  const chosen = slug ? rounds.find((each) => each.slug === slug) : rounds[0];
  if (slug && !chosen) throw errors.notFound({ kind: 'round' });
  return chosen ?? null;
}

interface Comparisons { whole: Record<string, ComparedFigure>; teams: Record<string, Record<string, ComparedFigure>> }

/** Item by item beside an earlier round, the whole and each team that took part in both; between versions only what the newer one calls comparable, and own questions that ask the same. */
async function compareWith(ctx: RequestContext, round: RoundRow, { whole, teams: now }: FidelityResult, { slug }: RoundSummary, reached: readonly string[] | null): Promise<Comparisons> {
  const previous = await roundBySlug(ctx, slug, reached);
  const before = await within(ctx, previous, await snapshot(ctx, previous.id, previous.edition), reached, null);
  const [mine, earlier] = [await pinned(ctx, round), await pinned(ctx, previous)];
  const off = { now: switchedOff(mine.settings), before: switchedOff(earlier.settings) };
  const mapping = previous.versionCode === round.versionCode ? null : mine.definition.mappings?.find(({ fromVersion }) => fromVersion === previous.versionCode)?.items ?? [];
  const compare = (current: GroupFigures, earlierFigures: GroupFigures) => comparePrevious(current, earlierFigures, mapping, off, sameOwnItems(mine, earlier));
  return {
    whole: compare(whole, before.whole),
    teams: Object.fromEntries(now.flatMap((team) => {
      const then = before.teams.find(({ teamId }) => teamId === team.teamId);
      return then ? [[team.teamId, compare(team, then)]] : [];
    })),
  };
}

const switchedOff = (settings: InstrumentSettings): string[] => settings.switchedOff.map(({ item }) => item);

function warningsOf({ whole, sampled }: FidelityResult, { closed, drawn, unreviewed, twice }: { closed: boolean; drawn: number; unreviewed: number; twice: boolean }, minimum: number): Text[] {
  const warnings: Text[] = [];
  if (!closed) {
    const done = unreviewed > 0 ? { nl: 'goedgekeurd of ingeleverd zonder dat een akkoord nodig is', en: 'approved, or handed in where no approval is needed' } : { nl: 'goedgekeurd', en: 'approved' };
    const both = twice ? { nl: ', en twee keer beoordeeld waar dat moet', en: ', and scored twice where they have to be' } : { nl: '', en: '' };
    warnings.push({
      nl: `Deze ronde loopt nog: ${whole.trajectories} van de ${drawn} dossiers zijn ${done.nl}${both.nl}. De cijfers kunnen nog veranderen.`,
      en: `This round is still running: ${whole.trajectories} of ${drawn} files have been ${done.en}${both.en}. The figures can still change.`,
    });
  }
  if (sampled && whole.families < minimum) warnings.push(smallSample(whole.families, minimum));
  return warnings;
}

/** What assessors remarked, of the cases that one may see outside the results too: figures do not need them. */
async function remarks(ctx: RequestContext, round: RoundRow, reached: readonly string[] | null): Promise<ItemRemark[]> {
  const rows = await ctx.unit.sql<ItemRemark & { familyId: string }>(`
    select n.item_code, c.team_id, c.family_id, f.client_number, n.mark, n.remark
    from answer n
      join response p on p.organisation_id = n.organisation_id and p.id = n.response_id
      join round_case c on c.organisation_id = p.organisation_id and c.id = p.round_case_id
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    where p.organisation_id = $1 and p.round_id = $5 and ${COUNTS} and n.remark is not null and ($6::uuid[] is null or c.team_id = any($6)) and ${trajectoryWithin('t')}
    order by f.client_number, n.id limit 5000`, [...scopeOf(ctx, 'case.read'), round.id, reached]);
  audit.recordRead(ctx, 'case', rows.map(({ familyId }) => familyId));
  return rows;
}
