import type { Item } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './versions.module.css';
import type { MovePreview, VersionRow } from './move-preview.operation.ts';
import { texts } from './versions.texts.ts';

const KINDS = ['same', 'changed', 'new', 'dropped'] as const;
type Kind = (typeof KINDS)[number];

/** Two versions side by side: each question as it was and as it becomes, in both languages, with what that does to trends. */
export function VersionTable({ comparison: { from, to, rows } }: { comparison: MovePreview['comparison'] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [kind, setKind] = useState<'all' | Kind>('all');
  const of = (each: Kind) => rows.filter(({ change }) => change === each);
  const shown = kind === 'all' ? rows : of(kind);
  const before = t('column.version', { version: from.versionCode });
  const after = t('column.version', { version: to.versionCode });
  return (
    <section aria-labelledby="verschillen">
      <Title order={2} id="verschillen">{t('differences', { from: from.versionCode, to: to.versionCode })}</Title>
      <Text mb="sm">{KINDS.map((each) => `${t(`kind.${each}`)}: ${of(each).length}`).join(' · ')}. {t('comparable', { count: rows.filter(({ comparable }) => comparable).length })}</Text>
      <NativeSelect
        className="no-print" label={t('show')} value={kind} maw="20rem" mb="md"
        data={[{ value: 'all', label: t('show.all', { count: rows.length }) }, ...KINDS.map((each) => ({ value: each, label: `${t(`kind.${each}`)} (${of(each).length})` }))]}
        onChange={({ currentTarget }) => setKind(currentTarget.value as 'all' | Kind)}
      />
      <div role="status">{shown.length === 0 && t('show.none')}</div>
      {shown.length > 0 && (
        <Rows
          caption={t('differences', { from: from.versionCode, to: to.versionCode })} rows={shown} rowKey={keyOf}
          columns={[
            { header: before, cell: ({ from: item }) => item != null && <Question item={item as Item} /> },
            { header: after, cell: ({ to: items }) => items.length > 0 && (items as Item[]).map((item) => <Question key={item.code} item={item} />) },
            { header: t('column.change'), cell: ({ change, note }) => <><strong>{t(`kind.${change as Kind}`)}</strong>{note && <Text size="sm">{inWords(note)}</Text>}</> },
            { header: t('column.trend'), cell: ({ consequence }) => inWords(consequence) },
          ]}
        />
      )}
    </section>
  );
}

const keyOf = ({ from, to }: VersionRow): string => JSON.stringify([(from as Item | null)?.code, (to as Item[]).map(({ code }) => code)]);

/** A question in both languages, that of the screen first. */
function Question({ item: { code, text } }: { item: Item }) {
  const locale = useLocale();
  const other = locale === 'nl' ? 'en' : 'nl';
  return (
    <div className={styles['question']}>
      <code>{code}</code>
      <p>{text[locale]}</p>
      <p lang={other}>{text[other]}</p>
    </div>
  );
}
