import { audit } from '../audit/index.ts';
import { errors, findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { goalsErrors } from './goals.errors.ts';
import { NetworkMemberEntity } from './network.entity.ts';
import { heldCase, type OpenCase } from './open-case.ts';
import type { AddNetworkMemberInput, ChangeNetworkMemberInput, PartOfPlanInput } from './plan.input.ts';
import { plan } from './plan.queries.ts';
import type { Plan } from './plan.type.ts';

export async function addNetworkMember(ctx: RequestContext, { trajectoryId, key, ...given }: AddNetworkMemberInput): Promise<Plan> {
  const open = await ownCase(ctx, trajectoryId);
  const [{ number, twice }] = await ctx.unit.sql<{ number: number; twice: boolean }>(`
    select coalesce(max(number) filter (where family_id = $2), 0) + 1 as number, coalesce(bool_or(id = $3), false) as twice
    from network_member where organisation_id = $1 and (family_id = $2 or id = $3)`, [ctx.organisationId, open.familyId, key]) as [{ number: number; twice: boolean }];
  if (twice) await ofFamily(ctx, open, key);
  else await insertRow(ctx, NetworkMemberEntity, { id: key, familyId: open.familyId, number, ...valuesOf(given), removedOn: null, erasedOn: null });
  return changed(ctx, open, key, Object.keys(given));
}

export async function changeNetworkMember(ctx: RequestContext, { trajectoryId, id, revision, ...given }: ChangeNetworkMemberInput): Promise<Plan> {
  const open = await ownCase(ctx, trajectoryId);
  await ofFamily(ctx, open, id);
  await updateRow(ctx, NetworkMemberEntity, { id, revision }, { ...valuesOf(given), erasedOn: null });
  return changed(ctx, open, id, Object.keys(given));
}

export async function removeNetworkMember(ctx: RequestContext, { trajectoryId, id, revision }: PartOfPlanInput): Promise<Plan> {
  const open = await ownCase(ctx, trajectoryId);
  await ofFamily(ctx, open, id);
  await updateRow(ctx, NetworkMemberEntity, { id, revision }, { removedOn: ctx.clock.today() });
  return changed(ctx, open, id, ['removedOn']);
}

async function ownCase(ctx: RequestContext, trajectoryId: string): Promise<OpenCase> {
  const open = await heldCase(ctx, trajectoryId);
  if (!open.mine) throw goalsErrors.ownWorkersOnly();
  return open;
}

async function ofFamily(ctx: RequestContext, { familyId }: OpenCase, id: string): Promise<void> {
  const member = await findRow(ctx, NetworkMemberEntity, id);
  if (member.familyId !== familyId || member.removedOn) throw errors.notFound({ kind: 'networkMember' });
}

const valuesOf = ({ called, relation, ring, support, burden, important, note, phone, email }: Omit<AddNetworkMemberInput, 'trajectoryId' | 'key'>) => ({
  called: called.trim(), relation, ring, support: [...new Set(support)], burden, important, note: note ?? null, phone: phone ?? null, email: email ?? null,
});

async function changed(ctx: RequestContext, { id: trajectoryId, familyId }: OpenCase, memberId: string, fields: string[]): Promise<Plan> {
  await audit.record(ctx, { verb: 'plan.network', subjects: [familyId, memberId], fields });
  return plan(ctx, trajectoryId, 'case.write');
}
