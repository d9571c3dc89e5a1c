import type { Option } from './options.ts';

export type KeyAction = { do: 'choose'; value: string } | { do: 'clear' | 'next' };

/** What a key does at a statement with these options: a figure is the point of the scale that has it, 0 the first answer that is not on the scale. */
export function keyAction(key: string, { points, beside }: { points: readonly Option[]; beside: readonly Option[] }): KeyAction | undefined {
  if (key === 'Backspace' || key === 'Delete') return { do: 'clear' };
  if (key === 'Enter') return { do: 'next' };
  const chosen = points.find(({ shortcut }) => shortcut === key) ?? beside.find(({ shortcut }) => shortcut === key);
  return chosen && { do: 'choose', value: chosen.value };
}
