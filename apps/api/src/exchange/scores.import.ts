import { checkScore, type GoalCatalogue, type Rater } from '@getrouw/domain';
import { oneAtATime } from '../caseload/index.ts';
import { catalogueOf, type KnownCourse, knownCourses, type KnownEvaluation, type KnownGoal, type PlannedEvaluation, type PlannedScore, writeScores } from '../goals/index.ts';
import { programmes } from '../definitions/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import type { ImportPlan } from './import-plan.ts';
import { choices } from './problems.ts';
import type { Table } from './table.ts';
import { word } from './words.ts';

const RATERS = {
  client: ['cliënt', 'client', 'jongere', 'gezin', 'ouder', 'ouders', 'youth', 'parent', 'parents'], professional: ['professional', 'begeleider', 'hulpverlener', 'coach', 'worker'],
  network: ['netwerk', 'vip', 'network'], together: ['samen', 'gezamenlijk', 'together', 'joint'],
} as const satisfies Record<Rater, readonly string[]>;
const YES_OR_NO = { yes: ['ja', 'j', 'y', '1', 'true'], no: ['nee', 'n', '0', 'false', ''] } as const;
const UNKNOWN = ['onbekend', 'weet niet', 'weet ik niet', 'unknown', '?'];

/** Reads a file of scores, a row for each goal and rater, and lays it beside what was scored. */
export async function planScores(ctx: RequestContext, table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells): Promise<ImportPlan> {
  const column = places.get('clientNumber')!.index;
  const known = await knownCourses(ctx, [...new Set(table.rows.map(({ values }) => values[column] ?? ''))]);
  const withGoals = (await programmes(ctx)).filter(({ version }) => version.document.goalCatalogue);
  const catalogues = new Map<string, GoalCatalogue>();
  for (const { id } of withGoals) catalogues.set(id, (await catalogueOf(ctx, id)).catalogue);
  const planner = new ScorePlanner(catalogues, known, ctx.clock.today());
  for (const index of table.rows.keys()) planner.row(cellsOf(index));
  const { created, changed, unchanged, evaluations, scores, subjects } = planner;
  return {
    created, changed, unchanged,
    write: async () => {
      await oneAtATime(ctx, [...subjects]);
      await writeScores(ctx, [...evaluations.values()].filter(({ isNew, raters }) => isNew || raters.size > 0), scores);
      return { subjects: [...subjects] };
    },
  };
}

type Trajectory = KnownCourse['trajectories'][number];
interface Planned extends PlannedEvaluation { catalogue: GoalCatalogue; raters: Set<Rater>; row: number; known: KnownEvaluation | null }

/** Lays the rows beside what was scored, in the order of the file. */
class ScorePlanner {
  readonly evaluations = new Map<string, Planned>();
  readonly scores: PlannedScore[] = [];
  readonly subjects = new Set<string>();
  created = 0;
  changed = 0;
  unchanged = 0;
  readonly #seen = new Map<string, number>();

  constructor(private readonly catalogues: ReadonlyMap<string, GoalCatalogue>, private readonly known: ReadonlyMap<string, KnownCourse>, private readonly today: string) {}

  row(cells: Cells): void {
    const family = this.#family(cells);
    const heldOn = this.#heldOn(cells);
    const final = word(cells, 'final', YES_OR_NO, []) === 'yes';
    const rater = word(cells, 'rater', RATERS, []);
    const trajectory = family && heldOn ? this.#trajectory(cells, family, heldOn) : undefined;
    const catalogue = trajectory && this.#catalogue(cells, trajectory);
    const goal = family && trajectory && this.#goal(cells, family, trajectory);
    const given = this.#score(cells);
    if (!cells.ok || !heldOn || !rater || !trajectory || !catalogue || !goal || !given) return;
    const { problems } = checkScore(catalogue, { rater, ...given }, { goal, heldOn });
    for (const { field, message, accepted } of problems) cells.refuse(field === 'unknown' ? 'score' : field, message, accepted);
    const evaluation = this.#evaluation(cells, trajectory, heldOn, final, catalogue);
    if (!cells.ok || !evaluation) return;
    this.#twice(cells, `${evaluation.id} ${goal.id} ${rater}`);
    if (cells.ok) this.#keep(cells, evaluation, { goalId: goal.id, rater, ...given }, family!.familyId);
  }

  #family(cells: Cells): KnownCourse | undefined {
    const clientNumber = cells.text('clientNumber');
    if (!clientNumber) return undefined;
    return this.known.get(clientNumber) ?? cells.refuse('clientNumber', { nl: 'is geen gezin van u', en: 'is no family of yours' },
      { nl: 'een cliëntnummer uit uw gezinnen; lees de trajecten zo nodig eerst in', en: 'a client number of your families; import the trajectories first where needed' });
  }

  #heldOn(cells: Cells): string | undefined {
    const heldOn = cells.date('heldOn') ?? undefined;
    if (!heldOn || heldOn <= this.today) return heldOn;
    return cells.refuse('heldOn', { nl: 'ligt in de toekomst', en: 'is in the future' }, { nl: `${this.today} of eerder`, en: `${this.today} or earlier` });
  }

  #trajectory(cells: Cells, { trajectories }: KnownCourse, heldOn: string): Trajectory | undefined {
    const number = cells.wholeNumber('trajectoryNumber', 1) ?? null;
    if (!cells.ok) return undefined;
    const running = trajectories.filter(({ startedOn, endedOn }) => startedOn <= heldOn && (endedOn === null || heldOn <= endedOn));
    const found = number !== null ? trajectories.find((each) => each.number === number) : trajectories.length === 1 ? trajectories[0] : running.length === 1 ? running[0] : undefined;
    if (!found) {
      return cells.refuse('trajectoryNumber', number === null ? { nl: 'op deze dag liep niet precies één traject', en: 'not exactly one trajectory ran on this day' } : { nl: 'dit traject heeft het gezin niet', en: 'the family has no such trajectory' },
        choices(trajectories.map((each) => String(each.number))));
    }
    if (heldOn >= found.startedOn) return found;
    return cells.refuse('heldOn', { nl: 'ligt voor het begin van het traject', en: 'is before the start of the trajectory' }, { nl: `${found.startedOn} of later`, en: `${found.startedOn} or later` });
  }

  #catalogue(cells: Cells, { programmeId }: Trajectory): GoalCatalogue | undefined {
    return this.catalogues.get(programmeId) ?? cells.refuse('trajectoryNumber', { nl: 'de methodiek van dit traject heeft geen doelen om te scoren', en: "this trajectory's method has no goals to score" }, { nl: 'een traject van een methodiek met doelen', en: 'a trajectory of a method with goals' });
  }

  /** By its number, else by its code where one goal of the method has that. */
  #goal(cells: Cells, { goals }: KnownCourse, { programmeId }: Trajectory): KnownGoal | undefined {
    const number = cells.wholeNumber('goalNumber', 1) ?? null;
    const code = cells.text('goalCode') ?? null;
    if (!cells.ok) return undefined;
    const field = number !== null || code === null ? 'goalNumber' : 'goalCode';
    if (number === null && code === null) return cells.refuse(field, { nl: 'bij welk doel hoort deze score?', en: 'of which goal is this score?' }, { nl: 'het nummer of de code van een doel', en: 'the number or the code of a goal' });
    const own = goals.filter((goal) => goal.programmeId === programmeId);
    const found = own.filter((goal) => (number === null || goal.number === number) && (code === null || goal.code === code));
    if (found.length === 1) return found[0];
    const names = choices(own.map((goal) => `${goal.number}${goal.code ? ` (${goal.code})` : ''}`));
    if (found.length > 1) return cells.refuse(field, { nl: 'het gezin heeft meer doelen met deze code', en: 'the family has several goals with this code' }, names);
    return cells.refuse(field, { nl: 'dit doel heeft het gezin niet', en: 'the family has no such goal' }, own.length > 0 ? names : { nl: 'een doel dat eerst is ingelezen of opgeschreven', en: 'a goal that was imported or written down first' });
  }

  #score(cells: Cells): { score: number | null; unknown: boolean; words: string | null } | undefined {
    const text = cells.text('score');
    const words = cells.text('words') ?? null;
    if (!text) return undefined;
    const unknown = UNKNOWN.includes(text.toLowerCase());
    if (!unknown && !/^[+-]?\d{1,2}$/.test(text)) return cells.refuse('score', { nl: 'is geen score', en: 'is not a score' });
    return { score: unknown ? null : Number(text), unknown, words };
  }

  /** One a day in a trajectory. What people scored here is not written over, and what is still open is theirs. */
  #evaluation(cells: Cells, { id: trajectoryId, evaluations }: Trajectory, heldOn: string, final: boolean, catalogue: GoalCatalogue): Planned | undefined {
    const key = `${trajectoryId} ${heldOn}`;
    const known = evaluations.find((each) => each.heldOn === heldOn) ?? null;
    if (known && !known.closed) {
      return cells.refuse('heldOn', { nl: 'op deze dag loopt in Getrouw nog een evaluatie', en: 'an evaluation of this day is still open in Getrouw' }, { nl: 'rond die eerst af, of laat deze regels weg', en: 'close it first, or leave these lines out' });
    }
    const planned = this.evaluations.get(key) ?? { id: known?.id ?? uuid(), trajectoryId, heldOn, final: known?.final ?? final, isNew: known === null, raters: new Set<Rater>(), catalogue, row: cells.row, known };
    if (planned.final !== final) {
      const other = { nl: planned.final ? 'ja' : 'nee', en: planned.final ? 'yes' : 'no' };
      return cells.refuse('final', known ? { nl: 'de evaluatie van deze dag staat er al, en daar is dit anders', en: 'the evaluation of this day is there already, and says otherwise' }
        : { nl: `rij ${planned.row} zegt van dezelfde evaluatie iets anders`, en: `row ${planned.row} says otherwise of the same evaluation` }, other);
    }
    if (cells.ok) this.evaluations.set(key, planned);
    return planned;
  }

  #twice(cells: Cells, key: string): void {
    const twin = this.#seen.get(key);
    if (twin) cells.refuse('score', { nl: `deze score staat ook in rij ${twin}`, en: `this score is in row ${twin} too` }, { nl: 'van elk doel één score per evaluatie en scoorder', en: 'of each goal one score for each evaluation and rater' });
    else this.#seen.set(key, cells.row);
  }

  #keep(cells: Cells, evaluation: Planned, given: Omit<PlannedScore, 'evaluationId' | 'revision'>, familyId: string): void {
    const before = evaluation.known?.scores.find(({ goalId, rater }) => goalId === given.goalId && rater === given.rater);
    if (before && before.score === given.score && before.unknown === given.unknown && (given.words === null || before.words === given.words)) {
      this.unchanged += 1;
      return;
    }
    const rater = evaluation.known?.raters.find((each) => each.rater === given.rater);
    if (rater && !rater.imported) {
      cells.refuse('score', { nl: 'dit is in Getrouw zelf gescoord of afgerond, en het bestand zegt iets anders', en: 'this was scored or closed in Getrouw itself, and the file says otherwise' }, { nl: 'wat er staat, of laat deze regel weg', en: 'what is there, or leave this line out' });
      return;
    }
    evaluation.raters.add(given.rater);
    this.scores.push({ evaluationId: evaluation.id, ...given, words: given.words ?? before?.words ?? null, revision: (before?.revision ?? 0) + 1 });
    this.subjects.add(familyId);
    if (before) this.changed += 1;
    else this.created += 1;
  }
}
