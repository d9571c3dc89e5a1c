/** A survey among many professionals, filled in by fifty at a time, closed and computed; beside hand-written SQL that does the same work. */
import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { addDays } from '../../infra/demonstration/cases.ts';
import { type Session, Visitor } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, importFile, type Person, release, type Team } from '../../infra/demonstration/provider.ts';
import { scoredItems } from '../../libs/domain/src/index.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { type Measured, milliseconds } from './measure.ts';
import { type CreateOrganisation, signedIn, SINCE } from './world.ts';

const STATEMENTS = scoredItems(np.instruments[0]!).map(({ code }) => code);
const AT_ONCE = 50;
const TEAM_SIZE = 25;
const SLUG = 'enquete';

interface Started { officer: Session; roundId: string; slug: string; revision: number; people: { meeting: string; respondentId: string; code: string }[] }

/** Fills in a survey of this many professionals and closes it. */
export async function measureSurvey(address: string, database: pg.Client, appUrl: string, createOrganisation: CreateOrganisation, professionals: number): Promise<Measured[]> {
  const survey = await start(address, createOrganisation, professionals);
  const visitor = new Visitor(address, SLUG);
  const { rows: [round] } = await database.query<{ organisation_id: string }>('select organisation_id from round where id = $1', [survey.roundId]);
  const byHand = Math.ceil(Math.min(professionals / 4, 4 * AT_ONCE));
  const other = await savingByHand(visitor, appUrl, round!.organisation_id, survey.people.slice(0, byHand));
  const people = survey.people.slice(byHand);
  const took = await milliseconds(() => together(people, AT_ONCE, (person) => fillIn(visitor, person)));
  const ours = (1000 * people.length * STATEMENTS.length) / took;
  const closing = await milliseconds(() => survey.officer.ask('mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }', { id: survey.roundId, revision: survey.revision }));
  const summing = await milliseconds(() => database.query(`
    select p.team_id, n.item_code, count(*), avg((substr(n.value #>> '{}', 2))::int), stddev((substr(n.value #>> '{}', 2))::int)
    from response p join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id where p.round_id = $1 and p.state = 'submitted' group by grouping sets ((p.team_id, n.item_code), (n.item_code))`, [survey.roundId]));
  const reading = await milliseconds(() => survey.officer.ask('query ($slug: String!) { surveyResults(slug: $slug) { figures document } }', { slug: survey.slug }));
  const selecting = await milliseconds(() => database.query('select figures from snapshot where round_id = $1', [survey.roundId]));
  const what = `${professionals.toLocaleString('en')} professionals, ${STATEMENTS.length} statements`;
  return [
    { what: `fill in a survey (${what}), ${AT_ONCE} at once, against hand-written SQL`, ours: `${ours.toFixed(0)} a second`, other: `${other.toFixed(0)} a second`, ratio: ours / other },
    { what: `close and compute it, with alphas and tests, against adding up in SQL`, ours: `${closing.toFixed(0)} ms`, other: `${summing.toFixed(0)} ms`, ratio: summing / closing },
    { what: `its results, against selecting them`, ours: `${reading.toFixed(1)} ms`, other: `${selecting.toFixed(1)} ms`, ratio: selecting / reading },
  ];
}

async function start(address: string, createOrganisation: CreateOrganisation, professionals: number): Promise<Started> {
  const person = (email: string, role: string): Person => ({ email, name: role, roleCodes: [role], external: false });
  await createOrganisation('np-houder', 'licence_holder', [person('methodiek@np-houder.example', 'method_owner')]);
  await createOrganisation(SLUG, 'provider', [person(`beheer@${SLUG}.example`, 'administrator'), person(`kwaliteit@${SLUG}.example`, 'quality_officer')]);
  await release(await signedIn(address, 'methodiek@np-houder.example'), np, [SLUG]);
  const [administrator, officer] = [await signedIn(address, `beheer@${SLUG}.example`), await signedIn(address, `kwaliteit@${SLUG}.example`)];
  const sites = new Map<string, string>();
  const teams: Team[] = [];
  for (let index = 0; index < Math.ceil(professionals / TEAM_SIZE); index += 1) teams.push(await addTeam(administrator, `Locatie ${index % 20}`, `Team ${index}`, SINCE, sites));
  const adoptedVersionId = await adopt(officer, np.versionCode, teams);
  await importFile(officer, 'professionals', ['staffNumber', 'name', 'team', 'definitionCode', 'teamSince'],
    Array.from({ length: professionals }, (_, index) => [`P-${index}`, `Begeleider ${index}`, teams[Math.floor(index / TEAM_SIZE)]!.name, np.code, '2021-01-01']));
  const { planRound: { id, slug } } = await officer.ask<{ planRound: { id: string; slug: string } }>('mutation ($input: PlanRoundInput!) { planRound(input: $input) { id slug } }', { input: {
    name: 'Werkwijze', adoptedVersionId, periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2025-06-01', teamIds: teams.map((team) => team.id),
  } });
  const { startSurvey } = await officer.ask<{ startSurvey: { revision: number } }>('mutation ($input: StartSurveyInput!) { startSurvey(input: $input) { revision } }', {
    input: { roundId: id, revision: 1, answerBy: addDays(new Date().toISOString().slice(0, 10), 60), reminders: [], byMail: false } });
  const visitor = new Visitor(address, SLUG);
  const people: Started['people'] = [];
  for (const team of teams) {
    const { openSurveyMeeting } = await officer.ask<{ openSurveyMeeting: { code: string } }>('mutation ($id: ID!, $team: ID!) { openSurveyMeeting(roundId: $id, teamId: $team) { code } }', { id, team: team.id });
    const { surveyInvitation } = await visitor.ask<{ surveyInvitation: { people: { id: string }[] } }>('query ($meeting: String!) { surveyInvitation(meeting: $meeting) { people { id } } }', { meeting: openSurveyMeeting.code });
    people.push(...surveyInvitation.people.map((each) => ({ meeting: openSurveyMeeting.code, respondentId: each.id, code: randomBytes(8).toString('hex') })));
  }
  return { officer, roundId: id, slug, revision: startSurvey.revision, people };
}

/** As many at once as are told; each takes the next when it is done. */
async function together<T>(list: readonly T[], atOnce: number, work: (each: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let mine = next; mine < list.length; mine = next) {
      next += 1;
      await work(list[mine]!);
    }
  }));
}

const begin = (visitor: Visitor, input: Started['people'][number]) => visitor.ask('mutation ($input: BeginSurveyInput!) { beginSurvey(input: $input) }', { input });
const handIn = (visitor: Visitor, { code }: Started['people'][number]) => visitor.ask('mutation ($code: String!) { handInSurvey(code: $code) { state } }', { code });

async function fillIn(visitor: Visitor, person: Started['people'][number]): Promise<void> {
  const { code } = person;
  await begin(visitor, person);
  for (const [index, itemCode] of STATEMENTS.entries()) {
    const value = `V${1 + ((createHash('sha1').update(code + itemCode).digest()[0]! + index) % 7)}`;
    await visitor.ask('mutation ($input: SaveSurveyAnswerInput!) { saveSurveyAnswer(input: $input) { revision } }', { input: { code, itemCode, value, revision: 0 } });
  }
  await handIn(visitor, person);
}

/** Saves a second by hand: the response by its code, the answer (its trigger keeps the history), an audit row, commit. */
async function savingByHand(visitor: Visitor, appUrl: string, organisationId: string, people: Started['people']): Promise<number> {
  await together(people, AT_ONCE, (person) => begin(visitor, person));
  const clients = await Promise.all(Array.from({ length: Math.min(AT_ONCE, people.length) }, async () => {
    const client = new pg.Client({ connectionString: appUrl });
    await client.connect();
    return client;
  }));
  const idle = [...clients];
  const took = await milliseconds(() => together(people, clients.length, async ({ code }) => {
    const client = idle.pop()!;
    const hash = createHash('sha256').update(code.toUpperCase()).digest();
    for (const itemCode of STATEMENTS) await saveByHand(client, organisationId, hash, itemCode);
    idle.push(client);
  }));
  await Promise.all(clients.map((client) => client.end()));
  await together(people, AT_ONCE, (person) => handIn(visitor, person));
  return (1000 * people.length * STATEMENTS.length) / took;
}

async function saveByHand(client: pg.Client, organisationId: string, code: Buffer, itemCode: string): Promise<void> {
  await client.query(`begin isolation level repeatable read; set local app.organisation_id = '${organisationId}'`);
  const { rows: [found] } = await client.query<{ id: string; revision: number | null }>({
    name: 'find', values: [organisationId, code, itemCode],
    text: `select p.id, n.revision from response p join round r on r.organisation_id = p.organisation_id and r.id = p.round_id
      left join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id and n.item_code = $3
      where p.organisation_id = $1 and p.code_hash = $2 and p.state = 'in_progress' and r.state = 'scoring'`,
  });
  await client.query({ name: 'save', values: [organisationId, randomUUIDv7(), found!.id, itemCode, '"V3"', new Date()],
    text: 'insert into answer (organisation_id, id, response_id, item_code, value, mark, saved_at, revision) values ($1, $2, $3, $4, $5, false, $6, 1)' });
  await client.query({ name: 'audit', values: [organisationId, randomUUIDv7(), new Date(), [found!.id], [itemCode]],
    text: `insert into audit_entry (organisation_id, id, at, verb, subjects, fields) values ($1, $2, $3, 'survey.answer', $4, $5)` });
  await client.query('commit');
}
