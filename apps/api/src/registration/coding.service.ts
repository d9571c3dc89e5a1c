import { coderAgreement, itemByCode, type RegisteredPerson, registrationsOf } from '@getrouw/domain';
import { holds } from '../access/index.ts';
import { audit } from '../audit/index.ts';
import { helpedBy, readableBy } from '../caseload/index.ts';
import { type Programme, programmes } from '../definitions/index.ts';
import { badField, cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import { registeredCase, type Sheet } from './cases.queries.ts';
import type { CodingsArgs, DrawSecondCodingsInput, SecondCoder, SecondCoding, SecondCodingPage, SecondCodings } from './coding.type.ts';
import { methodOf } from './method.ts';
import { periodInOrder } from './period.ts';
import { registrationErrors } from './registration.errors.ts';

/** Registered by who helps, in the period: values 2 to 4. */
const REGISTERED = `from trajectory t join registration g on g.organisation_id = t.organisation_id and g.trajectory_id = t.id and g.coder = 'first' and g.saved_at is not null
  where t.organisation_id = $1 and t.programme_id = $2 and t.started_on >= $3 and t.started_on <= $4`;

const MAY_CODE = holds('registration.code');
const THERE = (today: string) => `(m.ends_on is null or m.ends_on >= ${today})`;

export const registrationProgrammes = async (ctx: RequestContext): Promise<Programme[]> =>
  (await programmes(ctx)).filter(({ version }) => registrationsOf(version.document).length > 0);

/** Members of now whose roles let them code as the second. */
export const secondCoders = (ctx: RequestContext): Promise<SecondCoder[]> => ctx.unit.sql<SecondCoder>(
  `select m.id, m.name from member m where m.organisation_id = $1 and ${THERE('$2')} and ${MAY_CODE} order by m.name, m.id`, [ctx.organisationId, ctx.clock.today()]);

/**
 * Gives a share of the registered cases to a second person. Left away are cases that somebody codes already, families that he helps or helped and, where he
 * comes from outside, families that object to that. The same seed draws the same cases.
 */
export async function drawSecondCodings(ctx: RequestContext, { percent, coderId, seed, ...of }: DrawSecondCodingsInput): Promise<SecondCodings> {
  if (percent < 1 || percent > 100) throw badField('percent', { nl: 'is geen deel van de dossiers', en: 'is no share of the files' }, { nl: '1 tot en met 100 procent', en: '1 to 100 per cent' });
  periodInOrder(of.from, of.until);
  if (!(await methodOf(ctx, of.programmeId)).instrument) throw registrationErrors.noList();
  const [coder] = await ctx.unit.sql<{ external: boolean; holds: boolean }>(`select m.external, ${MAY_CODE} as holds from member m where m.organisation_id = $1 and m.id = $2 and ${THERE('$3')}`,
    [ctx.organisationId, coderId, ctx.clock.today()]);
  if (!coder) throw errors.notFound({ kind: 'member' });
  if (!coder.holds) throw badField('coderId', { nl: 'mag met zijn rollen niet als tweede coderen', en: 'may not code as the second with his roles' }, { nl: 'iemand die registraties mag coderen', en: 'somebody who may code registrations' });
  const drawn = await ctx.unit.sql<{ trajectoryId: string; familyId: string }>(`
    with registered as (select t.id, t.family_id ${REGISTERED}),
      free as (select r.id from registered r join family f on f.organisation_id = $1 and f.id = r.family_id
        where not exists (select from registration s where s.organisation_id = $1 and s.trajectory_id = r.id and s.coder = 'second') and not ($6 and f.objection_on is not null)
          and not ${helpedBy('r.family_id', '$5')})
    insert into registration (organisation_id, id, trajectory_id, coder, coder_id, revision)
      select $1, uuidv7(), id, 'second', $5, 1 from free order by md5($7::text || id::text) limit (select ceil(count(*) * $8::numeric / 100) from registered)
    returning trajectory_id, (select t.family_id from trajectory t where t.organisation_id = $1 and t.id = trajectory_id)`, [ctx.organisationId, of.programmeId, of.from, of.until, coderId, coder.external, seed, percent]);
  if (drawn.length === 0) {
    throw badField('coderId', { nl: 'er is niets om te geven: geen geregistreerde gezinnen die nog niemand codeert en waarvan hij onafhankelijk is', en: 'there is nothing to give: no registered families that nobody codes yet and of which he is independent' });
  }
  await audit.record(ctx, { verb: 'registration.draw', subjects: [coderId, ...drawn.flatMap(({ familyId, trajectoryId }) => [familyId, trajectoryId])], fields: ['coderId'] });
  return secondCodings(ctx, of);
}

interface Pair { startedOn: string; persons: RegisteredPerson[]; first: Sheet[]; second: Sheet[] }

/** Progress per coder, and the agreement on what was handed in. */
export async function secondCodings(ctx: RequestContext, { programmeId, from, until }: CodingsArgs): Promise<SecondCodings> {
  periodInOrder(from, until);
  const method = await methodOf(ctx, programmeId);
  const values = [ctx.organisationId, programmeId, from, until];
  const sheetsOf = (coder: string) => `(select coalesce(jsonb_agg(jsonb_build_object('personId', s.person_id, 'moment', s.moment, 'cells', s.cells)), '[]') from registration x
    join registration_sheet s on s.organisation_id = x.organisation_id and s.registration_id = x.id where x.organisation_id = $1 and x.trajectory_id = t.id and x.coder = '${coder}')`;
  const [[counted], coders, pairs] = await Promise.all([
    ctx.unit.sql<{ registered: number }>(`select count(*)::int as registered ${REGISTERED}`, values),
    ctx.unit.sql<SecondCodings['coders'][number]>(`
      select m.id as coder_id, m.name, count(*)::int as given, count(s.handed_in_at)::int as handed_in from trajectory t
        join registration s on s.organisation_id = t.organisation_id and s.trajectory_id = t.id and s.coder = 'second' join member m on m.organisation_id = s.organisation_id and m.id = s.coder_id
      where t.organisation_id = $1 and t.programme_id = $2 and t.started_on >= $3 and t.started_on <= $4 group by m.id, m.name order by m.name, m.id`, values),
    ctx.unit.sql<Pair>(`
      select t.started_on, ${sheetsOf('first')} as first, ${sheetsOf('second')} as second, (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role, 'gender', p.gender, 'born', p.born)), '[]')
        from person p where p.organisation_id = $1 and p.family_id = t.family_id and p.removed_on is null) as persons
      from trajectory t join registration g on g.organisation_id = t.organisation_id and g.trajectory_id = t.id and g.coder = 'second' and g.handed_in_at is not null
        join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
      where t.organisation_id = $1 and t.programme_id = $2 and t.started_on >= $3 and t.started_on <= $4 and ${readableBy('g.coder_id')}`, values),
  ]);
  const valuesOf = ({ startedOn, persons }: Pair, sheets: Sheet[]) => registeredCase(method, { startedOn, persons, sheets, variant: null, funding: null, weighing: null }).values;
  const agreement = coderAgreement(method.definition, pairs.map((pair) => ({ first: valuesOf(pair, pair.first), second: valuesOf(pair, pair.second), persons: pair.persons })));
  const questions = Object.fromEntries(agreement.items.map(({ itemCode }) => [itemCode, itemByCode(method.instrument!, itemCode)!.text]));
  return { registered: counted!.registered, coders, agreement, questions };
}

/** What was given to the caller: open ones first. */
export async function mySecondCodings(ctx: RequestContext, { first, after }: PageArgs): Promise<SecondCodingPage> {
  const [done, number, id] = lastSeen(after, 'int', 'text', 'uuid');
  const rows = await ctx.unit.sql<SecondCoding & { familyId: string; done: number }>(`
    select t.family_id, g.trajectory_id, f.client_number, t.number as trajectory_number, v.document -> 'name' ->> $6 as method, g.saved_at, g.handed_in_at, (g.handed_in_at is not null)::int as done
    from registration g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
      join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
    where g.organisation_id = $1 and g.coder_id = $2 and ${readableBy('$2')} and ($3::int is null or ((g.handed_in_at is not null)::int, f.client_number, g.trajectory_id) > ($3, $4, $5::uuid))
    order by done, f.client_number, g.trajectory_id limit $7`, [ctx.organisationId, ctx.memberId, done, number, id, ctx.locale, limitOf(first)]);
  const page = cut(rows, first, (row) => [row.done, row.clientNumber, row.trajectoryId]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return page;
}

/** Hands in what the caller coded; after that it stays, and counts in the agreement. Again changes nothing. */
export async function handInSecondCoding(ctx: RequestContext, trajectoryId: string): Promise<boolean> {
  const [mine] = !isUuid(trajectoryId) ? [] : await ctx.unit.sql<{ id: string; familyId: string; handedInAt: Date | null; savedAt: Date | null }>(
    `select g.id, t.family_id, g.handed_in_at, g.saved_at from registration g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
      where g.organisation_id = $1 and g.trajectory_id = $3 and g.coder = 'second' and g.coder_id = $2 and ${readableBy('$2')}`, [ctx.organisationId, ctx.memberId, trajectoryId]);
  if (!mine) throw errors.notFound({ kind: 'registration' });
  if (mine.handedInAt) return true;
  if (!mine.savedAt) throw registrationErrors.nothingCoded();
  await ctx.unit.sql('update registration set handed_in_at = $3, revision = revision + 1 where organisation_id = $1 and id = $2', [ctx.organisationId, mine.id, ctx.clock.now()]);
  await audit.record(ctx, { verb: 'registration.hand_in', subjects: [mine.familyId, trajectoryId], fields: ['handedInAt'] });
  return true;
}
