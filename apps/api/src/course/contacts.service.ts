import { checkContact, isInOfficeHours } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { oneAtATime, scopeOf, TrajectoryEntity, trajectoryWithin } from '../caseload/index.ts';
import { heldCase } from '../goals/index.ts';
import { errors, findRow, insertRow, isUuid, type RequestContext, updateRow } from '../platform/index.ts';
import { ContactEntity } from './course.entity.ts';
import type { AddContactInput, ChangeContactInput } from './course.input.ts';
import { contactShown } from './course.queries.ts';
import type { Contact } from './course.type.ts';

/** One tap: what happened just now. A tap that is sent again finds what it made. */
export async function addContact(ctx: RequestContext, { trajectoryId, key, ...given }: AddContactInput): Promise<Contact> {
  const open = await heldCase(ctx, trajectoryId);
  const values = await valuesOf(ctx, trajectoryId, given);
  const [there] = await ctx.unit.sql<{ id: string }>('select id from contact where organisation_id = $1 and id = $2 and trajectory_id = $3', [ctx.organisationId, key, trajectoryId]);
  if (!there) {
    await insertRow(ctx, ContactEntity, { id: key, trajectoryId, ...values, source: null, recordedAt: ctx.clock.now(), recordedBy: ctx.memberId, removedAt: null });
    await audit.record(ctx, { verb: 'case.contact', subjects: [open.familyId, trajectoryId], fields: ['contact'] });
  }
  return contactShown(ctx, key);
}

export async function changeContact(ctx: RequestContext, { id, revision, ...given }: ChangeContactInput): Promise<Contact> {
  const open = await openContact(ctx, id);
  const values = await valuesOf(ctx, open.trajectoryId, given);
  await updateRow(ctx, ContactEntity, { id, revision }, values);
  await audit.record(ctx, { verb: 'case.contact', subjects: [open.familyId, open.trajectoryId], fields: Object.keys(values) });
  return contactShown(ctx, id);
}

/** Written down by mistake: it counts no longer, and the row stays. */
export async function removeContact(ctx: RequestContext, id: string, revision: number): Promise<Contact> {
  const open = await openContact(ctx, id);
  const shown = await contactShown(ctx, id);
  await updateRow(ctx, ContactEntity, { id, revision }, { removedAt: ctx.clock.now() });
  await audit.record(ctx, { verb: 'case.contact', subjects: [open.familyId, open.trajectoryId], fields: ['removedAt'] });
  return { ...shown, revision: revision + 1 };
}

/** A contact that counts, of a trajectory within reach, to change. */
async function openContact(ctx: RequestContext, id: string): Promise<{ trajectoryId: string; familyId: string }> {
  const [found] = !isUuid(id) ? [] : await ctx.unit.sql<{ trajectoryId: string; familyId: string }>(`
    select t.id as trajectory_id, t.family_id from contact c join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    where c.organisation_id = $1 and c.id = $5 and c.removed_at is null and ${trajectoryWithin('t')}`, [...scopeOf(ctx, 'case.write'), id]);
  if (!found) throw errors.notFound({ kind: 'contact' });
  await oneAtATime(ctx, [found.familyId]);
  return found;
}

type Given = Pick<AddContactInput, 'kind' | 'happenedOn' | 'minutes' | 'outsideOfficeHours' | 'failed'>;

async function valuesOf(ctx: RequestContext, trajectoryId: string, { kind, happenedOn, minutes, outsideOfficeHours, failed }: Given) {
  const trajectory = await findRow(ctx, TrajectoryEntity, trajectoryId);
  const today = ctx.clock.today();
  const day = happenedOn ?? today;
  const problems = checkContact({ happenedOn: day, kind, minutes: minutes ?? null, failed }, { trajectory: { ...trajectory, opening: trajectory.opening ?? 'start', courseFrom: null } }, today);
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return { kind, happenedOn: day, minutes: minutes ?? null, failed, outsideOfficeHours: outsideOfficeHours ?? (day === today && !isInOfficeHours(ctx.clock.now())) };
}
