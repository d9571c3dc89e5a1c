/** Below so many cases a figure is not shown. */
export const SMALLEST_GROUP = 5;

/**
 * Which parts of a whole may be shown, by their place. A part of fewer than the minimum is hidden, and as long as all that is not shown of the whole is
 * fewer than that, the smallest shown part too: the whole minus what is shown would give it. A part of nobody tells nothing of anybody.
 * @param sizes how many each part holds; together at most the whole.
 */
export function shownParts(sizes: readonly number[], whole: number, minimum: number): boolean[] {
  const shown = sizes.map((size) => size === 0 || size >= minimum);
  const rest = () => whole - sizes.reduce((sum, size, index) => sum + (shown[index] ? size : 0), 0);
  while (rest() > 0 && rest() < minimum) {
    const smallest = sizes.reduce<number>((found, size, index) => (shown[index] && size > 0 && (found < 0 || size < sizes[found]!) ? index : found), -1);
    if (smallest < 0) break;
    shown[smallest] = false;
  }
  return shown;
}

/** Whether what a narrower question leaves out of a wider one is so little that the two answers beside each other would give it away. */
export const givesAway = (wider: number, narrower: number, minimum: number): boolean => wider > narrower && wider - narrower < minimum;
