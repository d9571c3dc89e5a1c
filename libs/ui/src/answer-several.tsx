import type { ReactNode } from 'react';
import type { Choice } from './answer-choice.tsx';
import styles from './answer-choice.module.css';

interface AnswerSeveralProps {
  /** The question. */
  legend: ReactNode;
  choices: readonly Choice[];
  value: readonly string[];
  /** The chosen values in the order of the choices. */
  onChoose: (value: string[]) => void;
  /** Says that more than one may be chosen. */
  hint: string;
  describedBy?: string | undefined;
  children?: ReactNode;
}

/** A question of which several answers can be true, as native checkboxes. */
export function AnswerSeveral({ legend, choices, value, onChoose, hint, describedBy, children }: AnswerSeveralProps) {
  return (
    <fieldset className={styles['question']} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {children}
      <p className={styles['hint']}>{hint}</p>
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="checkbox" value={choice.value} checked={value.includes(choice.value)} aria-keyshortcuts={choice.shortcut}
              onChange={() => onChoose(toggled(choices, value, choice.value))}
            />
            <span>{choice.label}</span>
            {choice.shortcut && <kbd aria-hidden>{choice.shortcut}</kbd>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The chosen values with this one added or taken away, in the order of the choices. */
export const toggled = (choices: readonly Choice[], chosen: readonly string[], turned: string): string[] =>
  choices.map(({ value }) => value).filter((value) => chosen.includes(value) !== (value === turned));
