import type { RequestContext } from '../platform/index.ts';
import type { AdoptedVersion } from './programme.type.ts';

/** The provider's copies, the newest of a method first; rounds are planned on one of them. */
export const adoptedVersions = (ctx: RequestContext): Promise<AdoptedVersion[]> => ctx.unit.sql<AdoptedVersion>(`
  select a.id, jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind) as origin, a.origin_release_id,
    a.definition_code, a.version_code, a.document -> 'name' as name, a.sha256, a.adopted_at, a.document
  from adopted_version a join auth.organisation o on o.id = a.origin_organisation_id
  where a.organisation_id = $1 order by a.definition_code, a.adopted_at desc, a.id desc`, [ctx.organisationId]);
