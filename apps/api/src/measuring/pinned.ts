import type { Definition, Instrument } from '@getrouw/domain';
import { errors, type RequestContext } from '../platform/index.ts';

/** The version a round pinned, and the instrument of it that the round applies. */
export interface Pinned { definition: Definition; instrument: Instrument }

/** Which copy a row points at; both come from a row the caller may see. */
export interface Pin { adoptedVersionId: string; sha256: string; instrumentCode: string }

const KEPT = 100;
const kept = new Map<string, Definition>();

/** The pinned definition. Copies never change, so they are read once and kept in memory. */
export async function pinned(ctx: RequestContext, pin: Pin): Promise<Pinned> {
  const key = `${pin.adoptedVersionId} ${pin.sha256}`;
  const definition = kept.get(key) ?? await read(ctx, pin);
  kept.delete(key);
  kept.set(key, definition);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return { definition, instrument: definition.instruments.find(({ code }) => code === pin.instrumentCode)! };
}

async function read(ctx: RequestContext, { adoptedVersionId, sha256 }: Pin): Promise<Definition> {
  const [row] = await ctx.unit.sql<{ document: Definition }>(
    'select document from adopted_version where organisation_id = $1 and id = $2 and sha256 = $3', [ctx.organisationId, adoptedVersionId, sha256],
  );
  if (!row) throw errors.notFound({ kind: 'adoptedVersion' });
  return row.document;
}
