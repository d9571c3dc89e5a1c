import { checkCell, isAskedAt, isFilledIn, type Item, LONGEST_EXPLANATION, personProblems, registrationItems } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { LIMITS } from '../caseload/index.ts';
import { badField, type RequestContext, uuid } from '../platform/index.ts';
import { type KeptCell, type KnownCase, knownCases, type Method, methodOf, type Moment, type PlannedPerson, type PlannedSheet, registrationErrors, registrationProgrammes, writeRegistrations } from '../registration/index.ts';
import { acceptedIn, type ReadAnswer, answerReader, fitsInCell } from './answer-cell.ts';
import type { Cells, Place } from './cells.ts';
import { type ImportField, REGISTRATION_FIELDS } from './fields.ts';
import type { ImportKindOpen, ImportPlan } from './import-plan.ts';
import { choices } from './problems.ts';
import type { Table } from './table.ts';
import { word } from './words.ts';

const explanationOf = (code: string): string => `${code}.explanation`;

/** In a cell: who a row is about. */
const ROLES = {
  mother: ['moeder', 'mother'], father: ['vader', 'father'], caregiver: ['opvoeder', 'caregiver'], child: ['kind', 'child'], youth: ['jongere', 'youth'], other: ['ander', 'other'],
} as const;
const THE_CASE = ['gezin', 'family', 'dossier', 'case', ''];
const GENDERS = { man: ['man', 'jongen', 'm', 'j', 'male', 'boy'], woman: ['vrouw', 'meisje', 'v', 'woman', 'female', 'girl'], other: ['anders', 'x', 'other'] } as const;
const MOMENTS = { start: ['start', 'begin', ''], close: ['afsluiting', 'einde', 'close', 'end'] } as const;

/** Opens a file of registrations, a row for each person and one for the family; its columns are the questions of the method's list. */
export async function openRegistrations(ctx: RequestContext, programmeId: string | null): Promise<ImportKindOpen> {
  const offered = await registrationProgrammes(ctx);
  const chosen = programmeId ? offered.find(({ id }) => id === programmeId) : offered.length === 1 ? offered[0] : undefined;
  if (!chosen) {
    if (offered.length === 0) throw registrationErrors.noList();
    throw badField('programmeId', { nl: 'kies een methodiek', en: 'choose a method' }, choices(offered.map(({ name, definitionCode }) => `${definitionCode} (${name.nl})`)));
  }
  const method = await methodOf(ctx, chosen.id);
  return { fields: registrationFields(method), plan: (table, places, cellsOf) => planRegistrations(ctx, { ...method, programmeId: chosen.id }, table, places, cellsOf) };
}

const questionsOf = ({ instrument }: Pick<Method, 'instrument'>): Item[] => (instrument ? registrationItems(instrument).filter((item) => isFilledIn(item) && fitsInCell(item)) : []);

/** What the columns can hold: per question the answer, and its explanation where it has one. */
export const registrationFields = (method: Pick<Method, 'definition' | 'instrument'>): ImportField[] => [...REGISTRATION_FIELDS, ...questionsOf(method).flatMap((item): ImportField[] => [
  { field: item.code, label: { nl: `${item.code} ${item.text.nl}`, en: `${item.code} ${item.text.en}` }, required: false, accepted: acceptedIn(method.definition, item), aliases: [item.text.nl, item.text.en, item.code] },
  ...(item.explanation ? [{
    field: explanationOf(item.code), label: { nl: `Toelichting bij ${item.code}`, en: `Explanation of ${item.code}` }, required: false,
    accepted: { nl: `tekst, hooguit ${LONGEST_EXPLANATION} tekens`, en: `text, at most ${LONGEST_EXPLANATION} characters` }, aliases: [`${item.code} toelichting`, `toelichting ${item.code}`, `${item.code} explanation`],
  }] : []),
])];

interface Reader { item: Item; read: ReadAnswer }

async function planRegistrations(
  ctx: RequestContext, method: Method & { programmeId: string }, table: Table, places: ReadonlyMap<string, Place>, cellsOf: (row: number) => Cells,
): Promise<ImportPlan> {
  const column = places.get('clientNumber')!.index;
  const known = await knownCases(ctx, method.programmeId, [...new Set(table.rows.map(({ values }) => values[column] ?? ''))]);
  const readers = questionsOf(method).filter(({ code }) => places.has(code)).map((item) => ({ item, read: answerReader(method.definition, item) }));
  const planner = new RegistrationPlanner(method, readers, known, ctx.clock.today());
  for (const index of table.rows.keys()) planner.row(cellsOf(index));
  const { added, changed, sheets, subjects, unchanged, createdRows, changedRows } = planner;
  return {
    created: createdRows, changed: changedRows, unchanged,
    write: async () => {
      await writeRegistrations(ctx, { added, changed: [...changed.values()] }, [...sheets.values()].filter(({ cells }) => Object.keys(cells).length > 0));
      return { subjects: [...subjects] };
    },
  };
}

/** Lays the rows beside what is registered, in the order of the file. */
class RegistrationPlanner {
  readonly added: PlannedPerson[] = [];
  readonly changed = new Map<string, PlannedPerson>();
  readonly sheets = new Map<string, PlannedSheet>();
  readonly subjects = new Set<string>();
  unchanged = 0;
  createdRows = 0;
  changedRows = 0;
  readonly #seen = new Map<string, number>();

  constructor(private readonly method: Method, private readonly readers: readonly Reader[], private readonly known: ReadonlyMap<string, KnownCase>, private readonly today: string) {}

  row(cells: Cells): void {
    const family = this.#family(cells);
    const trajectory = family && this.#trajectory(cells, family);
    const role = word(cells, 'person', ROLES, THE_CASE);
    const gender = word(cells, 'gender', GENDERS, ['']);
    const born = this.#born(cells);
    const moment = word(cells, 'moment', MOMENTS, []) ?? 'start';
    const asOf = cells.date('filledOn');
    const number = cells.wholeNumber('personNumber', 1) ?? null;
    if (asOf && asOf > this.today) cells.refuse('filledOn', { nl: 'ligt in de toekomst', en: 'is in the future' }, { nl: `${this.today} of eerder`, en: `${this.today} or earlier` });
    if (!cells.ok || !family || !trajectory) return;
    const person = role === null ? null : this.#person(cells, family, trajectory.startedOn, { role: role!, gender, born, number });
    if (!cells.ok || person === undefined) return;
    this.#twice(cells, `${trajectory.id} ${person?.id ?? ''} ${moment}`);
    const outcome = this.#cells(cells, trajectory, person, moment, asOf ?? null, family.mine);
    if (!cells.ok) return;
    const fresh = person?.outcome ?? 'unchanged';
    const result = outcome === 'changed' || fresh === 'changed' ? 'changed' : fresh === 'created' || outcome === 'created' ? 'created' : 'unchanged';
    if (result === 'unchanged') this.unchanged += 1;
    else this.subjects.add(family.familyId);
    if (result === 'created') this.createdRows += 1;
    if (result === 'changed') this.changedRows += 1;
  }

  #family(cells: Cells): KnownCase | undefined {
    const clientNumber = cells.text('clientNumber', LIMITS.clientNumber);
    if (!clientNumber) return undefined;
    return this.known.get(clientNumber) ?? cells.refuse('clientNumber', { nl: 'is geen gezin met een traject van deze methodiek', en: 'is no family with a trajectory of this method' },
      { nl: 'een cliëntnummer uit uw gezinnen; lees de trajecten zo nodig eerst in', en: 'a client number of your families; import the trajectories first where needed' });
  }

  #trajectory(cells: Cells, { trajectories }: KnownCase): KnownCase['trajectories'][number] | undefined {
    const number = cells.wholeNumber('trajectoryNumber', 1) ?? null;
    if (number === null && trajectories.length === 1) return trajectories[0];
    return trajectories.find((each) => each.number === number) ?? cells.refuse('trajectoryNumber', number === null
      ? { nl: 'het gezin heeft meer trajecten', en: 'the family has several trajectories' } : { nl: 'dit traject heeft het gezin niet', en: 'the family has no such trajectory' }, choices(trajectories.map((each) => String(each.number))));
  }

  /** A month, or a day of which only the month is kept. */
  #born(cells: Cells): string | null {
    const text = cells.text('born');
    if (!text) return null;
    const month = /^\d{4}-\d{2}$/.test(text) ? text : /^(\d{2})-(\d{4})$/.exec(text)?.slice(1).toReversed().join('-');
    return month ?? cells.date('born')?.slice(0, 7) ?? null;
  }

  /** By its number, else by role: of mother, father and youth there is one; another is known by role, gender and month of birth. */
  #person(cells: Cells, family: KnownCase, startedOn: string, given: { role: keyof typeof ROLES; gender: keyof typeof GENDERS | null; born: string | null; number: number | null }): { id: string; role: keyof typeof ROLES; outcome: 'created' | 'changed' | 'unchanged' } | undefined {
    const { role, number } = given;
    const there = family.persons.filter(({ removed }) => !removed);
    const numbered = number === null ? undefined : family.persons.find((each) => each.number === number);
    if (numbered && (numbered.role !== role || numbered.removed)) {
      return cells.refuse('personNumber', { nl: `nummer ${number} is in dit gezin iemand anders`, en: `number ${number} is somebody else in this family` }, { nl: 'een eigen nummer voor elke persoon', en: 'a number of its own for each person' });
    }
    const once = ['mother', 'father', 'youth'].includes(role);
    const found = number === null ? there.find((each) => each.role === role && (once || (each.gender === given.gender && each.born === given.born))) : numbered;
    const values = { role, gender: given.gender ?? found?.gender ?? null, born: given.born ?? found?.born ?? null };
    for (const problem of personProblems(values, there.filter((each) => each !== found), startedOn, this.today)) cells.refuse(problem.field === 'role' ? 'person' : problem.field, problem.message, problem.accepted);
    if (!cells.ok) return undefined;
    if (found && found.gender === values.gender && found.born === values.born) return { id: found.id, role, outcome: 'unchanged' };
    const person = { id: found?.id ?? uuid(), familyId: family.familyId, number: found?.number ?? number ?? Math.max(0, ...family.persons.map((each) => each.number)) + 1, ...values };
    if (found) Object.assign(found, values);
    else family.persons.push({ ...person, removed: false });
    const isNew = this.added.findIndex((each) => each.id === person.id);
    if (isNew >= 0) this.added[isNew] = person;
    else if (found) this.changed.set(person.id, person);
    else this.added.push(person);
    return { id: person.id, role, outcome: found ? 'changed' : 'created' };
  }

  #twice(cells: Cells, key: string): void {
    const twin = this.#seen.get(key);
    if (twin) cells.refuse('person', { nl: `deze persoon staat ook in rij ${twin}`, en: `this person is in row ${twin} too` }, { nl: 'elke persoon één keer per traject en moment', en: 'each person once for each trajectory and moment' });
    else this.#seen.set(key, cells.row);
  }

  #cells(cells: Cells, { id: trajectoryId, asOf: known, sheets }: KnownCase['trajectories'][number], person: { id: string; role: keyof typeof ROLES } | null, moment: Moment, asOf: string | null, mine: boolean): 'created' | 'changed' | 'unchanged' {
    const before = sheets.find((sheet) => sheet.personId === (person?.id ?? null) && sheet.moment === moment)?.cells ?? {};
    const kept: Record<string, KeptCell> = {};
    let isUnseen = false;
    for (const { item, read } of this.readers) {
      const cell = cells.text(item.code);
      if (!cell) continue;
      const value = read(cell);
      if (value === undefined) cells.refuse(item.code, { nl: 'is geen antwoord op deze vraag', en: 'is not an answer to this question' });
      else if (!isAskedAt(item, moment)) cells.refuse(item.code, { nl: 'wordt op dit moment niet gevraagd', en: 'is not asked at this moment' });
      else {
        const unseen = !mine && item.sensitivity === 'special_category';
        isUnseen ||= unseen;
        this.#cell(cells, item, { value: JSON.parse(value) as unknown, explanation: cells.text(explanationOf(item.code), LONGEST_EXPLANATION) }, person?.role ?? null, { before: before[item.code], known, asOf, unseen }, kept);
      }
    }
    if (Object.keys(kept).length > 0) this.sheets.set(`${trajectoryId} ${person?.id ?? ''} ${moment}`, { trajectoryId, personId: person?.id ?? null, moment, cells: kept, asOf: asOf ?? this.today });
    if (isUnseen) return known === null ? 'created' : 'changed';
    if (Object.keys(kept).length === 0) return 'unchanged';
    return Object.keys(kept).some((code) => before[code] && before[code].v !== null) ? 'changed' : 'created';
  }

  /**
   * What was registered later than the file is of is not overwritten by it; a file of no day in particular overwrites nothing. What the reader of the file may not
   * see is never compared with what it says: the answer to each guess is the same.
   */
  #cell(cells: Cells, item: Item, given: { value: unknown; explanation: string | null | undefined }, role: keyof typeof ROLES | null, { before, known, asOf, unseen }: { before: KeptCell | undefined; known: string | null; asOf: string | null; unseen: boolean }, kept: Record<string, KeptCell>): void {
    const checked = checkCell(this.method.definition, item, role, given);
    if (!checked.ok) {
      cells.refuse(checked.problem.field === 'explanation' && given.explanation ? explanationOf(item.code) : item.code, checked.problem.message);
      return;
    }
    const explanation = checked.explanation ?? before?.e ?? null;
    const isSame = before !== undefined && isDeepStrictEqual(before.v, checked.value) && (before.e ?? null) === explanation;
    const isLater = known !== null && (asOf === null || known > asOf);
    if (isLater && (unseen || (before && before.v !== null && !isSame))) {
      cells.refuse(item.code, asOf === null
        ? { nl: `er is op ${known} geregistreerd, en van dit bestand is geen dag bekend`, en: `something was registered on ${known}, and this file has no day` }
        : { nl: `er is op ${known} opnieuw geregistreerd, na de dag van dit bestand (${asOf})`, en: `something was registered again on ${known}, after the day of this file (${asOf})` },
      unseen ? { nl: 'een leeg vak, of een bestand dat later is ingevuld', en: 'an empty cell, or a file that was filled in later' } : { nl: 'een leeg vak, wat er staat, of een bestand dat later is ingevuld', en: 'an empty cell, what is there, or a file that was filled in later' });
      return;
    }
    if (isSame) return;
    kept[item.code] = { v: checked.value, ...(explanation !== null && { e: explanation }), n: (before?.n ?? 0) + 1 };
  }
}
