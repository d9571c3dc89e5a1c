/** Saving one answer: through the API, and by hand-written SQL that does the same work over the same kind of connection. */
import { randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { compareRates, type Measured } from './measure.ts';
import { ITEMS, type World } from './world.ts';

const SAVE = 'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { answered } }';
const ITEM = ITEMS[0]!;
const ITEM_BY_HAND = ITEMS[1]!;

/** Saves a second at each number of connections; every connection has a response of its own. */
export async function measureSaving(world: World, appUrl: string, connections: readonly number[], options: { seconds: number; times: number }): Promise<Measured[]> {
  const measured: Measured[] = [];
  const most = Math.max(...connections);
  if (world.open.length < most) throw new Error(`there are ${world.open.length} open responses for ${most} connections`);
  const api = world.open.slice(0, most).map((responseId) => saverOverHttp(world, responseId));
  const hands = await Promise.all(world.open.slice(0, most).map((responseId) => saverByHand(world, appUrl, responseId)));
  for (const count of connections) {
    measured.push(await compareRates(`save one answer, ${count} at once, against hand-written SQL`, api.slice(0, count), hands.slice(0, count).map(({ save }) => save), options));
  }
  await Promise.all(hands.map(({ client }) => client.end()));
  return measured;
}

function saverOverHttp({ assessor }: World, responseId: string): () => Promise<void> {
  let revision = 0;
  return async () => {
    await assessor.session.ask(SAVE, { input: { responseId, itemCode: ITEM, value: revision % 2 === 0 ? 'YES' : 'NO', mark: false, remark: null, revision } });
    revision += 1;
  };
}

/** Organisation set, whose response and which revision checked, answer (its trigger keeps the history), audit row, commit. */
async function saverByHand({ organisationId, assessor: { memberId: assessorId } }: World, appUrl: string, responseId: string): Promise<{ client: pg.Client; save: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const id = randomUUIDv7();
  let revision = 0;
  const save = async () => {
    await client.query(`begin isolation level repeatable read; set local app.organisation_id = '${organisationId}'; set local app.member_id = '${assessorId}'`);
    const { rows: [found] } = await client.query<{ revision: number | null }>({
      name: 'check', values: [organisationId, responseId, assessorId, ITEM_BY_HAND],
      text: `select n.revision from response p join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id join round r on r.organisation_id = p.organisation_id and r.id = p.round_id
        left join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id and n.item_code = $4
        where p.organisation_id = $1 and p.id = $2 and a.assessor_id = $3 and r.state = 'scoring' and p.state in ('assigned', 'in_progress', 'returned')`,
    });
    if (!found || (found.revision ?? 0) !== revision) throw new Error('somebody else saved this answer');
    const value = JSON.stringify(revision % 2 === 0 ? 'YES' : 'NO');
    await client.query(revision === 0
      ? { name: 'insert', values: [organisationId, id, responseId, ITEM_BY_HAND, value, new Date(), assessorId],
          text: 'insert into answer (organisation_id, id, response_id, item_code, value, mark, saved_at, saved_by, revision) values ($1, $2, $3, $4, $5, false, $6, $7, 1)' }
      : { name: 'update', values: [organisationId, id, value, new Date(), assessorId, revision],
          text: 'update answer set value = $3, saved_at = $4, saved_by = $5, revision = $6 + 1 where organisation_id = $1 and id = $2 and revision = $6' });
    await client.query({ name: 'audit', values: [organisationId, randomUUIDv7(), new Date(), assessorId, [responseId], [ITEM_BY_HAND]],
      text: `insert into audit_entry (organisation_id, id, at, member_id, verb, subjects, fields) values ($1, $2, $3, $4, 'response.score', $5, $6)` });
    await client.query('commit');
    revision += 1;
  };
  return { client, save };
}
