import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AuditFact, Sealer, type Verdict } from '../../src/audit/index.ts';
import { codesOf, dataOf } from '../harness.ts';
import { type BenchApp, startBench } from './bench.ts';

let app: BenchApp;
beforeAll(async () => {
  app = await startBench();
});
afterAll(() => app.close());

const add = async (name: string, who = app.anna) =>
  dataOf(await app.graphql<{ addBench: { id: string } }>(who, 'mutation ($name: String!) { addBench(input: { name: $name }) { id } }', { name })).addBench.id;
const entries = (verb: string) => app.superuser<AuditFact & { account_id: string; member_id: string; at: Date }>('select * from audit_entry where organisation_id = $1 and verb = $2 order by id', [app.spirit, verb]);
const waiting = async () => (await app.superuser('select from audit_unsealed')).length;
const sealed = async () => {
  await app.app.get(Sealer).sealAll();
  await expect.poll(waiting, { timeout: 5_000 }).toBe(0); // another copy can hold the lock
};

describe('an entry', () => {
  test('says who changed which fields of what, and no values', async () => {
    const id = await add('Zuid');
    const [entry] = (await entries('site.manage')).slice(-1);
    const anna = JSON.parse(app.anna['x-caller']!).actor;
    expect(entry).toMatchObject({ verb: 'site.manage', subjects: [id], fields: ['name'], account_id: anna.accountId, member_id: anna.memberId });
    expect(JSON.stringify(entry)).not.toContain('Zuid');
  });

  test('is written once for a query that shows case data, with the ids of its subjects', async () => {
    const id = await add('a case');
    const { cases } = dataOf(await app.graphql<{ cases: string[] }>(app.anna, '{ cases again: cases }'));
    expect(cases).toContain(id);
    expect((await entries('case.read')).map(({ subjects }) => subjects)).toEqual([cases.toSorted()]);
  });

  test('cannot be forgotten: a query that declares its reading and records none is refused', async () => {
    const answer = await app.graphql(app.anna, '{ cases(forget: true) }');
    expect(codesOf(answer)).toEqual(['INTERNAL']);
    expect(answer.data).toBeNull();
  });

  test('is shown by pages to who may read the trail, of the own organisation only', async () => {
    const reader = JSON.parse(app.bob['x-caller']!);
    const headers = { 'x-caller': JSON.stringify({ ...reader, grants: [{ verb: 'audit.read', reach: 'organisation' }] }) };
    const ids = [await add('r1', app.bob), await add('r2', app.bob), await add('r3', app.bob)];
    const ask = 'query ($after: String) { auditEntries(first: 2, after: $after) { items { subjects at } next } }';
    interface Page { auditEntries: { items: { subjects: string[] }[]; next: string | null } }
    const first = dataOf(await app.graphql<Page>(headers, ask)).auditEntries;
    const second = dataOf(await app.graphql<Page>(headers, ask, { after: first.next })).auditEntries;
    expect([...first.items, ...second.items].map(({ subjects }) => subjects[0])).toEqual(ids.toReversed());
    expect(second.next).toBeNull();
    expect(codesOf(await app.graphql(headers, ask, { after: 'bm90IGEgY3Vyc29y' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await app.graphql(app.anna, ask))).toEqual(['FORBIDDEN']);
  });

  test('is sealed within a few seconds, and nobody changes it or its seal', async () => {
    await add('sealed');
    await expect.poll(waiting, { timeout: 5_000 }).toBe(0);
    for (const statement of ['update audit_entry set verb = verb', 'delete from audit_entry', 'update audit_seal set sealed_at = sealed_at', 'delete from audit_seal']) {
      await expect(app.superuser(statement), statement).rejects.toMatchObject({ code: '23001' });
    }
  });
});

describe('the chain', () => {
  let spirit: Verdict;
  const verify = async () => {
    const verdicts = await app.app.get(Sealer).verifyAll();
    return verdicts.find(({ organisation }) => organisation.slug === 'spirit')!;
  };
  /** Does it as somebody who has the server: triggers off, so that nothing refuses. */
  const tamper = async (statement: string, values: unknown[]) => {
    await app.superuser(`do $$ begin execute 'alter table audit_entry disable trigger all'; execute 'alter table audit_seal disable trigger all'; execute 'alter table audit_unsealed disable trigger all'; end $$`);
    try {
      return await app.superuser(statement, values);
    } finally {
      await app.superuser(`do $$ begin execute 'alter table audit_entry enable trigger all'; execute 'alter table audit_seal enable trigger all'; execute 'alter table audit_unsealed enable trigger all'; end $$`);
    }
  };
  const sealOf = async (sequence: number) => (await app.superuser<{ entry_ids: string[]; sealed_at: Date; hash: Buffer }>('select * from audit_seal where organisation_id = $1 and sequence = $2', [app.spirit, sequence]))[0]!;

  beforeEach(async () => {
    for (const name of ['one', 'two', 'three']) {
      await add(`${name} ${performance.now()}`.slice(0, 20));
      await sealed();
    }
    spirit = await verify();
  });

  test('is intact when nobody touched it, one chain for each organisation', async () => {
    await add(`bob ${performance.now()}`.slice(0, 20), app.bob);
    await sealed();
    const verdicts = await app.app.get(Sealer).verifyAll();
    expect(verdicts.map(({ organisation, firstBroken }) => [organisation.slug, firstBroken])).toEqual([['radar', undefined], ['spirit', undefined]]);
    expect(spirit.newest!.sequence).toBeGreaterThanOrEqual(3);
  });

  const columns = ['at = at + interval \'1 microsecond\'', 'account_id = null', 'member_id = organisation_id', 'verb = \'case.read\'', 'subjects = \'{}\'', 'fields = \'{name,note}\'', 'reason = \'none\''];
  test.each(columns)('names the first seal that holds an altered entry: %s', async (change) => {
    const sequence = spirit.newest!.sequence - 1;
    const [id] = (await sealOf(sequence)).entry_ids;
    const [before] = await app.superuser('select to_jsonb(e) as row from audit_entry e where id = $1', [id]);
    await tamper(`update audit_entry set ${change} where id = $1`, [id]);
    expect((await verify()).firstBroken).toBe(sequence);
    await tamper('delete from audit_entry where id = $1', [id]);
    await tamper('insert into audit_entry select (jsonb_populate_record(null::audit_entry, $1)).*', [before!['row']]);
    expect((await verify()).firstBroken).toBeUndefined();
  });

  test('names the seal of a deleted entry', async () => {
    const sequence = spirit.newest!.sequence - 1;
    const [id] = (await sealOf(sequence)).entry_ids;
    const [row] = await tamper('with gone as (delete from audit_entry where id = $1 returning *) select to_jsonb(gone) as row from gone', [id]);
    expect((await verify()).firstBroken).toBe(sequence);
    await tamper('insert into audit_entry select (jsonb_populate_record(null::audit_entry, $1)).*', [row!['row']]);
  });

  test('names the seal in whose time an entry was inserted beside the chain', async () => {
    const sequence = spirit.newest!.sequence - 1;
    const { sealed_at } = await sealOf(sequence);
    await tamper(`insert into audit_entry values ($1, $2, $3, null, null, 'case.read', '{}', '{}', null)`, [app.spirit, crypto.randomUUID(), sealed_at]);
    expect((await verify()).firstBroken).toBe(sequence);
    await tamper(`delete from audit_entry where at = $1 and account_id is null`, [sealed_at]);
  });

  test('names the seal that took in an entry with a date in the past', async () => {
    await app.superuser(`insert into audit_entry values ($1, $2, now() - interval '1 day', null, null, 'case.read', '{}', '{}', null)`, [app.spirit, crypto.randomUUID()]);
    await sealed();
    const late = spirit.newest!.sequence + 1;
    expect((await verify()).firstBroken).toBe(late);
    await tamper(`with taken as (delete from audit_seal where organisation_id = $1 and sequence = $2 returning entry_ids) delete from audit_entry where id in (select unnest(entry_ids) from taken)`, [app.spirit, late]);
    expect((await verify()).firstBroken).toBeUndefined();
  });

  test('names the seal after one that was removed with its entries', async () => {
    const sequence = spirit.newest!.sequence - 1;
    await tamper(`with gone as (delete from audit_seal where organisation_id = $1 and sequence = $2 returning entry_ids) delete from audit_entry where id in (select unnest(entry_ids) from gone)`, [app.spirit, sequence]);
    expect((await verify()).firstBroken).toBe(sequence);
  });
});

test('the first seal of a day is in the log for each organisation, once', () => {
  const logged = app.logs.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'newest seal of the trail');
  expect(logged.map(({ organisation, hash }) => [organisation, hash]).toSorted()).toEqual(['radar', 'spirit'].map((slug) => [slug, expect.stringMatching(/^[0-9a-f]{64}$/)]));
});
