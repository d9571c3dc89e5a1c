import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/platform/database/migrate.ts';
import { mappedConstraints } from '../../src/platform/errors/catalogue.ts';
import { startApp, type TestApp } from '../harness.ts';

/** Tables without an owner organisation, one by one; nothing else may be one. */
const WITHOUT_ORGANISATION = ['auth.account', 'auth.attempt', 'auth.link', 'auth.mail', 'auth.organisation', 'auth.session', 'public.migration'];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const TABLES = `select c.oid, n.nspname || '.' || c.relname as name, c.relname, c.relrowsecurity, c.relforcerowsecurity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`;
const names = async (sql: string, values: unknown[] = []) => (await app.superuser<{ name: string }>(sql, values)).map(({ name }) => name);

describe('every business table', () => {
  const business = `(${TABLES} and n.nspname || '.' || c.relname <> all ($1)) t`;

  test('is in the schema public, and the ones without an organisation are known by name', async () => {
    const all = await names(`select name from (${TABLES}) t order by name`);
    expect(all.length).toBeGreaterThan(WITHOUT_ORGANISATION.length);
    expect(WITHOUT_ORGANISATION.filter((name) => !all.includes(name))).toEqual([]);
    expect(await names(`select name from ${business} where name not like 'public.%'`, [WITHOUT_ORGANISATION])).toEqual([]);
  });

  test('has row security that binds its owner too, and policies', async () => {
    expect(await names(`select name from ${business} where not relrowsecurity or not relforcerowsecurity or not exists (select from pg_policy where polrelid = t.oid)`, [WITHOUT_ORGANISATION])).toEqual([]);
  });

  test('shows the app role rows of its own organisation, or addressed to it, and takes only its own', async () => {
    const policies = await app.superuser<{ name: string; cmd: string; qual: string | null; with_check: string | null; roles: string }>(
      `select tablename || '.' || policyname as name, cmd, qual, with_check, roles::text from pg_policies where schemaname = 'public'`,
    );
    const own = '(organisation_id = current_organisation())';
    for (const { name, cmd, qual, with_check, roles } of policies) {
      if (roles === '{getrouw_auth}') expect([name, cmd], name).toEqual([name, 'SELECT']);
      else if (cmd === 'SELECT') expect(qual, name).toContain('current_organisation()');
      else expect([qual, with_check], name).toEqual([own, own]);
    }
  });

  test('of which rows are frozen gives the app role nothing to change them with', async () => {
    const frozen = await names(`select name from ${business} where exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'frozen') order by name`, [WITHOUT_ORGANISATION]);
    expect(frozen).toEqual(expect.arrayContaining(['public.goal_score', 'public.milestone', 'public.goal_change', 'public.evaluation_remark', 'public.work_mail']));
    for (const name of frozen) expect(await app.superuser(`select has_table_privilege('getrouw_app', $1, 'update') or has_table_privilege('getrouw_app', $1, 'delete') as may`, [name]), name).toEqual([{ may: false }]);
  });

  test('has a primary key that begins with the organisation', async () => {
    expect(await names(
      `select name from ${business} where (
         select a.attname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] where k.conrelid = t.oid and k.contype = 'p'
       ) is distinct from 'organisation_id'`, [WITHOUT_ORGANISATION],
    )).toEqual([]);
  });
});

describe('every foreign key', () => {
  const keys = `(select k.conname as name, k.conrelid, k.confrelid, k.conkey, k.confrelid::regclass::text as target,
      array(select a.attname::text from unnest(k.conkey) with ordinality as u(num, place) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num order by place) as columns
    from pg_constraint k where k.contype = 'f') k`;

  test('of a business table to another holds the organisation', async () => {
    expect(await names(`select name from ${keys} where target not like 'auth.%' and columns[1] <> 'organisation_id'`)).toEqual([]);
  });

  test('has an index that begins with its columns', async () => {
    expect(await names(
      `select name from ${keys} where not exists (
         select from pg_index i where i.indrelid = k.conrelid and i.indpred is null
           and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] <@ k.conkey)`,
    )).toEqual([]);
  });
});

describe('the app role', () => {
  test('owns nothing, bypasses nothing and can become nobody else', async () => {
    expect(await app.superuser(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as owned,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = 'getrouw_app'`,
    )).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, memberships: 0 }]);
  });

  test('reads no table of accounts, sessions or links, and truncates none', async () => {
    expect(await names(`select name from (${TABLES}) t where has_table_privilege('getrouw_app', oid, 'truncate')`)).toEqual([]);
    expect(await names(`select name from (${TABLES}) t where name in ('auth.account', 'auth.session', 'auth.link') and has_table_privilege('getrouw_app', oid, 'select')`)).toEqual([]);
  });

  test('every function that runs as its owner has a fixed search path and is not open to everyone', async () => {
    expect(await names(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
         and (coalesce(array_to_string(p.proconfig, ','), '') not like '%search_path=%pg_temp' or has_function_privilege('public', p.oid, 'execute'))`,
    )).toEqual([]);
  });
});

test('entities are what the database has: tables, columns, types, nullability and primary keys', async () => {
  const columns = await app.superuser<{ table_name: string; column_name: string; type: string; is_nullable: boolean; is_key: boolean }>(
    `select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type, not a.attnotnull as is_nullable,
       exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any (k.conkey)) as is_key
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'auth') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  );
  const words: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone', bool: 'boolean' };
  const { entityMetadatas } = app.app.get(DataSource);
  expect(entityMetadatas.length).toBeGreaterThan(0);
  for (const entity of entityMetadatas) {
    const described = entity.columns.map((column) => {
      const type = String(column.type);
      return { column: column.databaseName, type: (words[type] ?? type) + (column.isArray ? '[]' : ''), nullable: column.isNullable, key: column.isPrimary };
    });
    const real = columns.filter(({ table_name }) => table_name === entity.tableName)
      .map(({ column_name, type, is_nullable, is_key }) => ({ column: column_name, type, nullable: is_nullable, key: is_key }));
    const byName = (a: { column: string }, b: { column: string }) => a.column.localeCompare(b.column);
    expect(described.toSorted(byName), entity.tableName).toEqual(real.toSorted(byName));
  }
});

test('every constraint that an error of the catalogue names exists', async () => {
  const known = await names(
    `select conname as name from pg_constraint
     union select indexrelid::regclass::text from pg_index
     union select relname || '_frozen' from pg_class
     union select (regexp_matches(prosrc, '''(\\w+)''', 'g'))[1] from pg_proc where pronamespace = 'public'::regnamespace`, // named by a trigger
  );
  expect(mappedConstraints().filter((name) => !known.includes(name))).toEqual([]);
});

test('migrations can be taken back to an empty database and run again', async () => {
  const shape = () => app.superuser(
    `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
     where table_schema in ('public', 'auth') order by table_schema, table_name, ordinal_position`,
  );
  const before = await shape();
  await migrate(app.database.ownerUrl, 'down');
  expect(await names(`select name from (${TABLES}) t`)).toEqual(['public.migration']);
  expect(await names(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public'`)).toEqual([]);
  await migrate(app.database.ownerUrl);
  expect(await shape()).toEqual(before);
});
