import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { codesOf, dataOf } from '../harness.ts';
import { type BenchApp, hooks, startBench } from './bench.ts';

let app: BenchApp;
const web = fs.mkdtempSync(path.join(os.tmpdir(), 'getrouw-web-'));
beforeAll(async () => {
  fs.mkdirSync(path.join(web, 'assets'));
  fs.writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Getrouw</title>');
  fs.writeFileSync(path.join(web, 'assets/app-1a2b3c.js'), 'export {};');
  app = await startBench({ env: { WEB_ROOT: web } });
});
afterAll(async () => {
  await app.close();
  fs.rmSync(web, { recursive: true });
});

const page = { accept: 'text/html,application/xhtml+xml' };
const post = (headers: Record<string, string>, body: BodyInit = JSON.stringify({ query: '{ open }' })) => fetch(`${app.url}/graphql`, { method: 'POST', headers, body });
const json = { 'content-type': 'application/json' };

describe('the web app', () => {
  test('answers at its address and at every page of its own', async () => {
    for (const address of ['/', '/rondes/2026-voorjaar/resultaten', '/gezinnen/SP.0417']) {
      const response = await fetch(app.url + address, { headers: page });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Getrouw</title>');
    }
  });

  test('files with a hash in their name are kept for ever', async () => {
    const response = await fetch(`${app.url}/assets/app-1a2b3c.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('a file that is not there is not the app', async () => {
    const response = await fetch(`${app.url}/assets/gone.js`, { headers: page });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('runs no script of others and is framed by nobody', async () => {
    const policy = (await fetch(app.url, { headers: page })).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
  });
});

describe('a request that changes something', () => {
  test('is refused when a browser says another site sent it', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }] as Record<string, string>[]) {
      const response = await post({ ...json, ...headers });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CROSS_SITE' } }] });
    }
  });

  test('is answered when the browser sends it from our own pages', async () => {
    expect((await post({ ...json, origin: app.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test('is refused in a form that a page of another site can send without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/graphql']) {
      expect((await post({ 'content-type': type })).status).toBe(415);
    }
  });
});

describe('a request that changes nothing', () => {
  const get = (query: string, method: 'GET' | 'HEAD' = 'GET') =>
    fetch(`${app.url}/graphql?${new URLSearchParams({ query })}`, { method, headers: { accept: 'application/graphql-response+json', ...app.anna } });

  test('asks by GET, and its answer is kept nowhere on the way', async () => {
    const response = await get('{ open }');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  test('is all that GET does, and HEAD does nothing', async () => {
    const rows = async () => app.superuser('select name from site order by name');
    const before = await rows();
    const change = 'mutation { addBench(input: { name: "By address" }) { id } }';
    expect([(await get(change)).status, (await get(change, 'HEAD')).status]).toEqual([405, 405]);
    expect((await get(`query Asked { benches { id } } ${change.replace('mutation', 'mutation Other')}`, 'HEAD')).status).toBe(405);
    expect(await rows()).toEqual(before);
  });

  test('makes clear which operation it is', async () => {
    const response = await get('query One { open } query Other { benches { id } }');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT', field: 'operationName' } }] });
  });
});

describe('bad input', () => {
  const add = 'mutation ($input: BenchInput!) { addBench(input: $input) { id } }';

  test('names each field, what is wrong and does nothing', async () => {
    const answer = await app.graphql(app.anna, add, { input: { name: 'x'.repeat(21) } });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      field: 'name', details: { problems: [{ field: 'name', message: { nl: 'heeft meer dan 20 tekens', en: 'has more than 20 characters' } }] },
    });
  });

  test('of the wrong type says so', async () => {
    expect(codesOf(await app.graphql(app.anna, add, { input: { name: 3 } }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await app.graphql(app.anna, add, { input: { title: 'x' } }))).toEqual(['BAD_INPUT', 'BAD_INPUT']);
  });

  test.each([['U+0000', 'a\u0000b'], ['half a character', 'a\ud83d']])('with a character that cannot be stored is refused: %s', async (_, name) => {
    const answer = await app.graphql(app.anna, add, { input: { name } });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(answer.errors?.[0]?.extensions.field).toBe('input.name');
    expect(codesOf(await app.graphql(app.anna, add.replace('$input: BenchInput!', '').replace('()', '').replace('$input', `{ name: ${JSON.stringify(name)} }`)))).toEqual(['BAD_INPUT']);
  });

  test('that is no JSON is refused', async () => {
    const response = await post(json, '{"query": ');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });
});

test('errors are told in the language of the browser', async () => {
  const ask = (language: string) => app.graphql({ ...app.carla, 'accept-language': language }, '{ benches { id } }');
  expect((await ask('en-GB,en;q=0.9,nl;q=0.8')).errors?.[0]?.message).toBe('Your role does not allow this (organisation.read).');
  expect((await ask('fr-FR,nl-NL;q=0.9')).errors?.[0]?.message).toBe('Met uw rol mag dit niet (organisation.read).');
});

describe('health', () => {
  test('live says that the process answers, ready that the database has every migration', async () => {
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });

  test('is not ready when a migration is missing', async () => {
    const [last] = await app.superuser('delete from migration where id = (select max(id) from migration) returning *');
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
    await app.superuser('insert into migration (id, timestamp, name) values ($1, $2, $3)', [last!['id'], last!['timestamp'], last!['name']]);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });

  test('a database that is away makes the API not ready and its answers UNAVAILABLE, and it recovers', async () => {
    const [{ name }] = (await app.superuser('select current_database() as name')) as [{ name: string }];
    const server = new pg.Client({ connectionString: inject('postgres').superuserUrl });
    await server.connect();
    await server.query(`alter database ${name} allow_connections false`);
    await app.superuser(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'getrouw-api'`);
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
    expect(codesOf(await app.graphql(app.anna, '{ benches { id } }'))).toEqual(['UNAVAILABLE']);
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
    await server.query(`alter database ${name} allow_connections true`);
    await server.end();
    await expect.poll(async () => (await fetch(`${app.url}/health/ready`)).status).toBe(200);
    expect(codesOf(await app.graphql(app.anna, '{ benches { id } }'))).toEqual([]);
  });
});

test('an application that stops first answers what it was asked', async () => {
  const stopping = await startBench();
  const { addBench } = dataOf(await stopping.graphql<{ addBench: { id: string } }>(stopping.anna, 'mutation { addBench(input: { name: "1" }) { id } }'));
  const reached = Promise.withResolvers<void>();
  hooks.during = async () => {
    reached.resolve();
    await sleep(300);
  };
  const answer = stopping.graphql(stopping.anna, 'mutation ($id: ID!) { count(id: $id) }', addBench);
  await reached.promise;
  const closed = stopping.close();
  expect(dataOf(await answer)).toEqual({ count: 2 });
  await closed;
  delete hooks.during;
});
