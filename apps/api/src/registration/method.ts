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
  const method = !isUuid(programmeId) ? undefined : (await methodsOf(ctx, [programmeId])).get(programmeId);
  if (!method) throw errors.notFound({ kind: 'programme' });
  return method;
}

/** The methods of these programmes, by programme; in two statements at most. */
export async function methodsOf(ctx: RequestContext, programmeIds: readonly string[]): Promise<Map<string, Method>> {
  const now = await ctx.unit.sql<{ id: string; programmeId: string }>(`select distinct on (programme_id) id, programme_id from programme_configuration
    where organisation_id = $1 and programme_id = any($2::uuid[]) order by programme_id, number desc`, [ctx.organisationId, programmeIds]);
  const unknown = now.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const prepared = unknown.length > 0 ? await prepare(ctx, unknown) : new Map<string, Method>();
  return new Map(now.map(({ id, programmeId }) => {
    const method = kept.get(id) ?? prepared.get(id)!;
    kept.delete(id);
    kept.set(id, method);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return [programmeId, method];
  }));
}

async function prepare(ctx: RequestContext, configurationIds: readonly string[]): Promise<Map<string, Method>> {
  const rows = await ctx.unit.sql<{ id: string; document: Definition; configuration: Parameters<typeof applyConfiguration>[1] }>(`
    select c.id, v.document, c.configuration from programme_configuration c join adopted_version v on v.organisation_id = c.organisation_id and v.id = c.adopted_version_id
    where c.organisation_id = $1 and c.id = any($2::uuid[])`, [ctx.organisationId, configurationIds]);
  return new Map(rows.map(({ id, document, configuration }) => {
    const definition = applyConfiguration(document, configuration);
    return [id, { configurationId: id, definition, instrument: registrationsOf(definition)[0] ?? null, classify: classifier(definition) }];
  }));
}
