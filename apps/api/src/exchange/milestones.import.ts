import { checkMilestone, milestonesOf } from '@getrouw/domain';
import { oneAtATime } from '../caseload/index.ts';
import { type ImportedMilestone, type KnownCourse, writeMilestones } from '../course/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import { courseOfRow, coursesIn } from './courses.ts';
import type { ImportPlan } from './import-plan.ts';
import { choices } from './problems.ts';
import type { Table } from './table.ts';

/** Lays the rows of a file beside what was stated. What was stated otherwise is not overwritten: that is for who knows the family. */
export async function planMilestones(ctx: RequestContext, table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells): Promise<ImportPlan> {
  const courses = await coursesIn(ctx, table, places);
  const [added, subjects]: [ImportedMilestone[], Set<string>] = [[], new Set()];
  let unchanged = 0;
  for (const index of table.rows.keys()) {
    const cells = cellsOf(index);
    const course = courseOfRow(cells, courses);
    const [code, happenedOn] = [cells.text('milestone'), cells.date('happenedOn')];
    if (!cells.ok || !course || !code || !happenedOn) continue;
    const outcome = stated(cells, course, code, happenedOn, ctx.clock.today());
    if (outcome === 'unchanged') unchanged += 1;
    if (typeof outcome !== 'object') continue;
    added.push(outcome);
    subjects.add(course.familyId);
  }
  return {
    created: added.length, changed: 0, unchanged,
    write: async () => {
      await oneAtATime(ctx, [...subjects]);
      await writeMilestones(ctx, added);
      return { subjects: [...subjects] };
    },
  };
}

function stated(cells: Cells, course: KnownCourse, code: string, happenedOn: string, today: string): ImportedMilestone | 'unchanged' | undefined {
  const { definition, case: known } = course;
  const placed = milestonesOf(definition).find(({ milestone }) => milestone.code === code);
  if (!placed) return cells.refuse('milestone', { nl: 'bestaat niet in deze methodiek', en: 'does not exist in this method' }, choices(milestonesOf(definition).map(({ milestone }) => milestone.code)));
  const before = known.milestones.filter((each) => each.code === code);
  if (before.some((each) => each.happenedOn === happenedOn)) return 'unchanged';
  const several = placed.milestone.repeats || placed.milestone.anyTime;
  if (!several && before.length > 0) return cells.refuse('milestone', { nl: 'over deze mijlpaal is al iets anders vastgelegd', en: 'something else was stated about this milestone already' }, { nl: 'dezelfde datum, of geen rij', en: 'the same date, or no row' });
  const number = Math.max(0, ...before.map((each) => each.number)) + 1;
  const checked = checkMilestone(definition, { code, number, state: 'met', happenedOn, postponedTo: null, reason: null, answers: {} }, known, today, { answersToCome: true });
  if (!checked.ok) {
    for (const { field, message } of checked.problems) cells.refuse(field === 'happenedOn' ? 'happenedOn' : 'milestone', message);
    return undefined;
  }
  course.case = { ...known, milestones: [...known.milestones, { code, number, state: 'met', happenedOn, postponedTo: null, reason: null, answers: {} }] };
  return { id: uuid(), trajectoryId: course.id, code, number, revision: (course.revisions.get(`${code} ${number}`) ?? 0) + 1, happenedOn };
}
