import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf } from '../harness.ts';
import { type BenchApp, startBench } from './bench.ts';

const CLIENT_NUMBER = 'SP-0417';

let app: BenchApp;
beforeAll(async () => {
  app = await startBench();
});
afterAll(() => app.close());

const lines = () => app.logs.map((line) => JSON.parse(line) as Record<string, unknown>);

test('a failing statement with a client number leaves no trace of it in any log line', async () => {
  const answer = await app.graphql(app.anna, 'query ($text: String!) { fails(text: $text) }', { text: CLIENT_NUMBER });
  expect(codesOf(answer)).toEqual(['INTERNAL']);
  expect(JSON.stringify(answer)).not.toContain(CLIENT_NUMBER);
  expect(app.logs.join('')).not.toContain(CLIENT_NUMBER);
});

test('a refused constraint quotes no row: PostgreSQL puts it into its detail', async () => {
  const add = 'mutation ($name: String!) { addBench(input: { name: $name }) { id } }';
  await app.graphql(app.anna, add, { name: CLIENT_NUMBER });
  expect(codesOf(await app.graphql(app.anna, add, { name: CLIENT_NUMBER }))).toEqual(['TENANCY_SITE_NAME_TAKEN']);
  expect(app.logs.join('')).not.toContain(CLIENT_NUMBER);
});

test('neither does an error of the code, a query that cannot be read, an address or a form', async () => {
  await app.graphql(app.anna, 'mutation ($name: String!) { explode(name: $name) }', { name: CLIENT_NUMBER });
  await app.graphql(app.anna, `{ bench(id: "${CLIENT_NUMBER}") { ${CLIENT_NUMBER} } }`);
  await app.graphql(app.anna, 'mutation ($name: Int!) { explode(name: $name) }', { name: CLIENT_NUMBER });
  await fetch(`${app.url}/graphql?query=${encodeURIComponent(`{ bench(id: "${CLIENT_NUMBER}") { id } }`)}`, { headers: app.anna });
  await fetch(`${app.url}/families/${CLIENT_NUMBER}?search=${CLIENT_NUMBER}`);
  await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"x": ${CLIENT_NUMBER}` });
  expect(app.logs.join('')).not.toContain(CLIENT_NUMBER);
});

test('the log says which statement failed, with which code, under the reference the caller was given', async () => {
  const answer = await app.graphql(app.anna, '{ fails(text: "x") }');
  const reference = answer.errors![0]!.extensions.reference;
  expect(lines().find((line) => line['reference'] === reference)).toMatchObject({
    level: 50, err: { name: 'QueryFailedError', code: '22P02', statement: 'select $1::text::int', at: expect.arrayContaining([expect.stringContaining('at ')]) },
  });
});

test('each request is one line with the fields of the schema it used', async () => {
  const request = () => lines().filter((line) => line['msg'] === 'request').at(-1); // written once the answer is sent
  await app.graphql(app.carla, '{ open benches { id } }');
  await expect.poll(request).toMatchObject({ method: 'POST', route: '/graphql', status: 200, codes: ['FORBIDDEN'] });
  await app.graphql(app.anna, '{ open other: benches { id } }');
  await expect.poll(request).toMatchObject({ fields: ['open', 'benches'] });
});
