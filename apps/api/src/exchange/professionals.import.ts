import { type BulkRow, holdProfessionals, type KnownProfessional, knownProfessionals, type KnownTeamPeriod, teamPeriodProblems, teamPeriods, writeRows } from '../caseload/index.ts';
import { programmes } from '../definitions/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import type { ImportPlan } from './import-plan.ts';
import type { ImportProblems } from './problems.ts';
import { type Known, type ProfessionalRow, readProfessionalRow, type TeamCells } from './professional-rows.ts';
import type { Table } from './table.ts';

type PersonRow = BulkRow<'professional'>;
type PeriodRow = Pick<KnownTeamPeriod, keyof BulkRow<'professional_team'>>;

const OF_TEAMS = ['team', 'definitionCode', 'variants', 'trainedOn', 'teamSince', 'teamUntil'];
/** Where the rules of the caseload and the columns of a file have different names. */
const COLUMNS: Readonly<Record<string, string>> = { teamId: 'team', startsOn: 'teamSince', endsOn: 'teamUntil' };

/** Reads a file of professionals and lays it beside the ones that are known. */
export async function planProfessionals(ctx: RequestContext, file: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells, problems: ImportProblems): Promise<ImportPlan> {
  const column = places.get('staffNumber')!.index;
  const professionals = await knownProfessionals(ctx, file.rows.map(({ values }) => values[column] ?? ''));
  const known: Known = { professionals, ...(OF_TEAMS.some((field) => places.has(field)) ? await teamsToName(ctx) : { programmes: [], teams: new Map() }) };
  const periods = Map.groupBy(await teamPeriods(ctx, [...professionals.values()].map(({ id }) => id)), ({ professionalId }) => professionalId);
  const planner = new ProfessionalPlanner(problems, ctx.clock.today());
  const rows = [...file.rows.keys()].map((index) => readProfessionalRow(cellsOf(index), known, ctx.clock.today(), problems)).filter((row) => row !== undefined);
  for (const [staffNumber, ofPerson] of Map.groupBy(rows, ({ person }) => person.staffNumber)) {
    const before = professionals.get(staffNumber);
    planner.professional(ofPerson, before, periods.get(before?.id ?? '') ?? []);
  }
  const { people, work, counts, subjects } = planner;
  return {
    ...counts,
    write: async () => {
      await holdProfessionals(ctx, [...work.added, ...work.changed].map(({ professionalId }) => professionalId));
      await writeRows(ctx, 'professional', people);
      await writeRows(ctx, 'professional_team', work);
      return { subjects: [...subjects] };
    },
  };
}

async function teamsToName(ctx: RequestContext): Promise<Pick<Known, 'programmes' | 'teams'>> {
  const [running, teams] = await Promise.all([
    programmes(ctx),
    ctx.unit.sql<{ id: string; name: string; endsOn: string | null }>('select id, name, ends_on from team where organisation_id = $1 order by name', [ctx.organisationId]),
  ]);
  return { programmes: running, teams: new Map(teams.map((team) => [team.name.toLowerCase(), team])) };
}

/** Lays rows beside what is known and reports the ones that cannot be. */
class ProfessionalPlanner {
  readonly people: { added: PersonRow[]; changed: PersonRow[] } = { added: [], changed: [] };
  readonly work: { added: PeriodRow[]; changed: PeriodRow[] } = { added: [], changed: [] };
  readonly counts = { created: 0, changed: 0, unchanged: 0 };
  /** Ids of the professionals that are touched. */
  readonly subjects = new Set<string>();

  constructor(private readonly problems: ImportProblems, private readonly today: string) {}

  /** Plans all rows of one professional: one, or one for each team in which he works. */
  professional(given: readonly ProfessionalRow[], before: KnownProfessional | undefined, known: readonly KnownTeamPeriod[]): void {
    const rows = withoutTwins(given);
    const person: PersonRow = { id: before?.id ?? uuid(), ...given[0]!.person };
    const personChanged = before !== undefined && (Object.keys(person) as (keyof PersonRow)[]).some((name) => person[name] !== before[name]);
    if (!before) this.people.added.push(person);
    if (personChanged) this.people.changed.push(person);
    const planned = rows.map((row) => ({ row, ...this.#period(row, person.id, known) }));
    const after = [...known.filter(({ id }) => !planned.some(({ period }) => period?.id === id)), ...planned.flatMap(({ period }) => period ?? [])];
    for (const [index, { row: { cells, work }, target, period }] of planned.entries()) {
      const differs = period !== undefined && !isEqual(period, target);
      if (differs) {
        const facts = { ...work!, lastDay: before?.endsOn ?? null, others: after.filter(({ id }) => id !== period.id), today: this.today };
        this.problems.addAll(cells.row, teamPeriodProblems(period, facts, target), (field) => cells.cellOf(COLUMNS[field] ?? field));
        (target ? this.work.changed : this.work.added).push(period);
      }
      const outcome = !before ? 'created' : differs || (personChanged && index === 0) ? 'changed' : 'unchanged';
      this.counts[outcome] += 1;
      if (outcome !== 'unchanged') this.subjects.add(person.id);
    }
  }

  /** The period that a row is about: the one that began that day, or without a day the one that runs. */
  #period({ cells, work }: ProfessionalRow, professionalId: string, known: readonly KnownTeamPeriod[]): { target?: KnownTeamPeriod; period?: PeriodRow } {
    if (!work) return {};
    const { programme: { id: programmeId }, team: { id: teamId }, since, until } = work;
    const there = known.filter((each) => each.programmeId === programmeId && each.teamId === teamId);
    const target = there.find(({ startsOn, endsOn }) => (since ? startsOn === since : endsOn === null || endsOn >= this.today));
    const startsOn = since ?? target?.startsOn;
    if (!startsOn) {
      cells.refuse('teamSince', { nl: 'ontbreekt voor een team waarin deze professional nog niet werkt', en: 'is missing for a team in which this professional does not work yet' },
        { nl: 'een datum', en: 'a date' });
      return {};
    }
    const kept = <T>(value: T | undefined, old: T | undefined): T | null => (value === undefined ? old : value) ?? null;
    return {
      ...(target && { target }),
      period: {
        id: target?.id ?? uuid(), professionalId, programmeId, teamId, startsOn,
        variants: work.variants ?? target?.variants ?? [], trainedOn: kept(work.trainedOn, target?.trainedOn), endsOn: kept(until, target?.endsOn),
      },
    };
  }
}

/** The rows of one professional that each tell of another team, and agree on who he is. */
function withoutTwins(rows: readonly ProfessionalRow[]): ProfessionalRow[] {
  const [first] = rows;
  return rows.filter(({ cells, person, work }, index) => {
    const twin = rows.slice(0, index).find((earlier) => !earlier.work || !work || isSameWork(earlier.work, work));
    if (twin) {
      cells.refuse('staffNumber', { nl: `staat ook in rij ${twin.cells.row}`, en: `is in row ${twin.cells.row} too` },
        { nl: 'elk personeelsnummer één keer, of één keer per team', en: 'each staff number once, or once per team' });
    }
    for (const field of Object.keys(person) as (keyof ProfessionalRow['person'])[]) {
      if (person[field] === first!.person[field]) continue;
      cells.refuse(field, { nl: `verschilt van rij ${first!.cells.row} van dezelfde professional`, en: `differs from row ${first!.cells.row} of the same professional` },
        { nl: String(first!.person[field] ?? 'niets'), en: String(first!.person[field] ?? 'nothing') });
    }
    return cells.ok;
  });
}

/** A row that does not say since when is about every period in its team. */
const isSameWork = (one: TeamCells, other: TeamCells): boolean =>
  one.programme === other.programme && one.team === other.team && (one.since === null || other.since === null || one.since === other.since);

const isEqual = (period: PeriodRow, target: KnownTeamPeriod | undefined): boolean => target !== undefined && (Object.keys(period) as (keyof PeriodRow)[]).every((name) =>
  (name === 'variants' ? period.variants.toSorted().join() === target.variants.toSorted().join() : period[name] === target[name]));
