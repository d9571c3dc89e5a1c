import { type KnownProfessional, LIMITS, professionalProblems } from '../caseload/index.ts';
import type { Programme } from '../definitions/index.ts';
import { readProgramme, readTeam } from './case-rows.ts';
import type { Cells } from './cells.ts';
import { choices, type ImportProblems } from './problems.ts';

interface KnownTeam { id: string; name: string; endsOn: string | null }

/** What the rows of a file of professionals may refer to. */
export interface Known {
  /** By staff number. */
  professionals: ReadonlyMap<string, KnownProfessional>;
  programmes: readonly Programme[];
  /** By name in lower case. */
  teams: ReadonlyMap<string, KnownTeam>;
}

/** In which team a row says that somebody works. Undefined: the file has no such column, so what is known stays. */
export interface TeamCells {
  programme: Programme;
  team: KnownTeam;
  variants: string[] | undefined;
  trainedOn: string | null | undefined;
  since: string | null;
  until: string | null | undefined;
}

/** A row whose cells are right by themselves. */
export interface ProfessionalRow {
  cells: Cells;
  person: { staffNumber: string; name: string; email: string | null; birthYear: number | null; youthCareSince: string | null; cvNote: string | null };
  work: TeamCells | undefined;
}

/** Reads a row and reports every cell that is wrong; undefined when there is one. */
export function readProfessionalRow(cells: Cells, known: Known, today: string, problems: ImportProblems): ProfessionalRow | undefined {
  const staffNumber = cells.text('staffNumber', LIMITS.staffNumber);
  const name = cells.text('name', LIMITS.name);
  const before = known.professionals.get(staffNumber ?? '');
  const kept = <T>(value: T | undefined, old: T | undefined): T | null => (value === undefined ? old : value) ?? null;
  const email = cells.text('email', LIMITS.email);
  const facts = {
    email: kept(email && email.toLowerCase(), before?.email), birthYear: kept(cells.wholeNumber('birthYear'), before?.birthYear),
    youthCareSince: kept(cells.date('youthCareSince'), before?.youthCareSince), cvNote: kept(cells.text('cvNote', LIMITS.cvNote), before?.cvNote),
  };
  const work = readWork(cells, known);
  const found = professionalProblems(facts, today);
  problems.addAll(cells.row, found, (field) => cells.cellOf(field));
  return found.length > 0 || !cells.ok ? undefined : { cells, person: { staffNumber: staffNumber!, name: name!, ...facts }, work };
}

function readWork(cells: Cells, { programmes, teams }: Known): TeamCells | undefined {
  const named = readProgramme(cells, programmes);
  const team = readTeam(cells, teams);
  const written = cells.text('variants');
  const [trainedOn, since, until] = [cells.date('trainedOn'), cells.date('teamSince'), cells.date('teamUntil')];
  if (!cells.ok) return undefined;
  if (!team) {
    if (named || written || trainedOn || since || until) {
      cells.refuse('team', { nl: 'ontbreekt bij wat er over het werk in een team staat', en: 'is missing with what is said about work in a team' },
        { nl: 'de naam van een team', en: 'the name of a team' });
    }
    return undefined;
  }
  const programme = named ?? (programmes.length === 1 ? programmes[0] : undefined);
  if (!programme) return cells.refuse('definitionCode', { nl: 'kies een methodiek', en: 'choose a method' }, choices(programmes.map(({ definitionCode }) => definitionCode)));
  const variants = written === undefined ? undefined : readVariants(cells, written ?? '', programme);
  return { programme, team, variants, trainedOn, since: since ?? null, until };
}

/** Codes of variants, which may be written by their names too. */
function readVariants(cells: Cells, written: string, { version: { document: { variants = [] } } }: Programme): string[] {
  const codes = written.split(/[,;|]/).map((part) => part.trim()).filter(Boolean).flatMap((part) => {
    const found = variants.find(({ code, name }) => [code, name.nl, name.en].some((word) => word?.toLowerCase() === part.toLowerCase()));
    if (!found) cells.refuse('variants', { nl: `${part} bestaat niet in deze methodiek`, en: `${part} does not exist in this method` }, choices(variants.map(({ code }) => code)));
    return found ? [found.code] : [];
  });
  return [...new Set(codes)];
}
