import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../harness.ts';
import { type BenchApp, startBench } from './bench.ts';

let app: BenchApp;
beforeAll(async () => {
  app = await startBench();
});
afterAll(() => app.close());

test('an answer says which day it is in the Netherlands, also a refusal', async () => {
  for (const query of ['{ open }', '{ me }']) {
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    expect(response.headers.get('x-today')).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date()));
  }
});

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

  test.each(['me @include(if: $no)', 'me @skip(if: $yes)', '... @include(if: $no) { me }', '...F @skip(if: true)'])('what the request leaves out itself (%s) needs nothing', async (left) => {
    const answer = await app.graphql(app.nobody, `query ($no: Boolean! = true, $yes: Boolean! = false) { open ${left} unused: open @include(if: $no) other: open @include(if: $yes) } ${left.includes('F') ? 'fragment F on Query { me }' : ''}`, { no: false, yes: true });
    expect(dataOf(answer)).toEqual({ open: 'open', other: 'open' });
  });

  test.each(['me @include(if: $yes)', 'me @skip(if: $no)', '...F @include(if: $no) ...F', 'me @include(if: $given)', 'me @skip(if: $default)'])('what it asks for after all (%s) does', async (asked) => {
    const answer = await app.graphql(
      app.nobody, `query ($no: Boolean!, $yes: Boolean!, $given: Boolean! = true, $default: Boolean! = true) {
        open ${asked} a: open @include(if: $no) b: open @include(if: $yes) c: open @include(if: $given) d: open @include(if: $default)
      } ${asked.includes('F') ? 'fragment F on Query { me }' : ''}`, { no: false, yes: true },
    );
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });
});

test('rows of another organisation do not exist', async () => {
  const { addBench } = dataOf(await app.graphql<{ addBench: { id: string } }>(app.anna, 'mutation { addBench(input: { name: "Oost" }) { id name revision } }'));
  expect(codesOf(await app.graphql(app.bob, 'query ($id: ID!) { bench(id: $id) { id } }', { id: addBench.id }))).toEqual(['NOT_FOUND']);
  expect(dataOf(await app.graphql(app.anna, 'query ($id: ID!) { bench(id: $id) { name } }', { id: addBench.id }))).toEqual({ bench: { name: 'Oost' } });
});
