import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of a page with its title and what can be done there. */
export function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <Stack component="section" gap="sm" aria-labelledby={heading}>
      <Group justify="space-between"><Title order={2} id={heading}>{title}</Title>{action}</Group>
      {children}
    </Stack>
  );
}
