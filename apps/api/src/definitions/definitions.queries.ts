import type { Definition } from '@getrouw/domain';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { DefinitionRelease, Definitions, DefinitionVersion } from './definition.type.ts';
import { adoptedVersions } from './adopted.queries.ts';
import { programmes } from './programmes.queries.ts';

const versionColumns = `v.id, v.definition_code, v.version_code, v.document -> 'name' as name, v.state, v.published_at, v.sha256, v.document, v.revision`;

/** Everything about methods that this organisation can read. */
export async function definitions(ctx: RequestContext): Promise<Definitions> {
  const [own, released, adopted, running] = await Promise.all([
    ctx.unit.sql<DefinitionVersion>(`select ${versionColumns} from definition_version v where v.organisation_id = $1 and not v.own order by v.definition_code, v.id`, [ctx.organisationId]),
    releases(ctx),
    adoptedVersions(ctx),
    ctx.holds('programme.read') ? programmes(ctx) : [],
  ]);
  return { own, released, adopted, programmes: running };
}

export async function definitionVersion(ctx: RequestContext, id: string): Promise<DefinitionVersion> {
  const [version] = await ctx.unit.sql<DefinitionVersion>(
    `select ${versionColumns} from definition_version v where v.organisation_id = $1 and v.id = $2`, [ctx.organisationId, id],
  );
  if (!version) throw errors.notFound({ kind: 'definitionVersion' });
  return version;
}

/** The document of an own version, of a release to this organisation, or of its copy. */
export async function definitionDocument(ctx: RequestContext, id: string): Promise<Definition> {
  const [found] = !isUuid(id) ? [] : await ctx.unit.sql<{ document: Definition }>(`
    select document from definition_version where organisation_id = $1 and id = $2
    union all select document from definition_release where audience_id = $1 and id = $2
    union all select document from adopted_version where organisation_id = $1 and id = $2`, [ctx.organisationId, id]);
  if (!found) throw errors.notFound({ kind: 'definition' });
  return found.document;
}

/** Every version of a definition that this organisation can read, from early to late: its own, its copies, and what was released to it. */
export async function definitionDocuments(ctx: RequestContext, code: string): Promise<Definition[]> {
  const rows = await ctx.unit.sql<{ document: Definition }>(`
    select document from (select distinct on (version_code) document, version_code, since from (
      select version_code, document, published_at as since from definition_version where organisation_id = $1 and definition_code = $2 and not own and state <> 'draft'
      union all select version_code, document, adopted_at from adopted_version where organisation_id = $1 and definition_code = $2
      union all select version_code, document, released_at from definition_release where audience_id = $1 and definition_code = $2) known order by version_code, since) once order by since, version_code`, [ctx.organisationId, code]);
  return rows.map(({ document }) => document);
}

const releases = (ctx: RequestContext): Promise<DefinitionRelease[]> => ctx.unit.sql<DefinitionRelease>(`
  select r.id, jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind) as owner, r.definition_code, r.version_code,
    r.document -> 'name' as name, r.sha256, r.released_at, r.document,
    exists (select from adopted_version a where a.organisation_id = $1 and a.origin_release_id = r.id) as adopted
  from definition_release r join auth.organisation o on o.id = r.organisation_id
  where r.audience_id = $1 order by r.definition_code, r.released_at desc, r.id desc`, [ctx.organisationId]);
