import { checkContact, type ContactKind } from '@getrouw/domain';
import { oneAtATime } from '../caseload/index.ts';
import { type ImportedContact, knownContacts, writeContacts } from '../course/index.ts';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { Cells, Place } from './cells.ts';
import { courseOfRow, coursesIn } from './courses.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Table } from './table.ts';

const KINDS: Readonly<Record<ContactKind, readonly string[]>> = {
  face_to_face: ['huisbezoek', 'gesprek', 'face to face', 'bezoek', 'visit'], video: ['beeldbellen', 'videobellen'], phone: ['telefoon', 'telefonisch', 'bellen'],
  message: ['bericht', 'app', 'e-mail', 'mail'], network: ['netwerk'], about: ['overleg', 'over de zaak', 'consultation'],
};
const YES = ['ja', 'j', 'yes', 'y', '1', 'waar', 'true'];
const NO = ['', 'nee', 'n', 'no', '0', 'onwaar', 'false'];
const LONGEST_SOURCE = 100;

/** Lays the rows of a file beside the contacts that are known. A row without a reference of its own is known by what it says, so that the same file again adds nothing. */
export async function planContacts(ctx: RequestContext, table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells): Promise<ImportPlan> {
  const courses = await coursesIn(ctx, table, places);
  const known = await knownContacts(ctx, [...courses.values()].flat().map(({ id }) => id));
  const [added, changed, subjects]: [ImportedContact[], ImportedContact[], Set<string>] = [[], [], new Set()];
  const seen = new Map<string, number>();
  const alike = new Map<string, number>();
  let unchanged = 0;
  for (const index of table.rows.keys()) {
    const cells = cellsOf(index);
    const course = courseOfRow(cells, courses);
    const given = contactIn(cells);
    const own = cells.text('source', LONGEST_SOURCE);
    if (!cells.ok || !course || !given) continue;
    for (const { field, message } of checkContact(given, course.case, ctx.clock.today())) cells.refuse(field, message);
    const words = JSON.stringify([course.id, ...Object.values(given)]);
    alike.set(words, (alike.get(words) ?? 0) + 1);
    const source = own || `~${Object.values(given).join(' ')} ${alike.get(words)}`;
    const twin = seen.get(`${course.id} ${source}`);
    if (twin) cells.refuse('source', { nl: `dit kenmerk staat ook in rij ${twin}`, en: `this reference is in row ${twin} too` }, { nl: 'een eigen kenmerk voor elk contact', en: 'a reference of its own for each contact' });
    seen.set(`${course.id} ${source}`, cells.row);
    if (!cells.ok) continue;
    const there = known.get(`${course.id} ${source}`);
    if (there && (there.removed || (Object.keys(given) as (keyof typeof given)[]).every((key) => there[key] === given[key]))) {
      unchanged += 1;
      continue;
    }
    (there ? changed : added).push({ id: there?.id ?? uuid(), trajectoryId: course.id, source, ...given });
    subjects.add(course.familyId);
  }
  return {
    created: added.length, changed: changed.length, unchanged,
    write: async () => {
      await oneAtATime(ctx, [...subjects]);
      await writeContacts(ctx, { added, changed });
      return { subjects: [...subjects] };
    },
  };
}

function contactIn(cells: Cells): Pick<ImportedContact, 'happenedOn' | 'kind' | 'minutes' | 'outsideOfficeHours' | 'failed'> | undefined {
  const happenedOn = cells.date('happenedOn');
  const text = (cells.text('kind') ?? '').toLowerCase();
  const kind = (Object.entries(KINDS) as [ContactKind, readonly string[]][]).find(([code, names]) => code === text || names.includes(text))?.[0];
  if (text && !kind) cells.refuse('kind', { nl: 'komt hier niet voor', en: 'does not occur here' });
  const minutes = cells.wholeNumber('minutes', 1) ?? null;
  const yes = (field: string): boolean => {
    const word = (cells.text(field) ?? '').toLowerCase();
    if (!YES.includes(word) && !NO.includes(word)) cells.refuse(field, { nl: 'is geen ja of nee', en: 'is no yes or no' });
    return YES.includes(word);
  };
  const [outsideOfficeHours, failed] = [yes('outsideOfficeHours'), yes('failed')];
  return happenedOn && kind ? { happenedOn, kind, minutes, outsideOfficeHours, failed } : undefined;
}
