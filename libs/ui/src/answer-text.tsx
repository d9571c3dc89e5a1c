import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface AnswerTextProps {
  /** The question. */
  label: ReactNode;
  value: string;
  maxLength?: number | undefined;
  onChange: (value: string | null) => void;
  describedBy?: string | undefined;
}

/** An answer in words. It is kept without the spaces round it; who pauses after a space goes on where he was. */
export function AnswerText({ label, value, maxLength, onChange, describedBy }: AnswerTextProps) {
  const [typed, setTyped] = useState('');
  return (
    <TextInput
      label={label} value={typed.trim() === value.trim() ? typed : value} maxLength={maxLength} aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(currentTarget.value.trim() === '' ? null : currentTarget.value);
      }}
    />
  );
}
