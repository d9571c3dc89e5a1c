/** Screens that read, against the SQL that gives the same data and nothing around it. */
import pg from 'pg';
import { compareTimes, type Measured, median, milliseconds } from './measure.ts';
import { addFamilies, ITEMS, type Provider, type World } from './world.ts';

const RESULTS = 'query ($slug: String!) { results(slug: $slug) { round { slug } figures comparison remarks { itemCode clientNumber remark } document headline { nl } warnings { nl } } }';
const ASSIGNED = '{ assignedCases(first: 50) { items { assignmentId responseId clientNumber trajectoryNumber state } next } }';
const FAMILIES = 'query ($after: String) { families(first: 50, after: $after) { items { id clientNumber } next } }';

/** A connection as the app role with the organisation set, in one read-only transaction per question, as the API has it. */
export async function asApp(appUrl: string, { organisationId }: Provider): Promise<{ ask: (text: string, values: unknown[]) => Promise<unknown>; end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  return {
    ask: async (text, values) => {
      await client.query(`begin isolation level repeatable read read only; set local app.organisation_id = '${organisationId}'`);
      const { rows } = await client.query<Record<string, unknown>>({ name: text.slice(0, 60), text, values });
      await client.query('commit');
      return rows;
    },
    end: () => client.end(),
  };
}

const DOCUMENT_AND_REMARKS = `v.document,
  (select jsonb_agg(jsonb_build_array(n.item_code, n.remark)) from answer n join response p on p.organisation_id = n.organisation_id and p.id = n.response_id
   where p.organisation_id = r.organisation_id and p.round_id = r.id and n.remark is not null) as remarks`;

/** The frozen figures of a closed round, against selecting them. */
export async function measureClosedResults(world: Provider, appUrl: string, what: string, times: number): Promise<Measured> {
  const bare = await asApp(appUrl, world);
  const measured = await compareTimes(what, () => world.officer.ask(RESULTS, { slug: world.closed }), () => bare.ask(`
    select s.figures, s.sha256, ${DOCUMENT_AND_REMARKS} from round r
      join snapshot s on s.organisation_id = r.organisation_id and s.round_id = r.id and s.edition = r.edition
      join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
    where r.organisation_id = $1 and r.slug = $2`, [world.organisationId, world.closed]), times);
  await bare.end();
  return measured;
}

/** The figures of a running round, against counting its answers; and the list an assessor begins with. */
export async function measureReading(world: World, appUrl: string, runningCases: number, times: number): Promise<Measured[]> {
  const bare = await asApp(appUrl, world);
  const running = await compareTimes(`results of a running round of ${runningCases} cases, against counting by SQL`, () => world.officer.ask(RESULTS, { slug: world.running }), () => bare.ask(`
    select n.item_code, count(*) filter (where n.value = '"YES"') as yes, count(*) filter (where n.value = '"NO"') as no, count(*) filter (where n.mark) as marked, r.id,
      (select document from adopted_version v where v.organisation_id = r.organisation_id and v.id = r.adopted_version_id) as document
    from round r join round_case c on c.organisation_id = r.organisation_id and c.round_id = r.id and c.status = 'drawn' and c.left_out_reason is null
      join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and p.state = 'approved'
      join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id and n.item_code = any($3)
    where r.organisation_id = $1 and r.slug = $2 group by r.organisation_id, r.id, n.item_code`, [world.organisationId, world.running, ITEMS]), times);
  const list = await compareTimes("the assessor's list, against its SQL", () => world.assessor.session.ask(ASSIGNED), () => bare.ask(`
    select a.id, p.id as response_id, f.client_number, t.number, p.state from assignment a
      join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
      join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
      join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
    where a.organisation_id = $1 and a.assessor_id = $2 and r.state <> 'closed' order by f.client_number limit 50`, [world.organisationId, world.assessor.memberId]), times);
  await bare.end();
  return [running, list];
}

/** The first page and the last page of a long list of cases; the ratio is first / last. */
export async function measureLongList(world: World, database: pg.Client, count: number, times: number): Promise<Measured> {
  await addFamilies(database, world, count);
  // As a pager would hold it: the key of the fifty-first row from the end.
  const { rows: [last] } = await database.query<{ key: string }>('select client_number as key from family where organisation_id = $1 order by client_number desc offset 50 limit 1', [world.organisationId]);
  const page = async (after: string | null) => (await world.officer.ask<{ families: { items: { clientNumber: string }[]; next: string | null } }>(FAMILIES, { after })).families;
  const after = Buffer.from(JSON.stringify([last!.key])).toString('base64url');
  const { items, next: beyond } = await page(after);
  if (items.length !== 50 || beyond !== null) throw new Error(`the last page holds ${items.length} families`);
  return compareTimes(`last page of a list of ${count.toLocaleString('en')} cases, against its first page`, () => page(after), () => page(null), times);
}

/** The file with a closed round's figures. */
export async function measureExport(world: World, slug: string, times: number): Promise<string> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    taken.push(await milliseconds(() => world.officer.ask('query ($slug: String!) { resultsExport(slug: $slug, locale: nl) { content } }', { slug })));
  }
  return `${median(taken).toFixed(1)} ms`;
}
