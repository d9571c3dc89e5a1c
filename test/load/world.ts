/** What the benchmark works on: one provider set up over HTTP, and as many copies of it as are asked for. */
import pg from 'pg';
import { addDays, CASE_COLUMNS, PROFESSIONAL_COLUMNS } from '../../infra/demonstration/cases.ts';
import { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, importFile, memberIds, type Person, release } from '../../infra/demonstration/provider.ts';
import { type Assessor, casesOf, close, planDrawAssign } from '../../infra/demonstration/round.ts';
import { scoredItems } from '../../libs/domain/src/index.ts';
import { vigFinal } from '../../libs/interventions/src/index.ts';

/** Makes an organisation with these people, whose password is `PASSWORD`. */
export type CreateOrganisation = (slug: string, kind: 'provider' | 'licence_holder', people: Person[]) => Promise<void>;

export const PASSWORD = 'meten-is-nog-niet-weten';
export const SINCE = '2020-01-01';
const TEAM = 'VIG-team';

export const signedIn = (address: string, email: string): Promise<Session> => Session.signIn(address, email, PASSWORD);

/** A provider with a closed round. */
export interface Provider {
  organisationId: string;
  teamId: string;
  adoptedVersionId: string;
  officer: Session;
  assessor: Assessor;
  /** Slug of the round. */
  closed: string;
}

export interface World extends Provider {
  /** Slug of a running round with every file approved. */
  running: string;
  /** Responses of the assessor in which nothing is scored. */
  open: string[];
}

/** Codes of the questions that count. */
export const ITEMS = scoredItems(vigFinal.instruments[0]!).map(({ code }) => code);

/** One provider with a closed round of as many cases. */
export async function makeProvider(address: string, database: pg.Client, createOrganisation: CreateOrganisation, cases: number): Promise<Provider> {
  await createOrganisation('houder', 'licence_holder', [person('methodiek@houder.example', 'method_owner')]);
  await createOrganisation('meting', 'provider', [
    person('beheer@meting.example', 'administrator'), person('kwaliteit@meting.example', 'quality_officer'), person('beoordelaar@meting.example', 'assessor'),
  ]);
  const as = (email: string) => signedIn(address, email);
  await release(await as('methodiek@houder.example'), vigFinal, ['meting']);

  const administrator = await as('beheer@meting.example');
  const team = await addTeam(administrator, 'Locatie', TEAM, SINCE);
  const officer = await as('kwaliteit@meting.example');
  const assessor = { memberId: (await memberIds(administrator)).get('assessor')!, session: await as('beoordelaar@meting.example'), external: false };
  const adoptedVersionId = await adopt(officer, vigFinal.versionCode, [team]);
  await importFile(officer, 'professionals', PROFESSIONAL_COLUMNS, [['C1', 'Coach', '1970', '2001-09-01', '']]);

  const provider = { organisationId: '', teamId: team.id, adoptedVersionId, officer, assessor, closed: '' };
  const closed = await addRound(provider, 'A', cases, '2024-01-01');
  await fillIn(database, closed.id);
  await close(officer, closed.slug);
  const { rows: [found] } = await database.query<{ organisation_id: string }>('select organisation_id from round where id = $1', [closed.id]);
  return { ...provider, organisationId: found!.organisation_id, closed: closed.slug };
}

/** A running round that is all approved, and one in which nothing is scored. */
export async function addRunningRounds(database: pg.Client, provider: Provider, cases: { running: number; open: number }): Promise<World> {
  const running = await addRound(provider, 'B', cases.running, '2024-06-01');
  await fillIn(database, running.id);
  const { session } = provider.assessor;
  const assigned = await casesOf(provider.assessor, (await addRound(provider, 'C', cases.open, '2025-01-01')).id);
  await Promise.all(assigned.map(({ assignmentId }) => session.ask('mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: assignmentId })));
  return { ...provider, running: running.slug, open: assigned.map(({ responseId }) => responseId) };
}

async function addRound({ officer, adoptedVersionId, teamId, assessor }: Provider, prefix: string, cases: number, periodFrom: string): Promise<{ id: string; slug: string }> {
  await importFile(officer, 'cases', CASE_COLUMNS, Array.from({ length: cases }, (_, index) => caseRow(`${prefix}-${index}`, addDays(periodFrom, index % 80))));
  const plan = { name: `Ronde ${prefix}`, adoptedVersionId, periodFrom, periodTo: addDays(periodFrom, 80), referenceDate: addDays(periodFrom, 300), teamIds: [teamId], seed: 1 };
  return planDrawAssign(officer, plan, [assessor]);
}

const person = (email: string, role: string): Person => ({ email, name: role, roleCodes: [role], external: false });

export const caseRow = (clientNumber: string, endedOn: string): string[] => {
  const startedOn = addDays(endedOn, -180);
  return [clientNumber, 'Amsterdam', '1', TEAM, addDays(startedOn, -14), addDays(startedOn, -5), startedOn, endedOn, 'wijkteam', 'VIG-DD1', 'VIG-END-PLAN', 'C1'];
};

/** Answers every question of every response of a round and approves it: by SQL, because how fast people do that is measured apart. */
async function fillIn(database: pg.Client, roundId: string): Promise<void> {
  await database.query(`update response set state = 'in_progress' where round_id = $1`, [roundId]);
  await database.query(`
    insert into answer (organisation_id, id, response_id, item_code, value, mark, saved_at, saved_by, revision)
    select p.organisation_id, uuidv7(), p.id, i.code, to_jsonb(case when hashtext(p.id::text || i.code) % 10 < 7 then 'YES' else 'NO' end), false, now(), a.assessor_id, 1
    from response p join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id cross join unnest($2::text[]) i(code)
    where p.round_id = $1`, [roundId, ITEMS]);
  await database.query(`update response set state = 'approved', submitted_at = now(), approved_at = now(), revision = 3 where round_id = $1`, [roundId]);
}

/**
 * Copies the provider to organisations `from` to `to`: every row of every business table, with each id replaced by one that depends on the
 * number of the copy, so that all references stay right. The trail is not copied.
 */
export async function copyProvider(database: pg.Client, { organisationId }: Provider, from: number, to: number): Promise<void> {
  const id = (column: string) => `md5(${column}::text || g)::uuid`;
  const tables = await database.query<{ name: string; columns: { name: string; type: string }[] }>(`
    select c.table_name as name, jsonb_agg(jsonb_build_object('name', c.column_name, 'type', c.data_type) order by c.ordinal_position) as columns
    from information_schema.columns c join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema = 'public' and c.table_name not like 'audit%' and c.is_generated = 'NEVER' group by c.table_name having bool_or(c.column_name = 'organisation_id')`);
  await database.query('begin; set local session_replication_role = replica'); // the rows are right already: no triggers, no checks of references
  const series = 'cross join generate_series($2::int, $3::int) g';
  await database.query(`insert into auth.organisation select ${id('o.id')}, o.slug || '-' || g, o.name, o.kind, o.created_at from auth.organisation o ${series} where o.id = $1`, [organisationId, from, to]);
  await database.query(`
    insert into auth.account (id, email, name, password_hash, locale, created_at)
    select ${id('a.id')}, g || '-' || a.email, a.name, a.password_hash, a.locale, a.created_at
    from member m join auth.account a on a.id = m.account_id ${series} where m.organisation_id = $1`, [organisationId, from, to]);
  for (const { name, columns } of tables.rows) {
    const names = columns.map((column) => pg.escapeIdentifier(column.name));
    const values = columns.map(({ type }, index) => (type === 'uuid' ? id(`x.${names[index]}`) : `x.${names[index]}`));
    await database.query(`insert into ${pg.escapeIdentifier(name)} (${names.join(', ')}) select ${values.join(', ')} from ${pg.escapeIdentifier(name)} x ${series} where x.organisation_id = $1`, [organisationId, from, to]);
  }
  await database.query('commit');
  await database.query('analyze');
}

/** Families without trajectories, so that there is a long list to page through. */
export async function addFamilies(database: pg.Client, { organisationId }: World, count: number): Promise<void> {
  await database.query(`
    insert into family (organisation_id, id, client_number, municipality, involvement, revision)
    select $1, uuidv7(), 'Z-' || lpad(g::text, 7, '0'), 'Utrecht', 0, 1 from generate_series(1, $2::int) g`, [organisationId, count]);
  await database.query('analyze family');
}
