import { type KnownProfessional, LIMITS } from '../caseload/index.ts';
import type { Programme } from '../definitions/index.ts';
import { type Cells, dateOf } from './cells.ts';
import { choices } from './problems.ts';

/** What the rows of a case file may refer to. */
export interface Known {
  programmes: readonly Programme[];
  /** Ids by name in lower case. */
  teams: ReadonlyMap<string, { id: string; name: string }>;
  /** By staff number. */
  professionals: ReadonlyMap<string, KnownProfessional>;
}

/** Who helped; without dates: as long as the trajectory lasted. */
export interface Helper { professional: KnownProfessional; startsOn: string | null; endsOn: string | null }

/** A row whose cells are right by themselves. Undefined: the file has no such column, so what is known stays. */
export interface CaseRow {
  cells: Cells;
  clientNumber: string;
  municipality: string | null | undefined;
  number: number | null;
  programme: Programme | undefined;
  teamId: string;
  startedOn: string;
  facts: Partial<Record<'referredOn' | 'firstContactOn' | 'endedOn' | 'referrer' | 'coercionMeasure' | 'closingReason' | 'variant' | 'funding', string | null | undefined>>;
  grantedHours: number | null | undefined;
  helpers: Helper[];
}

/** Reads a row and reports every cell that is wrong; undefined when there is one. */
export function readCaseRow(cells: Cells, known: Known): CaseRow | undefined {
  const clientNumber = cells.text('clientNumber', LIMITS.clientNumber);
  const municipality = cells.text('municipality', LIMITS.municipality);
  const number = cells.wholeNumber('trajectoryNumber', 1) ?? null;
  const programme = readProgramme(cells, known.programmes);
  const team = readTeam(cells, known.teams);
  const startedOn = cells.date('startedOn');
  const facts = {
    referredOn: cells.date('referredOn'), firstContactOn: cells.date('firstContactOn'), endedOn: cells.date('endedOn'),
    referrer: cells.text('referrer', LIMITS.referrer), coercionMeasure: cells.text('coercionMeasure', LIMITS.coercionMeasure),
    closingReason: cells.text('closingReason', LIMITS.closingReason), variant: cells.text('variant', LIMITS.variant), funding: cells.text('funding', LIMITS.funding),
  };
  const grantedHours = cells.wholeNumber('grantedHours', 1);
  const helpers = readHelpers(cells, known.professionals);
  if (!cells.ok) return undefined;
  return { cells, clientNumber: clientNumber!, municipality, number, programme, teamId: team!.id, startedOn: startedOn!, facts, grantedHours, helpers };
}

/** The staff numbers in a cell, without their periods: what must be looked up before rows are read. */
export const staffNumbersIn = (cell: string): string[] => helpersIn(cell).map(({ staffNumber }) => staffNumber);

/** The method that a row names by its code, if it names one. */
export function readProgramme(cells: Cells, programmes: readonly Programme[]): Programme | undefined {
  const code = cells.text('definitionCode');
  const found = code && programmes.find(({ definitionCode }) => definitionCode.toLowerCase() === code.toLowerCase());
  if (code && !found) cells.refuse('definitionCode', { nl: 'is geen methodiek die u gebruikt', en: 'is no method that you use' }, choices(programmes.map(({ definitionCode }) => definitionCode)));
  return found || undefined;
}

/** The team that a row names; `teams` are by name in lower case. */
export function readTeam<T extends { name: string }>(cells: Cells, teams: ReadonlyMap<string, T>): T | undefined {
  const name = cells.text('team');
  if (!name) return undefined;
  return teams.get(name.toLowerCase())
    ?? cells.refuse('team', { nl: 'is geen team van deze organisatie', en: 'is no team of this organisation' }, choices([...teams.values()].map((team) => team.name)));
}

function readHelpers(cells: Cells, professionals: Known['professionals']): Helper[] {
  const helpers = helpersIn(cells.text('professionals') ?? '').flatMap(({ staffNumber, period }) => {
    const found = professionals.get(staffNumber);
    if (!found) {
      return cells.refuse('professionals', { nl: `personeelsnummer ${staffNumber} bestaat niet`, en: `there is no staff number ${staffNumber}` },
        { nl: 'het nummer van een professional; lees zo nodig eerst de professionals in', en: "a professional's number; import the professionals first where needed" }) ?? [];
    }
    const [startsOn, endsOn] = (period ?? '/').split('/').map((date) => (date.trim() ? dateOf(date.trim()) : null));
    if (startsOn === undefined || endsOn === undefined) {
      return cells.refuse('professionals', { nl: `de periode van ${staffNumber} klopt niet`, en: `the period of ${staffNumber} is not right` }) ?? [];
    }
    return [{ professional: found, startsOn, endsOn }];
  });
  const double = helpers.findIndex((helper, index) => helpers.some((each, before) => before < index && each.professional === helper.professional && each.startsOn === helper.startsOn));
  if (double >= 0) cells.refuse('professionals', { nl: 'noemt een professional twee keer met hetzelfde begin', en: 'names a professional twice with the same start' });
  return helpers;
}

/** `1042 | 1043 (2026-01-01/2026-03-31)`: staff numbers, each with a period where it differs from the trajectory's. */
function helpersIn(cell: string): { staffNumber: string; period: string | undefined }[] {
  return cell.split(/[|;]/).map((part) => part.trim()).filter(Boolean).map((part) => {
    const opens = part.endsWith(')') ? part.lastIndexOf('(') : -1;
    return opens < 0 ? { staffNumber: part, period: undefined } : { staffNumber: part.slice(0, opens).trimEnd(), period: part.slice(opens + 1, -1) };
  });
}
