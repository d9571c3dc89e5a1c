import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface AnswerTextProps {
  /** The question. */
  label: ReactNode;
  value: string;
  maxLength?: number | undefined;
  onChange: (value: string | null) => void;
  describedBy?: string | undefined;
}

/** An answer in words. */
export function AnswerText({ label, value, maxLength, onChange, describedBy }: AnswerTextProps) {
  return (
    <TextInput
      label={label} value={value} maxLength={maxLength} aria-describedby={describedBy}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
}
