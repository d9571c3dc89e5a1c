import { type BulkRow, type KnownProfessional, knownProfessionals, LIMITS, professionalProblems, writeRows } from '../caseload/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportProblems } from './problems.ts';
import type { Table } from './table.ts';

type ProfessionalRow = BulkRow<'professional'>;

/** Reads a file of professionals and lays it beside the ones that are known. */
export async function planProfessionals(ctx: RequestContext, file: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells, problems: ImportProblems): Promise<ImportPlan> {
  const column = places.get('staffNumber')!.index;
  const known = await knownProfessionals(ctx, file.rows.map(({ values }) => values[column] ?? ''));
  const seen = new Map<string, number>();
  const added: ProfessionalRow[] = [];
  const changed: ProfessionalRow[] = [];
  let unchanged = 0;
  for (const index of file.rows.keys()) {
    const cells = cellsOf(index);
    const row = readRow(cells, known, ctx.clock.today(), problems);
    if (!row) continue;
    const staffNumber = row.staffNumber as string;
    const twin = seen.get(staffNumber);
    if (twin) cells.refuse('staffNumber', { nl: `staat ook in rij ${twin}`, en: `is in row ${twin} too` }, { nl: 'elk personeelsnummer één keer', en: 'each staff number once' });
    seen.set(staffNumber, cells.row);
    const before = known.get(staffNumber);
    if (!before) added.push(row);
    else if (isEqual(row, before)) unchanged += 1;
    else changed.push(row);
  }
  return {
    created: added.length, changed: changed.length, unchanged,
    write: async () => {
      await writeRows(ctx, 'professional', { added, changed });
      return { subjects: [...added, ...changed].map(({ id }) => id) };
    },
  };
}

function readRow(cells: Cells, known: ReadonlyMap<string, KnownProfessional>, today: string, problems: ImportProblems): ProfessionalRow | undefined {
  const staffNumber = cells.text('staffNumber', LIMITS.staffNumber);
  const name = cells.text('name', LIMITS.name);
  const before = known.get(staffNumber ?? '');
  const kept = <T>(value: T | undefined, old: T | undefined): T | null => (value === undefined ? old : value) ?? null;
  const row = {
    birthYear: kept(cells.wholeNumber('birthYear'), before?.birthYear), youthCareSince: kept(cells.date('youthCareSince'), before?.youthCareSince),
    cvNote: kept(cells.text('cvNote', LIMITS.cvNote), before?.cvNote),
  };
  if (!cells.ok) return undefined;
  const found = professionalProblems(row, today);
  problems.addAll(cells.row, found, (field) => cells.cellOf(field));
  return found.length > 0 ? undefined : { id: before?.id ?? uuid(), staffNumber: staffNumber!, name: name!, ...row };
}

const isEqual = (row: ProfessionalRow, before: KnownProfessional): boolean =>
  (Object.keys(row) as (keyof ProfessionalRow & keyof KnownProfessional)[]).every((name) => row[name] === before[name]);
