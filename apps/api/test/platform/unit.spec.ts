import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANONYMOUS, UnitRunner } from '../../src/platform/index.ts';
import { codesOf, dataOf } from '../harness.ts';
import { type BenchApp, hooks, startBench } from './bench.ts';

let app: BenchApp;
beforeAll(async () => {
  app = await startBench();
});
afterAll(() => app.close());
beforeEach(() => {
  delete hooks.during;
  hooks.runs = 0;
  hooks.afterCommit.length = 0;
});

const ADD = 'mutation ($name: String!) { addBench(input: { name: $name }) { id name revision } }';
const RENAME = 'mutation ($id: ID!, $revision: Int!, $name: String!) { renameBench(id: $id, revision: $revision, name: $name) { name revision } }';
const COUNT = 'mutation ($id: ID!) { count(id: $id) }';

interface Added { addBench: { id: string; name: string; revision: number } }
const add = async (name: string) => dataOf(await app.graphql<Added>(app.anna, ADD, { name })).addBench;
const named = (name: string) => app.superuser('select id from site where name = $1', [name]);
const openTransactions = () => app.superuser(
  `select pid from pg_stat_activity where datname = current_database() and application_name = 'getrouw-api' and state like 'idle in transaction%'`,
);

describe('a save of what the person saw', () => {
  test('gives the row its next revision', async () => {
    const { id } = await add('first');
    expect(dataOf(await app.graphql(app.anna, RENAME, { id, revision: 1, name: 'second' }))).toEqual({ renameBench: { name: 'second', revision: 2 } });
  });

  test('that is stale is CONFLICT with the row as it is now', async () => {
    const { id } = await add('old');
    dataOf(await app.graphql(app.anna, RENAME, { id, revision: 1, name: 'new' }));
    const answer = await app.graphql(app.anna, RENAME, { id, revision: 1, name: 'mine' });
    expect(codesOf(answer)).toEqual(['CONFLICT']);
    expect(answer.errors?.[0]?.extensions.details?.['current']).toMatchObject({ id, name: 'new', revision: 2 });
  });

  test('of another organisation, an unknown id or no id at all is NOT_FOUND', async () => {
    const { id } = await add('not yours');
    const answers = await Promise.all([id, randomUUID(), 'no-id', "'; drop table site"].map((each) => app.graphql(app.bob, RENAME, { id: each, revision: 1, name: 'x' })));
    expect(answers.map(codesOf)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(answers[0]?.errors?.[0]?.extensions.details).toEqual({ kind: 'site' });
  });
});

describe('an operation that fails', () => {
  test('is not reported as success when its code swallowed the database error', async () => {
    const answer = await app.graphql(app.anna, 'mutation { swallow(name: "swallowed") }');
    expect(answer.data).toBeNull();
    expect(codesOf(answer)).toHaveLength(1);
    expect(await named('swallowed')).toEqual([]);
  });

  test('leaves nothing behind, shows nothing of what was rolled back and does nothing after commit', async () => {
    const answer = await app.graphql(app.anna, 'mutation { addBench(input: { name: "half" }) { id } explode(name: "whole") }');
    expect(answer.data).toBeNull();
    expect(codesOf(answer)).toEqual(['INTERNAL']);
    expect(await app.superuser(`select from site where name in ('half', 'whole')`)).toEqual([]);
    expect(await app.superuser(`select from audit_entry where verb = 'site.manage' and organisation_id = $1 and not exists (select from site where id = any (subjects))`, [app.spirit])).toEqual([]);
    expect(hooks.afterCommit).toEqual([]);
  });

  test('that succeeds does its work after commit', async () => {
    await add('after');
    expect(hooks.afterCommit).toEqual(['after']);
  });
});

test('eight concurrent writers lose nothing', async () => {
  const { id } = await add('0');
  hooks.during = () => sleep(5);
  const answers: Awaited<ReturnType<typeof app.graphql>>[] = [];
  const increment = async () => { // a person whose save was refused as busy tries again
    for (;;) {
      const answer = await app.graphql(app.anna, COUNT, { id });
      answers.push(answer);
      if (!answer.errors) return;
    }
  };
  await Promise.all(Array.from({ length: 8 }, increment));
  expect(await app.superuser('select name from site where id = $1', [id])).toEqual([{ name: '8' }]);
  expect(answers.flatMap(codesOf).filter((code) => code !== 'UNAVAILABLE')).toEqual([]);
});

describe('an operation that lost from another transaction', () => {
  test('is run again as a whole and succeeds', async () => {
    const { id } = await add('10');
    hooks.during = async () => {
      if (hooks.runs <= 2) await app.superuser(`update site set name = (name::int + 10)::text where id = $1`, [id]);
    };
    expect(dataOf(await app.graphql(app.anna, COUNT, { id }))).toEqual({ count: 31 });
    expect(hooks.runs).toBe(3);
  });

  test('is run again at most seven times', async () => {
    const { id } = await add('10');
    hooks.during = async () => void (await app.superuser(`update site set name = (name::int + 10)::text where id = $1`, [id]));
    expect(codesOf(await app.graphql(app.anna, COUNT, { id }))).toEqual(['UNAVAILABLE']);
    expect(hooks.runs).toBe(8);
  });
});

describe('connections', () => {
  test('a killed backend leaves no open transaction and no broken connection in the pool', async () => {
    const { id } = await add('1');
    hooks.during = async (ctx) => {
      const [self] = await ctx.unit.sql<{ pid: number }>('select pg_backend_pid() as pid');
      await app.superuser('select pg_terminate_backend($1)', [self!.pid]);
    };
    expect(codesOf(await app.graphql(app.anna, COUNT, { id }))).toEqual(['UNAVAILABLE']);
    delete hooks.during;
    await expect.poll(openTransactions).toEqual([]); // the backend ends when it gets its turn
    const after = await Promise.all(Array.from({ length: 25 }, () => app.graphql(app.anna, '{ benches { id } }')));
    expect(after.flatMap(codesOf)).toEqual([]);
  });

  test('a client that goes away leaves no open transaction', async () => {
    const { id } = await add('100');
    let waiting!: () => void;
    const reached = new Promise<void>((resolve) => { waiting = resolve; });
    hooks.during = async () => {
      waiting();
      await sleep(200);
    };
    const leaving = new AbortController();
    const request = fetch(`${app.url}/graphql`, {
      method: 'POST', signal: leaving.signal, headers: { 'content-type': 'application/json', ...app.anna }, body: JSON.stringify({ query: COUNT, variables: { id } }),
    });
    await reached;
    leaving.abort();
    await expect(request).rejects.toThrow('aborted');
    await expect.poll(openTransactions).toEqual([]);
    await expect.poll(() => app.superuser('select name from site where id = $1', [id])).toEqual([{ name: '101' }]);
  });

  test('thirty operations at once share the pool and leave it whole', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => app.graphql(index % 2 ? app.anna : app.bob, '{ benches { id self { id } } }')));
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await openTransactions()).toEqual([]);
  });
});

test('parallel resolvers of one query share its transaction, one statement at a time', async () => {
  const { id } = await add('parallel');
  const fields = Array.from({ length: 12 }, (_, index) => `b${index}: bench(id: $id) { name all { name } }`).join(' ');
  const data = dataOf(await app.graphql<Record<string, { name: string }>>(app.anna, `query ($id: ID!) { ${fields} }`, { id }));
  expect(Object.values(data).map(({ name }) => name)).toEqual(Array.from({ length: 12 }, () => 'parallel'));
});

test('a statement goes to the server without waiting for the answer to the one before', async () => {
  await app.app.get(UnitRunner).run(ANONYMOUS, async (ctx) => {
    await ctx.unit.sql('select 0');
    const sent = vi.spyOn(pg.Query.prototype as unknown as { submit(): void }, 'submit');
    let answered = false;
    const slow = ctx.unit.sql('select pg_sleep(1.5)').then(() => { answered = true; });
    const next = ctx.unit.sql('select 2 as two');
    await vi.waitFor(() => expect(sent.mock.contexts).toContainEqual(expect.objectContaining({ text: 'select 2 as two' })), { interval: 1, timeout: 1000 });
    sent.mockRestore();
    expect(answered).toBe(false);
    expect(await next).toEqual([{ two: 2 }]);
    await slow;
  }, { mode: 'read' });
});

test('of statements sent together the first error is that of all after it, and nothing is kept', async () => {
  const codes: unknown[] = [];
  const work = app.app.get(UnitRunner).run({ ...ANONYMOUS, organisation: { id: app.spirit, slug: 'spirit', kind: 'provider', name: 'Spirit' } }, async (ctx) => {
    const site = ctx.unit.sql(`insert into site (organisation_id, id, name, revision) values ($1, $2, 'together', 1)`, [app.spirit, randomUUID()]);
    const answers = await Promise.allSettled([site, ctx.unit.sql('select 1 / 0'), ctx.unit.sql('select 1')]);
    codes.push(...answers.map((answer) => (answer.status === 'rejected' ? (answer.reason as { driverError: { code: string } }).driverError.code : 'done')));
  });
  await expect(work).rejects.toMatchObject({ driverError: { code: '22012' } });
  expect(codes).toEqual(['done', '22012', '22012']);
  expect(await named('together')).toEqual([]);
});

test('a statement whose answer nobody waits for still decides whether anything is kept', async () => {
  const after: string[] = [];
  const work = app.app.get(UnitRunner).run({ ...ANONYMOUS, organisation: { id: app.spirit, slug: 'spirit', kind: 'provider', name: 'Spirit' } }, async (ctx) => {
    ctx.unit.afterCommit(() => void after.push('after'));
    await ctx.unit.send(`insert into site (organisation_id, id, name, revision) values ($1, $2, 'unawaited', 1)`, [app.spirit, randomUUID()]);
    await ctx.unit.send('select 1 / $1::int', [0]);
    await ctx.unit.send('select $1::int', [1]);
  });
  await expect(work).rejects.toMatchObject({ driverError: { code: '22012' } });
  expect(after).toEqual([]);
  expect(await named('unawaited')).toEqual([]);
});

test('a table that changed while the application runs makes no operation fail', async () => {
  const ask = () => app.app.get(UnitRunner).run(ANONYMOUS, (ctx) => ctx.unit.sql('select * from changing'), { mode: 'read' });
  await app.superuser('create table changing as select 1 as one; grant select on changing to getrouw_app');
  await ask();
  await app.superuser('alter table changing add column two int');
  expect(await ask()).toEqual([{ one: 1, two: null }]);
  await app.superuser('drop table changing');
});

test('a query cannot write', async () => {
  const organisation = { id: app.spirit, slug: 'spirit', kind: 'provider' as const, name: 'Spirit' };
  const write = app.app.get(UnitRunner).run({ ...ANONYMOUS, organisation }, (ctx) => ctx.unit.sql(`update site set name = 'x' where organisation_id = $1`, [app.spirit]), { mode: 'read' });
  await expect(write).rejects.toMatchObject({ driverError: { code: '25006' } });
});

test('a unit without organisation sees no row of any', async () => {
  await add('hidden');
  expect(await app.app.get(UnitRunner).run(ANONYMOUS, (ctx) => ctx.unit.sql('select id from site'))).toEqual([]);
});
