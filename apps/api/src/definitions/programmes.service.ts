import { canonicalJson, type Configuration, decideDeviations, type Definition, licensedConfiguration, moveConfiguration } from '@getrouw/domain';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { errors, insertRow, isUuid, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import type { ProgrammeConfiguration } from './configuration.type.ts';
import { configurationHistory, everyTeam, type KeptConfiguration, programmeConfigurationNow } from './configurations.queries.ts';
import type { ConfigureProgrammeInput, MoveProgrammeInput } from './configure-programme.input.ts';
import { definitionErrors } from './definitions.errors.ts';
import { PROBLEMS_SHOWN } from './definitions.service.ts';
import { documentHash } from './hash.ts';
import { checked, moveTarget, programmeConfiguration } from './programme-configuration.queries.ts';
import { ProgrammeConfigurationEntity, ProgrammeEntity } from './programme.entity.ts';
import type { Programme } from './programme.type.ts';
import { programme, programmes } from './programmes.queries.ts';
import { roundsAt } from './versions.queries.ts';

interface Release { organisationId: string; definitionCode: string; versionCode: string; document: Definition; sha256: string }

/** What a provider does with the versions that were released to it. */
@Injectable()
export class ProgrammesService {
  /** Copies a release; its method's programme begins with it when there is none yet. A release that was copied before changes nothing. */
  async adopt(ctx: RequestContext, releaseId: string): Promise<Programme> {
    const { id: adoptedVersionId, document, made } = await this.#copy(ctx, releaseId);
    if (made) await this.#begin(ctx, adoptedVersionId, document);
    return (await programmes(ctx)).find(({ definitionCode }) => definitionCode === document.code)!;
  }

  /** Keeps a new state of the configuration; one that says the same as the latest changes nothing. */
  async configure(ctx: RequestContext, { id, revision, configuration }: ConfigureProgrammeInput): Promise<ProgrammeConfiguration> {
    const { version, revision: now } = await programme(ctx, id);
    const [latest, teams] = await Promise.all([programmeConfigurationNow(ctx, id), everyTeam(ctx)]);
    if (now !== revision) throw await this.#conflict(ctx, id, now, latest);
    const { problems, wanted } = checked(version.document, configuration, teams);
    if (!wanted || problems.length > 0) throw refused(problems);
    const decided = decideDeviations(latest.configuration, wanted, ctx.clock.today(), ctx.actor!.name);
    if (canonicalJson(decided) !== canonicalJson(latest.configuration)) {
      await updateRow(ctx, ProgrammeEntity, { id, revision }, {});
      await this.#keep(ctx, id, { number: latest.number + 1, adoptedVersionId: version.id, configuration: decided });
    }
    return programmeConfiguration(ctx, id);
  }

  /** Moves a programme to a newer version. Rounds that run keep what they pinned, and have to be acknowledged one by one. */
  async move(ctx: RequestContext, { id, revision, acknowledgedRounds, ...wanted }: MoveProgrammeInput): Promise<ProgrammeConfiguration> {
    const from = await programme(ctx, id);
    const latest = await programmeConfigurationNow(ctx, id);
    if (from.revision !== revision) throw await this.#conflict(ctx, id, from.revision, latest);
    const to = await moveTarget(ctx, from, wanted);
    const { runningRounds, droppedInUse } = await roundsAt(ctx, from, to.document);
    if (runningRounds.some(({ slug }) => !acknowledgedRounds.includes(slug))) {
      throw definitionErrors.roundsRunning({ rounds: runningRounds, dropped: droppedInUse, names: runningRounds.map(({ name }) => name).join(', ') });
    }
    const adoptedVersionId = to.adoptedVersionId ?? (await this.#copy(ctx, to.releaseId)).id;
    const { configuration } = moveConfiguration(from.version.document, to.document, latest.configuration);
    await updateRow(ctx, ProgrammeEntity, { id, revision }, { adoptedVersionId });
    await this.#keep(ctx, id, { number: latest.number + 1, adoptedVersionId, configuration });
    return programmeConfiguration(ctx, id);
  }

  /** The copy of a release; made now when it was not yet there, also a moment ago by somebody else. */
  async #copy(ctx: RequestContext, releaseId: string): Promise<{ id: string; document: Definition; made: boolean }> {
    const [release] = !isUuid(releaseId) ? [] : await ctx.unit.sql<Release>(
      'select organisation_id, definition_code, version_code, document, sha256 from definition_release where audience_id = $1 and id = $2', [ctx.organisationId, releaseId],
    );
    if (!release) throw errors.notFound({ kind: 'definitionRelease' });
    const { document, sha256 } = release;
    if (documentHash(document) !== sha256) throw definitionErrors.releaseEdited();
    const [copied] = await ctx.unit.sql<{ id: string }>(`
      insert into adopted_version (organisation_id, id, origin_organisation_id, origin_release_id, definition_code, version_code, document, sha256, adopted_at, adopted_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (organisation_id, origin_release_id) do nothing returning id`,
    [ctx.organisationId, uuid(), release.organisationId, releaseId, release.definitionCode, release.versionCode, JSON.stringify(document), sha256, ctx.clock.now(), ctx.memberId]);
    if (copied) await audit.record(ctx, { verb: 'programme.configure', subjects: [copied.id], fields: ['adoptedVersion'] });
    const [copy] = copied ? [copied] : await ctx.unit.sql<{ id: string }>('select id from adopted_version where organisation_id = $1 and origin_release_id = $2', [ctx.organisationId, releaseId]);
    return { id: copy!.id, document, made: copied !== undefined };
  }

  /** Makes the programme as licensed; one that is there already stays as it is. */
  async #begin(ctx: RequestContext, adoptedVersionId: string, document: Definition): Promise<void> {
    const [made] = await ctx.unit.sql<{ id: string }>(`
      insert into programme (organisation_id, id, definition_code, adopted_version_id, revision) values ($1, $2, $3, $4, 1)
      on conflict (organisation_id, definition_code) do nothing returning id`, [ctx.organisationId, uuid(), document.code, adoptedVersionId]);
    if (made) await this.#keep(ctx, made.id, { number: 1, adoptedVersionId, configuration: licensedConfiguration(document, []) });
  }

  async #keep(ctx: RequestContext, programmeId: string, state: { number: number; adoptedVersionId: string; configuration: Configuration }): Promise<void> {
    const { id } = await insertRow(ctx, ProgrammeConfigurationEntity, { programmeId, ...state, changedAt: ctx.clock.now(), changedBy: ctx.memberId });
    const { teamIds } = state.configuration;
    await ctx.unit.sql('delete from programme_team where organisation_id = $1 and programme_id = $2 and team_id <> all($3::uuid[])', [ctx.organisationId, programmeId, teamIds]);
    await ctx.unit.sql(
      'insert into programme_team (organisation_id, programme_id, team_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing', [ctx.organisationId, programmeId, teamIds],
    );
    await audit.record(ctx, { verb: 'programme.configure', subjects: [programmeId, state.adoptedVersionId, id], fields: ['configuration'] });
  }

  async #conflict(ctx: RequestContext, programmeId: string, revision: number, { number, configuration }: KeptConfiguration): Promise<Error> {
    const [last] = await configurationHistory(ctx, programmeId);
    return errors.conflict({ current: { revision, number, configuration, changedAt: last!.changedAt, changedBy: last!.changedBy } });
  }
}

/** BAD_INPUT with a problem for each finding, under the name of the argument. */
function refused(found: readonly { path: string; code: string; rule: string; message: { nl: string; en: string } }[]): Error {
  const problems = found.slice(0, PROBLEMS_SHOWN).map(({ path, ...problem }) => ({ field: path ? `configuration.${path}` : 'configuration', ...problem }));
  return errors.badInput({ problems }, problems[0]?.field);
}
