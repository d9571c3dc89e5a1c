import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** Says what will stand here, and offers the first step. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Stack className={styles['empty']} gap="xs" align="flex-start">
      <Text fw={600} size="lg">{title}</Text>
      {children && <Text c="gray.7" maw="38rem">{children}</Text>}
      {action}
    </Stack>
  );
}
