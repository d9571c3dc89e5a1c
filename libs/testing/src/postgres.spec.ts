import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from './postgres.ts';

let one: TestDatabase;
let other: TestDatabase;
beforeAll(async () => { [one, other] = await Promise.all([testDatabase(), testDatabase()]); });
afterAll(() => Promise.all([one.drop(), other.drop()]));

async function ask(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

test('each database is migrated, and a change in one is not seen in another', async () => {
  expect(await ask(one.ownerUrl, 'select from migration')).not.toHaveLength(0);
  await ask(one.ownerUrl, 'create table only_here (id int)');
  await expect(ask(other.ownerUrl, 'select from only_here')).rejects.toThrow('only_here');
});

test('the roles that sign in have no power over row security, and the one that serves owns nothing', async () => {
  const powers = 'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user';
  for (const url of [one.ownerUrl, one.appUrl]) {
    expect(await ask(url, powers)).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }]);
  }
  expect(await ask(one.appUrl, 'select relname from pg_class where relowner = current_user::regrole')).toEqual([]);
  await expect(ask(one.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied');
  await expect(ask(one.appUrl, 'create temporary table mine (id int)')).rejects.toThrow('permission denied');
});

test('the owner has the rights of getrouw_auth only after becoming it, and the serving role never', async () => {
  const accounts = 'select from auth.account';
  await expect(ask(one.ownerUrl, accounts)).rejects.toThrow('permission denied');
  expect(await ask(one.ownerUrl, 'set role getrouw_auth', accounts)).toEqual([]);
  await expect(ask(one.appUrl, 'set role getrouw_auth')).rejects.toThrow('permission denied');
});
