import { SEEDED_ROLES } from '@getrouw/access-rules';
import type { PersonKey } from '@getrouw/testing';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLInputField, GraphQLID, isInputObjectType, isListType, isNonNullType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { accessOf } from '../src/platform/graphql/access.ts';
import { codesOf, NOBODY } from './harness.ts';
import { type Measuring, startMeasuring } from './measuring.ts';
import type { Operation } from './operation.ts';
import { idsIn, STRANGERS } from './strangers.ts';
import { OPERATIONS } from './operations.ts';
import { at, documentOf, replaced, type RootField, rootFields } from './walk.ts';
import { makeWorlds, type Worlds } from './worlds.ts';

/** Ids that may name something of another organisation: that is what they are for. */
const ADDRESSES_ANOTHER = new Set(['releaseDefinition.providerSlug']);

let measuring: Measuring;
let worlds: Worlds;
let fields: RootField[];
beforeAll(async () => {
  measuring = await startMeasuring();
  worlds = await makeWorlds(measuring);
  fields = rootFields(measuring.app);
});
afterAll(() => measuring.close());

const fieldOf = (name: string) => fields.find(({ field }) => field.name === name)!;
const verbsOf = (name: string) => {
  const access = accessOf(fieldOf(name).field)!.access;
  return typeof access === 'string' ? undefined : access;
};

/** Where the arguments name something by id, as `input.teamIds`. */
function idsOf(args: readonly (GraphQLArgument | GraphQLInputField)[], path = ''): string[] {
  return args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) return isListType(getNullableType(arg.type)) ? [] : idsOf(Object.values(type.getFields()), `${path}${arg.name}.`);
    return type === GraphQLID || /slug$/i.test(arg.name) ? [path + arg.name] : [];
  });
}

const NOBODYS = { id: '0190b1c2-0000-7000-8000-000000000000', slug: 'nergens' };

/** The variables with another id at this path, alone where there is a list. */
const withId = (variables: Record<string, unknown>, path: string, id: string) => replaced(variables, path, Array.isArray(at(variables, path)) ? [id] : id);

const send = async (person: PersonKey | null, name: string, variables: Record<string, unknown>) =>
  measuring.app.graphql(OPERATIONS[name]!.visiting ? { 'x-organisation': 'spirit' } : person ? await measuring.as(person) : NOBODY, documentOf(fieldOf(name)), variables);

describe('the table of operations', () => {
  test('has a row for each operation and no other', () => {
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(fields.map(({ field }) => field.name).toSorted());
  });

  test('names each id that an operation takes', () => {
    for (const [name, { foreign = {} }] of Object.entries<Operation>(OPERATIONS)) {
      const expected = idsOf(fieldOf(name).field.args).filter((path) => !ADDRESSES_ANOTHER.has(`${name}.${path}`));
      expect(Object.keys(foreign).toSorted(), name).toEqual(expected.toSorted());
    }
  });

  test('has somebody in each seeded role of each kind of organisation', () => {
    const played = Object.values(measuring.cast.people).map(({ organisationId, role }) => `${organisationId} ${role}`);
    for (const { id, kind } of Object.values(measuring.cast.organisations)) {
      if (id === measuring.cast.organisations.radar.id) continue; // Spirit is a provider with all roles
      for (const { code } of SEEDED_ROLES[kind]) expect(played).toContain(`${id} ${code}`);
    }
  });
});

describe.each(Object.entries<Operation>(OPERATIONS))('%s', (name, { by, variables = () => ({}), foreign = {} }) => {
  test('is refused to who did not sign in, unless it is for everyone', async () => {
    const codes = codesOf(await send(null, name, variables(worlds)));
    expect(codes).toEqual(accessOf(fieldOf(name).field)!.access === 'public' ? [] : ['UNAUTHENTICATED']);
  });

  test('is refused to each role that lacks its verb, by name', async () => {
    const verbs = verbsOf(name);
    const refused: string[] = [];
    for (const [person, { role, organisationId }] of Object.entries(measuring.cast.people)) {
      const { kind } = Object.values(measuring.cast.organisations).find(({ id }) => id === organisationId)!;
      const { grants } = SEEDED_ROLES[kind].find(({ code }) => code === role)!;
      if (!verbs || grants.some(({ verb }) => verbs.includes(verb))) continue;
      const answer = await send(person as PersonKey, name, variables(worlds));
      expect(answer.data ?? null, `${person} got data`).toBeNull();
      expect(answer.errors?.map(({ extensions: { code, details } }) => ({ code, details })), person).toEqual([{ code: 'FORBIDDEN', details: { verb: verbs[0] } }]);
      refused.push(person);
    }
    expect(refused.length > 0).toBe(verbs !== undefined);
  });

  test.each(Object.entries(foreign))("does not know another organisation's %s", async (path, idOf) => {
    const answer = await send(by ?? null, name, withId(variables(worlds), path, idOf(worlds.radar)));
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    const unknown = await send(by ?? null, name, withId(variables(worlds), path, NOBODYS[path.endsWith('lug') ? 'slug' : 'id']));
    const told = (each: typeof answer) => each.errors?.map(({ message, extensions: { details, field } }) => ({ message, details, field }));
    expect(told(unknown)).toEqual(told(answer));
    const own = at(variables(worlds), path);
    if (Array.isArray(own)) expect(codesOf(await send(by ?? null, name, replaced(variables(worlds), path, [...own, idOf(worlds.radar)])))).toEqual(['NOT_FOUND']);
  });
});

describe.each(STRANGERS)('whatever $who may do at $organisation', ({ who, organisation, addressed, everyKind }) => {
  const mayDo = (name: string) => {
    const { role, organisationId } = measuring.cast.people[who];
    const { kind } = Object.values(measuring.cast.organisations).find(({ id }) => id === organisationId)!;
    const verbs = verbsOf(name);
    return verbs ? SEEDED_ROLES[kind].find(({ code }) => code === role)!.grants.some(({ verb }) => verbs.includes(verb)) : accessOf(fieldOf(name).field)!.access === 'session';
  };

  test('no id of a provider opens anything that was not addressed to it', { timeout: 60_000 }, async () => {
    const tried: string[] = [];
    const [own, other] = organisation === 'radar' ? [worlds.radar, worlds.spirit] : [worlds.spirit, worlds.radar];
    const known = new Set(addressed(worlds));
    const foreignIds = idsIn(worlds.spirit).filter((id) => !known.has(id));
    for (const [name, { variables = () => ({}), foreign = {}, visiting }] of Object.entries<Operation>(OPERATIONS)) {
      if (visiting || !mayDo(name)) continue;
      const base = variables({ ...worlds, spirit: own, radar: other });
      for (const [path, idOf] of Object.entries(foreign)) {
        // What a role is refused for another reason it is refused for an id of nobody too.
        const told = async (id: string) => (await send(who, name, withId(base, path, id))).errors?.map(({ message, extensions: { code, details, field } }) => ({ code, message, details, field }));
        const unknown = await told(NOBODYS[path.endsWith('lug') ? 'slug' : 'id']);
        for (const id of everyKind && !path.endsWith('lug') ? foreignIds : [idOf(other)].filter((one) => !known.has(one))) {
          expect(await told(id), `${name} ${path} ${id}`).toEqual(unknown);
          tried.push(unknown![0]!.code);
        }
      }
    }
    expect(new Set(tried)).not.toContain('INTERNAL');
    expect(tried.filter((code) => code === 'NOT_FOUND').length).toBeGreaterThan(tried.length / 2);
  });

  test('no list holds a row of a provider that was not addressed to it', async () => {
    const known = new Set(addressed(worlds));
    const hidden = [...idsIn(worlds.spirit), ...(organisation === 'radar' ? [] : idsIn(worlds.radar))].filter((id) => !known.has(id));
    const asked: string[] = [];
    for (const { kind, field } of fields) {
      if (kind !== 'query' || field.args.some((arg) => isNonNullType(arg.type)) || !mayDo(field.name)) continue;
      const answer = await measuring.app.graphql(await measuring.as(who), documentOf({ kind, field }, 5), field.args.some(({ name }) => name === 'first') ? { first: 3 } : {});
      const text = JSON.stringify(answer);
      expect(codesOf(answer).filter((code) => code !== 'NOT_FOUND'), `${field.name} ${text.slice(0, 300)}`).toEqual([]);
      expect(hidden.filter((id) => text.includes(id)), field.name).toEqual([]);
      asked.push(field.name);
    }
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('as the app role, by hand', () => {
  test('no other organisation reads, changes, removes or writes as its own a row of a provider that was not addressed to it', async () => {
    const { app, cast } = measuring;
    const { spirit, radar, licence, amstel, stj } = cast.organisations;
    const tables = await app.superuser<{ name: string; addressed: boolean }>(`
      select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'audience_id') as addressed
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute o on o.attrelid = c.oid and o.attname = 'organisation_id'
      where c.relkind = 'r' and n.nspname = 'public' order by 1`);
    const client = new pg.Client({ connectionString: app.database.appUrl });
    await client.connect();
    onTestFinished(() => client.end());
    let attacked = 0;
    for (const { name, addressed } of tables) {
      for (const { id: stranger } of addressed ? [radar, licence, amstel, stj] : [radar]) {
        const theirs = `organisation_id = '${spirit.id}' ${addressed ? `and audience_id <> '${stranger}'` : ''}`;
        const [row] = await app.superuser<{ row: unknown }>(`select to_jsonb(t) as row from ${name} t where ${theirs} limit 1`);
        if (!row) continue;
        attacked += 1;
        const attempt = async (sql: string, values: unknown[] = []) => {
          await client.query(`begin; set local app.organisation_id = '${stranger}'`);
          const told = await client.query(sql, values).then(({ rowCount }) => `${rowCount} rows`, (error: Error) => error.message);
          await client.query('rollback');
          return told;
        };
        expect(await attempt(`select from ${name} where ${theirs}`), name).toBe('0 rows');
        for (const sql of [`update ${name} set organisation_id = '${stranger}' where ${theirs}`, `delete from ${name} where ${theirs}`]) expect(await attempt(sql), sql).toMatch(/^0 rows|permission denied/);
        expect(await attempt(`insert into ${name} select * from jsonb_populate_record(null::${name}, $1::jsonb)`, [JSON.stringify(row.row)]), name).toMatch(/row-level security|permission denied|not as agreed|not a side|privacy of its round/);
      }
    }
    expect(attacked).toBeGreaterThan(60);
  });
});

// Last, because it changes things: without it the answers above could come from something else that is wrong.
describe('each operation with ids of the own organisation', () => {
  test.each(Object.entries<Operation>(OPERATIONS).filter(([, { foreign }]) => foreign))('%s knows them', async (name, { by, variables = () => ({}) }) => {
    const codes = codesOf(await send(by ?? null, name, variables(worlds)));
    for (const code of ['NOT_FOUND', 'FORBIDDEN', 'BAD_INPUT', 'INTERNAL', 'UNAUTHENTICATED']) expect(codes).not.toContain(code);
  });
});
