import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './client.module.css';
import { Face } from './Face.tsx';

export interface Answer { value: string; label: string; /** From 0 (very sad) to 4 (very glad). */ mood?: number | undefined }

interface AnswersProps {
  /** Of the radio group; unique on the page. */
  name: string;
  legend: ReactNode;
  answers: readonly Answer[];
  /** That he does not know. */
  unknown: Answer;
  value: string | null;
  describedBy?: string | undefined;
  onChoose: (value: string) => void;
}

/** A question with one large button under another, each with its words and where there is one its face. */
export function Answers({ name, legend, answers, unknown, value, describedBy, onChoose }: AnswersProps) {
  const button = ({ value: each, label, mood }: Answer, className?: string) => (
    <label key={each} className={[styles['answer'], className].filter(Boolean).join(' ')}>
      <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChoose(each)} />
      {mood !== undefined && <Face mood={mood} />}
      <span>{label}</span>
      <IconCheck size={24} aria-hidden />
    </label>
  );
  return (
    <fieldset className={styles['question']} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div className={styles['answers']}>
        {answers.map((answer) => button(answer))}
        {button(unknown, styles['beside'])}
      </div>
    </fieldset>
  );
}

interface MarksProps extends Omit<AnswersProps, 'answers'> { from: number; to: number; low: string; high: string }

/** A question that is answered with a mark. */
export function Marks({ name, legend, from, to, low, high, unknown, value, describedBy, onChoose }: MarksProps) {
  const marks = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return (
    <fieldset className={styles['question']} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div className={styles['marks']}>
        {marks.map((mark) => (
          <label key={mark} className={styles['mark']}>
            <input type="radio" name={name} value={mark} checked={mark === value} onChange={() => onChoose(mark)} />
            <span>{mark}</span>
          </label>
        ))}
      </div>
      <div className={styles['ends']}><span>{low}</span><span>{high}</span></div>
      <label className={`${styles['answer']} ${styles['beside']}`}>
        <input type="radio" name={name} value={unknown.value} checked={unknown.value === value} onChange={() => onChoose(unknown.value)} />
        <span>{unknown.label}</span>
        <IconCheck size={24} aria-hidden />
      </label>
    </fieldset>
  );
}
