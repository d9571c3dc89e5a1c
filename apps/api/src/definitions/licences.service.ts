import { lastDayOf } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, type Problem, type RequestContext } from '../platform/index.ts';
import { definitionErrors } from './definitions.errors.ts';
import { LicenceEndEntity, LicenceEntity, RecognitionEntity } from './licence.entity.ts';
import type { EndLicenceInput, GrantLicenceInput, RecordRecognitionInput } from './licence.input.ts';
import type { Licence, Recognition } from './licence.type.ts';
import { grantedTo, licence, methodNames } from './licences.queries.ts';
import { recognitionsOf } from './recognitions.queries.ts';

const VERB = 'licence.manage';

/** Grants a method to a provider; one that follows on another is granted in the same way. */
export async function grantLicence(ctx: RequestContext, { provider: slug, definitionCode, variants, sites, fromOn, untilOn = null }: GrantLicenceInput): Promise<Licence> {
  const method = await ownMethod(ctx, definitionCode);
  const [provider] = await ctx.unit.sql<{ id: string }>(`select id from auth.organisation where slug = $1 and kind = 'provider'`, [slug]);
  const problems: Problem[] = [];
  if (!provider) problems.push({ field: 'provider', message: { nl: 'is geen aanbieder', en: 'is no provider' }, accepted: { nl: 'de korte naam van een aanbieder, zoals in het adres', en: "a provider's short name, as in the address" } });
  const known = (method.variants ?? []).map(({ code }) => code);
  const odd = variants.filter((code) => !known.includes(code));
  if (odd.length > 0) problems.push({ field: 'variants', message: { nl: `heeft deze methodiek niet: ${odd.join(', ')}`, en: `this method does not have: ${odd.join(', ')}` }, accepted: { nl: known.join(', ') || 'geen', en: known.join(', ') || 'none' } });
  const names = [...new Set(sites.map((site) => site.trim()))];
  if (names.includes('')) problems.push({ field: 'sites', message: { nl: 'bevat een lege naam', en: 'has an empty name' }, accepted: { nl: 'namen van locaties, of geen: dan alle', en: 'names of sites, or none: then all' } });
  if (untilOn && untilOn < fromOn) problems.push({ field: 'untilOn', message: { nl: 'ligt voor de begindatum', en: 'is before the start date' }, accepted: { nl: `${fromOn} of later`, en: `${fromOn} or later` } });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  const wanted = { audienceId: provider!.id, definitionCode, variants: variants.toSorted(), sites: names.toSorted(), fromOn, untilOn };
  await refuseSame(ctx, wanted);
  const { id } = await insertRow(ctx, LicenceEntity, { ...wanted, grantedAt: ctx.clock.now(), grantedBy: ctx.memberId, grantedByName: ctx.actor!.name });
  await audit.record(ctx, { verb: VERB, subjects: [id, provider!.id], fields: ['fromOn', 'untilOn', 'variants', 'sites'] });
  return licence(ctx, id);
}

/** Ends a licence before its day, not before today: what was done under it was licensed. */
export async function endLicence(ctx: RequestContext, { id, lastOn, reason }: EndLicenceInput): Promise<Licence> {
  const found = await licence(ctx, id);
  if (found.holder.id !== ctx.organisationId) throw errors.notFound({ kind: 'licence' });
  if (found.endedOn !== null || found.state === 'ended') throw definitionErrors.licenceEnded();
  const today = ctx.clock.today();
  const earliest = found.fromOn > today ? found.fromOn : today;
  if (lastOn < earliest || (found.untilOn !== null && lastOn >= found.untilOn)) {
    throw badField('lastOn', { nl: 'is geen dag waarop deze licentie eerder eindigt', en: 'is no day on which this licence ends earlier' }, found.untilOn === null
      ? { nl: `${earliest} of later`, en: `${earliest} or later` } : { nl: `${earliest} of later, en voor ${found.untilOn}`, en: `${earliest} or later, and before ${found.untilOn}` });
  }
  await insertRow(ctx, LicenceEndEntity, { audienceId: found.provider.id, licenceId: id, endedOn: lastOn, reason, endedAt: ctx.clock.now(), endedBy: ctx.memberId, endedByName: ctx.actor!.name });
  await audit.record(ctx, { verb: VERB, subjects: [id, found.provider.id], fields: ['endedOn'] });
  return licence(ctx, id);
}

/** Notes how a committee judged a method; of one scheme the latest decision holds, and of one day what was noted last. */
export async function recordRecognition(ctx: RequestContext, { expiresOn = null, ...input }: RecordRecognitionInput): Promise<Recognition[]> {
  await ownMethod(ctx, input.definitionCode);
  const today = ctx.clock.today();
  const problems: Problem[] = [];
  if (input.decidedOn > today) problems.push({ field: 'decidedOn', message: { nl: 'ligt in de toekomst', en: 'is in the future' }, accepted: { nl: `tot en met ${today}`, en: `until ${today}` } });
  if (expiresOn && expiresOn < input.decidedOn) problems.push({ field: 'expiresOn', message: { nl: 'ligt voor de beslissing', en: 'is before the decision' }, accepted: { nl: `${input.decidedOn} of later`, en: `${input.decidedOn} or later` } });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  const { id } = await insertRow(ctx, RecognitionEntity, { ...input, evidence: input.evidence.trim(), nextLevel: input.nextLevel.trim(), expiresOn, recordedAt: ctx.clock.now(), recordedBy: ctx.memberId });
  await audit.record(ctx, { verb: VERB, subjects: [id], fields: ['level', 'decidedOn', 'expiresOn'] });
  return recognitionsOf(ctx, ctx.organisationId, input.definitionCode);
}

async function ownMethod(ctx: RequestContext, code: string) {
  const own = (await methodNames(ctx)).filter(({ holderId }) => holderId === ctx.organisationId);
  const method = own.find((each) => each.code === code);
  if (!method) throw badField('definitionCode', { nl: 'is geen methodiek die u hebt gepubliceerd', en: 'is no method that you have published' }, { nl: own.map((each) => each.code).join(', ') || 'geen', en: own.map((each) => each.code).join(', ') || 'none' });
  return method;
}

/** Two that grant the same for the same days are a mistake; what is still to come can be granted beside what runs. */
async function refuseSame(ctx: RequestContext, wanted: Pick<LicenceEntity, 'audienceId' | 'definitionCode' | 'variants' | 'sites' | 'fromOn' | 'untilOn'>): Promise<void> {
  const same = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');
  const found = (await grantedTo(ctx, wanted.audienceId, wanted.definitionCode)).find((row) => same(row.variants, wanted.variants) && same(row.sites, wanted.sites)
    && (wanted.untilOn === null || row.fromOn <= wanted.untilOn) && (lastDayOf(row) ?? wanted.fromOn) >= wanted.fromOn);
  if (found) throw definitionErrors.licenceOverlaps({ from: found.fromOn, until: lastDayOf(found) ?? '…' });
}
