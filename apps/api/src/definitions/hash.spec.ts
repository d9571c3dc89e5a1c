import { expect, test } from 'vitest';
import { documentHash } from './hash.ts';

test('the hash is that of the canonical text', () => {
  expect(documentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(documentHash({ b: 1, a: 2 })).toBe(documentHash({ a: 2, b: 1 }));
});
