import { audit } from '../audit/index.ts';
import { badField, type RequestContext, updateRow } from '../platform/index.ts';
import type { Family } from './caseload.type.ts';
import { family } from './cases.queries.ts';
import { changedFields } from './changed-fields.ts';
import { FamilyEntity } from './family.entity.ts';
import type { RecordObjectionInput } from './family.input.ts';

const VERB = 'case.write';
const EARLIEST = '1950-01-01';

/** Records since when a family wants no outsider in its file, and where that was said; a second time corrects the first. */
export async function recordObjection(ctx: RequestContext, { familyId, revision, on, source }: RecordObjectionInput): Promise<Family> {
  const today = ctx.clock.today();
  if (on < EARLIEST || on > today) {
    throw badField('on', { nl: 'is geen waarschijnlijke datum', en: 'is not a likely date' }, { nl: `${EARLIEST} tot en met ${today}`, en: `${EARLIEST} to ${today}` });
  }
  return keep(ctx, { id: familyId, revision }, { objectionOn: on, objectionSource: source });
}

/** The family objects no longer; what was left out because of it can be taken back in. */
export const withdrawObjection = (ctx: RequestContext, familyId: string, revision: number): Promise<Family> =>
  keep(ctx, { id: familyId, revision }, { objectionOn: null, objectionSource: null });

async function keep(ctx: RequestContext, seen: { id: string; revision: number }, values: Pick<FamilyEntity, 'objectionOn' | 'objectionSource'>): Promise<Family> {
  const { objection } = await family(ctx, seen.id, VERB);
  await updateRow(ctx, FamilyEntity, seen, values);
  await audit.record(ctx, { verb: VERB, subjects: [seen.id], fields: changedFields(values, { objectionOn: objection?.on ?? null, objectionSource: objection?.source ?? null }) });
  return family(ctx, seen.id, VERB);
}
