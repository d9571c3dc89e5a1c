import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from './locale.ts';
import { texts } from './texts.ts';

export interface Paging {
  /** The cursor to ask the operation with. */
  after: string | undefined;
  hasPrevious: boolean;
  forward: (next: string) => void;
  back: () => void;
  /** Back to the first page, after a change of what is searched. */
  reset: () => void;
}

/** Keyset paging: the cursors behind us, so that one can go back. */
export function usePaging(): Paging {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    after: cursors.at(-1),
    hasPrevious: cursors.length > 0,
    forward: (next) => setCursors((before) => [...before, next]),
    back: () => setCursors((before) => before.slice(0, -1)),
    reset: () => setCursors([]),
  };
}

/** Previous and next; nothing where one page holds all. */
export function Pager({ paging, next }: { paging: Paging; next: string | null | undefined }) {
  const t = useTexts(texts);
  if (!paging.hasPrevious && !next) return null;
  return (
    <Group component="nav" aria-label={t('pager.label')} className="no-print" gap="sm">
      <Button variant="default" disabled={!paging.hasPrevious} onClick={paging.back}>{t('pager.previous')}</Button>
      <Button variant="default" disabled={!next} onClick={() => next && paging.forward(next)}>{t('pager.next')}</Button>
    </Group>
  );
}
