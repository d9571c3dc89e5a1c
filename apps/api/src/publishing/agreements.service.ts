import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, type Problem, type RequestContext } from '../platform/index.ts';
import type { Agreement, ProposeAgreementInput } from './agreement.type.ts';
import { agreement, type AgreementRow, knownMethods } from './agreements.queries.ts';
import { publishingErrors } from './publishing.errors.ts';
import { AgreementEntity, AgreementStepEntity } from './publishing.entity.ts';
import type { StepKind } from './states.ts';

/** Proposes to another organisation what is published to whom. Nothing holds before it accepts. */
export async function proposeAgreement(ctx: RequestContext, { with: slug, ...wanted }: ProposeAgreementInput): Promise<Agreement> {
  const [other] = await ctx.unit.sql<{ id: string; kind: string; mine: string }>('select o.id, o.kind, me.kind as mine from auth.organisation o join auth.organisation me on me.id = $1 where o.slug = $2', [ctx.organisationId, slug]);
  if (!other) throw badField('with', { nl: 'is geen organisatie', en: 'is no organisation' }, { nl: 'de korte naam van een organisatie, zoals in het adres', en: "an organisation's short name, as in the address" });
  if (other.id === ctx.organisationId) throw publishingErrors.withOneself({}, 'with');
  if ((other.kind === 'provider') === (other.mine === 'provider')) {
    throw badField('with', { nl: 'kan geen afspraak met u maken: het ene moet een aanbieder zijn, het andere niet', en: 'cannot make an agreement with you: one side is a provider, the other is not' }, { nl: 'een licentiehouder of gemeente, of andersom een aanbieder', en: 'a licence holder or municipality, or the other way round a provider' });
  }
  const problems: Problem[] = [];
  const methods = (await knownMethods(ctx)).map(({ code }) => code);
  if (!methods.includes(wanted.definitionCode)) problems.push({ field: 'definitionCode', message: { nl: 'is geen methode die u kent', en: 'is no method that you know' }, accepted: { nl: methods.join(', '), en: methods.join(', ') } });
  if (!wanted.purpose.trim()) problems.push({ field: 'purpose', message: { nl: 'is leeg: zeg waarvoor de cijfers zijn', en: 'is empty: say what the figures are for' } });
  if (wanted.figures.length === 0) problems.push({ field: 'figures', message: { nl: 'is leeg: kies welke cijfers', en: 'is empty: choose which figures' } });
  if (wanted.untilOn && wanted.untilOn < wanted.fromOn) problems.push({ field: 'untilOn', message: { nl: 'ligt voor de begindatum', en: 'is before the start date' }, accepted: { nl: `${wanted.fromOn} of later`, en: `${wanted.fromOn} or later` } });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  const isProvider = other.mine === 'provider';
  const { id } = await insertRow(ctx, AgreementEntity, {
    audienceId: other.id, providerId: isProvider ? ctx.organisationId : other.id, readerId: isProvider ? other.id : ctx.organisationId, definitionCode: wanted.definitionCode,
    purpose: wanted.purpose.trim(), figures: [...new Set(wanted.figures)], fromOn: wanted.fromOn, untilOn: wanted.untilOn ?? null, minimumGroup: wanted.minimumGroup, namesSites: wanted.namesSites,
    proposedAt: ctx.clock.now(), proposedBy: ctx.memberId, proposedByName: ctx.actor!.name,
  });
  await audit.record(ctx, { verb: 'agreement.manage', subjects: [id, other.id], fields: ['purpose', 'figures', 'minimumGroup', 'namesSites'] });
  return agreement(ctx, id);
}

/** The other side accepts or declines; either side ends what was accepted. */
export async function answerAgreement(ctx: RequestContext, id: string, kind: 'accepted' | 'declined' | 'ended', reason: string | null): Promise<Agreement> {
  const found = await agreement(ctx, id);
  if (kind !== 'accepted' && !reason?.trim()) throw badField('reason', { nl: 'ontbreekt: zeg waarom', en: 'is missing: say why' }, { nl: 'een reden', en: 'a reason' });
  if (kind !== 'ended' && found.ours) throw publishingErrors.agreementState();
  await takeStep(ctx, found, kind, { reason: reason?.trim() || null });
  return agreement(ctx, id);
}

/** Notes the next thing that happens under an agreement. When the other side did something in the meantime this one is refused. */
export async function takeStep(ctx: RequestContext, { id, ownerId, providerId, readerId, last }: AgreementRow, kind: StepKind, more: { reason?: string | null; publicationId?: string } = {}): Promise<void> {
  await insertRow(ctx, AgreementStepEntity, {
    audienceId: ctx.organisationId === providerId ? readerId : providerId, agreementOrganisationId: ownerId, agreementId: id, number: last + 1, kind, publicationId: more.publicationId ?? null,
    reason: more.reason ?? null, doneAt: ctx.clock.now(), doneBy: ctx.memberId, doneByName: ctx.actor!.name,
  });
  await audit.record(ctx, { verb: kind === 'published' || kind === 'withdrawn' ? 'publication.approve' : 'agreement.manage', subjects: [id, ...(more.publicationId ? [more.publicationId] : [])], fields: ['state'] });
}
