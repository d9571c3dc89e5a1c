/** Trajectories with goals and evaluations: how fast outcomes are reported over them, beside hand-written SQL. */
import type pg from 'pg';
import type { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, type Person, release } from '../../infra/demonstration/provider.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { compareTimes, type Measured } from './measure.ts';
import { type CreateOrganisation, signedIn, SINCE } from './world.ts';

const SLUG = 'verloop';
const GOALS = 5;
const EVALUATIONS = 4;
const TEAMS = 40;

export interface Following { officer: Session; organisationId: string; programmeId: string }

/** Follows this many trajectories, each of a youth of its own but for every fourth, which goes on with the one before. */
export async function measureFollowing(address: string, database: pg.Client, createOrganisation: CreateOrganisation, count: number, times: number): Promise<Measured[]> {
  const world = await start(address, createOrganisation, database);
  await follow(database, world, count);
  const what = `${count.toLocaleString('en')} trajectories with ${GOALS} goals and ${EVALUATIONS} evaluations`;
  return [await compareTimes(`outcomes of ${what}, against working out three of their figures and the means of goals in SQL`, () => outcomes(world), () => outcomesByHand(database, world), times)];
}

async function start(address: string, createOrganisation: CreateOrganisation, database: pg.Client): Promise<Following> {
  const person = (email: string, role: string): Person => ({ email, name: role, roleCodes: [role], external: false });
  await createOrganisation(`${SLUG}-houder`, 'licence_holder', [person(`methodiek@${SLUG}-houder.example`, 'method_owner')]);
  await createOrganisation(SLUG, 'provider', [person(`beheer@${SLUG}.example`, 'administrator'), person(`kwaliteit@${SLUG}.example`, 'quality_officer')]);
  await release(await signedIn(address, `methodiek@${SLUG}-houder.example`), np, [SLUG]);
  const [administrator, officer] = [await signedIn(address, `beheer@${SLUG}.example`), await signedIn(address, `kwaliteit@${SLUG}.example`)];
  const sites = new Map<string, string>();
  const teams = [];
  for (let index = 0; index < TEAMS; index += 1) teams.push(await addTeam(administrator, `Locatie ${index % 5}`, `Team ${index}`, SINCE, sites));
  await adopt(officer, np.versionCode, teams);
  const { rows: [found] } = await database.query<{ organisation_id: string; id: string }>('select p.organisation_id, p.id from programme p join auth.organisation o on o.id = p.organisation_id where o.slug = $1', [SLUG]);
  return { officer, organisationId: found!.organisation_id, programmeId: found!.id };
}

/** From -2 to 2, by number of the trajectory, the goal and the evaluation; later evaluations score higher. */
const score = (rater: number) => `least(2, (abs(hashint4((t.n * 1000 + g.n * 100 + e.n * 10 + ${rater})::int)) % 4) - 2 + e.n / 2)`;

/** The rows are right already: no triggers, no checks of references. */
async function follow(database: pg.Client, { organisationId, programmeId }: Following, count: number): Promise<void> {
  const insert = (text: string) => database.query(text.replaceAll('$org', `'${organisationId}'::uuid`).replaceAll('$programme', `'${programmeId}'::uuid`));
  const codes = np.goalCatalogue!.goals.filter(({ kind, registrable }) => kind === 'result' && registrable !== false).map(({ code }) => code);
  await database.query("set session_replication_role = replica; set work_mem = '256MB'");
  await insert(`create temp table t as select n, (n % 4) = 0 and n > 1 as follows, uuidv7() as id, uuidv7() as own, date '2022-01-01' + (n % 1000)::int as starts from generate_series(1, ${count}) n`);
  await insert(`alter table t add family uuid, add team uuid`);
  await insert(`update t set family = own where not follows`);
  await insert(`update t set family = p.own, starts = p.starts + 91 from t p where t.follows and p.n = t.n - 1`);
  await insert(`update t set team = m.id from (select id, row_number() over (order by id) - 1 as place from team where organisation_id = $org) m where m.place = ((t.n - case when t.follows then 1 else 0 end) / 50) % ${TEAMS}`);
  await insert(`insert into family (organisation_id, id, client_number, municipality, involvement, revision) select $org, family, 'V-' || lpad(n::text, 7, '0'), null, 0, 1 from t where not follows`);
  await insert(`insert into trajectory (organisation_id, id, family_id, number, programme_id, team_id, started_on, ended_on, closing_reason, revision)
    select $org, id, family, case when follows then 2 else 1 end, $programme, team, starts, starts + 90, case when n % 11 = 0 then 'NP-CR-NO-SHOW' else 'NP-CR-PLAN' end, 1 from t`);
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
  await database.query('drop table t, g, e; reset session_replication_role; reset work_mem; analyze');
}

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
