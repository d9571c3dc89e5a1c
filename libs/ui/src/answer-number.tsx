import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface AnswerNumberProps {
  /** The question. */
  label: ReactNode;
  value: number | null;
  /** What stands behind the number: a unit. */
  unit?: string | undefined;
  /** The smallest and largest number, in words. */
  hint?: string | undefined;
  /** Why this number cannot be an answer; nothing where it can. */
  check: (value: number) => string | undefined;
  /** What is said of a text that is no number. */
  notANumber: string;
  /** A number that can be an answer, or null: empty, or not yet one. */
  onChange: (value: number | null) => void;
  describedBy?: string | undefined;
}

/** A number in a plain field: a comma is as good as a point, and no key or wheel changes it by accident. */
export function AnswerNumber({ label, value, unit, hint, check, notANumber, onChange, describedBy }: AnswerNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const number = shown.trim() === '' ? null : Number(shown.trim().replace(',', '.'));
  const error = number === null ? undefined : Number.isFinite(number) ? check(number) : notANumber;
  return (
    <TextInput
      label={label} description={hint} inputMode="decimal" maw="22rem" value={shown} error={error} aria-describedby={describedBy}
      rightSection={unit && <span>{unit}</span>} rightSectionWidth="auto" rightSectionProps={{ style: { paddingInline: '0.75rem' } }}
      onBlur={() => { if (!error) setTyped(null); }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const given = currentTarget.value.trim() === '' ? Number.NaN : Number(currentTarget.value.trim().replace(',', '.'));
        onChange(Number.isFinite(given) && !check(given) ? given : null);
      }}
    />
  );
}
