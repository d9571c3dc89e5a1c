/** What a key does in the grid. */
export type GridAction = { move: readonly [down: number, right: number] } | { do: 'yes' | 'no' | 'outside' | 'clear' | 'next' | 'explain' | 'guidance' };

const ACTIONS: Readonly<Record<string, GridAction>> = {
  ArrowUp: { move: [-1, 0] }, ArrowDown: { move: [1, 0] }, ArrowLeft: { move: [0, -1] }, ArrowRight: { move: [0, 1] },
  J: { do: 'yes' }, Y: { do: 'yes' }, 1: { do: 'yes' }, N: { do: 'no' }, 2: { do: 'no' }, O: { do: 'outside' }, U: { do: 'outside' }, 3: { do: 'outside' },
  Delete: { do: 'clear' }, Backspace: { do: 'clear' }, Enter: { do: 'next' }, T: { do: 'explain' }, E: { do: 'explain' }, '?': { do: 'guidance' },
};

/** The same keys in both languages: J and Y, O and U; undefined: what the key always does. */
export const actionOf = (key: string): GridAction | undefined => ACTIONS[key.length === 1 ? key.toUpperCase() : key];
