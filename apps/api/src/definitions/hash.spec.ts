import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, documentHash } from './hash.ts';

test('keys are sorted at every depth and lists keep their order', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }, 'é'], a: undefined, A: true })).toBe('{"A":true,"b":[{"a":null,"z":1},"é"]}');
});

test('the hash is that of the canonical text', () => {
  expect(documentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('canonical JSON says the same as JSON, whatever the order of the keys', () => {
  const shuffled = (value: unknown): unknown => (Array.isArray(value) ? value.map(shuffled)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, member]) => [key, shuffled(member)])) : value);
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    expect(documentHash(shuffled(value))).toBe(documentHash(value));
  }));
});
