import { birthFromAge, personProblems } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { oneAtATime } from '../caseload/index.ts';
import { badField, errors, findRow, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { PersonEntity } from './registration.entity.ts';
import type { AddPersonInput, ChangePersonInput, RemovePersonInput } from './registration.input.ts';
import { openCase, type OpenCase, registration } from './registration.queries.ts';
import type { Registration } from './registration.type.ts';

const VERB = 'case.write';
const OLDEST = 120;

/** Adds somebody to the family of a trajectory. */
export async function addPerson(ctx: RequestContext, { trajectoryId, ...given }: AddPersonInput): Promise<Registration> {
  const open = await openCase(ctx, trajectoryId, 'first', VERB);
  const values = checked(ctx, open, given);
  await oneAtATime(ctx, [open.familyId]); // for the number
  const [next] = await ctx.unit.sql<{ number: number }>('select coalesce(max(number), 0) + 1 as number from person where organisation_id = $1 and family_id = $2', [ctx.organisationId, open.familyId]);
  const { id } = await insertRow(ctx, PersonEntity, { familyId: open.familyId, number: next!.number, ...values, removedOn: null });
  return changed(ctx, open, id, Object.keys(values));
}

/** Changes what is known of somebody. */
export async function changePerson(ctx: RequestContext, { trajectoryId, id, revision, ...given }: ChangePersonInput): Promise<Registration> {
  const open = await openCase(ctx, trajectoryId, 'first', VERB);
  await ofFamily(ctx, open, id);
  await updateRow(ctx, PersonEntity, { id, revision }, checked(ctx, open, given, id));
  return changed(ctx, open, id, ['role', 'gender', 'born']);
}

/** Takes out who was written down by mistake; what was registered about him is kept and counts no longer. */
export async function removePerson(ctx: RequestContext, { trajectoryId, id, revision }: RemovePersonInput): Promise<Registration> {
  const open = await openCase(ctx, trajectoryId, 'first', VERB);
  await ofFamily(ctx, open, id);
  await updateRow(ctx, PersonEntity, { id, revision }, { removedOn: ctx.clock.today() });
  return changed(ctx, open, id, ['removedOn']);
}

async function ofFamily(ctx: RequestContext, { familyId }: OpenCase, id: string): Promise<void> {
  const person = await findRow(ctx, PersonEntity, id);
  if (person.familyId !== familyId || person.removedOn) throw errors.notFound({ kind: 'person' });
}

/** An age stands for the month of birth that it points at, on the day of the start. */
function checked(ctx: RequestContext, { persons, startedOn }: OpenCase, { role, gender, born, age }: Omit<AddPersonInput, 'trajectoryId'>, id?: string) {
  if (age !== null && age !== undefined && (born || !(age >= 0 && age <= OLDEST))) {
    throw badField('age', born ? { nl: 'past niet naast een geboortemaand', en: 'does not go beside a month of birth' } : { nl: 'is geen leeftijd', en: 'is not an age' },
      { nl: `0 tot en met ${OLDEST} jaar, of een geboortemaand`, en: `0 to ${OLDEST} years, or a month of birth` });
  }
  const values = { role, gender: gender ?? null, born: born ?? (age === null || age === undefined ? null : birthFromAge(age, startedOn)) };
  const problems = personProblems(values, persons.filter((other) => other.id !== id), startedOn, ctx.clock.today());
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  return values;
}

async function changed(ctx: RequestContext, { id: trajectoryId, familyId }: OpenCase, personId: string, fields: string[]): Promise<Registration> {
  await audit.record(ctx, { verb: 'case.person', subjects: [familyId, personId], fields });
  return registration(ctx, trajectoryId, 'first', VERB);
}
