import { audit } from '../audit/index.ts';
import { programme } from '../definitions/index.ts';
import { deleteRow, errors, insertRow, type Problem, type RequestContext, updateRow } from '../platform/index.ts';
import { CertificateEntity } from './certificate.entity.ts';
import type { Certificate, ChangeCertificateInput, RecordCertificateInput } from './certificate.type.ts';
import { certificate, countCertificates } from './certificates.queries.ts';
import { changedFields } from './changed-fields.ts';
import { professional } from './professionals.queries.ts';

const VERB = 'certificate.write';
type Facts = Pick<CertificateEntity, 'name' | 'obtainedOn' | 'expiresOn'>;

export async function recordCertificate(ctx: RequestContext, { professionalId, programmeId, name, obtainedOn, expiresOn = null }: RecordCertificateInput): Promise<Certificate> {
  await Promise.all([professional(ctx, professionalId, VERB), programme(ctx, programmeId)]);
  const facts = checked(ctx, { name, obtainedOn, expiresOn });
  const { id } = await insertRow(ctx, CertificateEntity, { professionalId, programmeId, ...facts });
  await changed(ctx, id, professionalId, changedFields(facts));
  return certificate(ctx, id);
}

/** Puts right what was written; who is certified anew gets a further certificate. */
export async function changeCertificate(ctx: RequestContext, { id, revision, name, obtainedOn, expiresOn = null }: ChangeCertificateInput): Promise<Certificate> {
  const before = await certificate(ctx, id);
  const facts = checked(ctx, { name, obtainedOn, expiresOn });
  await updateRow(ctx, CertificateEntity, { id, revision }, facts);
  await changed(ctx, id, before.professional.id, changedFields({ ...facts }, { ...before }));
  return certificate(ctx, id);
}

/** Takes away what was written by mistake. */
export async function removeCertificate(ctx: RequestContext, id: string, revision: number): Promise<boolean> {
  const before = await certificate(ctx, id);
  await deleteRow(ctx, CertificateEntity, { id, revision });
  await changed(ctx, id, before.professional.id, ['certificates']);
  return true;
}

function checked(ctx: RequestContext, facts: Facts): Facts {
  const today = ctx.clock.today();
  const problems: Problem[] = [];
  if (facts.obtainedOn > today) problems.push({ field: 'obtainedOn', message: { nl: 'ligt in de toekomst', en: 'is in the future' }, accepted: { nl: `tot en met ${today}`, en: `until ${today}` } });
  if (facts.obtainedOn < '1950-01-01') problems.push({ field: 'obtainedOn', message: { nl: 'ligt te ver terug', en: 'is too long ago' }, accepted: { nl: '1950-01-01 of later', en: '1950-01-01 or later' } });
  if (facts.expiresOn && facts.expiresOn < facts.obtainedOn) problems.push({ field: 'expiresOn', message: { nl: 'ligt voor de dag waarop het is behaald', en: 'is before the day on which it was obtained' }, accepted: { nl: `${facts.obtainedOn} of later`, en: `${facts.obtainedOn} or later` } });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return facts;
}

async function changed(ctx: RequestContext, id: string, professionalId: string, fields: string[]): Promise<void> {
  await countCertificates(ctx);
  await audit.record(ctx, { verb: VERB, subjects: [id, professionalId], fields });
}
