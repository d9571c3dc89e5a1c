import { type Definition, type Instrument, type Item, itemByCode, items } from '@getrouw/domain';
import { Text, Title } from '@mantine/core';
import { type ReactNode, useMemo, useRef } from 'react';
import { itemNumbers, parts } from '../../shared/instrument.ts';
import { useLocale, useLocalText } from '../../shared/locale.ts';
import { type Answers, type Documents, nextOpen, proposals } from './checklist.ts';
import { type AnswerPayload, noAnswer } from './payloads.ts';
import { type Direction, Question, questionId } from './Question.tsx';
import styles from './scoring.module.css';

interface QuestionListProps {
  definition: Definition;
  instrument: Instrument;
  answers: Answers;
  documents: Documents;
  /** Codes of the items that a call to the coach answers. */
  derived?: ReadonlySet<string>;
  /** What was given, by item code: an answer can bring a proposal for another question. */
  onAnswer: (changed: Record<string, AnswerPayload>, typing?: boolean) => void;
  /** Items with a comment that waits for the assessor: next after the open ones, until he answered or passed them. */
  commented?: Iterable<string>;
  /** Past the last question. */
  onEnd: () => void;
  below?: (item: Item) => ReactNode;
}

/** Puts the focus on a question: on its answer, else on its first choice or field, else on what adds one, else on the question itself. */
export function goTo(itemCode: string): void {
  const card = document.getElementById(questionId(itemCode));
  const derived = card?.hasAttribute('tabindex') ? card : undefined; // whose answer nobody gives here
  const field = card?.querySelector<HTMLElement>('input[type=radio]:checked') ?? card?.querySelector<HTMLElement>('input, select') ?? derived ?? card?.querySelector<HTMLElement>('button') ?? card;
  field?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

/** The questions of an instrument, part by part, with the keys that lead through them. */
export function QuestionList({ definition, instrument, answers, documents, derived, commented = [], onAnswer, onEnd, below }: QuestionListProps) {
  const locale = useLocale();
  const inWords = useLocalText();
  const numbers = useMemo(() => itemNumbers(instrument), [instrument]);
  const touched = useRef(new Set<string>());
  const give = (changed: Record<string, AnswerPayload>, typing?: boolean) => {
    for (const code of Object.keys(changed)) touched.current.add(code);
    onAnswer(changed, typing);
  };
  const toNextOpen = (from: string, now = answers) => {
    touched.current.add(from);
    const next = nextOpen(instrument, now, from, new Set([...commented].filter((code) => !touched.current.has(code))));
    if (next) goTo(next);
    else onEnd();
  };
  const choose = (itemCode: string, value: unknown, byKey: boolean) => {
    const proposed = proposals(instrument, itemCode, value, answers, locale);
    const blank = (code: string) => noAnswer(itemByCode(instrument, code)!);
    const changed = Object.fromEntries([[itemCode, value] as const, ...Object.entries(proposed)].map(([code, given]) => [code, { ...(answers[code] ?? blank(code)), value: given }]));
    give(changed);
    if (byKey) toNextOpen(itemCode, { ...answers, ...changed });
  };
  const move = (from: string, direction: Direction) => {
    if (direction === 'next-open') { toNextOpen(from); return; }
    const codes = items(instrument).map(({ item }) => item.code);
    const target = codes[codes.indexOf(from) + (direction === 'next' ? 1 : -1)];
    if (target) goTo(target);
    else if (direction === 'next') onEnd();
  };
  return parts(instrument).map(({ section, number, items: asked }) => (
    <section key={section.code} aria-labelledby={section.code} className={styles['part']}>
      <Title order={2} id={section.code}><span className={styles['number']}>{number}</span> {inWords(section.name)}</Title>
      {section.criterion && <Text c="gray.7" maw="44rem">{inWords(section.criterion).replace(/\.?$/, '.')}</Text>}
      {asked.map((item) => (
        <Question
          key={item.code} definition={definition} instrument={instrument} item={item} number={numbers.get(item.code)} answer={answers[item.code]} documents={documents} measure={section.measure} derived={derived?.has(item.code)}
          onAnswer={(answer, typing) => give({ [item.code]: answer }, typing)} onMove={(direction) => move(item.code, direction)}
          onChoose={(value, byKey) => choose(item.code, value, byKey)}
        >
          {below?.(item)}
        </Question>
      ))}
    </section>
  ));
}
