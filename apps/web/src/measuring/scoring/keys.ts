import type { Choice } from '@getrouw/ui';

export type KeyAction =
  | { do: 'choose'; value: string }
  | { do: 'previous' | 'next' | 'next-open' | 'guidance' | 'remark' | 'source' | 'mark' };

const ACTIONS: Readonly<Record<string, Exclude<KeyAction['do'], 'choose'>>> = {
  ArrowUp: 'previous', ArrowDown: 'next', Enter: 'next-open', '?': 'guidance', I: 'guidance', O: 'remark', B: 'source', P: 'mark',
};

/** What a key does while the focus is within a question; undefined: what it always does. */
export function keyAction(key: string, choices: readonly Choice[]): KeyAction | undefined {
  const pressed = key.length === 1 ? key.toUpperCase() : key;
  const chosen = choices.find(({ shortcut }, index) => same(shortcut, pressed) || pressed === String(index + 1));
  if (chosen) return { do: 'choose', value: chosen.value };
  const action = ACTIONS[pressed];
  return action && { do: action };
}

const same = (shortcut: string | undefined, pressed: string): boolean =>
  shortcut === pressed || (['J', 'Y'].includes(shortcut ?? '') && ['J', 'Y'].includes(pressed));
