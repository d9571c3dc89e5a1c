import type { ReactNode } from 'react';
import styles from './answer-choice.module.css';

export interface Choice {
  value: string;
  label: string;
  /** The key that chooses it, where there is one. */
  shortcut?: string | undefined;
}

interface AnswerChoiceProps {
  /** Of the radio group; unique on the page. */
  name: string;
  /** The question. */
  legend: ReactNode;
  choices: readonly Choice[];
  value: string | null;
  onChoose: (value: string) => void;
  /** Ids of what explains the question. */
  describedBy?: string | undefined;
  /** Stands below the answers: words that go with one. */
  below?: ReactNode;
  children?: ReactNode;
}

/** A question with its answers as native radio buttons, large enough for a thumb. No answer looks better than another. */
export function AnswerChoice({ name, legend, choices, value, onChoose, describedBy, below, children }: AnswerChoiceProps) {
  return (
    <fieldset className={styles['question']} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {children}
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChoose(choice.value)}
              aria-keyshortcuts={choice.shortcut}
            />
            <span>{choice.label}</span>
            {choice.shortcut && <kbd aria-hidden>{choice.shortcut}</kbd>}
          </label>
        ))}
      </div>
      {below && <div className={styles['words']}>{below}</div>}
    </fieldset>
  );
}
