import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { FreeText } from '../../shared/FreeText.tsx';
import styles from './review.module.css';

interface AskProps { title: string; label: string; value: string; onChange: (text: string) => void }

/** A place for a question to the assessor; it opens when it is wanted. */
export function Ask({ title, label, value, onChange }: AskProps) {
  const [opened, setOpened] = useState(false);
  if (!opened && value === '') return <UnstyledButton className={`${styles['ask']} no-print`} onClick={() => setOpened(true)}>{title}</UnstyledButton>;
  return (
    <FreeText
      label={label} value={value} maxLength={2000} autoFocus={opened} onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={() => setOpened(false)}
    />
  );
}
