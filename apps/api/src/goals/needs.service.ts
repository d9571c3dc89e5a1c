import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { goalOf } from './goals.service.ts';
import { ActivityEntity, NeedEntity } from './need.entity.ts';
import { catalogueOf, heldCase, type OpenCase } from './open-case.ts';
import type { ChangeActivityInput, PartOfPlanInput, SaveNeedInput, TickActivityInput } from './plan.input.ts';
import { plan } from './plan.queries.ts';
import type { Plan } from './plan.type.ts';

/** States that help is needed in a domain, changes that, or takes it away. The same again is no conflict. */
export async function saveNeed(ctx: RequestContext, { trajectoryId, domain, needed, revision, ...given }: SaveNeedInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  const { catalogue } = await catalogueOf(ctx, open.programmeId);
  known('domain', domain, catalogue.domains);
  const before = await (await ctx.unit.manager()).findOneBy(NeedEntity, { organisationId: ctx.organisationId, trajectoryId, domain });
  const today = ctx.clock.today();
  const [note, severityStart, severityEnd] = [given.note ?? null, given.severityStart ?? null, given.severityEnd ?? null];
  const values = { note, severityStart, severityEnd, severityEndOn: severityEnd === null ? null : before?.severityEnd === severityEnd ? before.severityEndOn : today, removedOn: needed ? null : before?.removedOn ?? today };
  const isSame = before !== null && before.note === note && before.severityStart === severityStart && before.severityEnd === severityEnd && (before.removedOn === null) === needed;
  if (isSame || (!before && !needed)) return plan(ctx, trajectoryId, 'case.write');
  if ((before?.revision ?? 0) !== revision) throw errors.conflict({ current: before });
  if (before) await updateRow(ctx, NeedEntity, { id: before.id, revision }, values);
  else await insertRow(ctx, NeedEntity, { trajectoryId, domain, statedOn: today, recordedBy: ctx.memberId, ...values });
  return changed(ctx, open, 'plan.need', [domain]);
}

/** Ticks work that was done; ticked already, nothing changes. */
export async function tickActivity(ctx: RequestContext, { trajectoryId, code, goalId, doneOn }: TickActivityInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  const { catalogue } = await catalogueOf(ctx, open.programmeId);
  const { domain } = known('code', code, catalogue.activities ?? []);
  const values = await checked(ctx, open, goalId ?? null, doneOn ?? ctx.clock.today());
  const there = await ctx.unit.sql('select from activity where organisation_id = $1 and trajectory_id = $2 and code = $3 and removed_on is null', [ctx.organisationId, trajectoryId, code]);
  if (there.length > 0) return plan(ctx, trajectoryId, 'case.write');
  await insertRow(ctx, ActivityEntity, { trajectoryId, code, domain, ...values, removedOn: null, recordedBy: ctx.memberId });
  return changed(ctx, open, 'plan.activity', [code]);
}

/** Says which goal an activity serves, and when it was done. */
export async function changeActivity(ctx: RequestContext, { trajectoryId, id, revision, goalId, doneOn }: ChangeActivityInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  await ofCase(ctx, open, id);
  await updateRow(ctx, ActivityEntity, { id, revision }, await checked(ctx, open, goalId ?? null, doneOn));
  return changed(ctx, open, 'plan.activity', ['goalId', 'doneOn']);
}

export async function untickActivity(ctx: RequestContext, { trajectoryId, id, revision }: PartOfPlanInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  await ofCase(ctx, open, id);
  await updateRow(ctx, ActivityEntity, { id, revision }, { removedOn: ctx.clock.today() });
  return changed(ctx, open, 'plan.activity', ['removedOn']);
}

function known<T extends { code: string }>(field: string, code: string, list: readonly T[]): T {
  const found = list.find((each) => each.code === code);
  const codes = list.map((each) => each.code).join(', ');
  if (!found) throw badField(field, { nl: 'bestaat niet in deze methodiek', en: 'does not exist in this method' }, { nl: codes || 'geen', en: codes || 'none' });
  return found;
}

/** Work that is a plan for later is no work done; the goal is one of the same family and method. */
async function checked(ctx: RequestContext, open: OpenCase, goalId: string | null, doneOn: string) {
  const { since } = open;
  const today = ctx.clock.today();
  if (doneOn > today || doneOn < since) {
    throw badField('doneOn', doneOn > today ? { nl: 'ligt in de toekomst', en: 'is in the future' } : { nl: 'ligt voor het begin van dit traject', en: 'is before the beginning of this trajectory' },
      { nl: `${since} tot en met ${today}`, en: `${since} to ${today}` });
  }
  if (goalId !== null) await goalOf(ctx, open, goalId);
  return { goalId, doneOn };
}

async function ofCase(ctx: RequestContext, { id: trajectoryId }: OpenCase, id: string): Promise<void> {
  const activity = await findRow(ctx, ActivityEntity, id);
  if (activity.trajectoryId !== trajectoryId || activity.removedOn) throw errors.notFound({ kind: 'activity' });
}

async function changed(ctx: RequestContext, { id: trajectoryId, familyId }: OpenCase, verb: string, fields: string[]): Promise<Plan> {
  await audit.record(ctx, { verb, subjects: [familyId, trajectoryId], fields });
  return plan(ctx, trajectoryId, 'case.write');
}
