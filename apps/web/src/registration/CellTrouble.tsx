import type { Item } from '@getrouw/domain';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Conflict } from '../shared/Conflict.tsx';
import { valueText } from '../shared/instrument.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import type { Given } from './list.ts';
import type { Sheet } from './sheet.ts';
import { texts } from './texts.ts';

interface CellTroubleProps { sheet: Sheet; item: Item; cellKey: string; frame?: (trouble: ReactNode) => ReactNode }

/** What keeps an answer from being saved: somebody else wrote something, the server refused it, or it is not whole yet. */
export function CellTrouble({ sheet: { method, filling: { queue, saver, values, held } }, item, cellKey, frame = (trouble) => trouble }: CellTroubleProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const theirs = queue.conflicts[cellKey];
  const words = (given: Given | undefined) => [valueText(method, item, given?.value ?? null, locale) || t('grid.open'), given?.explanation].filter(Boolean).join(', ');
  if (theirs) return frame(<Conflict mine={words(values[cellKey])} theirs={words(theirs.payload)} onChoose={(side) => saver.choose(cellKey, side)} />);
  const refusal = queue.refusals[cellKey] ?? (held[cellKey] && t('notYet', { why: held[cellKey].why }));
  return refusal ? frame(<Text role="alert" size="sm" fw={600}>{refusal}</Text>) : null;
}
