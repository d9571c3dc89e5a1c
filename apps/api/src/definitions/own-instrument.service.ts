import { type Definition, type DefinitionProblem, emptyOwnInstrument, nextOwnVersion, type OwnDraft, ownMapping, readOwnDraft } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { errors, findRow, insertRow, type Locale, type RequestContext, type Text, updateRow } from '../platform/index.ts';
import { AdoptedVersionEntity, DefinitionVersionEntity } from './definition.entity.ts';
import { definitionErrors } from './definitions.errors.ts';
import { documentHash } from './hash.ts';
import { ownInstrument } from './own-instrument.queries.ts';
import type { OwnInstrument, SaveOwnInstrumentInput } from './own-instrument.type.ts';

const VERB = 'instrument.design';

/** Begins a list with one empty part. */
export async function addOwnInstrument(ctx: RequestContext, name: Text, onlyIn: Locale | null): Promise<OwnInstrument> {
  const taken = await ctx.unit.sql<{ code: string }>(`
    select definition_code as code from definition_version where organisation_id = $1
    union select definition_code from adopted_version where organisation_id = $1`, [ctx.organisationId]);
  return begin(ctx, emptyOwnInstrument(name, onlyIn ?? undefined, taken.map(({ code }) => code)));
}

/** Keeps a draft as it was typed, complete or not. */
export async function saveOwnInstrument(ctx: RequestContext, { id, revision, document }: SaveOwnInstrumentInput): Promise<OwnInstrument> {
  const current = await ownDraft(ctx, id, revision);
  const read = readOwnDraft(document);
  if ('problems' in read) throw refused(read.problems);
  const { code, versionCode, mappings } = current.document;
  const { mappings: _, ...draft } = read.draft;
  const kept = { ...draft, code, versionCode, ...(mappings && { mappings }) } as unknown as Definition;
  await updateRow(ctx, DefinitionVersionEntity, { id, revision }, { document: kept, sha256: documentHash(kept), ...changed(ctx) });
  await audit.record(ctx, { verb: VERB, subjects: [id], fields: ['document'] });
  return ownInstrument(ctx, id);
}

/** Freezes a draft and makes it a version that rounds can use. */
export async function publishOwnInstrument(ctx: RequestContext, id: string, revision: number): Promise<OwnInstrument> {
  await ownDraft(ctx, id, revision);
  const { problems, document: draft } = await ownInstrument(ctx, id);
  if (problems.length > 0) throw refused(problems);
  const mappings = (await publishedVersions(ctx, draft.code)).map((earlier) => ({ fromVersion: earlier.versionCode, items: ownMapping(earlier, draft as Definition) }));
  const { mappings: _, ...asked } = draft as Definition;
  const document: Definition = { ...asked, ...(mappings.length > 0 && { mappings }) };
  const [now, sha256] = [ctx.clock.now(), documentHash(document)];
  await updateRow(ctx, DefinitionVersionEntity, { id, revision }, { document, sha256, state: 'published', publishedAt: now, ...changed(ctx) });
  await insertRow(ctx, AdoptedVersionEntity, {
    originOrganisationId: ctx.organisationId, originReleaseId: id, definitionCode: document.code, versionCode: document.versionCode,
    document, sha256, adoptedAt: now, adoptedBy: ctx.memberId,
  });
  await audit.record(ctx, { verb: VERB, subjects: [id], fields: ['state', 'publishedAt'] });
  return ownInstrument(ctx, id);
}

/** A draft to go on with after publishing: the one there is, else a new one that begins as the latest published version. */
export async function reviseOwnInstrument(ctx: RequestContext, id: string): Promise<OwnInstrument> {
  const { definitionCode } = await ownVersion(ctx, id);
  const [draft] = await ctx.unit.sql<{ id: string }>(
    `select id from definition_version where organisation_id = $1 and definition_code = $2 and own and state = 'draft'`, [ctx.organisationId, definitionCode],
  );
  if (draft) return ownInstrument(ctx, draft.id);
  const [latest] = await publishedVersions(ctx, definitionCode);
  return begin(ctx, nextOwnVersion(latest!));
}

/** Says that somebody works on it at this moment, and tells who else does and what it is like now. Nothing about the list changes. */
export async function announceEditing(ctx: RequestContext, id: string): Promise<OwnInstrument> {
  await ownVersion(ctx, id);
  await ctx.unit.sql(`
    insert into editor (organisation_id, definition_version_id, member_id, seen_at) values ($1, $2, $3, $4)
    on conflict (organisation_id, definition_version_id, member_id) do update set seen_at = excluded.seen_at`, [ctx.organisationId, id, ctx.memberId, ctx.clock.now()]);
  return ownInstrument(ctx, id);
}

async function begin(ctx: RequestContext, draft: OwnDraft): Promise<OwnInstrument> {
  const document = draft as unknown as Definition;
  const { id } = await insertRow(ctx, DefinitionVersionEntity, {
    definitionCode: document.code, versionCode: document.versionCode, document, sha256: documentHash(document), state: 'draft', publishedAt: null, own: true, ...changed(ctx),
  });
  await audit.record(ctx, { verb: VERB, subjects: [id], fields: ['document'] });
  return ownInstrument(ctx, id);
}

const changed = (ctx: RequestContext) => ({ changedAt: ctx.clock.now(), changedBy: ctx.memberId });

async function ownVersion(ctx: RequestContext, id: string): Promise<DefinitionVersionEntity> {
  const version = await findRow(ctx, DefinitionVersionEntity, id);
  if (!version.own) throw errors.notFound({ kind: 'ownInstrument' });
  return version;
}

/** A draft at the revision that the person saw, or why it cannot be changed; a conflict shows what it is like now. */
async function ownDraft(ctx: RequestContext, id: string, revision: number): Promise<DefinitionVersionEntity> {
  const version = await ownVersion(ctx, id);
  if (version.state !== 'draft') throw definitionErrors.versionFrozen();
  if (version.revision !== revision) throw errors.conflict({ current: await ownInstrument(ctx, id) });
  return version;
}

/** The published versions of an own instrument, the latest first. */
async function publishedVersions(ctx: RequestContext, definitionCode: string): Promise<Definition[]> {
  const found = await ctx.unit.sql<{ document: Definition }>(`
    select document from definition_version
    where organisation_id = $1 and definition_code = $2 and own and state = 'published' order by published_at desc, id desc`, [ctx.organisationId, definitionCode]);
  return found.map(({ document }) => document);
}

const refused = (problems: readonly DefinitionProblem[]) => {
  const named = problems.map(({ path, ...problem }) => ({ field: `document.${path}`, ...problem }));
  return errors.badInput({ problems: named }, named[0]?.field);
};
