import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../harness.ts';
import { type BenchApp, startBench } from './bench.ts';

let app: BenchApp;
beforeAll(async () => {
  app = await startBench();
});
afterAll(() => app.close());

const nested = (depth: number) => `{ benches ${'{ all '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;

describe('an operation that is too large is refused before it runs', () => {
  test('when it is nested deeper than twelve', async () => {
    expect(codesOf(await app.graphql(app.anna, nested(13)))).toEqual(['TOO_LARGE']);
  });

  test('when fragments hide the depth', async () => {
    const fragments = Array.from({ length: 13 }, (_, index) => `fragment F${index} on Bench { self { ${index < 12 ? `...F${index + 1}` : 'id'} } }`).join(' ');
    expect(codesOf(await app.graphql(app.anna, `{ benches { ...F0 } } ${fragments}`))).toEqual(['TOO_LARGE']);
  });

  test('when lists in lists ask for too many rows', async () => {
    expect(codesOf(await app.graphql(app.anna, '{ benches(first: 100) { all(first: 100) { all(first: 100) { id } } } }'))).toEqual(['TOO_LARGE']);
    expect(codesOf(await app.graphql(app.anna, '{ benches(first: 100) { all(first: 100) { id } } }'))).toEqual([]);
  });

  test('when variables ask for too many rows, also after the same text was allowed with fewer', async () => {
    const document = 'query ($n: Int) { benches(first: $n) { all(first: $n) { all(first: $n) { id } } } }';
    expect(codesOf(await app.graphql(app.anna, document, { n: 5 }))).toEqual([]);
    expect(codesOf(await app.graphql(app.anna, document, { n: 100 }))).toEqual(['TOO_LARGE']);
  });

  test('counting the rows of a page once', async () => {
    const reader = { 'x-caller': app.anna['x-caller']!.replace('"case.read"', '"audit.read"') };
    const pages = (count: number) => Array.from({ length: count }, (_, index) => `p${index}: auditEntries(first: 200) { items { id } }`).join(' ');
    expect(codesOf(await app.graphql(reader, `{ ${pages(70)} }`))).toEqual([]);
    expect(codesOf(await app.graphql(reader, `{ ${pages(72)} }`))).toEqual(['TOO_LARGE']);
  });

  test('when one field is asked under many names', async () => {
    const fields = Array.from({ length: 300 }, (_, index) => `b${index}: benches(first: 200) { id name }`).join(' ');
    expect(codesOf(await app.graphql(app.anna, `{ ${fields} }`))).toEqual(['TOO_LARGE']);
  });

  test('when it asks little, but under very many names', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `b${index}: benches(first: 1) { id }`).join(' ');
    expect(codesOf(await app.graphql(app.anna, `{ ${fields(90)} }`))).toEqual([]);
    expect(codesOf(await app.graphql(app.anna, `{ ${fields(100)} }`))).toEqual(['TOO_LARGE']);
  });

  test('when it is longer than the reader takes', async () => {
    expect(codesOf(await app.graphql(app.anna, `{ ${'open '.repeat(5_000)} }`))).toEqual(['TOO_LARGE']);
  });

  test('within a second when fragments double at each step', async () => {
    const fragments = Array.from({ length: 60 }, (_, index) => `fragment F${index} on Bench { ${index < 59 ? `...F${index + 1} ...F${index + 1}` : 'id'} }`).join(' ');
    const began = performance.now();
    expect(codesOf(await app.graphql(app.anna, `{ benches { ...F0 } } ${fragments}`))).toEqual(['TOO_LARGE']);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('within seconds when its variables are deep, long or many, whatever their type', async () => {
    const add = 'mutation ($input: BenchInput!) { addBench(input: $input) { id } }';
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const long = JSON.stringify(Array.from({ length: 5_001 }, (_, index) => index));
    const many = JSON.stringify(Array.from({ length: 50 }, () => Array.from({ length: 3_000 }, () => 0)));
    for (const unasked of [deep(60), deep(1_000_000), long, many]) {
      const began = performance.now();
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...app.anna }, body: `{"query":${JSON.stringify(add)},"variables":{"input":{"name":"x"},"unasked":${unasked}}}`,
      });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });

  test('when the body is over 12 MiB', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...app.anna }, body: JSON.stringify({ query: '{ open }', variables: { x: 'x'.repeat(13_000_000) } }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE', details: { limit: '12 MiB' } } }] });
  });
});

describe('in production', () => {
  let production: BenchApp;
  beforeAll(async () => {
    production = await startBench({ env: { NODE_ENV: 'production', DEMONSTRATION: '0' } });
  });
  afterAll(() => production.close());

  test('the schema is shown to members only', async () => {
    for (const document of ['{ __schema { types { name } } }', '{ open ...F } fragment F on Query { __type(name: "Bench") { name } }']) {
      expect(codesOf(await production.graphql(production.nobody, document))).toEqual(['UNAUTHENTICATED']);
      expect(codesOf(await production.graphql(production.anna, document))).toEqual([]);
    }
    expect(dataOf(await production.graphql(production.nobody, '{ __typename open }'))).toEqual({ __typename: 'Query', open: 'open' });
  });

  test('an error message does not tell names of the schema to strangers', async () => {
    const answer = await production.graphql(production.nobody, '{ bensh }');
    expect(JSON.stringify(answer.errors)).not.toContain('bench');
  });
});

test('GraphQL over HTTP: 61 of 61 checks', async () => {
  const results = await auditServer({ url: `${app.url}/graphql`, fetchFn: (url: string, init?: RequestInit) => fetch(url, { ...init, headers: { ...init?.headers, ...app.anna } }) });
  expect(results.filter(({ status }) => status !== 'ok').map((each) => `${each.id} ${each.name}`)).toEqual([]);
  expect(results).toHaveLength(61);
});
