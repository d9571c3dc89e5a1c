import { type CatalogueGoal, checkGoal, type Definition } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { LIMITS } from '../caseload/index.ts';
import { programmes } from '../definitions/index.ts';
import { catalogueOf, type EndReason, type GoalRow, type KnownFamilyGoals, knownGoals, type PlannedGoal, type Term, type Whose, writeGoals } from '../goals/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import type { ImportPlan } from './import-plan.ts';
import { choices } from './problems.ts';
import type { Table } from './table.ts';
import { word } from './words.ts';

const WHOSE = {
  youth: ['jongere', 'jeugdige'], child: ['kind'], parent: ['ouder', 'ouders', 'opvoeder', 'parents'], family: ['gezin'],
} as const satisfies Record<Whose, readonly string[]>;
const TERMS = { short: ['kort', 'korte termijn'], long: ['lang', 'lange termijn'] } as const satisfies Record<Term, readonly string[]>;
const ENDS = {
  reached: ['gehaald', 'bereikt'], changed: ['gewijzigd', 'vervangen'], dropped: ['vervallen', 'gestopt'], handed_over: ['overgedragen', 'handed over'],
} as const satisfies Record<EndReason, readonly string[]>;
const LONGEST_NOTE = 1_000;
/** Of a goal that is in no code of the catalogue. */
const OTHER = ['anders', 'overig', 'other'];

/** Reads a file of goals, a row each, and lays it beside what is known by the number of each goal in its family. */
export async function planGoals(ctx: RequestContext, table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells): Promise<ImportPlan> {
  const column = places.get('clientNumber')!.index;
  const known = await knownGoals(ctx, [...new Set(table.rows.map(({ values }) => values[column] ?? ''))]);
  const methods = new Map<string, Definition>();
  for (const { id, version } of await programmes(ctx)) if (version.document.goalCatalogue) methods.set(id, (await catalogueOf(ctx, id)).definition);
  const planner = new GoalPlanner(methods, known, ctx.clock.today());
  for (const index of table.rows.keys()) planner.row(cellsOf(index));
  const { planned, unchanged } = planner;
  const created = planned.filter(({ before }) => before === null).length;
  return {
    created, changed: planned.length - created, unchanged,
    write: async () => {
      await writeGoals(ctx, planned);
      return { subjects: [...new Set(planned.map(({ familyId }) => familyId))] };
    },
  };
}

type Trajectory = KnownFamilyGoals['trajectories'][number];
type Known = KnownFamilyGoals['goals'][number];

/** Lays the rows beside the goals that are there, in the order of the file. */
class GoalPlanner {
  readonly planned: PlannedGoal[] = [];
  unchanged = 0;
  readonly #seen = new Map<string, number>();

  constructor(private readonly methods: ReadonlyMap<string, Definition>, private readonly known: ReadonlyMap<string, KnownFamilyGoals>, private readonly today: string) {}

  row(cells: Cells): void {
    const family = this.#family(cells);
    const number = cells.wholeNumber('goalNumber', 1);
    const trajectory = family && this.#trajectory(cells, family);
    const method = trajectory && this.#method(cells, trajectory);
    const before = family?.goals.find((goal) => goal.number === number);
    const goal = this.#goal(cells, before, method);
    if (!cells.ok || !family || !trajectory || !method || !goal || !number) return;
    const was = before && family.trajectories.find(({ id }) => id === before.trajectoryId);
    if (was && was.programmeId !== trajectory.programmeId) cells.refuse('goalNumber', { nl: 'dit doel hoort bij een andere methodiek', en: 'this goal is of another method' }, { nl: 'een doel van de methodiek van dit traject, of een nieuw nummer', en: "a goal of this trajectory's method, or a new number" });
    this.#check(cells, method, trajectory, goal, before);
    this.#twice(cells, family.familyId, number);
    if (!cells.ok) return;
    const now: GoalRow = { id: before?.id ?? uuid(), number, trajectoryId: trajectory.id, ...goal };
    const fields = before ? (Object.keys(now) as (keyof GoalRow)[]).filter((field) => !isDeepStrictEqual(now[field], before[field])) : [];
    if (before && fields.length === 0) this.unchanged += 1;
    else this.planned.push({ familyId: family.familyId, goal: now, before: before ? Object.fromEntries(fields.map((field) => [field, before[field]])) : null });
  }

  #family(cells: Cells): KnownFamilyGoals | undefined {
    const clientNumber = cells.text('clientNumber', LIMITS.clientNumber);
    if (!clientNumber) return undefined;
    return this.known.get(clientNumber) ?? cells.refuse('clientNumber', { nl: 'is geen gezin van u', en: 'is no family of yours' },
      { nl: 'een cliëntnummer uit uw gezinnen; lees de trajecten zo nodig eerst in', en: 'a client number of your families; import the trajectories first where needed' });
  }

  #trajectory(cells: Cells, { trajectories }: KnownFamilyGoals): Trajectory | undefined {
    const number = cells.wholeNumber('trajectoryNumber', 1) ?? null;
    if (!cells.ok) return undefined;
    if (number === null && trajectories.length === 1) return trajectories[0];
    return trajectories.find((each) => each.number === number) ?? cells.refuse('trajectoryNumber', number === null
      ? { nl: 'het gezin heeft meer trajecten', en: 'the family has several trajectories' } : { nl: 'dit traject heeft het gezin niet', en: 'the family has no such trajectory' }, choices(trajectories.map((each) => String(each.number))));
  }

  #method(cells: Cells, { programmeId }: Trajectory): Definition | undefined {
    return this.methods.get(programmeId) ?? cells.refuse('clientNumber', { nl: 'de methodiek van dit traject heeft geen lijst van doelen', en: 'the method of this trajectory has no list of goals' },
      choices([...this.methods.values()].map(({ code }) => code)));
  }

  /** What the cells say. Where the file has no such column, what is known stays. */
  #goal(cells: Cells, before: Known | undefined, method: Definition | undefined): Omit<GoalRow, 'id' | 'number' | 'trajectoryId'> | undefined {
    const kept = <T>(given: T | null | undefined, was: T | null | undefined): T | null => (given === undefined ? was ?? null : given);
    const written = cells.text('code');
    const code = kept(written && OTHER.includes(written.toLowerCase()) ? null : written, before?.code);
    const setOn = cells.date('setOn');
    const zeroValue = kept(cells.wholeNumber('zeroValue'), before?.zeroValue);
    const weight = kept(this.#weight(cells), before?.weight);
    const [whose, term, endReason] = [word(cells, 'whose', WHOSE, ['']), word(cells, 'term', TERMS, ['']), word(cells, 'endReason', ENDS, [''])];
    const endedOn = kept(cells.date('endedOn'), before?.endedOn);
    if (!cells.ok || !setOn) return undefined;
    return {
      words: kept(cells.text('words'), before?.words), code, whose: whose ?? before?.whose ?? whoseOf(method?.goalCatalogue?.goals.find((goal) => goal.code === code), method), setOn,
      term: term ?? before?.term ?? null, dueOn: kept(cells.date('dueOn'), before?.dueOn), scale: zeroValue === null ? 'gas' : 'ten', zeroPoint: kept(cells.text('zeroPoint'), before?.zeroPoint), zeroValue, weight,
      checked: before?.checked ?? {}, anchors: before?.anchors ?? {}, contributors: kept(cells.text('contributors', LONGEST_NOTE), before?.contributors),
      endedOn, endReason: endedOn === null ? null : endReason ?? before?.endReason ?? null, endNote: kept(cells.text('endNote', LONGEST_NOTE), before?.endNote),
    };
  }

  #weight(cells: Cells): number | null | undefined {
    const text = cells.text('weight');
    if (!text) return text as null | undefined;
    const value = Number(text.replace(',', '.'));
    return Number.isFinite(value) ? value : cells.refuse('weight', { nl: 'is geen getal', en: 'is not a number' });
  }

  #check(cells: Cells, method: Definition, { since, endedOn }: Trajectory, goal: Omit<GoalRow, 'id' | 'number' | 'trajectoryId'>, before: Known | undefined): void {
    const notBefore = before && before.setOn < since ? before.setOn : since;
    for (const { field, message, accepted } of checkGoal(method, goal, { today: this.today, notBefore })) {
      if (field !== 'code' || goal.code !== before?.code) cells.refuse(field, message, accepted);
    }
    if (endedOn !== null && goal.setOn > endedOn && goal.setOn !== before?.setOn) {
      cells.refuse('setOn', { nl: 'ligt na het einde van het traject', en: 'is after the end of the trajectory' }, { nl: `${endedOn} of eerder`, en: `${endedOn} or earlier` });
    }
    if (goal.endedOn === null) return this.#scored(cells, goal, before);
    if (goal.endReason === null) cells.refuse('endReason', { nl: 'ontbreekt, terwijl het doel beëindigd is', en: 'is missing, although the goal has ended' });
    if (goal.endedOn < goal.setOn || goal.endedOn > this.today) {
      cells.refuse('endedOn', { nl: 'ligt voor het stellen van het doel of in de toekomst', en: 'is before the goal was set or in the future' }, { nl: `${goal.setOn} tot en met ${this.today}`, en: `${goal.setOn} to ${this.today}` });
    }
    this.#scored(cells, goal, before);
  }

  /** What was scored holds a goal to its scale, and to the time between its scores. */
  #scored(cells: Cells, goal: Omit<GoalRow, 'id' | 'number' | 'trajectoryId'>, before: Known | undefined): void {
    if (!before?.firstScored || !before.lastScored) return;
    if (goal.scale !== before.scale) cells.refuse('zeroValue', { nl: 'dit doel is al op een andere schaal gescoord', en: 'this goal was scored already on another scale' });
    if (goal.setOn > before.firstScored) cells.refuse('setOn', { nl: 'ligt na de eerste score', en: 'is after the first score' }, { nl: `${before.firstScored} of eerder`, en: `${before.firstScored} or earlier` });
    if (goal.endedOn !== null && goal.endedOn < before.lastScored) cells.refuse('endedOn', { nl: 'ligt voor de laatste score', en: 'is before the last score' }, { nl: `${before.lastScored} of later`, en: `${before.lastScored} or later` });
  }

  #twice(cells: Cells, familyId: string, number: number): void {
    const key = `${familyId} ${number}`;
    const twin = this.#seen.get(key);
    if (twin) cells.refuse('goalNumber', { nl: `dit doel staat ook in rij ${twin}`, en: `this goal is in row ${twin} too` }, { nl: 'elk doel één keer', en: 'each goal once' });
    else this.#seen.set(key, cells.row);
  }
}

/** Whose a goal is by itself: as the catalogue says, else of whom the method is for. */
const whoseOf = (goal: CatalogueGoal | undefined, method: Definition | undefined): Whose => goal?.about ?? (method?.targetGroup?.unit === 'youth' ? 'youth' : 'family');
