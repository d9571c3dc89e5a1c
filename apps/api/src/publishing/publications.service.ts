import { audit } from '../audit/index.ts';
import { programmes } from '../definitions/index.ts';
import { roundById, type RoundRow } from '../measuring/index.ts';
import { badField, errors, findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { agreement, type AgreementRow, methodName } from './agreements.queries.ts';
import { takeStep } from './agreements.service.ts';
import { type Prepared, prepared } from './disclosing.ts';
import type { ExplainPublicationInput, PreparePublicationInput, PublicationDraft, PublicationPreview, ShownPublication } from './publication.type.ts';
import { publication, publicationDraft } from './publications.queries.ts';
import { PublicationDraftEntity, PublicationEntity, PublicationWithdrawalEntity } from './publishing.entity.ts';
import { publishingErrors } from './publishing.errors.ts';
import { WHOLE } from './states.ts';

const LONGEST_EXPLANATION = 2000;

/** Prepares what is published under an agreement; nothing leaves before somebody else approves it. */
export async function preparePublication(ctx: RequestContext, { agreementId, kind, explanations = {}, replacesId = null, reason = null, ...input }: PreparePublicationInput): Promise<PublicationDraft> {
  const replaced = replacesId === null ? null : await findRow(ctx, PublicationEntity, replacesId);
  const { roundId = null, fromOn = null, untilOn = null } = replaced ? { ...input, roundId: input.roundId ?? replaced.roundId, fromOn: input.fromOn ?? replaced.fromOn, untilOn: input.untilOn ?? replaced.untilOn } : input;
  const agreed = await openAgreement(ctx, agreementId);
  if (!agreed.figures.includes(kind)) throw publishingErrors.notAsAgreed();
  const isRound = kind === 'fidelity' || kind === 'survey';
  const round = roundId === null ? null : await roundById(ctx, roundId);
  const source = isRound ? await ofRound(ctx, kind, round, agreed) : await ofPeriod(ctx, fromOn, untilOn, agreed);
  if (source.fromOn < agreed.fromOn || (agreed.untilOn && source.untilOn > agreed.untilOn)) throw publishingErrors.notAsAgreed();
  if ((replacesId === null) !== !reason?.trim()) throw badField('reason', { nl: 'hoort bij een verbetering: zeg waarom, en van welke publicatie', en: 'belongs to a correction: say why, and of which publication' }, { nl: 'een reden bij een verbetering, anders geen', en: 'a reason with a correction, otherwise none' });
  await refuseTwice(ctx, agreementId, kind, source, replacesId);
  const { id } = await insertRow(ctx, PublicationDraftEntity, {
    agreementOrganisationId: agreed.ownerId, agreementId, kind, ...source, explanations: checkedExplanations(explanations), replacesId, reason: reason?.trim() || null, state: 'draft',
    preparedAt: ctx.clock.now(), preparedBy: ctx.memberId, approvedAt: null, approvedBy: null,
  });
  await audit.record(ctx, { verb: 'publication.prepare', subjects: [id, agreementId], fields: ['kind', 'explanations'] });
  const draft = await publicationDraft(ctx, id);
  await prepared(ctx, { kind, ...source, explanations: {} }, draft.name, agreed); // refuses what has nothing to show, before anybody looks at it
  return draft;
}

/** The provider's own explanation per figure, while nobody has approved it. Who wrote it last prepared it, and leaves approving to somebody else. */
export async function explainPublication(ctx: RequestContext, { id, revision, explanations }: ExplainPublicationInput): Promise<PublicationDraft> {
  await draftOf(ctx, id);
  await updateRow(ctx, PublicationDraftEntity, { id, revision }, { explanations: checkedExplanations(explanations), preparedBy: ctx.memberId });
  await audit.record(ctx, { verb: 'publication.prepare', subjects: [id], fields: ['explanations'] });
  return publicationDraft(ctx, id);
}

export async function discardPublication(ctx: RequestContext, id: string, revision: number): Promise<boolean> {
  await draftOf(ctx, id);
  await updateRow(ctx, PublicationDraftEntity, { id, revision }, { state: 'discarded' });
  await audit.record(ctx, { verb: 'publication.prepare', subjects: [id], fields: ['state'] });
  return true;
}

/** Exactly what the reader gets when it is approved now. */
export async function publicationPreview(ctx: RequestContext, id: string): Promise<PublicationPreview> {
  const draft = await draftOf(ctx, id);
  const [agreed, shown] = await Promise.all([agreement(ctx, draft.agreementId), publicationDraft(ctx, id)]);
  const { about, figures, sha256 } = await prepared(ctx, draft, shown.name, agreed);
  const { name, versionCode, objections, minimumGroup, families, sampled, unlicensed } = about;
  return {
    draft: shown, sha256, shown: {
      id, agreementId: agreed.id, provider: agreed.provider, reader: agreed.reader, purpose: agreed.purpose, kind: draft.kind, definitionCode: agreed.definitionCode, versionCode, name, fromOn: draft.fromOn, untilOn: draft.untilOn, objections,
      minimumGroup, families, sampled, unlicensed, methodName: await methodName(ctx, agreed.definitionCode), replacesId: draft.replacesId, replacedById: null, reason: draft.reason, publishedAt: null, withdrawnAt: null, withdrawnBecause: null, figures,
    },
  };
}

/** Publishes what was seen. Whoever prepared it does not; figures that changed since are looked at again. */
export async function approvePublication(ctx: RequestContext, id: string, revision: number, sha256: string): Promise<ShownPublication> {
  const draft = await draftOf(ctx, id);
  if (draft.preparedBy === ctx.memberId) throw publishingErrors.onePerson({}, 'id');
  await oneAtATime(ctx, draft);
  const [agreed, { name }] = await Promise.all([openAgreement(ctx, draft.agreementId), publicationDraft(ctx, id)]);
  await refuseTwice(ctx, draft.agreementId, draft.kind, draft, draft.replacesId);
  const ready = await prepared(ctx, draft, name, agreed);
  if (ready.sha256 !== sha256) throw publishingErrors.changedSincePreview();
  await updateRow(ctx, PublicationDraftEntity, { id, revision }, { state: 'published', approvedAt: ctx.clock.now(), approvedBy: ctx.memberId });
  const { id: publicationId } = await insertRow(ctx, PublicationEntity, {
    audienceId: agreed.readerId, agreementOrganisationId: agreed.ownerId, agreementId: agreed.id, kind: draft.kind, definitionCode: agreed.definitionCode, roundId: draft.roundId, fromOn: draft.fromOn, untilOn: draft.untilOn,
    replacesId: draft.replacesId, reason: draft.reason, sha256, publishedAt: ctx.clock.now(), ...ready.about,
  });
  await writeFigures(ctx, publicationId, agreed.readerId, ready);
  await takeStep(ctx, agreed, 'published', { publicationId });
  return publication(ctx, publicationId);
}

/** Takes the figures back; that they were there, and why they are not any more, stays. */
export async function withdrawPublication(ctx: RequestContext, id: string, reason: string): Promise<ShownPublication> {
  const { agreementId, audienceId } = await findRow(ctx, PublicationEntity, id);
  if (!reason.trim()) throw badField('reason', { nl: 'ontbreekt: zeg waarom', en: 'is missing: say why' }, { nl: 'een reden', en: 'a reason' });
  await insertRow(ctx, PublicationWithdrawalEntity, { audienceId, publicationId: id, reason: reason.trim(), withdrawnAt: ctx.clock.now() });
  const agreed = await agreement(ctx, agreementId);
  if (agreed.state === 'accepted') await takeStep(ctx, agreed, 'withdrawn', { publicationId: id, reason: reason.trim() });
  else await audit.record(ctx, { verb: 'publication.approve', subjects: [id], fields: ['state'] });
  return publication(ctx, id);
}

/**
 * Lets one session at a time publish about a programme, under whatever agreement: of two the second fails here, is run again, and sees whom the first told
 * about. A lock alone would leave it with what it saw before.
 */
async function oneAtATime(ctx: RequestContext, { programmeId }: PublicationDraftEntity): Promise<void> {
  await ctx.unit.sql('update programme set revision = revision where organisation_id = $1 and id = $2', [ctx.organisationId, programmeId]);
}

async function writeFigures(ctx: RequestContext, publicationId: string, audienceId: string, { figures, populations }: Prepared): Promise<void> {
  const places = [...new Set(figures.map(({ code }) => code))];
  const rows = figures.map(({ siteKey, code, ...each }) => ({ ...each, siteKey: siteKey ?? WHOLE, code, place: places.indexOf(code) + 1 }));
  await ctx.unit.sql(`
    insert into published_figure (organisation_id, publication_id, audience_id, site_key, code, place, site_name, name, meaning, unit, norm, comparison, scale, measure, hidden, n, value, sd, strata, explanation)
    select $1, $2, $3, f."siteKey", f.code, f.place, f."siteName", f.name, f.meaning, f.unit, f.norm, f.comparison, f.scale, f.measure, f.hidden, f.n, f.value, f.sd, f.strata, f.explanation
    from jsonb_to_recordset($4::jsonb) as f ("siteKey" uuid, code text, place int, "siteName" text, name jsonb, meaning jsonb, unit text, norm numeric, comparison text, scale jsonb, measure text, hidden boolean, n int, value numeric, sd numeric, strata jsonb, explanation text)`,
  [ctx.organisationId, publicationId, audienceId, JSON.stringify(rows)]);
  await ctx.unit.sql(`
    insert into publication_population (organisation_id, publication_id, site_key, code, stratum, scope, subjects)
    select $1, $2, coalesce(p."siteKey", '${WHOLE}'), p.code, p.stratum, p.scope, p.subjects from jsonb_to_recordset($3::jsonb) as p ("siteKey" uuid, code text, stratum text, scope text, subjects text[])`,
  [ctx.organisationId, publicationId, JSON.stringify(populations)]);
}

/** An agreement under which the own organisation publishes now. */
async function openAgreement(ctx: RequestContext, id: string): Promise<AgreementRow> {
  const found = await agreement(ctx, id);
  if (found.providerId !== ctx.organisationId) throw errors.notFound({ kind: 'agreement' });
  if (found.state !== 'accepted') throw publishingErrors.agreementState();
  return found;
}

async function draftOf(ctx: RequestContext, id: string): Promise<PublicationDraftEntity> {
  const draft = await findRow(ctx, PublicationDraftEntity, id);
  if (draft.state === 'published') throw publishingErrors.published();
  if (draft.state === 'discarded') throw errors.notFound({ kind: 'publicationDraft' });
  return draft;
}

type Source = Pick<PublicationDraftEntity, 'programmeId' | 'roundId' | 'fromOn' | 'untilOn'>;

async function ofRound(ctx: RequestContext, kind: 'fidelity' | 'survey', round: RoundRow | null, { definitionCode }: AgreementRow): Promise<Source> {
  if (round === null) throw badField('roundId', { nl: 'ontbreekt', en: 'is missing' }, { nl: 'een gesloten ronde', en: 'a closed round' });
  const programme = (await programmes(ctx)).find(({ id }) => id === round.programmeId);
  if (programme?.definitionCode !== definitionCode || (round.privacy === null) !== (kind === 'fidelity')) throw publishingErrors.notAsAgreed();
  if (round.state !== 'closed') throw publishingErrors.roundOpen({}, 'roundId');
  return { programmeId: round.programmeId, roundId: round.id, fromOn: round.periodFrom, untilOn: round.periodTo };
}

async function ofPeriod(ctx: RequestContext, fromOn: string | null, untilOn: string | null, { definitionCode }: AgreementRow): Promise<Source> {
  if (!fromOn || !untilOn) throw badField(fromOn ? 'untilOn' : 'fromOn', { nl: 'ontbreekt', en: 'is missing' }, { nl: 'een datum', en: 'a date' });
  const today = ctx.clock.today();
  if (untilOn < fromOn || untilOn > today) throw badField('untilOn', { nl: 'is geen einde van een periode die voorbij is', en: 'is no end of a period that is over' }, { nl: `van ${fromOn} tot en met ${today}`, en: `from ${fromOn} to ${today}` });
  const programme = (await programmes(ctx)).find((each) => each.definitionCode === definitionCode);
  if (!programme) throw publishingErrors.notAsAgreed();
  return { programmeId: programme.id, roundId: null, fromOn, untilOn };
}

/** The same round, or the same figures of the same period, goes out once under an agreement; what replaces it says so. */
async function refuseTwice(ctx: RequestContext, agreementId: string, kind: string, { roundId, fromOn, untilOn }: Pick<Source, 'roundId' | 'fromOn' | 'untilOn'>, replacesId: string | null): Promise<void> {
  const published = await ctx.unit.sql<{ id: string; replaced: boolean; roundId: string | null; fromOn: string; untilOn: string }>(`
    select p.id, exists (select from publication n where n.organisation_id = p.organisation_id and n.replaces_id = p.id) as replaced, p.round_id, p.from_on, p.until_on from publication p
    where p.organisation_id = $1 and p.agreement_id = $2 and p.kind = $3
      and not exists (select from publication_withdrawal w where w.organisation_id = p.organisation_id and w.publication_id = p.id)`, [ctx.organisationId, agreementId, kind]);
  const same = published.filter((each) => !each.replaced && (roundId ? each.roundId === roundId : each.fromOn === fromOn && each.untilOn === untilOn));
  if (replacesId === null ? same.length > 0 : same.some(({ id }) => id !== replacesId)) throw publishingErrors.sameAgain({}, roundId ? 'roundId' : 'untilOn');
  if (replacesId !== null && !published.some(({ id, replaced }) => id === replacesId && !replaced)) throw errors.notFound({ kind: 'publication' });
}

function checkedExplanations(given: unknown): Record<string, string> {
  const entries = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : null;
  if (!entries || entries.some(([, text]) => typeof text !== 'string' || text.length > LONGEST_EXPLANATION)) {
    throw badField('explanations', { nl: 'is geen lijst van toelichtingen', en: 'is no list of explanations' }, { nl: `{ CODE: tekst van hooguit ${LONGEST_EXPLANATION} tekens }`, en: `{ CODE: a text of at most ${LONGEST_EXPLANATION} characters }` });
  }
  return Object.fromEntries(entries.map(([code, text]) => [code, (text as string).trim()]).filter(([, text]) => text !== '')) as Record<string, string>;
}
