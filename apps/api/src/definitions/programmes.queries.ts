import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { Team } from '../tenancy/index.ts';
import { adoptedVersions } from './adopted.queries.ts';
import type { Programme } from './programme.type.ts';

interface ProgrammeRow { id: string; definitionCode: string; adoptedVersionId: string; configurationNumber: number; revision: number }

/** What the provider runs, with the version and the teams of each. */
export async function programmes(ctx: RequestContext): Promise<Programme[]> {
  const [rows, versions, teams] = await Promise.all([
    ctx.unit.sql<ProgrammeRow>(`
      select p.id, p.definition_code, p.adopted_version_id, p.revision, (
        select max(c.number) from programme_configuration c where c.organisation_id = p.organisation_id and c.programme_id = p.id) as configuration_number
      from programme p where p.organisation_id = $1 order by p.definition_code`, [ctx.organisationId]),
    adoptedVersions(ctx),
    ctx.unit.sql<Team & { programmeId: string }>(`
      select pt.programme_id, t.id, t.name, t.starts_on, t.ends_on, t.revision, jsonb_build_object('id', s.id, 'name', s.name, 'endsOn', s.ends_on, 'revision', s.revision) as site
      from programme_team pt join team t on t.organisation_id = pt.organisation_id and t.id = pt.team_id
        join site s on s.organisation_id = t.organisation_id and s.id = t.site_id
      where pt.organisation_id = $1 order by t.name`, [ctx.organisationId]),
  ]);
  return rows.map(({ adoptedVersionId, ...row }) => {
    const version = versions.find(({ id }) => id === adoptedVersionId)!;
    return { ...row, version, name: version.name, teams: teams.filter(({ programmeId }) => programmeId === row.id) };
  });
}

/** One programme of this organisation, or NOT_FOUND. */
export async function programme(ctx: RequestContext, id: string): Promise<Programme> {
  const found = isUuid(id) && (await programmes(ctx)).find((each) => each.id === id);
  if (!found) throw errors.notFound({ kind: 'programme' });
  return found;
}
