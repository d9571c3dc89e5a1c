import { licensedConfiguration, OUTSIDE_REASONS } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, answer, APPROVE, ASSIGN, type CaseAnswer, casesOf, drawAll, fillIn, type Measuring, planRound, type RoundAnswer, roundInHand, SAVE, startMeasuring } from '../../test/measuring.ts';
import { configure } from '../../test/method.ts';
import { uuid } from '../platform/index.ts';

let measuring: Measuring;
beforeAll(async () => {
  measuring = await startMeasuring();
});
afterAll(() => measuring.close());
// Each test has families of its own: in the other tests' rounds they would be measured too.
let clients = 0;
let from: string;
beforeEach(async () => {
  clients += 1;
  from = `20${String(10 + clients)}`;
  await addFamilies(measuring, ['a', 'b', 'c'].map((suffix) => ({ clientNumber: `O-${String(clients)}-${suffix}`, startedOn: `${from}-01-06`, endedOn: `${from}-03-02` })));
});

const OBJECT = 'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { revision objection { on source } } }';
const WITHDRAW = 'mutation ($id: ID!, $revision: Int!) { withdrawObjection(familyId: $id, revision: $revision) { revision objection { on } } }';
const TAKE_BACK = 'mutation ($id: ID!, $revision: Int!) { takeBackIn(roundCaseId: $id, revision: $revision) { leftOutReason reason { nl } assignment { responseState } } }';
const RESULTS = 'query ($slug: String!) { results(slug: $slug) { objections leftOut { code label { nl } count } examined drawn remarks { clientNumber } figures } }';
const LEFT_OUT = 'Gezin wil niet dat iemand van buiten het dossier leest';

const year = () => ({ periodFrom: `${from}-01-01`, periodTo: `${from}-12-31`, referenceDate: `${from}-12-31` });
const familyOf = async (suffix: string) => (await measuring.app.superuser<{ id: string; revision: number }>('select id, revision from family where client_number = $1', [`O-${String(clients)}-${suffix}`]))[0]!;
const objection = (familyId: string, revision: number, over: object = {}) => ({ input: { familyId, revision, on: '2025-02-03', source: 'Formulier bij de start', ...over } });
async function object(suffix: string): Promise<void> {
  const { id, revision } = await familyOf(suffix);
  await measuring.ask('noor', OBJECT, objection(id, revision));
}
const member = (person: 'tess' | 'joris') => measuring.cast.people[person].memberId;
const assign = (roundCaseIds: string[], person: 'tess' | 'joris') => measuring.send<{ assign: { assigned: number } }>('noor', ASSIGN, { input: { roundCaseIds, assessorId: member(person) } });
const outside = (assessors: 'outside' | 'independent') => measuring.as('noor').then((noor) => configure(measuring.app, noor, measuring.versions.spirit.programmeId, (now) => ({
  ...licensedConfiguration(vigFinal, now.teamIds), instruments: now.instruments.map((each) => ({ ...each, assessors })),
})));
const drawn = async () => {
  const round = await drawAll(measuring, await planRound(measuring, year()));
  return { round, cases: await casesOf(measuring, round.slug, 'drawn') };
};
const caseOf = (cases: CaseAnswer[], suffix: string) => cases.find(({ clientNumber }) => clientNumber.endsWith(suffix))!;
const objections = async ({ slug }: RoundAnswer) => (await measuring.ask<{ round: { objections: number } }>('noor', 'query ($slug: String!) { round(slug: $slug) { objections } }', { slug })).round.objections;

describe('an objection', () => {
  test('is recorded with its day and source, corrected and withdrawn, by who saw the family last', async () => {
    const { id } = await familyOf('a');
    const recorded = await measuring.ask('noor', OBJECT, objection(id, 1));
    expect(recorded).toEqual({ recordObjection: { revision: 2, objection: { on: '2025-02-03', source: 'Formulier bij de start' } } });
    expect(codesOf(await measuring.send('noor', OBJECT, objection(id, 1)))).toEqual(['CONFLICT']);
    expect(await measuring.ask('noor', WITHDRAW, { id, revision: 2 })).toEqual({ withdrawObjection: { revision: 3, objection: null } });
    const trail = await measuring.app.superuser<{ verb: string; fields: string[]; reason: string | null }>('select verb, fields, reason from audit_entry where $1 = any(subjects) order by id', [id]);
    expect(trail).toEqual([0, 1].map(() => ({ verb: 'case.write', fields: ['objectionOn', 'objectionSource'], reason: null })));
  });

  test.each([
    ['on a day to come', { on: '2999-01-01' }, 'on'], ['on a day that cannot be', { on: '1202-01-01' }, 'on'],
    ['without a source', { source: '  ' }, 'source'], ['with a long source', { source: 'x'.repeat(201) }, 'source'],
  ])('%s is refused at the field', async (_, over, field) => {
    const { id } = await familyOf('a');
    const refused = await measuring.send('noor', OBJECT, objection(id, 1, over));
    expect(codesOf(refused)).toEqual(['BAD_INPUT']);
    expect(JSON.stringify(refused.errors![0]!.extensions.details)).toContain(`"field":"${field}"`);
  });

  test('is recorded by who writes the case, and not elsewhere', async () => {
    const { id } = await familyOf('a');
    expect((await measuring.send('sanne', OBJECT, objection(id, 1))).errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'case.write' } });
    expect(codesOf(await measuring.send('lotte', OBJECT, objection(id, 1)))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('fatima', OBJECT, objection(id, 1)))).toEqual(['NOT_FOUND']);
  });
});

describe('in a round by outsiders, a family that objects', () => {
  test('is outside the draw, counted and not in the results', async () => {
    await outside('outside');
    await object('b');
    const planned = await planRound(measuring, year());
    expect(await objections(planned)).toBe(1);
    const round = await drawAll(measuring, planned);
    const cases = await casesOf(measuring, round.slug);
    expect(cases.filter(({ reason }) => reason?.nl === LEFT_OUT).map(({ clientNumber, status }) => [clientNumber, status])).toEqual([[`O-${String(clients)}-b`, 'outside']]);
    expect(await objections(round)).toBe(1);
    const { results } = await measuring.ask<{ results: object }>('noor', RESULTS, { slug: round.slug });
    expect(results).toMatchObject({ objections: 1, drawn: 2 });
    expect(JSON.stringify(results)).not.toContain(`O-${String(clients)}-b`);
  });

  test('after the draw is left out at once, also when nobody has the file yet', async () => {
    await outside('outside');
    const { round } = await drawn();
    await object('b');
    const cases = await casesOf(measuring, round.slug, 'drawn');
    expect(caseOf(cases, 'b')).toMatchObject({ leftOutReason: LEFT_OUT, reason: { nl: LEFT_OUT } });
    expect(await objections(round)).toBe(1);
    expect(codesOf(await assign([caseOf(cases, 'b').id], 'tess'))).toEqual(['ASSIGNMENT_NOT_POSSIBLE']);
  });
});

describe('in a round by anybody independent, a family that objects', () => {
  beforeEach(() => outside('independent'));

  test('is scored by members of the organisation only', async () => {
    await object('b');
    const { cases } = await drawn();
    expect(cases).toHaveLength(3);
    const refused = await assign(cases.map(({ id }) => id), 'tess');
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'ASSIGNMENT_FAMILY_OBJECTS', details: { cases: [{ clientNumber: `O-${String(clients)}-b`, code: 'family_objects' }] } });
    expect(codesOf(await assign([caseOf(cases, 'b').id], 'joris'))).toEqual([]);
  });

  test('is divided over those who may', async () => {
    await object('a');
    await object('b');
    const { round } = await drawn();
    const evenly = (assessorIds: string[]) => measuring.ask<{ assignEvenly: { assigned: number; notAssignable: { clientNumber: string }[] } }>(
      'noor', 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned notAssignable { clientNumber } } }', { input: { roundId: round.id, assessorIds } });
    expect((await evenly([member('tess')])).assignEvenly).toMatchObject({ assigned: 1, notAssignable: { length: 2 } });
    expect((await evenly([member('tess'), member('joris')])).assignEvenly).toEqual({ assigned: 2, notAssignable: [] });
    const cases = await casesOf(measuring, round.slug, 'drawn');
    expect(['a', 'b', 'c'].map((suffix) => caseOf(cases, suffix).assignment!.assessorId)).toEqual([member('joris'), member('joris'), member('tess')]);
  });

  test('is taken out of the hands of the outsider who has its file, whatever he did: nothing of it counts, and he cannot read it', async () => {
    const { round, cases } = await roundInHand(measuring, year(), 'tess');
    for (const suffix of ['a', 'b'] as const) {
      const { responseId } = caseOf(cases, suffix).assignment!;
      await measuring.ask('hanna', APPROVE, { id: responseId, revision: await fillIn(measuring, responseId, { 'VIG-U1-1': { remark: `Bij ${suffix}` } }, { assessor: 'tess' }) });
    }
    await object('b');
    const { assignment, leftOutReason } = caseOf(await casesOf(measuring, round.slug, 'drawn'), 'b');
    expect([leftOutReason, assignment!.responseState]).toEqual([LEFT_OUT, 'left_out']);
    const { id, responseId } = assignment!;
    expect(codesOf(await measuring.send('tess', 'query ($id: ID!) { scoring(assignmentId: $id) { id } }', { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('tess', SAVE, answer(responseId, 'VIG-U1-1', { revision: 1 })))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('tess', 'mutation ($id: ID!) { commentResponse(responseId: $id, comment: { text: "Nog iets" }) { id } }', { id: responseId }))).toEqual(['NOT_FOUND']);
    expect(JSON.stringify(await measuring.ask('tess', '{ assignedCases { total items { clientNumber } } }'))).not.toContain(`O-${String(clients)}-b`);
    const { results } = await measuring.ask<{ results: object }>('noor', RESULTS, { slug: round.slug });
    expect(results).toMatchObject({ objections: 1, leftOut: [{ code: 'objection', label: { nl: OUTSIDE_REASONS.objection.nl } }], examined: 1, remarks: [{ clientNumber: `O-${String(clients)}-a` }] });
    const trail = await measuring.app.superuser('select fields from audit_entry where verb = $1 and reason = $2 and $3 = any(subjects)', ['round.leave_out', 'objection', caseOf(cases, 'b').id]);
    expect(trail).toEqual([{ fields: ['leftOutReason'] }]);
  });

  test('stays with an assessor of the organisation', async () => {
    const { round } = await roundInHand(measuring, year(), 'joris');
    await object('b');
    expect(caseOf(await casesOf(measuring, round.slug, 'drawn'), 'b')).toMatchObject({ leftOutReason: null, assignment: { responseState: 'assigned' } });
    expect(await objections(round)).toBe(0);
  });

  test('is taken back in only after it has withdrawn the objection', async () => {
    const { round, cases } = await roundInHand(measuring, year(), 'tess');
    await object('b');
    const { id } = caseOf(cases, 'b');
    const back = async () => measuring.send('noor', TAKE_BACK, { id, revision: caseOf(await casesOf(measuring, round.slug, 'drawn'), 'b').revision });
    expect(codesOf(await back())).toEqual(['CASE_FAMILY_OBJECTS']);
    const family = await familyOf('b');
    await measuring.ask('noor', WITHDRAW, family);
    expect((await back()).data).toEqual({ takeBackIn: { leftOutReason: null, reason: null, assignment: { responseState: 'assigned' } } });
    expect(await objections(round)).toBe(0);
  });

  test('does not lose what is closed', async () => {
    const { round, cases } = await roundInHand(measuring, year(), 'tess');
    for (const { assignment } of cases) {
      const revision = await fillIn(measuring, assignment!.responseId, {}, { assessor: 'tess' });
      await measuring.ask('hanna', APPROVE, { id: assignment!.responseId, revision });
    }
    await measuring.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 3) { state } }', { id: round.id });
    await object('b');
    const { results } = await measuring.ask<{ results: object }>('noor', RESULTS, { slug: round.slug });
    expect(results).toMatchObject({ objections: 0, examined: 3 });
    expect(codesOf(await measuring.send('tess', 'query ($id: ID!) { scoring(assignmentId: $id) { id } }', { id: caseOf(cases, 'b').assignment!.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('an objection and an assignment at the same moment', () => {
  beforeEach(() => outside('independent'));
  const spirit = () => measuring.cast.organisations.spirit.id;
  /** A transaction of the application's role that stays open until it is told to commit. */
  async function openTransaction(sql: string, values: unknown[]): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: measuring.app.database.appUrl });
    await client.connect();
    await client.query(`begin isolation level repeatable read; set local app.organisation_id = '${spirit()}'`);
    await client.query(sql, values);
    return async () => {
      await client.query('commit');
      await client.end();
    };
  }
  async function someoneWaits(): Promise<void> {
    for (let waited = 0; waited < 200; waited += 1) {
      if ((await measuring.app.superuser(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('nobody waits');
  }
  const standing = async (id: string) => (await measuring.app.superuser<{ assigned: boolean; out: boolean }>(`
    select a.id is not null as assigned, c.left_out_reason is not null as out from round_case c left join assignment a on a.round_case_id = c.id where c.id = $1`, [id]))[0];

  test('an assignment that is being written is taken away by the objection', async () => {
    const { round, cases } = await drawn();
    const { id } = caseOf(cases, 'b');
    const family = await familyOf('b');
    const commit = await openTransaction('insert into assignment (organisation_id, id, round_id, round_case_id, assessor_id, assigned_at, revision) values ($1, $2, $3, $4, $5, now(), 1)',
      [spirit(), uuid(), round.id, id, member('tess')]);
    const objecting = measuring.send('noor', OBJECT, objection(family.id, family.revision));
    await someoneWaits();
    await commit();
    expect(codesOf(await objecting)).toEqual([]);
    expect(await standing(id)).toEqual({ assigned: true, out: true });
  });

  test('an objection that is being written refuses the assignment', async () => {
    const { cases } = await drawn();
    const { id } = caseOf(cases, 'b');
    const family = await familyOf('b');
    const commit = await openTransaction(`update family set objection_on = '2025-02-03', objection_source = 'Formulier' where id = $1`, [family.id]);
    const assigning = assign([id], 'tess');
    await someoneWaits();
    await commit();
    expect(codesOf(await assigning)).toEqual(['ASSIGNMENT_FAMILY_OBJECTS']);
    expect(await standing(id)).toEqual({ assigned: false, out: false });
  });

  test('never leave an outsider with the file', async () => {
    const { cases } = await drawn();
    for (const suffix of ['a', 'b', 'c']) {
      const family = await familyOf(suffix);
      await Promise.all([assign([caseOf(cases, suffix).id], 'tess'), measuring.send('noor', OBJECT, objection(family.id, family.revision))]);
      const now = await standing(caseOf(cases, suffix).id);
      expect(now!.assigned).toBe(now!.out);
    }
  });

  test('the database refuses an outsider by itself', async () => {
    await object('b');
    const { round, cases } = await drawn();
    await expect(measuring.app.superuser('insert into assignment (organisation_id, id, round_id, round_case_id, assessor_id, assigned_at, revision) values ($1, $2, $3, $4, $5, now(), 1)',
      [spirit(), uuid(), round.id, caseOf(cases, 'b').id, member('tess')])).rejects.toMatchObject({ constraint: 'assignment_family_objects' });
  });
});
