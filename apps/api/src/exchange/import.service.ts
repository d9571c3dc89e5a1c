import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { programme } from '../definitions/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import { planCases } from './cases.import.ts';
import { Cells, type Place, placesOf } from './cells.ts';
import { openChecklists } from './checklists.import.ts';
import { planContacts } from './contacts.import.ts';
import { CASE_FIELDS, CONTACT_FIELDS, GOAL_FIELDS, type ImportField, MILESTONE_FIELDS, PROFESSIONAL_FIELDS, SCORE_FIELDS } from './fields.ts';
import { planGoals } from './goals.import.ts';
import { knownMapping } from './import-mappings.service.ts';
import type { ImportKindOpen } from './import-plan.ts';
import type { ImportInput } from './import.input.ts';
import type { ImportResult } from './import.type.ts';
import type { ImportKind } from './kinds.ts';
import { givenMapping, type Mapping, proposeMapping } from './mapping.ts';
import { planMilestones } from './milestones.import.ts';
import { ImportProblems } from './problems.ts';
import { planProfessionals } from './professionals.import.ts';
import { bytesOf, readTable } from './read-table.ts';
import { openRegistrations } from './registrations.import.ts';
import { planScores } from './scores.import.ts';
import type { Table } from './table.ts';

type Planner = typeof planCases;
const simply = (fields: readonly ImportField[], planner: Planner) => (ctx: RequestContext): ImportKindOpen => ({ fields, plan: (...args) => planner(ctx, ...args) });

/** `mostRows`, without the header: more in one transaction would keep others waiting. Checklists are long after they were made, and touch nobody's work. */
export const KINDS = {
  cases: { verb: 'case.import', mostRows: 10_000, open: simply(CASE_FIELDS, planCases) },
  professionals: { verb: 'professional.write', mostRows: 10_000, open: simply(PROFESSIONAL_FIELDS, planProfessionals) },
  registrations: { verb: 'case.import', mostRows: 20_000, open: (ctx: RequestContext, { programmeId = null }: ImportInput) => openRegistrations(ctx, programmeId) },
  goals: { verb: 'case.import', mostRows: 20_000, open: simply(GOAL_FIELDS, planGoals) },
  scores: { verb: 'case.import', mostRows: 20_000, open: simply(SCORE_FIELDS, planScores) },
  contacts: { verb: 'case.import', mostRows: 20_000, open: simply(CONTACT_FIELDS, planContacts) },
  milestones: { verb: 'case.import', mostRows: 20_000, open: simply(MILESTONE_FIELDS, planMilestones) },
  checklists: {
    verb: 'round.import', mostRows: 20_000,
    open: (ctx: RequestContext, { roundId = null, round = null }: ImportInput, sha256: string) => openChecklists(ctx, { roundId, round, sha256 }),
  },
} as const satisfies Record<ImportKind, unknown>;
const SAMPLE = 5;

/** Reads a file, says per row what is wrong, and writes all of it or nothing. */
@Injectable()
export class ImportService {
  async importFile(ctx: RequestContext, input: ImportInput): Promise<ImportResult> {
    const { kind, commit } = input;
    const { verb, mostRows, open } = KINDS[kind];
    if (ctx.reach(verb) !== 'organisation') throw errors.forbidden({ verb });
    if (input.programmeId) await programme(ctx, input.programmeId);
    const bytes = bytesOf(input.file);
    const { fields, plan: planner } = await open(ctx, input, createHash('sha256').update(bytes).digest('hex'));
    const table = await readTable(bytes, { sheet: input.sheet ?? null, headerRow: input.headerRow ?? 1, mostRows });
    const known = input.mapping ? null : await knownMapping(ctx, kind, table.columns, fields);
    const mapping = input.mapping ? givenMapping(input.mapping, table.columns, fields) : known?.mapping ?? proposeMapping(table.columns, fields);
    const places = placesOf(table.columns, mapping, fields);
    const problems = new ImportProblems();
    const plan = this.#missing(fields, mapping, table.headerRow, problems) ? undefined : await planner(table, places, (index) => this.#cells(table, index, places, problems), problems);
    const committed = commit && plan !== undefined && problems.count === 0;
    const written = committed ? await plan.write() : undefined;
    if (written && written.subjects.length > 0) await audit.record(ctx, { verb, subjects: written.subjects, fields: [...places.keys()] });
    const { columns, delimiter, sheets, sheet, headerRow, rows } = table;
    return {
      columns, delimiter, sheets, sheet, headerRow, fields: [...fields], mapping, savedMapping: known?.saved ?? null, rows: rows.length, sample: rows.slice(0, SAMPLE).map(({ values }) => values),
      problems: problems.shown.toSorted((a, b) => a.row - b.row), problemCount: problems.count,
      created: plan?.created ?? 0, changed: plan?.changed ?? 0, unchanged: plan?.unchanged ?? 0, committed, roundSlug: written?.roundSlug ?? null,
    };
  }

  /** Whether a required field has no column; then rows are not looked at. */
  #missing(fields: readonly ImportField[], mapping: Mapping, headerRow: number, problems: ImportProblems): boolean {
    const chosen = new Set(Object.values(mapping));
    for (const { label } of fields.filter(({ field, required }) => required && !chosen.has(field))) {
      problems.add(headerRow, null, null, { nl: `geen kolom gekozen voor "${label.nl}"`, en: `no column is chosen for "${label.en}"` });
    }
    return problems.count > 0;
  }

  #cells({ columns, rows }: Table, index: number, places: ReadonlyMap<string, Place>, problems: ImportProblems): Cells {
    const line = rows[index]!;
    const cells = new Cells(line, places, problems);
    const surplus = line.values.slice(columns.length).find((value) => value !== '');
    if (surplus !== undefined) {
      cells.ok = false;
      problems.add(line.row, null, surplus, { nl: 'de rij heeft meer waarden dan de kopregel', en: 'the row has more values than the header' },
        { nl: 'een waarde met het scheidingsteken erin tussen aanhalingstekens', en: 'a value that holds the separator in quotation marks' });
    }
    return cells;
  }
}
