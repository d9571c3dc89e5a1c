import type { ReactNode } from 'react';
import choice from './answer-choice.module.css';
import styles from './answer-scale.module.css';

export interface ScalePoint {
  value: string;
  /** What stands on the button. */
  number: string;
  label: string;
}

interface AnswerScaleProps {
  /** Of the radio group; unique on the page. */
  name: string;
  /** The statement. */
  legend: ReactNode;
  points: readonly ScalePoint[];
  /** Answers that are not on the scale: unknown, does not apply. */
  beside: readonly { value: string; label: string; shortcut?: string | undefined }[];
  value: string | null;
  onChoose: (value: string) => void;
  /** Ids of what explains the statement. */
  describedBy?: string | undefined;
  children?: ReactNode;
}

/**
 * A statement with a scale in one row of native radio buttons, each as large as a thumb. Each button is called by its number and its label; where there is no
 * room to show every label, both ends and the chosen one are shown.
 */
export function AnswerScale({ name, legend, points, beside, value, onChoose, describedBy, children }: AnswerScaleProps) {
  const radio = (each: string, shortcut?: string) => (
    <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChoose(each)} aria-keyshortcuts={shortcut} />
  );
  const chosen = points.find((point) => point.value === value);
  return (
    <fieldset className={`${choice['question']} ${styles['statement']}`} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {children}
      <div className={styles['points']} style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}>
        {points.map((point) => (
          <label key={point.value} className={styles['point']}>
            {radio(point.value, point.number)}
            <span className={styles['number']}>{point.number}</span>
            <span className={styles['label']}>{point.label}</span>
          </label>
        ))}
      </div>
      <div className={styles['ends']} aria-hidden>
        <span>{points[0]?.label}</span>
        <strong>{chosen && `${chosen.number}: ${chosen.label}`}</strong>
        <span>{points.at(-1)?.label}</span>
      </div>
      {beside.length > 0 && (
        <div className={styles['beside']}>
          {beside.map((option) => (
            <label key={option.value} className={choice['choice']}>
              {radio(option.value, option.shortcut)}
              <span>{option.label}</span>
              {option.shortcut && <kbd aria-hidden>{option.shortcut}</kbd>}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
