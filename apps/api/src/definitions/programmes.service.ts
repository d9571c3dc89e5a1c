import type { Definition } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { badField, errors, isUuid, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import type { ConfigureProgrammeInput } from './configure-programme.input.ts';
import { documentHash } from './hash.ts';
import { ProgrammeEntity, type Rhythm } from './programme.entity.ts';
import type { Programme } from './programme.type.ts';
import { programme, programmes } from './programmes.queries.ts';
import { allowedRhythms } from './rhythms.ts';

interface Release { organisationId: string; definitionCode: string; versionCode: string; document: Definition; sha256: string }

/** What a provider does with the versions that were released to it. */
@Injectable()
export class ProgrammesService {
  /** Copies a release and makes its method's programme use it. A release that was copied before changes nothing. */
  async adopt(ctx: RequestContext, releaseId: string): Promise<Programme> {
    const [release] = !isUuid(releaseId) ? [] : await ctx.unit.sql<Release>(
      'select organisation_id, definition_code, version_code, document, sha256 from definition_release where audience_id = $1 and id = $2', [ctx.organisationId, releaseId],
    );
    if (!release) throw errors.notFound({ kind: 'definitionRelease' });
    const copy = await this.#copy(ctx, releaseId, release);
    if (copy) await this.#use(ctx, copy, release.document);
    return (await programmes(ctx)).find(({ definitionCode }) => definitionCode === release.definitionCode)!;
  }

  async configure(ctx: RequestContext, { id, revision, rhythm, teamIds }: ConfigureProgrammeInput): Promise<Programme> {
    const { rhythms } = await programme(ctx, id);
    if (!rhythms.includes(rhythm)) {
      const accepted = rhythms.join(', ');
      throw badField('rhythm', { nl: 'past niet bij de methodiek', en: 'does not fit the method' }, { nl: accepted, en: accepted });
    }
    await updateRow(ctx, ProgrammeEntity, { id, revision }, { rhythm });
    await ctx.unit.sql('delete from programme_team where organisation_id = $1 and programme_id = $2 and team_id <> all($3::uuid[])', [ctx.organisationId, id, teamIds]);
    await ctx.unit.sql(
      'insert into programme_team (organisation_id, programme_id, team_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing', [ctx.organisationId, id, teamIds],
    );
    await audit.record(ctx, { verb: 'programme.configure', subjects: [id], fields: ['rhythm', 'teams'] });
    return programme(ctx, id);
  }

  /** The id of the copy; undefined when the release was copied before, also a moment ago by somebody else. */
  async #copy(ctx: RequestContext, releaseId: string, release: Release): Promise<string | undefined> {
    if (documentHash(release.document) !== release.sha256) throw new Error('a released document does not have the hash it was released with');
    const [copied] = await ctx.unit.sql<{ id: string }>(`
      insert into adopted_version (organisation_id, id, origin_organisation_id, origin_release_id, definition_code, version_code, document, sha256, adopted_at, adopted_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (organisation_id, origin_release_id) do nothing returning id`,
    [ctx.organisationId, uuid(), release.organisationId, releaseId, release.definitionCode, release.versionCode, JSON.stringify(release.document), release.sha256,
      ctx.clock.now(), ctx.memberId]);
    return copied?.id;
  }

  /** Makes the programme, or moves it; a rhythm that the version does not allow becomes its first. */
  async #use(ctx: RequestContext, adoptedVersionId: string, document: Definition): Promise<void> {
    const rhythms = allowedRhythms(document);
    const [made] = await ctx.unit.sql<{ id: string }>(`
      insert into programme (organisation_id, id, definition_code, adopted_version_id, rhythm, revision) values ($1, $2, $3, $4, $5, 1)
      on conflict (organisation_id, definition_code) do nothing returning id`, [ctx.organisationId, uuid(), document.code, adoptedVersionId, rhythms[0]]);
    const { id } = made ?? await this.#move(ctx, adoptedVersionId, document.code, rhythms);
    await audit.record(ctx, { verb: 'programme.configure', subjects: [id, adoptedVersionId], fields: ['adoptedVersionId'] });
  }

  async #move(ctx: RequestContext, adoptedVersionId: string, definitionCode: string, rhythms: readonly Rhythm[]): Promise<ProgrammeEntity> {
    const [running] = await ctx.unit.sql<ProgrammeEntity>('select id, rhythm, revision from programme where organisation_id = $1 and definition_code = $2', [ctx.organisationId, definitionCode]);
    const rhythm = rhythms.includes(running!.rhythm) ? running!.rhythm : rhythms[0]!;
    return updateRow(ctx, ProgrammeEntity, running!, { adoptedVersionId, rhythm });
  }
}
