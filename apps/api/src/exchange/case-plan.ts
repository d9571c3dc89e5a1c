import { type Opening, openingOf } from '@getrouw/domain';
import { type BulkRow, type KnownFamily, type KnownTrajectory, periodProblems, trajectoryProblems } from '../caseload/index.ts';
import type { Programme } from '../definitions/index.ts';
import { uuid } from '../platform/index.ts';
import type { Assessor } from './assessors.query.ts';
import type { CaseRow } from './case-rows.ts';
import { choices, type ImportProblems } from './problems.ts';

interface Changes<Row> { added: Row[]; changed: Row[] }

/** What an import does to the caseload. */
export interface CasePlan {
  created: number;
  changed: number;
  unchanged: number;
  families: Changes<BulkRow<'family'>>;
  trajectories: Changes<BulkRow<'trajectory'>>;
  helpers: Changes<BulkRow<'trajectory_professional'>>;
  /** Ids of the families that are touched. */
  subjects: Set<string>;
}

type TrajectoryRow = BulkRow<'trajectory'>;
type HelperRow = BulkRow<'trajectory_professional'>;
type Facts = ReturnType<typeof factsOf>;

const nothing = <Row>(): Changes<Row> => ({ added: [], changed: [] });

/** Lays the rows beside what is known and reports the ones that cannot be. */
export class CasePlanner {
  readonly plan: CasePlan = { created: 0, changed: 0, unchanged: 0, families: nothing(), trajectories: nothing(), helpers: nothing(), subjects: new Set() };

  constructor(
    private readonly programmes: readonly Programme[], private readonly assessors: ReadonlyMap<string, readonly Assessor[]>,
    private readonly problems: ImportProblems, private readonly today: string,
  ) {}

  /** Plans all rows of one family. */
  family(rows: readonly CaseRow[], known: KnownFamily | undefined): void {
    const right = this.#withoutTwins(rows, known);
    const wanted = rows[0]!.municipality;
    const family = { id: known?.id ?? uuid(), clientNumber: rows[0]!.clientNumber, municipality: wanted === undefined ? known?.municipality ?? null : wanted };
    const familyChanged = known !== undefined && known.municipality !== family.municipality;
    if (!known) this.plan.families.added.push(family);
    if (familyChanged) this.plan.families.changed.push(family);
    const numberOf = numbers(right, known);
    const openingOfRow = this.#openings(right, known, numberOf);
    for (const [index, row] of right.entries()) {
      const outcome = this.#trajectory(row, family.id, targetOf(row, known), numberOf(row), openingOfRow(row)) ?? (familyChanged && index === 0 ? 'changed' : 'unchanged');
      this.plan[outcome] += 1;
      if (outcome !== 'unchanged') this.plan.subjects.add(family.id);
    }
  }

  /** The rows that say something of their own, in a family that its rows agree on. */
  #withoutTwins(rows: readonly CaseRow[], known: KnownFamily | undefined): CaseRow[] {
    const seen = new Map<string, CaseRow>();
    const [first] = rows;
    return rows.filter((row) => {
      const { cells, number, startedOn, municipality } = row;
      const target = targetOf(row, known);
      // A row without a number is known by its date, so no other row of the family may have that date.
      const twin = seen.get(target?.id ?? `number ${number ?? startedOn}`) ?? seen.get(number === null ? `date ${startedOn}` : `only date ${startedOn}`);
      for (const key of [target?.id ?? `number ${number ?? startedOn}`, `date ${startedOn}`, ...(number === null ? [`only date ${startedOn}`] : [])]) seen.set(key, row);
      if (twin) {
        cells.refuse(number === null ? 'clientNumber' : 'trajectoryNumber', { nl: `dit traject staat ook in rij ${twin.cells.row}`, en: `this trajectory is in row ${twin.cells.row} too` },
          { nl: 'elk traject één keer; geef trajecten met dezelfde startdatum een nummer', en: 'each trajectory once; give trajectories with the same start date a number' });
      }
      if (municipality !== first!.municipality) {
        cells.refuse('municipality', { nl: `verschilt van rij ${first!.cells.row} van hetzelfde gezin`, en: `differs from row ${first!.cells.row} of the same family` }, choices([first!.municipality ?? '-']));
      }
      if (number === null && (known?.trajectories.filter((each) => each.startedOn === startedOn).length ?? 0) > 1) {
        cells.refuse('startedOn', { nl: 'het gezin heeft meer trajecten met deze startdatum', en: 'the family has several trajectories with this start date' }, { nl: 'een trajectnummer erbij', en: 'a trajectory number with it' });
      }
      return cells.ok;
    });
  }

  /** Plans one trajectory; undefined when nothing changes, or when the row is wrong after all. */
  #trajectory(row: CaseRow, familyId: string, target: KnownTrajectory | undefined, number: number, opening: Opening | null): 'created' | 'changed' | undefined {
    const programme = this.#programme(row, target);
    if (!programme) return undefined;
    const facts = factsOf(row, target);
    const values: TrajectoryRow = { id: target?.id ?? uuid(), familyId, number, programmeId: programme.id, teamId: row.teamId, opening, courseFrom: target ? target.courseFrom : this.today, ...facts };
    this.#check(row, trajectoryProblems(facts, programme.version.document, this.today, target));
    if (target && facts.endedOn && facts.endedOn !== target.endedOn && target.openEvaluations.length > 0) {
      row.cells.refuse('endedOn', { nl: `er staat nog een evaluatie open (${target.openEvaluations.join(', ')})`, en: `an evaluation is still open (${target.openEvaluations.join(', ')})` },
        { nl: 'een leeg vak tot die is afgesloten', en: 'an empty cell until it is closed' });
    }
    const helpers = this.#helpers(row, values.id, facts, target);
    this.#independent(row, target);
    if (!row.cells.ok) return undefined;
    const differs = target !== undefined && (Object.keys(values) as (keyof TrajectoryRow & keyof KnownTrajectory)[]).some((name) => values[name] !== target[name]);
    if (!target) this.plan.trajectories.added.push(values);
    if (differs) this.plan.trajectories.changed.push(values);
    this.plan.helpers.added.push(...helpers.added);
    this.plan.helpers.changed.push(...helpers.changed);
    if (!target) return 'created';
    return differs || helpers.added.length + helpers.changed.length > 0 ? 'changed' : undefined;
  }

  /** How each opens: as it is known, else as its dates say beside those before it of the same method. */
  #openings(rows: readonly CaseRow[], known: KnownFamily | undefined, numberOf: (row: CaseRow) => number): (row: CaseRow) => Opening | null {
    const planned = rows.map((row) => {
      const target = targetOf(row, known);
      const programme = this.#methodOf(row, target);
      return { row, target, number: numberOf(row), programme, programmeId: programme?.id, opening: target?.opening ?? null, ...factsOf(row, target) };
    });
    const others = known?.trajectories.filter((each) => !planned.some(({ target }) => target === each)) ?? [];
    const inOrder = [...planned, ...others].toSorted((one, other) => one.startedOn.localeCompare(other.startedOn) || one.number - other.number);
    return (row) => {
      const { programme, opening, ...each } = planned.find((one) => one.row === row)!;
      const before = inOrder.slice(0, inOrder.findIndex((one) => 'row' in one && one.row === row)).filter(({ programmeId }) => programmeId === each.programmeId);
      return opening ?? (programme ? openingOf(programme.version.document, before, each) : null);
    };
  }

  #methodOf({ programme }: CaseRow, target: KnownTrajectory | undefined): Programme | undefined {
    return programme ?? this.programmes.find(({ id }) => id === target?.programmeId) ?? (this.programmes.length === 1 ? this.programmes[0] : undefined);
  }

  #programme(row: CaseRow, target: KnownTrajectory | undefined): Programme | undefined {
    const { cells, programme } = row;
    const running = this.programmes.find(({ id }) => id === target?.programmeId);
    if (programme && running && programme !== running) {
      return cells.refuse('definitionCode', { nl: 'is niet de methodiek van dit traject', en: "is not this trajectory's method" }, choices([running.definitionCode]));
    }
    return this.#methodOf(row, target)
      ?? cells.refuse('definitionCode', { nl: 'kies een methodiek', en: 'choose a method' }, choices(this.programmes.map(({ definitionCode }) => definitionCode)));
  }

  /** A period that the file gives is kept to; without one a professional who is there stays, and stops with the trajectory. */
  #helpers(row: CaseRow, trajectoryId: string, { startedOn, endedOn }: Facts, target: KnownTrajectory | undefined): Changes<HelperRow> {
    const changes = nothing<HelperRow>();
    for (const { professional: { id: professionalId }, startsOn, endsOn } of row.helpers) {
      const given = startsOn !== null || endsOn !== null;
      const period = { startsOn: startsOn ?? startedOn, endsOn: endsOn ?? endedOn };
      if (given) this.#check(row, periodProblems(period).map((problem) => ({ ...problem, field: 'professionals' })));
      const periods = target?.helpers.filter((each) => each.professionalId === professionalId && (!given || each.startsOn === period.startsOn)) ?? [];
      const there = periods.find((each) => each.endsOn === null) ?? periods[0];
      const open = there?.endsOn === null && endedOn !== null && there.startsOn <= endedOn;
      if (!there) changes.added.push({ id: uuid(), trajectoryId, professionalId, ...period });
      else if (given ? there.endsOn !== period.endsOn : open) changes.changed.push({ ...there, endsOn: period.endsOn });
    }
    return changes;
  }

  /** Who assesses the family does not become a helper of it, and no trajectory of it comes to his team. */
  #independent({ cells, clientNumber, helpers, teamId, startedOn }: CaseRow, target: KnownTrajectory | undefined): void {
    for (const { memberId, teams } of this.assessors.get(clientNumber) ?? []) {
      const helper = helpers.find(({ professional }) => professional.memberId === memberId);
      const helped = target?.helpers.some(({ professionalId }) => professionalId === helper?.professional.id);
      if (helper && !helped) {
        cells.refuse('professionals', { nl: `${helper.professional.staffNumber} beoordeelt dit gezin in een lopende ronde`, en: `${helper.professional.staffNumber} assesses this family in a running round` },
          { nl: 'een ander, of eerst het dossier aan een andere beoordelaar geven', en: 'somebody else, or first give the case file to another assessor' });
      }
      if (teamId !== target?.teamId && teams.some((team) => team.teamId === teamId && (team.endsOn === null || team.endsOn >= startedOn))) {
        cells.refuse('team', { nl: 'iemand uit dit team beoordeelt dit gezin in een lopende ronde', en: 'somebody of this team assesses this family in a running round' },
          { nl: 'een ander team, of eerst het dossier aan een andere beoordelaar geven', en: 'another team, or first give the case file to another assessor' });
      }
    }
  }

  #check({ cells }: CaseRow, problems: Parameters<ImportProblems['addAll']>[1]): void {
    if (problems.length > 0) cells.ok = false;
    this.problems.addAll(cells.row, problems, (field) => cells.cellOf(field));
  }
}

/** The known trajectory that a row is about: by number, else by start date. */
function targetOf({ number, startedOn }: CaseRow, known: KnownFamily | undefined): KnownTrajectory | undefined {
  return known?.trajectories.find((each) => (number === null ? each.startedOn === startedOn : each.number === number));
}

/** New trajectories without a number follow the last one, in the order in which they started. */
function numbers(rows: readonly CaseRow[], known: KnownFamily | undefined): (row: CaseRow) => number {
  const last = [...rows, ...known?.trajectories ?? []].reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  const unnumbered = rows.filter((row) => row.number === null && !targetOf(row, known)).toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  const given = new Map(unnumbered.map((row, index) => [row, last + 1 + index]));
  return (row) => given.get(row) ?? row.number ?? targetOf(row, known)!.number;
}

function factsOf({ facts, grantedHours, startedOn }: CaseRow, target: KnownTrajectory | undefined) {
  const kept = (name: keyof CaseRow['facts']) => (facts[name] === undefined ? target?.[name] ?? null : facts[name]);
  return {
    startedOn, referredOn: kept('referredOn'), firstContactOn: kept('firstContactOn'), endedOn: kept('endedOn'),
    referrer: kept('referrer'), coercionMeasure: kept('coercionMeasure'), closingReason: kept('closingReason'),
    variant: kept('variant'), funding: kept('funding'), grantedHours: grantedHours === undefined ? target?.grantedHours ?? null : grantedHours,
  };
}
