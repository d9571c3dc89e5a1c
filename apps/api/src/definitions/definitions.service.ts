import { validateDefinition } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, isUuid, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { DefinitionVersionEntity } from './definition.entity.ts';
import type { DefinitionVersion } from './definition.type.ts';
import { definitionErrors } from './definitions.errors.ts';
import { definitionVersion } from './definitions.queries.ts';
import { documentHash } from './hash.ts';

/** More would not be read; what is repaired first often repairs the rest. */
export const PROBLEMS_SHOWN = 200;

/** What a licence holder does with the versions of its methods. */
@Injectable()
export class DefinitionsService {
  async add(ctx: RequestContext, value: unknown): Promise<DefinitionVersion> {
    const checked = validateDefinition(value);
    if ('problems' in checked) {
      const problems = checked.problems.slice(0, PROBLEMS_SHOWN).map(({ path, ...problem }) => ({ field: path ? `document.${path}` : 'document', ...problem }));
      throw errors.badInput({ problems }, problems[0]?.field);
    }
    const { definition: document } = checked;
    const { id } = await insertRow(ctx, DefinitionVersionEntity, {
      definitionCode: document.code, versionCode: document.versionCode, document, sha256: documentHash(document), state: 'draft', publishedAt: null,
      own: false, changedAt: null, changedBy: null,
    });
    await audit.record(ctx, { verb: 'definition.release', subjects: [id], fields: ['document'] });
    return definitionVersion(ctx, id);
  }

  async publish(ctx: RequestContext, seen: { id: string; revision: number }): Promise<DefinitionVersion> {
    const { state } = await this.#licensed(ctx, seen.id);
    if (state !== 'draft') throw definitionErrors.versionFrozen();
    await updateRow(ctx, DefinitionVersionEntity, seen, { state: 'published', publishedAt: ctx.clock.now() });
    await audit.record(ctx, { verb: 'definition.release', subjects: [seen.id], fields: ['state', 'publishedAt'] });
    return definitionVersion(ctx, seen.id);
  }

  /** Addresses a published version to a provider; a second time changes nothing. */
  async release(ctx: RequestContext, versionId: string, providerSlug: string): Promise<DefinitionVersion> {
    if (!isUuid(versionId)) throw errors.notFound({ kind: 'definitionVersion' });
    const { state } = await this.#licensed(ctx, versionId);
    if (state !== 'published') throw definitionErrors.notPublished();
    const [provider] = await ctx.unit.sql<{ id: string }>(`select id from auth.organisation where slug = $1 and kind = 'provider'`, [providerSlug]);
    if (!provider) {
      throw badField('providerSlug', { nl: 'er is geen aanbieder met deze korte naam', en: 'there is no provider with this short name' },
        { nl: 'de korte naam van een aanbieder, zoals in het adres', en: "a provider's short name, as in the address" });
    }
    const id = uuid();
    const added = await ctx.unit.sql(`
      insert into definition_release (organisation_id, id, audience_id, definition_version_id, definition_code, version_code, document, sha256, released_at)
      select organisation_id, $3, $4, id, definition_code, version_code, document, sha256, $5 from definition_version where organisation_id = $1 and id = $2
      on conflict (organisation_id, audience_id, definition_version_id) do nothing
      returning id`, [ctx.organisationId, versionId, id, provider.id, ctx.clock.now()]);
    if (added.length > 0) await audit.record(ctx, { verb: 'definition.release', subjects: [versionId, id, provider.id] });
    return definitionVersion(ctx, versionId);
  }

  /** A version of the list; an own instrument is published by another way and released to nobody. */
  async #licensed(ctx: RequestContext, id: string): Promise<DefinitionVersionEntity> {
    const version = await findRow(ctx, DefinitionVersionEntity, id);
    if (version.own) throw errors.notFound({ kind: 'definitionVersion' });
    return version;
  }
}
