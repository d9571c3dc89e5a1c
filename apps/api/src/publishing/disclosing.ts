import { disclose, DISCLOSURE_VERSION, type Population } from '@getrouw/domain';
import { documentHash, type LicenceGap } from '../definitions/index.ts';
import { licenceOf, roundById } from '../measuring/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { type MeasuredFigures, measuredFidelity, measuredOutcomes, measuredReach, measuredSurvey } from '../results/index.ts';
import type { AgreementRow } from './agreements.queries.ts';
import type { PublishedFigure } from './publication.type.ts';
import type { PublicationDraftEntity } from './publishing.entity.ts';
import { publishingErrors } from './publishing.errors.ts';

/** A publication before it is written: the preview and what is published are this. */
export interface Prepared {
  about: Pick<MeasuredFigures, 'versionCode' | 'instrumentCode' | 'edition'> & { name: string; objections: number | null; minimumGroup: number; families: number | null; sampled: boolean | null; unlicensed: LicenceGap[] | null; disclosureVersion: string };
  figures: PublishedFigure[];
  /** Persons behind each figure and each of its strata that is shown, under what they are the same persons. */
  populations: { siteKey: string | null; code: string; stratum: string; scope: string; subjects: string[] }[];
  sha256: string;
}

type Draft = Pick<PublicationDraftEntity, 'kind' | 'programmeId' | 'roundId' | 'fromOn' | 'untilOn' | 'explanations'>;

/** Computes what a draft publishes: everything that leaves the provider goes through here, and through `disclose`. */
export async function prepared(ctx: RequestContext, draft: Draft, name: string, { minimumGroup, definitionCode }: Pick<AgreementRow, 'minimumGroup' | 'definitionCode'>): Promise<Prepared> {
  const [{ about, figures, families, sites, objections, ...version }, unlicensed] = await Promise.all([measure(ctx, draft), unlicensedDays(ctx, draft)]);
  const measured = families ? [...figures, families] : figures;
  const scope = draft.roundId ? `round:${draft.roundId}` : `${draft.kind}:${definitionCode}`;
  // Respondents of a survey are nobody, so there is nobody to tell apart.
  const identified = draft.kind !== 'survey';
  const earlier = identified ? await publishedPopulations(ctx, scope) : new Map<string, Population[]>();
  const disclosed = disclose(measured, { minimum: minimumGroup, earlier });
  const siteNames = new Map(sites.map(({ id, name: site }) => [id, site]));
  const places = new Map(measured.map(({ code }, index) => [code, index]));
  const inOrder = (one: PublishedFigure, other: PublishedFigure) => places.get(one.code)! - places.get(other.code)! || compare(one.siteName ?? '', other.siteName ?? '') || compare(one.siteKey ?? '', other.siteKey ?? '');
  const reached = disclosed.find(({ code, siteKey }) => code === families?.code && siteKey === null)?.n ?? null;
  const shownFigures = disclosed.filter(({ code }) => code !== families?.code).map((figure): PublishedFigure => ({ ...figure, ...about[figure.code]!, siteName: figure.siteKey && (siteNames.get(figure.siteKey) ?? null), explanation: draft.explanations[figure.code] ?? null })).toSorted(inOrder);
  if (shownFigures.every(({ hidden }) => hidden)) throw publishingErrors.nothingToShow({ minimum: minimumGroup });
  const shown = new Map(disclosed.filter(({ hidden }) => !hidden).map((figure) => [`${figure.code} ${figure.siteKey}`, figure]));
  const populations = !identified ? [] : measured.flatMap(({ code, whole, sites: parts }) => [{ ...whole, siteKey: null }, ...parts].flatMap(({ siteKey, population, strata }) => {
    const figure = shown.get(`${code} ${siteKey}`);
    const behind = !figure ? [] : [{ key: '', population }, ...(figure.strata ? strata : [])];
    return behind.map((each) => ({ siteKey, code, stratum: each.key, scope, subjects: [...each.population] }));
  }));
  const full = { ...version, name, objections: objections > 0 && objections < minimumGroup ? null : objections, minimumGroup, families: reached, unlicensed, disclosureVersion: DISCLOSURE_VERSION };
  return { about: full, figures: shownFigures, populations, sha256: documentHash({ ...full, figures: shownFigures }) };
}

/** When a round was without a valid licence; null: never, or it is no round. */
async function unlicensedDays(ctx: RequestContext, { roundId }: Draft): Promise<LicenceGap[] | null> {
  const licence = roundId === null ? null : await licenceOf(ctx, await roundById(ctx, roundId));
  return licence && licence.gaps.length > 0 ? licence.gaps : null;
}

/** As the database sorts text. */
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

async function measure(ctx: RequestContext, { kind, programmeId, roundId, fromOn, untilOn }: Draft): Promise<MeasuredFigures> {
  if (kind === 'outcomes') return measuredOutcomes(ctx, programmeId, fromOn, untilOn);
  if (kind === 'reach') return measuredReach(ctx, programmeId, fromOn, untilOn);
  const round = await roundById(ctx, roundId!);
  if (round.state !== 'closed') throw publishingErrors.roundOpen();
  return kind === 'survey' ? measuredSurvey(ctx, round) : measuredFidelity(ctx, round);
}

/** Whom readers have figures about already, by code: of publications to anybody, also withdrawn ones, because what was read stays known. */
async function publishedPopulations(ctx: RequestContext, scope: string): Promise<Map<string, Population[]>> {
  const rows = await ctx.unit.sql<{ code: string; subjects: string[] }>(`select code, subjects from publication_population where organisation_id = $1 and scope = $2`, [ctx.organisationId, scope]);
  return new Map([...Map.groupBy(rows, ({ code }) => code)].map(([code, of]) => [code, of.map(({ subjects }) => new Set(subjects))]));
}
