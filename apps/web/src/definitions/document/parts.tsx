import type { Condition, Definition, Rule, Text } from '@getrouw/domain';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './document.module.css';
import type { Words } from './words.ts';

export interface PartProps { definition: Definition; words: Words }

/** A chapter of the definition; its id is what the table of contents links to. */
export function Chapter({ id, title, mark, children }: { id: string; title: string; mark?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className={styles['chapter']} aria-labelledby={`${id}-title`}>
      <Title order={2} id={`${id}-title`}>{title}{mark && <> {mark}</>}</Title>
      {children}
    </section>
  );
}

export function Subchapter({ title, children }: { title: string; children: ReactNode }) {
  return <section className={styles['subchapter']}><Title order={3}>{title}</Title>{children}</section>;
}

/** A list of texts under a heading; nothing where the definition has none. */
export function Notes({ title, notes, words }: { title: string; notes: readonly { text: Text }[] | undefined; words: Words }) {
  if (!notes?.length) return null;
  return <Subchapter title={title}><ul>{notes.map(({ text }) => <li key={text.nl}>{words.inWords(text)}</li>)}</ul></Subchapter>;
}

/** What is not the text itself but said about it. */
export const Aside = ({ children }: { children: ReactNode }) => <span className={styles['aside']}>{children}</span>;

/** A condition as nested lists. */
export function ConditionWords({ condition, words }: { condition: Condition; words: Words }) {
  const { t } = words;
  const list = (intro: string, parts: readonly Condition[]) => (
    <>{intro}<ul>{parts.map((part) => <li key={JSON.stringify(part)}><ConditionWords condition={part} words={words} /></li>)}</ul></>
  );
  if ('all' in condition) return list(t('condition.all'), condition.all);
  if ('any' in condition) return list(t('condition.any'), condition.any);
  if ('not' in condition) return list(t('condition.not'), [condition.not]);
  if ('of' in condition) return list(t('condition.atLeast', { count: condition.atLeast }), condition.of);
  const { min, max, is, known } = condition;
  const fact = words.named(condition.fact);
  const asksNothing = is === undefined && known === undefined && min === undefined && max === undefined && !condition.in;
  if (is === true || asksNothing) return fact;
  if (is === false) return t('condition.is', { fact, value: t('no') });
  if (is !== undefined) return t('condition.is', { fact, value: words.valueOf(condition.fact, is) });
  if (condition.in) return t('condition.is', { fact, value: condition.in.map((each) => words.valueOf(condition.fact, each)).join(', ') });
  if (min !== undefined && max !== undefined) return t('condition.range', { fact, min, max });
  if (min !== undefined) return t('condition.min', { fact, min });
  if (max !== undefined) return t('condition.max', { fact, max });
  return t(known === false ? 'condition.unknown' : 'condition.known', { fact });
}

export function Rules({ rules, words }: { rules: readonly Rule[]; words: Words }) {
  const { t, inWords } = words;
  return (
    <ol className={styles['rules']}>
      {rules.map((rule) => (
        <li key={rule.code} id={rule.code}>
          <strong>{inWords(rule.name)}</strong>
          {rule.condition && <div className={styles['condition']}><ConditionWords condition={rule.condition} words={words} /></div>}
          {rule.prose && <div>{inWords(rule.prose)}</div>}
          {!rule.condition && <div><Aside>{t('prose')}</Aside></div>}
          {rule.basis === 'inferred' && <div><Aside>{t('inferred')}</Aside></div>}
          {rule.offByDefault && <div><Aside>{t('offByDefault')}</Aside></div>}
          {rule.studyReading && <div><Aside>{t('missingIsFalse')}</Aside></div>}
        </li>
      ))}
    </ol>
  );
}
