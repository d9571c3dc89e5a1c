import { Text, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import styles from './answer-choice.module.css';

const PARTS = { day: ['day', 'month', 'year'], month: ['month', 'year'], year: ['year'] } as const;
type Part = 'day' | 'month' | 'year';

interface AnswerDateProps {
  /** The question. */
  legend: ReactNode;
  precision: Part;
  /** `2026-05-31`, `2026-05` or `2026`. */
  value: string | null;
  labels: Readonly<Record<Part, string>>;
  /** What is said of a date that does not exist. */
  notADate: string;
  /** A date that exists, or null: empty, or, where something is typed, not one yet. */
  onChange: (value: string | null, isUnfinished: boolean) => void;
  describedBy?: string | undefined;
}

/** A date, or a month or year alone, as numbers to type: no calendar to click through. */
export function AnswerDate({ legend, precision, value, labels, notADate, onChange, describedBy }: AnswerDateProps) {
  const id = useId();
  const [typed, setTyped] = useState<Partial<Record<Part, string>> | null>(null);
  const [year = '', month = '', day = ''] = (value ?? '').split('-');
  const shown = typed ?? { day, month, year };
  const parts = PARTS[precision];
  const complete = parts.every((part) => (shown[part] ?? '').trim() !== '') && (shown.year ?? '').trim().length >= 4;
  const wrong = complete && dateOf(parts, shown) === null;
  return (
    <fieldset className={styles['question']} aria-describedby={[describedBy, wrong ? `${id}-wrong` : undefined].filter(Boolean).join(' ') || undefined}>
      <legend>{legend}</legend>
      <div className={styles['date']}>
        {parts.map((part) => (
          <TextInput
            key={part} label={labels[part]} inputMode="numeric" autoComplete="off" maxLength={part === 'year' ? 4 : 2} w={part === 'year' ? '6rem' : '4.5rem'}
            value={shown[part] ?? ''} error={wrong}
            onChange={({ currentTarget }) => {
              const next = { ...shown, [part]: currentTarget.value };
              setTyped(next);
              const date = dateOf(parts, next);
              onChange(date, date === null && parts.some((each) => (next[each] ?? '').trim() !== ''));
            }}
          />
        ))}
      </div>
      {wrong && <Text id={`${id}-wrong`} role="alert" size="sm" fw={600} mt="xs">{notADate}</Text>}
    </fieldset>
  );
}

/** The date that the parts make, as far as they go; null where they make none. */
export function dateOf(parts: readonly Part[], given: Partial<Record<Part, string>>): string | null {
  const number = (part: Part) => (parts.includes(part) ? Number(/^\d{1,4}$/.exec((given[part] ?? '').trim())?.[0] ?? Number.NaN) : 1);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  if (!(year >= 1000)) return null;
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return made.toISOString().slice(0, { 1: 4, 2: 7, 3: 10 }[parts.length]);
}
