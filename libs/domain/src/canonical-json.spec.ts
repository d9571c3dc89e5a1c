import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('keys are sorted at every depth and lists keep their order', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }, 'é'], a: undefined, A: true })).toBe('{"A":true,"b":[{"a":null,"z":1},"é"]}');
});

test('canonical JSON says the same as JSON, whatever the order of the keys', () => {
  const shuffled = (value: unknown): unknown => (Array.isArray(value) ? value.map(shuffled)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, member]) => [key, shuffled(member)])) : value);
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
  }));
});
