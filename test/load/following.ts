/** Trajectories with goals and evaluations: work lists, outcomes and links of clients, beside hand-written SQL. */
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { type Session, Visitor } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, joinTeam, memberIds, type Person, release } from '../../infra/demonstration/provider.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { compareTimes, type Measured, milliseconds } from './measure.ts';
import { type CreateOrganisation, signedIn, SINCE } from './world.ts';

const SLUG = 'verloop';
const GOALS = 5;
const EVALUATIONS = 4;
const TEAMS = 40;
/** Trajectories of one professional. */
const CASES = 20;
/** Of this part the help still runs. */
const RUNNING = 0.05;
const LINKS = 200;

interface Following { officer: Session; worker: Session; leader: Session; organisationId: string; programmeId: string; workerId: string; teamId: string }

/** Follows this many trajectories, each of a youth of its own but for every fourth, which goes on with the one before. */
export async function measureFollowing(address: string, database: pg.Client, createOrganisation: CreateOrganisation, count: number, times: number): Promise<Measured[]> {
  const world = await start(address, createOrganisation, database);
  await follow(database, world, count);
  await workedOut(database, world);
  await database.query('analyze');
  const what = `${count.toLocaleString('en')} trajectories with ${GOALS} goals and ${EVALUATIONS} evaluations`;
  const { worker, leader, organisationId, workerId, teamId } = world;
  return [
    await compareTimes(`work list of a professional among ${what}, against selecting it`, () => workList(worker, 'mine'), () => workByHand(database, organisationId, 'p.member_id = $2', workerId), 3 * times),
    await compareTimes('work list of a team among them, against selecting it', () => workList(leader, 'team'), () => workByHand(database, organisationId, 't.team_id = $2', teamId), 3 * times),
    await compareTimes('outcomes of them, against working out three of their figures and the means of goals in SQL', () => outcomes(world), () => outcomesByHand(database, world), times),
    await openLinks(address, database, world),
  ];
}

async function start(address: string, createOrganisation: CreateOrganisation, database: pg.Client): Promise<Following> {
  const person = (name: string, role: string, slug = SLUG): Person => ({ email: `${name}@${slug}.example`, name, roleCodes: [role], external: false });
  await createOrganisation(`${SLUG}-houder`, 'licence_holder', [person('methodiek', 'method_owner', `${SLUG}-houder`)]);
  await createOrganisation(SLUG, 'provider', [person('beheer', 'administrator'), person('kwaliteit', 'quality_officer'), person('begeleider', 'professional'), person('teamleider', 'team_leader')]);
  await release(await signedIn(address, `methodiek@${SLUG}-houder.example`), np, [SLUG]);
  const as = (name: string) => signedIn(address, `${name}@${SLUG}.example`);
  const [administrator, officer] = [await as('beheer'), await as('kwaliteit')];
  const sites = new Map<string, string>();
  const teams = [];
  for (let index = 0; index < TEAMS; index += 1) teams.push(await addTeam(administrator, `Locatie ${index % 5}`, `Team ${index}`, SINCE, sites));
  await adopt(officer, np.versionCode, teams);
  const members = await memberIds(administrator);
  const [team] = teams.toSorted((one, other) => (one.id < other.id ? -1 : 1)); // who is followed last is helped there
  await joinTeam(administrator, members.get('teamleider')!, team!);
  const { rows: [found] } = await database.query<{ organisation_id: string; id: string }>('select p.organisation_id, p.id from programme p join auth.organisation o on o.id = p.organisation_id where o.slug = $1', [SLUG]);
  return { officer, worker: await as('begeleider'), leader: await as('teamleider'), organisationId: found!.organisation_id, programmeId: found!.id, workerId: members.get('begeleider')!, teamId: team!.id };
}

/** From -2 to 2, by number of the trajectory, the goal and the evaluation; later evaluations score higher. */
const score = (rater: number) => `least(2, (abs(hashint4((t.n * 1000 + g.n * 100 + e.n * 10 + ${rater})::int)) % 4) - 2 + e.n / 2)`;

/** The rows are right already: no triggers, no checks of references. */
async function follow(database: pg.Client, { organisationId, programmeId, workerId }: Following, count: number): Promise<void> {
  const insert = (text: string) => database.query(text.replaceAll('$org', `'${organisationId}'::uuid`).replaceAll('$programme', `'${programmeId}'::uuid`));
  const running = `n > ${Math.floor(count * (1 - RUNNING))}`;
  const professionals = Math.ceil(count / CASES);
  const codes = np.goalCatalogue!.goals.filter(({ kind, registrable }) => kind === 'result' && registrable !== false).map(({ code }) => code);
  await database.query("set session_replication_role = replica; set work_mem = '256MB'");
  await insert(`create temp table t as select n, (n % 4) = 0 and not ${running} as follows, uuidv7() as id, uuidv7() as own, case when ${running} then current_date - ${22 * EVALUATIONS + 1} else date '2022-01-01' + (n % 1000)::int end as starts, ${running} as running from generate_series(1, ${count}) n`);
  await insert(`alter table t add family uuid, add team uuid`);
  await insert(`update t set family = own where not follows`);
  await insert(`update t set family = p.own, starts = p.starts + 91 from t p where t.follows and p.n = t.n - 1`);
  await insert(`update t set team = m.id from (select id, row_number() over (order by id) - 1 as place from team where organisation_id = $org) m where m.place = ((${count} - t.n + case when t.follows then 1 else 0 end) / 50) % ${TEAMS}`);
  await insert(`insert into family (organisation_id, id, client_number, municipality, involvement, revision) select $org, family, 'V-' || lpad(n::text, 7, '0'), null, 0, 1 from t where not follows`);
  await insert(`insert into trajectory (organisation_id, id, family_id, number, programme_id, team_id, started_on, ended_on, closing_reason, revision)
    select $org, id, family, case when follows then 2 else 1 end, $programme, team, starts, case when not running then starts + 90 end, case when running then null when n % 11 = 0 then 'NP-CR-NO-SHOW' else 'NP-CR-PLAN' end, 1 from t`);
  await insert(`insert into professional (organisation_id, id, staff_number, name, member_id, revision) select $org, uuidv7(), 'P-' || k, 'Begeleider ' || k, case when k = 1 then '${workerId}'::uuid end, 1 from generate_series(1, ${professionals}) k`);
  await insert(`insert into trajectory_professional (organisation_id, id, trajectory_id, professional_id, starts_on, ends_on, revision)
    select $org, uuidv7(), t.id, p.id, t.starts, case when not t.running then t.starts + 90 end, 1 from t join professional p on p.organisation_id = $org and p.staff_number = 'P-' || 1 + (${count} - t.n) / ${CASES}`);
  await insert(`create temp table g as select t.n as trajectory, g.n, uuidv7() as id from t cross join generate_series(1, ${GOALS}) g(n)`);
  await insert(`insert into goal (organisation_id, id, family_id, trajectory_id, number, words, code, whose, set_on, scale, revision)
    select $org, g.id, t.family, t.id, g.n + case when t.follows then ${GOALS} else 0 end, 'Een doel', (array[${codes.map((code) => `'${code}'`).join(', ')}])[1 + (t.n + g.n * 3) % ${codes.length}], 'youth', t.starts + 7, 'gas', 1 from g join t on t.n = g.trajectory`);
  await insert(`create temp table e as select t.n as trajectory, e.n, uuidv7() as id from t cross join generate_series(1, ${EVALUATIONS}) e(n)`);
  await insert(`insert into evaluation (organisation_id, id, trajectory_id, held_on, final, closed_at, scores, revision)
    select $org, e.id, t.id, t.starts + 22 * e.n, e.n = ${EVALUATIONS}, now(), (select jsonb_object_agg((g.n + case when t.follows then ${GOALS} else 0 end)::text, jsonb_build_object('client', ${score(1)}, 'professional', ${score(2)}))
      from generate_series(1, ${GOALS}) g(n)), 2 from e join t on t.n = e.trajectory`);
  await insert(`insert into evaluation_rater (organisation_id, id, evaluation_id, rater, state, handed_in_at, way, revision)
    select $org, uuidv7(), e.id, r.rater, 'in', now(), 'import', 1 from e cross join (values ('client'), ('professional')) r(rater)`);
  await insert(`insert into goal_score (organisation_id, id, evaluation_id, goal_id, rater, revision, score, scored_at)
    select $org, uuidv7(), e.id, g.id, r.rater, 1, case r.rater when 'client' then ${score(1)} else ${score(2)} end, now()
    from t join e on e.trajectory = t.n join g on g.trajectory = t.n cross join (values ('client'), ('professional')) r(rater)`);
  await insert(`insert into course_due (organisation_id, id, trajectory_id) select $org, uuidv7(), id from t`);
  await insert(`insert into evaluation (organisation_id, id, trajectory_id, held_on, final, revision) select $org, uuidv7(), t.id, current_date, false, 1 from t where running order by n desc limit ${LINKS}`);
  await insert(`insert into evaluation_rater (organisation_id, id, evaluation_id, rater, state, revision)
    select $org, uuidv7(), e.id, r.rater, 'open', 1 from evaluation e cross join (values ('client'), ('professional')) r(rater) where e.organisation_id = $org and e.closed_at is null`);
  await database.query('drop table t, g, e; reset session_replication_role; reset work_mem; analyze');
}

/** What is to be done in each trajectory is worked out by the application itself. */
async function workedOut(database: pg.Client, { organisationId }: Following): Promise<void> {
  for (;;) {
    const { rows: [due] } = await database.query<{ count: number }>('select count(*)::int as count from course_due where organisation_id = $1', [organisationId]);
    if (due!.count === 0) return;
    await setTimeout(200);
  }
}

const workList = (session: Session, view: string): Promise<unknown> => session.ask(`query ($view: WorkView!) { workList(view: $view, first: 50) {
  items { id trajectoryId familyId clientNumber method code number name { nl } dueOn state place professionals } next counts { overdue due soon } } }`, { view });

/** The first fifty tasks and how many there are. */
const workByHand = (database: pg.Client, organisationId: string, whose: string, id: string): Promise<unknown> => database.query(`
  with mine as (select k.id, k.trajectory_id, k.code, k.number, k.due_on, t.family_id, array_agg(p.name) as professionals from task k join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
    join trajectory_professional h on h.organisation_id = t.organisation_id and h.trajectory_id = t.id join professional p on p.organisation_id = h.organisation_id and p.id = h.professional_id
    where k.organisation_id = $1 and ${whose} and k.due_on <= current_date + 14 group by 1, 2, 3, 4, 5, 6)
  select m.*, f.client_number, (select count(*) from mine) as all from mine m join family f on f.organisation_id = $1 and f.id = m.family_id order by m.due_on, m.id limit 50`, [organisationId, id]);

const outcomes = ({ officer, programmeId }: Following): Promise<unknown> => officer.ask('query ($id: ID!) { outcomes(programmeId: $id) { report } }', { id: programmeId });

/** The share that dropped out, the mean length, the share that came back, and of each goal N and mean at the first evaluation and at the end. */
async function outcomesByHand(database: pg.Client, { organisationId, programmeId }: Following): Promise<void> {
  await database.query(`select count(*), avg(dropped::int), avg(length), avg(returned::int) from (
    select family_id, bool_or(closing_reason = 'NP-CR-NO-SHOW') as dropped, max(ended_on) - min(started_on) as length, count(*) > 2 as returned from trajectory where organisation_id = $1 and programme_id = $2 group by family_id) f`, [organisationId, programmeId]);
  await database.query(`with given as (
      select t.family_id, s.key::int as number, e.held_on, min(e.held_on) over (partition by t.family_id) as first, max(e.held_on) over (partition by t.family_id, s.key) as last,
        ((s.value ->> 'client')::int + (s.value ->> 'professional')::int) / 2 + 3 as score
      from trajectory t join evaluation e on e.organisation_id = t.organisation_id and e.trajectory_id = t.id and e.closed_at is not null cross join lateral jsonb_each(e.scores) s
      where t.organisation_id = $1 and t.programme_id = $2)
    select g.code, count(*) filter (where held_on = first), avg(score) filter (where held_on = first), count(*) filter (where held_on = last), avg(score) filter (where held_on = last)
    from given join goal g on g.organisation_id = $1 and g.family_id = given.family_id and g.number = given.number group by g.code`, [organisationId, programmeId]);
}

/** Links of as many clients, opened at the same moment; beside selecting what each shows, one after the other. */
async function openLinks(address: string, database: pg.Client, { officer, organisationId }: Following): Promise<Measured> {
  const { rows: raters } = await database.query<{ id: string; evaluation_id: string }>(`select r.id, r.evaluation_id from evaluation_rater r join evaluation e on e.organisation_id = r.organisation_id and e.id = r.evaluation_id
    where e.organisation_id = $1 and e.closed_at is null and r.rater = 'client'`, [organisationId]);
  const links: string[] = [];
  for (const { evaluation_id: evaluationId } of raters) {
    const { makeClientLink } = await officer.ask<{ makeClientLink: { link: string } }>('mutation ($input: MakeClientLinkInput!) { makeClientLink(input: $input) { link } }', { input: { evaluationId, rater: 'client', device: false } });
    links.push(makeClientLink.link);
  }
  const visitor = new Visitor(address, SLUG);
  const visit = (link: string): Promise<unknown> => visitor.ask('query ($link: String) { clientVisit(link: $link) { rater done goals { id words name { nl en } scale anchors } scale scores { goalId score } satisfaction { form answers refused } } }', { link });
  await visit(links[0]!);
  const took = await milliseconds(() => Promise.all(links.map(visit)));
  const selecting = await milliseconds(async () => {
    for (const { id } of raters) {
      await database.query(`select r.rater, r.state, e.held_on, g.id, g.words, g.code, g.scale, g.anchors, s.score from evaluation_rater r join evaluation e on e.organisation_id = r.organisation_id and e.id = r.evaluation_id
        join trajectory t on t.organisation_id = e.organisation_id and t.id = e.trajectory_id join goal g on g.organisation_id = t.organisation_id and g.family_id = t.family_id
        left join goal_score s on s.organisation_id = e.organisation_id and s.evaluation_id = e.id and s.goal_id = g.id and s.rater = r.rater where r.organisation_id = $1 and r.id = $2`, [organisationId, id]);
    }
  });
  return { what: `${links.length} links of clients opened at once, against selecting what they show`, ours: `${took.toFixed(0)} ms`, other: `${selecting.toFixed(0)} ms`, ratio: selecting / took };
}
