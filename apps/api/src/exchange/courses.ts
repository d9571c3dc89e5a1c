import { type KnownCourse, knownCourses } from '../course/index.ts';
import type { RequestContext } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import { choices } from './problems.ts';
import type { Table } from './table.ts';

/** The courses of the families that a file names, by client number. */
export async function coursesIn(ctx: RequestContext, table: Table, places: ReadonlyMap<string, Place>): Promise<Map<string, KnownCourse[]>> {
  const column = places.get('clientNumber')!.index;
  return Map.groupBy(await knownCourses(ctx, [...new Set(table.rows.map(({ values }) => values[column] ?? ''))]), ({ clientNumber }) => clientNumber);
}

/** The trajectory that a row is about: by number, or the only one of the family. */
export function courseOfRow(cells: Cells, known: ReadonlyMap<string, readonly KnownCourse[]>): KnownCourse | undefined {
  const clientNumber = cells.text('clientNumber');
  const number = cells.wholeNumber('trajectoryNumber', 1) ?? null;
  if (!clientNumber) return undefined;
  const trajectories = known.get(clientNumber);
  if (!trajectories) return cells.refuse('clientNumber', { nl: 'is geen gezin met een traject', en: 'is no family with a trajectory' }, { nl: 'een cliëntnummer uit uw gezinnen; lees de trajecten zo nodig eerst in', en: 'a client number of your families; import the trajectories first where needed' });
  if (number === null && trajectories.length === 1) return trajectories[0];
  return trajectories.find((each) => each.case.trajectory.number === number) ?? cells.refuse(number === null ? 'clientNumber' : 'trajectoryNumber', number === null
    ? { nl: 'het gezin heeft meer trajecten', en: 'the family has several trajectories' } : { nl: 'dit traject heeft het gezin niet', en: 'the family has no such trajectory' },
  { nl: `trajectnummer ${choices(trajectories.map((each) => String(each.case.trajectory.number))).nl}`, en: `trajectory number ${choices(trajectories.map((each) => String(each.case.trajectory.number))).en}` });
}
