import type { Definition, Item } from '@getrouw/domain';
import { useId } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './question.module.css';
import { texts } from './texts.ts';

interface SourceProps { definition: Definition; item: Item; value: string | null; onChange: (source: string) => void }

/** What the answer leans on, where a question has more than one source. */
export function Source({ definition: { evidenceSources }, item: { evidence = [] }, value, onChange }: SourceProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const id = useId();
  if (evidence.length < 2) return null;
  const name = (code: string) => evidenceSources.find((each) => each.code === code)?.name;
  return (
    <span className={styles['source']}>
      <label htmlFor={id}>{t('source')}</label>
      <select id={id} value={value ?? evidence[0]} aria-keyshortcuts="B" onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {evidence.map((code) => { const words = name(code); return <option key={code} value={code}>{words ? inWords(words) : code}</option>; })}
      </select>
      <kbd aria-hidden>B</kbd>
    </span>
  );
}
