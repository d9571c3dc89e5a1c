import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, isUuid, type RequestContext, updateRow } from '../platform/index.ts';
import type { Family } from './caseload.type.ts';
import { family } from './cases.queries.ts';
import { changedFields } from './changed-fields.ts';
import { ConsentEntity } from './consent.entity.ts';
import type { ConsentAnswer, RecordConsentInput } from './consent.type.ts';
import { FamilyEntity } from './family.entity.ts';
import type { RecordObjectionInput } from './family.input.ts';
import { oneAtATime } from './one-at-a-time.ts';

const VERB = 'case.write';
const EARLIEST = '1950-01-01';

/** Keeps what a client agreed to, refused or took back, of the whole family or of one person. What was recorded before stays in the history. */
export async function recordConsent(ctx: RequestContext, { familyId, personId, purpose, answer, saidOn, source }: RecordConsentInput): Promise<Family> {
  await family(ctx, familyId, VERB);
  likely(ctx, 'saidOn', saidOn);
  if (personId) await ofFamily(ctx, familyId, personId);
  await oneAtATime(ctx, [familyId]); // else each would settle without the other
  await insertRow(ctx, ConsentEntity, { familyId, personId: personId ?? null, purpose, answer, saidOn, source, recordedAt: ctx.clock.now(), recordedBy: ctx.memberId });
  await audit.record(ctx, { verb: 'case.consent', subjects: [familyId], fields: [purpose] });
  if (purpose === 'beyond_own_help') await settle(ctx, familyId);
  return family(ctx, familyId, VERB);
}

/** Records since when a family wants no outsider in its file, and where that was said; a second time corrects the first. */
export async function recordObjection(ctx: RequestContext, { familyId, revision, on, source }: RecordObjectionInput): Promise<Family> {
  likely(ctx, 'on', on);
  return keep(ctx, { id: familyId, revision }, { objectionOn: on, objectionSource: source }, { answer: 'objection', saidOn: on, source });
}

/** The family objects no longer; what was left out because of it can be taken back in. */
export const withdrawObjection = (ctx: RequestContext, familyId: string, revision: number): Promise<Family> =>
  keep(ctx, { id: familyId, revision }, { objectionOn: null, objectionSource: null }, { answer: 'withdrawn', saidOn: ctx.clock.today(), source: null });

type Objection = Pick<FamilyEntity, 'objectionOn' | 'objectionSource'>;

async function keep(ctx: RequestContext, seen: { id: string; revision: number }, values: Objection, said: { answer: ConsentAnswer; saidOn: string; source: string | null }): Promise<Family> {
  const { objection } = await family(ctx, seen.id, VERB);
  await updateRow(ctx, FamilyEntity, seen, values);
  const row = { familyId: seen.id, purpose: 'beyond_own_help' as const, ...said, recordedAt: ctx.clock.now(), recordedBy: ctx.memberId };
  await insertRow(ctx, ConsentEntity, { ...row, personId: null });
  // Who withdraws for the family withdraws what single persons objected to, too.
  if (said.answer === 'withdrawn') for (const { personId } of (await objecting(ctx, seen.id)).filter((each) => each.personId !== null)) await insertRow(ctx, ConsentEntity, { ...row, personId });
  await audit.record(ctx, { verb: VERB, subjects: [seen.id], fields: changedFields(values, { objectionOn: objection?.on ?? null, objectionSource: objection?.source ?? null }) });
  return family(ctx, seen.id, VERB);
}

/** A family objects as long as it, or anybody of it, does. */
async function settle(ctx: RequestContext, familyId: string): Promise<void> {
  const [first] = await objecting(ctx, familyId);
  const { id, revision, objectionOn, objectionSource } = await findRow(ctx, FamilyEntity, familyId);
  const values = { objectionOn: first?.saidOn ?? null, objectionSource: first?.source ?? null };
  if (objectionOn !== values.objectionOn || objectionSource !== values.objectionSource) await updateRow(ctx, FamilyEntity, { id, revision }, values);
}

/** What was said last about use beyond the own help by the family and by each person, where that is an objection. */
const objecting = (ctx: RequestContext, familyId: string) => ctx.unit.sql<{ personId: string | null; saidOn: string; source: string }>(`
  select person_id, said_on, source from (
    select distinct on (person_id) person_id, answer, said_on, source from consent
    where organisation_id = $1 and family_id = $2 and purpose = 'beyond_own_help' order by person_id, recorded_at desc, id desc) last
  where answer = 'objection' order by said_on, person_id nulls first`, [ctx.organisationId, familyId]);

async function ofFamily(ctx: RequestContext, familyId: string, personId: string): Promise<void> {
  const found = isUuid(personId) ? await ctx.unit.sql('select from person where organisation_id = $1 and family_id = $2 and id = $3', [ctx.organisationId, familyId, personId]) : [];
  if (found.length === 0) throw errors.notFound({ kind: 'person' });
}

function likely(ctx: RequestContext, field: string, date: string): void {
  const today = ctx.clock.today();
  if (date >= EARLIEST && date <= today) return;
  throw badField(field, { nl: 'is geen waarschijnlijke datum', en: 'is not a likely date' }, { nl: `${EARLIEST} tot en met ${today}`, en: `${EARLIEST} to ${today}` });
}
