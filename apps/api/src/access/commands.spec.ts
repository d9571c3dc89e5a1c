import { PASSWORD } from '@getrouw/testing';
import { Command, CommanderError } from 'commander';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createCommandContext } from '../app.ts';
import { loadConfig } from '../platform/config/config.ts';
import { AppError } from '../platform/index.ts';
import { translate } from '../platform/errors/translate.ts';
import { codesOf, dataOf, startApp, type TestApp } from '../../test/harness.ts';
import { accessCommands } from './commands.ts';

let app: TestApp;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.close());
afterEach(() => { vi.restoreAllMocks(); });

/** Runs a command in this process, on the database of the application; gives what it prints. */
async function run(args: string[], input = ''): Promise<string[]> {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(input)]) as never);
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  accessCommands(program, async (role, work) => {
    const { ownerUrl, appUrl } = app.database;
    const context = await createCommandContext(loadConfig({ DATABASE_URL: role === 'owner' ? ownerUrl : appUrl, SESSION_SECRET: 'x'.repeat(32) }));
    try {
      await work(context);
    } finally {
      await context.close();
    }
  });
  program.commands.flatMap((command) => [command, ...command.commands]).forEach((command) => command.exitOverride().configureOutput({ writeErr: () => undefined }));
  await program.parseAsync(args, { from: 'user' });
  return printed;
}
const refusal = (args: string[], input?: string) => run(args, input).then(() => 'done', (error: unknown) => {
  if (error instanceof CommanderError) return error.message;
  const known = error instanceof AppError ? error : translate(error);
  return JSON.stringify([known?.kind.code, known?.details]);
});

const ORGANISATION = ['organisation', 'create', '--name', 'De Waag', '--slug', 'de-waag', '--kind', 'provider'];
const account = (more: Partial<Record<'email' | 'name' | 'organisation' | 'roles', string>> = {}) =>
  ['account', 'create', ...Object.entries({ email: 'Greet@de-waag.example', name: 'Greet Vos', organisation: 'de-waag', roles: 'administrator,quality_officer', ...more }).flatMap(([name, value]) => [`--${name}`, value]), '--password-stdin'];

test('an organisation and its first account are made from the command line, and the account works', async () => {
  const [line] = await run(ORGANISATION);
  expect(line).toMatch(/^Organisation de-waag has id [0-9a-f-]{36}$/);
  const [admitted] = await run(account(), `${PASSWORD}\n`);
  expect(admitted).toMatch(/^greet@de-waag.example is a member of de-waag with id [0-9a-f-]{36}$/);
  const greet = await app.signIn('greet@de-waag.example', PASSWORD);
  const { viewer, roles } = dataOf(await app.graphql<{ viewer: { organisation: object; navigation: string[] }; roles: { seeded: boolean }[] }>(greet, '{ viewer { organisation { name kind } navigation } roles { seeded } }'));
  expect(viewer).toMatchObject({ organisation: { name: 'De Waag', kind: 'provider' }, navigation: expect.arrayContaining(['rounds', 'organisation']) });
  expect(roles).toHaveLength(8);
  const trail = await app.superuser('select verb, account_id from audit_entry order by id');
  expect(trail).toEqual([{ verb: 'organisation.create', account_id: null }, { verb: 'member.manage', account_id: null }]);
});

test('an organisation can be given its id', async () => {
  const id = '0190b1c2-0000-7000-8000-000000000001';
  expect(await run(['organisation', 'create', '--name', 'Inspectie', '--slug', 'inspectie', '--kind', 'inspectorate', '--id', id])).toEqual([`Organisation inspectie has id ${id}`]);
  expect(await app.superuser('select kind from auth.organisation where id = $1', [id])).toEqual([{ kind: 'inspectorate' }]);
});

test('an address that has an account is admitted elsewhere only when that is said, and keeps its password', async () => {
  await run([...ORGANISATION.with(5, 'de-weger'), '--id', '0190b1c2-0000-7000-8000-000000000002']);
  const elsewhere = account({ organisation: 'de-weger', roles: 'reviewer' });
  expect(await refusal(elsewhere, 'een ander lang wachtwoord')).toContain('greet@de-waag.example has an account already');
  expect(await run([...elsewhere, '--existing'], 'een ander lang wachtwoord')).toEqual([expect.stringContaining('is a member of de-weger')]);
  await app.signIn('greet@de-waag.example', PASSWORD);
});

test('what exists already is refused and changes nothing', async () => {
  expect(await refusal(ORGANISATION)).toBe('["ACCESS_ORGANISATION_EXISTS",{}]');
  expect(await refusal([...account(), '--existing'], PASSWORD)).toBe('["ACCESS_MEMBER_EXISTS",{}]');
  expect(await app.superuser('select count(*)::int as n from role')).toEqual([{ n: 8 + 2 + 8 }]);
});

test.each([
  ['a kind that does not exist', ['organisation', 'create', '--name', 'x', '--slug', 'x', '--kind', 'bakery'], 'Allowed choices are provider'],
  ['a slug with capitals', ['organisation', 'create', '--name', 'x', '--slug', 'De Waag', '--kind', 'provider'], 'small letters'],
  ['an id that is none', [...ORGANISATION, '--id', '7'], 'Use a UUID'],
  ['no name', ['organisation', 'create', '--slug', 'x', '--kind', 'provider'], "'--name <name>' not specified"],
  ['an organisation that does not exist', account({ organisation: 'nergens' }), 'There is no organisation with slug nergens'],
  ['an address that is none', account({ email: 'greet' }), 'no e-mail address'],
  ['somebody from outside without an end date', [...account({ email: 'a@b.nl' }), '--external'], 'add --until'],
  ['an end date that is none', [...account({ email: 'a@b.nl' }), '--external', '--until', '2026-02-30'], 'It is no date'],
  ['a role that does not exist', account({ email: 'a@b.nl', roles: 'keizer' }), 'names a role that does not exist: keizer'],
])('%s is refused', async (_, args, message) => {
  expect(await refusal(args, PASSWORD)).toContain(message);
});

test('a weak password is refused, and without a terminal none is asked', async () => {
  expect(await refusal(account({ email: 'a@b.nl' }), 'welkom012345')).toContain('is easy to guess');
  expect(await refusal(account({ email: 'a@b.nl' }).slice(0, -1))).toContain('use --password-stdin');
  await expect(app.signIn('a@b.nl', 'welkom012345')).rejects.toThrow('401');
  expect(codesOf(await app.graphql({}, '{ sites { id } }'))).toEqual(['UNAUTHENTICATED']);
});

describe('everybody of an organisation at once', () => {
  const greet = { email: 'Gerda@de-waag.example', name: 'Gerda Vos', roles: ['reviewer'], password: PASSWORD, external: true, startsOn: '2012-01-01', endsOn: '2039-12-31' };
  const lines = (...people: object[]) => people.map((person) => JSON.stringify(person)).join('\n');
  const admit = ['account', 'import', '--organisation', 'de-waag'];

  test('is admitted from standard input', async () => {
    expect(await run(admit, `${lines(greet, { ...greet, email: 'henk@de-waag.example', name: 'Henk', external: undefined, startsOn: undefined })}\n`)).toEqual(['2 people are members of de-waag']);
    expect(await app.superuser(`select name, external, starts_on::text from member where name in ('Gerda Vos', 'Henk') order by name`)).toEqual([
      { name: 'Gerda Vos', external: true, starts_on: '2012-01-01' }, { name: 'Henk', external: false, starts_on: expect.stringMatching(/^20/) },
    ]);
    await app.signIn('gerda@de-waag.example', PASSWORD);
  });

  test.each([
    ['a line that is no JSON', `${JSON.stringify({ ...greet, email: 'a@b.nl' })}\nGerda`, 'Line 2 is no JSON'],
    ['an address that is none', lines({ ...greet, email: 'gerda' }), 'Line 1 email'],
    ['a field that is none', lines({ ...greet, email: 'a@b.nl', age: 7 }), 'Line 1'],
    ['an address that has an account', lines({ ...greet, email: 'a@b.nl' }, greet), 'gerda@de-waag.example has an account already'],
    ['a weak password, with nobody admitted', lines({ ...greet, email: 'a@b.nl' }, { ...greet, email: 'b@b.nl', password: 'welkom012345' }), 'is easy to guess'],
  ])('is refused with %s', async (_, given, message) => {
    expect(await refusal(admit, given)).toContain(message);
    expect(await app.superuser(`select from auth.account where email = 'a@b.nl'`)).toEqual([]);
  });
});

describe('several organisations at once', () => {
  const greet = { email: 'joke@de-brug.example', name: 'Joke Vos', roles: ['reviewer'], password: PASSWORD };
  const brug = { slug: 'de-brug', name: 'De Brug', kind: 'provider', people: [greet] };
  const lines = (...organisations: object[]) => organisations.map((each) => JSON.stringify(each)).join('\n');
  const make = ['organisation', 'import'];

  test('are made with their people, who may be of an organisation before', async () => {
    const dijk = { slug: 'de-dijk', name: 'De Dijk', kind: 'municipality', people: [{ ...greet, roles: ['policy_officer'], existing: true, password: 'een ander lang wachtwoord' }] };
    expect(await run(make, lines(brug, dijk))).toEqual(['2 organisations with 2 people']);
    expect(await app.superuser(`select o.slug from member m join auth.organisation o on o.id = m.organisation_id where m.name = 'Joke Vos' order by 1`)).toEqual([{ slug: 'de-brug' }, { slug: 'de-dijk' }]);
    await app.signIn('joke@de-brug.example', PASSWORD);
  });

  test.each([
    ['a kind that does not exist', { ...brug, slug: 'a', kind: 'bakery' }, 'Line 1 kind'],
    ['a slug with capitals', { ...brug, slug: 'De Brug' }, 'Line 1 slug'],
    ['one that exists', brug, 'ACCESS_ORGANISATION_EXISTS'],
  ])('are refused with %s', async (_, given, message) => {
    expect(await refusal(make, lines(given))).toContain(message);
  });
});
