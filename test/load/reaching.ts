/** Many families classified anew after other rules, and who is reached reported; beside hand-written SQL that reads or counts the same rows. */
import { randomUUIDv7 } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import type { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, type Person, release } from '../../infra/demonstration/provider.ts';
import type { Configuration, RegisteredCase } from '../../libs/domain/src/index.ts';
import { families, registered, reset } from '../../libs/interventions/src/index.ts';
import { compareTimes, type Measured, milliseconds } from './measure.ts';
import { type CreateOrganisation, signedIn, SINCE } from './world.ts';

const SLUG = 'bereik';
const PERSONS = 4;
const AT_ONCE = 2_000;

interface Reaching { officer: Session; organisationId: string; programmeId: string }

/** Registers this many families of four, changes the rules, and waits until all are classified by the new ones. */
export async function measureReach(address: string, database: pg.Client, createOrganisation: CreateOrganisation, count: number, times: number): Promise<Measured[]> {
  const world = await start(address, createOrganisation, database);
  await register(database, world, count);
  await classified(database, world); // for the first time
  await database.query('analyze');
  const took = await milliseconds(async () => {
    await otherRules(world.officer, world.programmeId);
    await classified(database, world);
  });
  const reading = await milliseconds(() => readAll(database, world));
  const report = (): Promise<unknown> => world.officer.ask('query ($id: ID!) { targetGroupReach(programmeId: $id) { cases waiting report } }', { id: world.programmeId });
  const counting = (): Promise<unknown> => database.query(`
    select k.facts ->> 'RST-CLASS', k.facts ->> 'RST-FAMILY-TYPE', k.facts -> 'RST-D1', k.readings ->> 'TARGET', count(*) from trajectory t join classification k on k.organisation_id = t.organisation_id and k.trajectory_id = t.id and k.superseded_at is null
    where t.organisation_id = $1 and t.programme_id = $2 group by 1, 2, 3, 4`, [world.organisationId, world.programmeId]);
  const what = `${count.toLocaleString('en')} families with ${(count * PERSONS).toLocaleString('en')} persons`;
  return [
    { what: `classify ${what} after a change of rules, against reading the same rows`, ours: `${(1000 * count / took).toFixed(0)} a second`, other: `${(1000 * count / reading).toFixed(0)} a second`, ratio: reading / took },
    await compareTimes(`report who is reached of them, against counting four facts in SQL`, report, counting, times),
  ];
}

async function start(address: string, createOrganisation: CreateOrganisation, database: pg.Client): Promise<Reaching> {
  const person = (email: string, role: string): Person => ({ email, name: role, roleCodes: [role], external: false });
  await createOrganisation('reset-houder', 'licence_holder', [person('methodiek@reset-houder.example', 'method_owner')]);
  await createOrganisation(SLUG, 'provider', [person(`beheer@${SLUG}.example`, 'administrator'), person(`kwaliteit@${SLUG}.example`, 'quality_officer')]);
  await release(await signedIn(address, 'methodiek@reset-houder.example'), reset, [SLUG]);
  const [administrator, officer] = [await signedIn(address, `beheer@${SLUG}.example`), await signedIn(address, `kwaliteit@${SLUG}.example`)];
  const sites = new Map<string, string>();
  const teams = [];
  for (let index = 0; index < 10; index += 1) teams.push(await addTeam(administrator, `Locatie ${index % 3}`, `Team ${index}`, SINCE, sites));
  await adopt(officer, reset.versionCode, teams);
  const { rows: [found] } = await database.query<{ organisation_id: string; id: string }>(`select p.organisation_id, p.id from programme p join auth.organisation o on o.id = p.organisation_id where o.slug = $1`, [SLUG]);
  return { officer, organisationId: found!.organisation_id, programmeId: found!.id };
}

/** The families that are written out by hand, each again and again, with children added until they are with four. */
async function register(database: pg.Client, { organisationId, programmeId }: Reaching, count: number): Promise<void> {
  const { rows: teams } = await database.query<{ id: string }>('select id from team where organisation_id = $1', [organisationId]);
  const { rows: [member] } = await database.query<{ id: string }>('select id from member where organisation_id = $1 limit 1', [organisationId]);
  const written = families.map(registered).map(ofFour);
  const insert = (text: string, rows: readonly object[]) => database.query(text, [organisationId, JSON.stringify(rows)]);
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => {
      const [familyId, trajectoryId, registrationId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
      const { persons, values, startedOn } = written[(from + index) % written.length]!;
      const ids = new Map([['', null as string | null], ...persons.map(({ id }) => [id, randomUUIDv7()] as const)]);
      return {
        family: { id: familyId, client: `B-${from + index}` }, trajectory: { id: trajectoryId, family: familyId, team: teams[(from + index) % teams.length]!.id, started: startedOn },
        persons: persons.map(({ id, role, gender, born }, number) => ({ id: ids.get(id), family: familyId, number: number + 1, role, gender, born })),
        registration: { id: registrationId, trajectory: trajectoryId },
        sheets: Object.entries(values).map(([about, of]) => ({ id: randomUUIDv7(), registration: registrationId, person: ids.get(about) ?? null, cells: Object.fromEntries(Object.entries(of).map(([code, v]) => [code, { v, n: 1 }])) })),
      };
    });
    await insert('insert into family select $1, g.id, g.client, null, 0, 1 from jsonb_to_recordset($2::jsonb) as g (id uuid, client text)', batch.map(({ family }) => family));
    await database.query(`insert into trajectory (organisation_id, id, family_id, number, programme_id, team_id, started_on, revision) select $1, g.id, g.family, 1, $3, g.team, g.started, 1
      from jsonb_to_recordset($2::jsonb) as g (id uuid, family uuid, team uuid, started date)`, [organisationId, JSON.stringify(batch.map(({ trajectory }) => trajectory)), programmeId]);
    await insert(`insert into person (organisation_id, id, family_id, number, role, gender, born, revision) select $1, g.id, g.family, g.number, g.role, g.gender, g.born, 1
      from jsonb_to_recordset($2::jsonb) as g (id uuid, family uuid, number int, role text, gender text, born text)`, batch.flatMap(({ persons }) => persons));
    await database.query(`insert into registration (organisation_id, id, trajectory_id, coder, as_of, saved_at, saved_by, revision) select $1, g.id, g.trajectory, 'first', '2025-01-01', now(), $3, 1
      from jsonb_to_recordset($2::jsonb) as g (id uuid, trajectory uuid)`, [organisationId, JSON.stringify(batch.map(({ registration }) => registration)), member!.id]);
    await insert(`insert into registration_sheet (organisation_id, id, registration_id, person_id, moment, cells) select $1, g.id, g.registration, g.person, 'start', g.cells
      from jsonb_to_recordset($2::jsonb) as g (id uuid, registration uuid, person uuid, cells jsonb)`, batch.flatMap(({ sheets }) => sheets));
  }
}

function ofFour({ persons, values, ...rest }: RegisteredCase): RegisteredCase {
  const child = persons.find(({ role }) => role === 'child')!;
  const more = Array.from({ length: Math.max(0, PERSONS - persons.length) }, (_, index) => ({ ...child, id: `more-${index}` }));
  return { ...rest, persons: [...persons, ...more].slice(0, PERSONS), values: { ...values, ...Object.fromEntries(more.map(({ id }) => [id, values[child.id] ?? {}])) } };
}

/** Another state of the configuration; what is chosen in it changes no outcome, so that every case is looked at and no history grows. */
async function otherRules(officer: Session, programmeId: string): Promise<void> {
  const { programmeConfiguration: { programme, configuration } } = await officer.ask<{ programmeConfiguration: { programme: { revision: number }; configuration: Configuration } }>(
    'query ($id: ID!) { programmeConfiguration(id: $id) { programme { revision } configuration } }', { id: programmeId });
  await officer.ask('mutation ($input: ConfigureProgrammeInput!) { configureProgramme(input: $input) { programme { id } } }', { input: { id: programmeId, revision: programme.revision, configuration: { ...configuration, modules: configuration.modules.slice(1) } } });
}

async function classified(database: pg.Client, { organisationId }: Reaching): Promise<void> {
  for (;;) {
    const { rows: [due] } = await database.query<{ count: number }>('select count(*)::int as count from classification_due where organisation_id = $1', [organisationId]);
    if (due!.count === 0) return;
    await setTimeout(200);
  }
}

/** Everything that a classification rests on, as one statement gives it. */
const readAll = (database: pg.Client, { organisationId }: Reaching): Promise<unknown> => database.query(`
  select t.id, (select jsonb_agg(jsonb_build_object('role', p.role, 'gender', p.gender, 'born', p.born)) from person p where p.organisation_id = $1 and p.family_id = t.family_id) as persons,
    (select jsonb_agg(jsonb_build_object('person', s.person_id, 'cells', s.cells)) from registration g join registration_sheet s on s.organisation_id = g.organisation_id and s.registration_id = g.id where g.organisation_id = $1 and g.trajectory_id = t.id) as sheets
  from trajectory t where t.organisation_id = $1`, [organisationId]);
