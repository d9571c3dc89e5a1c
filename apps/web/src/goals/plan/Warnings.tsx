import type { ChainWarning } from '@getrouw/domain';
import { Stack, Text } from '@mantine/core';
import { useLocalText } from '../../shared/locale.ts';
import styles from './plan.module.css';

/** Where need, activity, goal and outcome do not hang together. */
export function Warnings({ warnings }: { warnings: readonly ChainWarning[] }) {
  const inWords = useLocalText();
  if (warnings.length === 0) return null;
  return <Stack gap={6}>{warnings.map(({ kind, domain, message }) => <Text key={`${kind} ${domain}`} size="sm" className={styles['warning']}>{inWords(message)}</Text>)}</Stack>;
}
