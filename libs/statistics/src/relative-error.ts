/** How far numbers lie from those expected, as a share of these (of 1 where 0 is expected); the largest of all. */
export function relativeError(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(...found.map((value, index) => Math.abs(value - expected[index]!) / (Math.abs(expected[index]!) || 1)));
}
