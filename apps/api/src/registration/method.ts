import { applyConfiguration, type Classified, classifier, type Definition, type Instrument, type RegisteredCase, registrationsOf } from '@getrouw/domain';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';

/** The version of a programme as the provider works with it now, ready to classify. */
export interface Method {
  configurationId: string;
  definition: Definition;
  /** The registration list; null where the method has none. */
  instrument: Instrument | null;
  classify: (registered: RegisteredCase) => Classified;
}

const KEPT = 50;
const kept = new Map<string, Method>();

/** The method of a programme, or NOT_FOUND. Configurations never change, so each is prepared once and kept in memory. */
export async function methodOf(ctx: RequestContext, programmeId: string): Promise<Method> {
  const [now] = !isUuid(programmeId) ? [] : await ctx.unit.sql<{ id: string }>(
    'select id from programme_configuration where organisation_id = $1 and programme_id = $2 order by number desc limit 1', [ctx.organisationId, programmeId]);
  if (!now) throw errors.notFound({ kind: 'programme' });
  const method = kept.get(now.id) ?? await prepare(ctx, now.id);
  kept.delete(now.id);
  kept.set(now.id, method);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return method;
}

async function prepare(ctx: RequestContext, configurationId: string): Promise<Method> {
  const [row] = await ctx.unit.sql<{ document: Definition; configuration: Parameters<typeof applyConfiguration>[1] }>(`
    select v.document, c.configuration from programme_configuration c join adopted_version v on v.organisation_id = c.organisation_id and v.id = c.adopted_version_id
    where c.organisation_id = $1 and c.id = $2`, [ctx.organisationId, configurationId]);
  const definition = applyConfiguration(row!.document, row!.configuration);
  const instrument = registrationsOf(definition)[0] ?? null;
  return { configurationId, definition, instrument, classify: classifier(definition) };
}
