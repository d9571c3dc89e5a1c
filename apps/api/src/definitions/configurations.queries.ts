import type { Configuration, Definition } from '@getrouw/domain';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import type { ConfigurationState } from './configuration.type.ts';

/** A state of a programme's configuration. */
export interface KeptConfiguration { id: string; number: number; configuration: Configuration }

/** A state with the version it was made for. */
export interface ConfiguredVersion extends KeptConfiguration { adoptedVersionId: string; document: Definition }

const COLUMNS = 'c.id, c.number, c.configuration';

/** The latest state of a programme's configuration, or NOT_FOUND. */
export async function programmeConfigurationNow(ctx: RequestContext, programmeId: string): Promise<KeptConfiguration> {
  const [kept] = !isUuid(programmeId) ? [] : await ctx.unit.sql<KeptConfiguration>(
    `select ${COLUMNS} from programme_configuration c where c.organisation_id = $1 and c.programme_id = $2 order by c.number desc limit 1`, [ctx.organisationId, programmeId],
  );
  if (!kept) throw errors.notFound({ kind: 'programme' });
  return kept;
}

/** The state that something pinned, or NOT_FOUND. */
export async function configurationById(ctx: RequestContext, id: string): Promise<KeptConfiguration> {
  const [kept] = !isUuid(id) ? [] : await ctx.unit.sql<KeptConfiguration>(
    `select ${COLUMNS} from programme_configuration c where c.organisation_id = $1 and c.id = $2`, [ctx.organisationId, id],
  );
  if (!kept) throw errors.notFound({ kind: 'configuration' });
  return kept;
}

/** A numbered state with its version, or NOT_FOUND. */
export async function configurationAt(ctx: RequestContext, programmeId: string, number: number): Promise<ConfiguredVersion> {
  const [kept] = !isUuid(programmeId) ? [] : await ctx.unit.sql<ConfiguredVersion>(`
    select ${COLUMNS}, c.adopted_version_id, v.document
    from programme_configuration c join adopted_version v on v.organisation_id = c.organisation_id and v.id = c.adopted_version_id
    where c.organisation_id = $1 and c.programme_id = $2 and c.number = $3`, [ctx.organisationId, programmeId, number]);
  if (!kept) throw errors.notFound({ kind: 'configuration' });
  return kept;
}

/** Every state, the latest first. */
export const configurationHistory = (ctx: RequestContext, programmeId: string): Promise<ConfigurationState[]> => ctx.unit.sql<ConfigurationState>(`
  select c.number, v.version_code, c.changed_at, m.name as changed_by
  from programme_configuration c join adopted_version v on v.organisation_id = c.organisation_id and v.id = c.adopted_version_id
    join member m on m.organisation_id = c.organisation_id and m.id = c.changed_by
  where c.organisation_id = $1 and c.programme_id = $2 order by c.number desc`, [ctx.organisationId, programmeId]);

/** Every team of the organisation. */
export const everyTeam = (ctx: RequestContext): Promise<Team[]> => ctx.unit.sql<Team>(`
  select t.id, t.name, t.starts_on, t.ends_on, t.revision, jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision) as site
  from team t join site s on s.organisation_id = t.organisation_id and s.id = t.site_id
  where t.organisation_id = $1 order by t.name`, [ctx.organisationId]);
