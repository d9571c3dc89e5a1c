import { type Definition, droppedInUse, type InUse } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import type { AdoptedOrReleased, RunningRound } from './configuration.type.ts';
import type { Programme } from './programme.type.ts';

/** A version to move to. */
export interface NewerVersion extends AdoptedOrReleased { releaseId: string; document: Definition; sha256: string }

/** Versions of the programme's method that were released after the one it uses, the latest first. */
export const newerVersions = (ctx: RequestContext, { definitionCode, version }: Programme): Promise<NewerVersion[]> => ctx.unit.sql<NewerVersion>(`
  select a.id as adopted_version_id, r.id as release_id, r.version_code, r.document -> 'name' as name, r.document, r.sha256
  from definition_release r left join adopted_version a on a.organisation_id = $1 and a.origin_release_id = r.id
  where r.audience_id = $1 and r.definition_code = $2 and (r.released_at, r.id) > (select n.released_at, n.id from definition_release n where n.audience_id = $1 and n.id = $3)
  order by r.released_at desc, r.id desc`, [ctx.organisationId, definitionCode, version.originReleaseId]);

/** A round that measures with this method and is not closed, with what it pinned. */
interface RunningWith extends RunningRound, InUse {}

const running = ({ organisationId, unit }: RequestContext, { id, definitionCode }: Programme): Promise<RunningWith[]> => unit.sql<RunningWith>(`
  select r.slug, r.name, v.version_code, v.document as definition, c.configuration, r.instrument_code
  from round r join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
    left join programme_configuration c on c.organisation_id = r.organisation_id and c.id = r.configuration_id
  where r.organisation_id = $1 and r.programme_id = $2 and v.definition_code = $3 and r.state <> 'closed' order by r.period_to desc, r.id desc`, [organisationId, id, definitionCode]);

/** Rounds that are not closed; they keep what they pinned, also when the programme moves. */
export async function runningRounds(ctx: RequestContext, programme: Programme): Promise<RunningRound[]> {
  return (await running(ctx, programme)).map(({ slug, name, versionCode }) => ({ slug, name, versionCode }));
}

/** What moving to a newer version means for the rounds that run: which they are, and which of their questions that version lacks. */
export async function roundsAt(ctx: RequestContext, programme: Programme, newer: Definition): Promise<{ runningRounds: RunningRound[]; droppedInUse: string[] }> {
  const found = await running(ctx, programme);
  return {
    runningRounds: found.map(({ slug, name, versionCode }) => ({ slug, name, versionCode })),
    droppedInUse: [...new Set(found.flatMap((each) => droppedInUse(each, newer)))],
  };
}
