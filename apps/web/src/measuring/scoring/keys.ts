import type { Choice } from '@getrouw/ui';

export type KeyAction =
  | { do: 'choose'; value: string }
  | { do: 'previous' | 'next' | 'next-open' | 'guidance' | 'remark' | 'source' | 'mark' };

interface Option { code: string; counts?: 'yes' | 'in_between' | 'no' | 'outside' | undefined }

const LETTERS = { yes: 'J', no: 'N', in_between: 'T' } as const;
const ACTIONS: Readonly<Record<string, Exclude<KeyAction['do'], 'choose'>>> = {
  ArrowUp: 'previous', ArrowDown: 'next', Enter: 'next-open', '?': 'guidance', I: 'guidance', O: 'remark', B: 'source', P: 'mark',
};

/** The key of each option: a letter where its meaning has one, else its place in the row as far as digits go. In English Y stands for yes, and J works too. */
export function shortcuts(options: readonly Option[], locale: 'nl' | 'en'): (string | undefined)[] {
  const letters = options.map(({ counts }) => (counts && counts !== 'outside' ? LETTERS[counts] : undefined));
  return letters.map((letter, index) => {
    if (!letter || letters.indexOf(letter) !== index) return index < 9 ? String(index + 1) : undefined;
    return letter === 'J' && locale === 'en' ? 'Y' : letter;
  });
}

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
