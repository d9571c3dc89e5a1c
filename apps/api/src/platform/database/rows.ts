import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { RequestContext } from '../context/request-context.ts';
import { errors } from '../errors/errors.ts';
import { isUuid, uuid } from './uuid.ts';

/** What every business table has. */
export interface Row extends ObjectLiteral {
  organisationId: string;
  id: string;
}
export interface RevisedRow extends Row {
  revision: number;
}
type EntityClass<E> = EntityTarget<E> & (new () => E);

/** The object's kind in errors: FamilyEntity is 'family'. */
const kindOf = (entity: { name: string }) => entity.name.replace(/Entity$/, '').replace(/^./, (first) => first.toLowerCase());

/** Adds a row of the caller's organisation, with a new id and, where the table has it, revision 1. Returns it. */
export async function insertRow<E extends Row>(ctx: RequestContext, entity: EntityClass<E>, values: Omit<E, 'organisationId' | 'id' | 'revision'> & { id?: string }): Promise<E> {
  const manager = await ctx.unit.manager();
  const revised = manager.connection.getMetadata(entity).columns.some((column) => column.propertyName === 'revision');
  const row = { ...values, organisationId: ctx.organisationId, id: values.id ?? uuid(), ...(revised && { revision: 1 }) } as unknown as E;
  await manager.insert(entity, row);
  return row;
}

/** The row with this id in the caller's organisation, or NOT_FOUND. Reach within the organisation is the caller's to check. */
export async function findRow<E extends Row>(ctx: RequestContext, entity: EntityClass<E>, id: string): Promise<E> {
  const row = isUuid(id) ? await (await ctx.unit.manager()).findOneBy(entity, key(ctx, id) as never) : null;
  if (!row) throw errors.notFound({ kind: kindOf(entity) });
  return row;
}

/** Changes the row the person saw and returns it with its new revision. CONFLICT with the row as it is now when it was changed since, NOT_FOUND when it is not there. */
export async function updateRow<E extends RevisedRow>(ctx: RequestContext, entity: EntityClass<E>, seen: { id: string; revision: number }, patch: Partial<Omit<E, 'organisationId' | 'id' | 'revision'>>): Promise<E> {
  const current = await findRow(ctx, entity, seen.id);
  if (current.revision !== seen.revision) throw errors.conflict({ current });
  const manager = await ctx.unit.manager();
  const revision = seen.revision + 1;
  // Repeatable read: a change committed since the read above fails here with 40001 and the operation runs again.
  await manager.update(entity, { ...key(ctx, seen.id), revision: seen.revision } as never, { ...patch, revision } as never);
  return { ...current, ...patch, revision };
}

/** Removes the row the person saw; refuses as `updateRow` does. */
export async function deleteRow<E extends RevisedRow>(ctx: RequestContext, entity: EntityClass<E>, seen: { id: string; revision: number }): Promise<void> {
  const current = await findRow(ctx, entity, seen.id);
  if (current.revision !== seen.revision) throw errors.conflict({ current });
  await (await ctx.unit.manager()).delete(entity, key(ctx, seen.id) as never);
}

const key = (ctx: RequestContext, id: string) => ({ organisationId: ctx.organisationId, id });
