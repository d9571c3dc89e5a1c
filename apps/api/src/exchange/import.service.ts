import { Injectable } from '@nestjs/common';
import { audit } from '../audit/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import { planCases } from './cases.import.ts';
import { Cells, type Place, placesOf } from './cells.ts';
import { type CsvFile, readCsv } from './csv-file.ts';
import { CASE_FIELDS, type ImportField, PROFESSIONAL_FIELDS } from './fields.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportInput } from './import.input.ts';
import type { ImportResult } from './import.type.ts';
import { givenMapping, type Mapping, proposeMapping } from './mapping.ts';
import { ImportProblems } from './problems.ts';
import { planProfessionals } from './professionals.import.ts';

const KINDS = {
  cases: { fields: CASE_FIELDS, plan: planCases, verb: 'case.import' },
  professionals: { fields: PROFESSIONAL_FIELDS, plan: planProfessionals, verb: 'professional.write' },
} as const;
const SAMPLE = 5;

/** Reads a file, says per row what is wrong, and writes all of it or nothing. */
@Injectable()
export class ImportService {
  async importFile(ctx: RequestContext, { kind, file: base64, mapping: given, commit }: ImportInput): Promise<ImportResult> {
    const { fields, plan: planner, verb } = KINDS[kind];
    if (ctx.reach(verb) !== 'organisation') throw errors.forbidden({ verb });
    const file = readCsv(base64);
    const mapping = given ? givenMapping(given, file.columns, fields) : proposeMapping(file.columns, fields);
    const places = placesOf(file.columns, mapping, fields);
    const problems = new ImportProblems();
    const plan = this.#missing(fields, mapping, problems)
      ? undefined
      : await planner(ctx, file, places, (index) => this.#cells(file, index, places, problems), problems);
    const committed = commit && plan !== undefined && problems.count === 0;
    if (committed) await this.#write(ctx, verb, plan, [...places.keys()]);
    return {
      columns: file.columns, delimiter: file.delimiter, fields: [...fields], mapping, rows: file.rows.length,
      sample: file.rows.slice(0, SAMPLE).map(({ values }) => values), problems: problems.shown.toSorted((a, b) => a.row - b.row), problemCount: problems.count,
      created: plan?.created ?? 0, changed: plan?.changed ?? 0, unchanged: plan?.unchanged ?? 0, committed,
    };
  }

  async #write(ctx: RequestContext, verb: string, plan: ImportPlan, fields: string[]): Promise<void> {
    const subjects = await plan.write();
    if (subjects.length > 0) await audit.record(ctx, { verb, subjects, fields });
  }

  /** Whether a required field has no column; then rows are not looked at. */
  #missing(fields: readonly ImportField[], mapping: Mapping, problems: ImportProblems): boolean {
    const chosen = new Set(Object.values(mapping));
    for (const { label } of fields.filter(({ field, required }) => required && !chosen.has(field))) {
      problems.add(1, null, null, { nl: `geen kolom gekozen voor "${label.nl}"`, en: `no column is chosen for "${label.en}"` });
    }
    return problems.count > 0;
  }

  #cells({ columns, rows }: CsvFile, index: number, places: ReadonlyMap<string, Place>, problems: ImportProblems): Cells {
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
