import { Button, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import styles from './declare.module.css';

interface DeclareStepProps {
  title: string;
  /** What the person declares, in his own words. */
  statement: string;
  button: string;
  notes: readonly ReactNode[];
  command: { error: unknown; isPending: boolean };
  onDeclare: () => void;
}

/** A statement that has to be made before the work begins. The focus is on its button: one key makes it. */
export function DeclareStep({ title, statement, button, notes, command, onDeclare }: DeclareStepProps) {
  const declare = useRef<HTMLButtonElement>(null);
  // After the focus that a new page puts on its title.
  useEffect(() => { const frame = requestAnimationFrame(() => declare.current?.focus()); return () => cancelAnimationFrame(frame); }, []);
  return (
    <Stack component="section" gap="md" className={styles['step']} aria-labelledby="declare">
      <Title order={2} id="declare">{title}</Title>
      <blockquote className={styles['statement']}>{statement}</blockquote>
      {command.error != null && <ErrorNotice error={command.error} during="write" />}
      <div><Button ref={declare} size="md" loading={command.isPending} onClick={onDeclare}>{button}</Button></div>
      {notes.map((note, index) => <Text key={index} size="sm" c="gray.7" maw="40rem">{note}</Text>)}
    </Stack>
  );
}
