import type { Verb } from '@getrouw/access-rules';
import { type Definition, registrationsOf } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, deleteRow, errors, findRow, insertRow, isUuid, type RequestContext, updateRow } from '../platform/index.ts';
import { checklistFields } from './checklists.import.ts';
import { CASE_FIELDS, GOAL_FIELDS, type ImportField, PROFESSIONAL_FIELDS, SCORE_FIELDS } from './fields.ts';
import { ImportMappingEntity } from './import-mapping.entity.ts';
import type { AddImportMappingInput, ChangeImportMappingInput, ImportMapping } from './import-mapping.type.ts';
import type { ImportKind } from './kinds.ts';
import { registrationFields } from './registrations.import.ts';
import { givenMapping, type Mapping } from './mapping.ts';

/** What somebody needs to import a kind, and so to keep mappings for it. */
const VERBS: Readonly<Record<ImportKind, Verb>> = {
  cases: 'case.import', professionals: 'professional.write', registrations: 'case.import', goals: 'case.import', scores: 'case.import', contacts: 'case.import', milestones: 'case.import', checklists: 'round.import',
};
const MOST_COLUMNS = 200;
const SHOWN = 'id, kind, name, columns, mapping, revision';

/** The saved mappings of a kind, by name. */
export async function importMappings(ctx: RequestContext, kind: ImportKind): Promise<ImportMapping[]> {
  requireKind(ctx, kind);
  return ctx.unit.sql<ImportMapping>(`select ${SHOWN} from import_mapping where organisation_id = $1 and kind = $2 order by name`, [ctx.organisationId, kind]);
}

/** The mapping that was saved for this header, the last one where there are several; without the fields that this file cannot have. */
export async function knownMapping(ctx: RequestContext, kind: ImportKind, columns: readonly string[], fields: readonly ImportField[]): Promise<{ saved: ImportMapping; mapping: Mapping } | null> {
  const [saved] = await ctx.unit.sql<ImportMapping>(
    `select ${SHOWN} from import_mapping where organisation_id = $1 and kind = $2 and columns @> $3 and columns <@ $3 order by changed_at desc, id desc limit 1`, [ctx.organisationId, kind, columns],
  );
  if (!saved) return null;
  const possible = new Set(fields.map(({ field }) => field));
  const mapping = Object.fromEntries(columns.map((column) => [column, possible.has(saved.mapping[column] ?? '') ? saved.mapping[column]! : null]));
  return { saved, mapping };
}

export async function addImportMapping(ctx: RequestContext, { kind, name, mapping: given, adoptedVersionId }: AddImportMappingInput): Promise<ImportMapping> {
  requireKind(ctx, kind);
  const mapping = await checked(ctx, kind, given, adoptedVersionId ?? null);
  await refuseTaken(ctx, kind, name, null);
  const row = await insertRow(ctx, ImportMappingEntity, { kind, name, columns: Object.keys(mapping), mapping, changedAt: ctx.clock.now(), changedBy: ctx.memberId });
  await audit.record(ctx, { verb: 'import_mapping.add', subjects: [row.id], fields: ['name', 'mapping'] });
  return row;
}

/** Renames a mapping, and lays it down anew where one is given. */
export async function changeImportMapping(ctx: RequestContext, { id, revision, name, mapping: given, adoptedVersionId }: ChangeImportMappingInput): Promise<ImportMapping> {
  const { kind } = await ofMyKind(ctx, id);
  const mapping = given ? await checked(ctx, kind, given, adoptedVersionId ?? null) : null;
  await refuseTaken(ctx, kind, name, id);
  const row = await updateRow(ctx, ImportMappingEntity, { id, revision }, {
    name, ...(mapping && { mapping, columns: Object.keys(mapping) }), changedAt: ctx.clock.now(), changedBy: ctx.memberId,
  });
  await audit.record(ctx, { verb: 'import_mapping.change', subjects: [id], fields: mapping ? ['name', 'mapping'] : ['name'] });
  return row;
}

export async function removeImportMapping(ctx: RequestContext, id: string, revision: number): Promise<boolean> {
  await ofMyKind(ctx, id);
  await deleteRow(ctx, ImportMappingEntity, { id, revision });
  await audit.record(ctx, { verb: 'import_mapping.remove', subjects: [id] });
  return true;
}

/** Of a kind that somebody may not import he sees no mappings either. */
async function ofMyKind(ctx: RequestContext, id: string): Promise<ImportMappingEntity> {
  const row = await findRow(ctx, ImportMappingEntity, id);
  requireKind(ctx, row.kind);
  return row;
}

function requireKind(ctx: RequestContext, kind: ImportKind): void {
  if (ctx.reach(VERBS[kind]) !== 'organisation') throw errors.forbidden({ verb: VERBS[kind] });
}

async function checked(ctx: RequestContext, kind: ImportKind, given: unknown, adoptedVersionId: string | null): Promise<Mapping> {
  const fields = await fieldsOfKind(ctx, kind, adoptedVersionId);
  const columns = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.keys(given) : [];
  if (columns.length > MOST_COLUMNS) throw badField('mapping', { nl: 'heeft te veel kolommen', en: 'has too many columns' }, { nl: `hooguit ${MOST_COLUMNS}`, en: `at most ${MOST_COLUMNS}` });
  return givenMapping(given, columns, fields);
}

async function fieldsOfKind(ctx: RequestContext, kind: ImportKind, adoptedVersionId: string | null): Promise<readonly ImportField[]> {
  if (kind === 'cases') return CASE_FIELDS;
  if (kind === 'professionals') return PROFESSIONAL_FIELDS;
  if (kind === 'goals') return GOAL_FIELDS;
  if (kind === 'scores') return SCORE_FIELDS;
  if (adoptedVersionId === null) {
    throw badField('adoptedVersionId', { nl: 'ontbreekt', en: 'is missing' }, { nl: 'de versie waarvan de kolommen de vragen hebben', en: 'the version whose questions the columns hold' });
  }
  const [version] = !isUuid(adoptedVersionId) ? [] : await ctx.unit.sql<{ document: Definition }>('select document from adopted_version where organisation_id = $1 and id = $2', [ctx.organisationId, adoptedVersionId]);
  if (!version) throw errors.notFound({ kind: 'adoptedVersion' });
  const list = registrationsOf(version.document)[0] ?? null;
  return kind === 'checklists' ? checklistFields(version.document) : registrationFields({ definition: version.document, instrument: list });
}

async function refuseTaken(ctx: RequestContext, kind: ImportKind, name: string, id: string | null): Promise<void> {
  const taken = await ctx.unit.sql('select from import_mapping where organisation_id = $1 and kind = $2 and name = $3 and id is distinct from $4', [ctx.organisationId, kind, name, id]);
  if (taken.length > 0) throw badField('name', { nl: 'zo heet al een andere indeling', en: 'is the name of another mapping' }, { nl: 'een andere naam', en: 'another name' });
}
