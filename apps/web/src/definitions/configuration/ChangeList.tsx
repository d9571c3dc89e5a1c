import { Rows } from '@getrouw/ui';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import type { Change } from './configuration-preview.operation.ts';
import { texts } from './texts.ts';

/** Differences between two states, each with what it does to comparing. */
export function ChangeList({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Rows
      caption={caption} rows={changes} rowKey={({ what, before, after }) => JSON.stringify([what.nl, before?.nl, after?.nl])}
      columns={[
        { header: t('change.what'), cell: ({ what }) => inWords(what) },
        { header: t('change.before'), cell: ({ before }) => (before ? inWords(before) : '–') },
        { header: t('change.after'), cell: ({ after }) => (after ? inWords(after) : '–') },
        { header: t('change.consequence'), cell: ({ consequence }) => (consequence ? inWords(consequence) : t('change.noConsequence')) },
      ]}
    />
  );
}
