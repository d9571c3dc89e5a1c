import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { Recognition } from './licence.type.ts';

/** How the method of an own version, a release to this organisation or its copy is recognised; NOT_FOUND for another one. */
export async function recognitions(ctx: RequestContext, definitionId: string): Promise<Recognition[]> {
  const [found] = !isUuid(definitionId) ? [] : await ctx.unit.sql<{ holderId: string; code: string }>(`
    select organisation_id as holder_id, definition_code as code from definition_version where organisation_id = $1 and id = $2
    union all select organisation_id, definition_code from definition_release where audience_id = $1 and id = $2
    union all select origin_organisation_id, definition_code from adopted_version where organisation_id = $1 and id = $2`, [ctx.organisationId, definitionId]);
  if (!found) throw errors.notFound({ kind: 'definition' });
  return recognitionsOf(ctx, found.holderId, found.code);
}

/** Of a method, the latest decision first; row security keeps away those of methods that are not released to us. */
export const recognitionsOf = (ctx: RequestContext, holderId: string, code: string): Promise<Recognition[]> => ctx.unit.sql<Recognition>(`
  select id, scheme, level, decided_on, expires_on, evidence, next_level, coalesce(expires_on < $3::date, false) as expired,
    row_number() over (partition by lower(scheme) order by decided_on desc, recorded_at desc, id desc) = 1 as current
  from recognition where organisation_id = $1 and definition_code = $2 order by decided_on desc, recorded_at desc, id desc`, [holderId, code, ctx.clock.today()]);
