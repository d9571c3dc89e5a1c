import type { CaseDocument } from '@getrouw/domain';
import { Text } from '@mantine/core';
import { useId } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import type { Documents as Checks } from './checklist.ts';
import styles from './documents.module.css';
import { texts } from './texts.ts';

interface DocumentsProps {
  documents: readonly CaseDocument[];
  checks: Checks;
  onCheck: (documentCode: string, present: boolean) => void;
}

/** What should be there: present, missing, or not looked at yet. */
export function Documents({ documents, checks, onCheck }: DocumentsProps) {
  const t = useTexts(texts);
  const groups = [
    ['documents.file', documents.filter(({ inCaseFile }) => inCaseFile)],
    ['documents.elsewhere', documents.filter(({ inCaseFile }) => !inCaseFile)],
  ] as const;
  return groups.filter(([, list]) => list.length > 0).map(([heading, list]) => (
    <section key={heading} aria-label={t(heading)}>
      <Text size="xs" c="gray.7" fw={600} mt="sm">{t(heading)}</Text>
      {list.map((document) => <DocumentCheck key={document.code} document={document} present={checks[document.code]} onCheck={(present) => onCheck(document.code, present)} />)}
    </section>
  ));
}

function DocumentCheck({ document, present, onCheck }: { document: CaseDocument; present: boolean | undefined; onCheck: (present: boolean) => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const id = useId();
  const options = [[true, '✓', 'documents.present'], [false, '✗', 'documents.absent']] as const;
  return (
    <fieldset className={styles['document']}>
      <legend>
        {inWords(document.name)}
        <small>{[!document.mandatory && t('documents.optional'), present === undefined && t('documents.unseen')].filter(Boolean).join(', ')}</small>
      </legend>
      {options.map(([value, sign, label]) => (
        <label key={label} title={t(label)}>
          <input type="radio" name={id} checked={present === value} onChange={() => onCheck(value)} aria-label={t(label)} />
          <span aria-hidden>{sign}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How many are present, missing and not looked at. */
export function documentCounts(documents: readonly CaseDocument[], checks: Checks): { present: number; absent: number; open: number } {
  const count = (wanted: boolean | undefined) => documents.filter(({ code }) => checks[code] === wanted).length;
  return { present: count(true), absent: count(false), open: count(undefined) };
}
