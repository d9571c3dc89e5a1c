import { knownFamilies, knownProfessionals, oneAtATime, writeRows } from '../caseload/index.ts';
import { programmes } from '../definitions/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { assessorsOf } from './assessors.query.ts';
import { CasePlanner } from './case-plan.ts';
import { type Known, readCaseRow, staffNumbersIn } from './case-rows.ts';
import type { Cells, Place } from './cells.ts';
import { exchangeErrors } from './exchange.errors.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportProblems } from './problems.ts';
import type { Table } from './table.ts';

/** Reads a file of cases and lays it beside the caseload. */
export async function planCases(ctx: RequestContext, file: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells, problems: ImportProblems): Promise<ImportPlan> {
  const valuesIn = (field: string): string[] => {
    const index = places.get(field)?.index;
    return index === undefined ? [] : [...new Set(file.rows.map(({ values }) => values[index] ?? ''))];
  };
  const clientNumbers = valuesIn('clientNumber');
  const [known, families, assessors] = await Promise.all([
    whatIsKnown(ctx, [...new Set(valuesIn('professionals').flatMap(staffNumbersIn))]),
    knownFamilies(ctx, clientNumbers),
    assessorsOf(ctx, clientNumbers),
  ]);
  const planner = new CasePlanner(known.programmes, assessors, problems, ctx.clock.today());
  const rows = file.rows.map((_, index) => readCaseRow(cellsOf(index), known)).filter((row) => row !== undefined);
  for (const [clientNumber, ofFamily] of Map.groupBy(rows, (row) => row.clientNumber)) planner.family(ofFamily, families.get(clientNumber));
  const { plan } = planner;
  return {
    ...plan,
    write: async () => {
      await oneAtATime(ctx, [...plan.subjects]);
      await writeRows(ctx, 'family', plan.families);
      await writeRows(ctx, 'trajectory', plan.trajectories);
      await writeRows(ctx, 'trajectory_professional', plan.helpers);
      return { subjects: [...plan.subjects] };
    },
  };
}

async function whatIsKnown(ctx: RequestContext, staffNumbers: readonly string[]): Promise<Known> {
  const [running, teams, professionals] = await Promise.all([
    programmes(ctx),
    ctx.unit.sql<{ id: string; name: string }>('select id, name from team where organisation_id = $1 order by name', [ctx.organisationId]),
    knownProfessionals(ctx, staffNumbers),
  ]);
  if (running.length === 0) throw exchangeErrors.noProgramme();
  return { programmes: running, teams: new Map(teams.map((team) => [team.name.toLowerCase(), team])), professionals };
}
