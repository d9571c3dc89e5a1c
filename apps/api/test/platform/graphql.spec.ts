import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../harness.ts';
import { type BenchApp, startBench } from './bench.ts';

let app: BenchApp;
beforeAll(async () => {
  app = await startBench();
});
afterAll(() => app.close());

describe('who may use a root field', () => {
  test('everyone uses what is public', async () => {
    expect(dataOf(await app.graphql(app.nobody, '{ open }'))).toEqual({ open: 'open' });
  });

  test('nobody gets UNAUTHENTICATED for the rest, and nothing of the operation runs', async () => {
    const answer = await app.graphql(app.nobody, '{ open me }');
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.data ?? null).toBeNull();
  });

  test('a missing verb is FORBIDDEN and is named', async () => {
    const answer = await app.graphql(app.carla, 'mutation { addBench(input: { name: "x" }) { id } }');
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.errors?.[0]?.extensions.details).toEqual({ verb: 'site.manage' });
  });

  test('a fragment hides no root field', async () => {
    const answer = await app.graphql(app.nobody, 'query { ...F } fragment F on Query { ... on Query { me } }');
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });
});

test('rows of another organisation do not exist', async () => {
  const { addBench } = dataOf(await app.graphql<{ addBench: { id: string } }>(app.anna, 'mutation { addBench(input: { name: "Oost" }) { id name revision } }'));
  expect(codesOf(await app.graphql(app.bob, 'query ($id: ID!) { bench(id: $id) { id } }', { id: addBench.id }))).toEqual(['NOT_FOUND']);
  expect(dataOf(await app.graphql(app.anna, 'query ($id: ID!) { bench(id: $id) { name } }', { id: addBench.id }))).toEqual({ bench: { name: 'Oost' } });
});
