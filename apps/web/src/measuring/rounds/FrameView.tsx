import type { FrameWholeFragment } from '@getrouw/contracts';
import { PairBars } from '@getrouw/ui';
import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './rounds.module.css';
import { texts } from './texts.ts';

const CHARACTERISTICS = ['team', 'year', 'closing_reason'] as const;

/** Sample beside population per characteristic, with what to be careful about. */
export function FrameView({ frame }: { frame: FrameWholeFragment }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Stack gap="xl">
      {frame.warnings.map((warning) => (
        <Alert key={warning.nl} color="gray" icon={<IconAlertTriangle aria-hidden />} className={styles['warning']}><Text size="sm" fw={600}>{inWords(warning)}</Text></Alert>
      ))}
      {CHARACTERISTICS.map((characteristic) => {
        const rows = frame.rows.filter((row) => row.characteristic === characteristic);
        return rows.length > 0 && (
          <PairBars
            key={characteristic} caption={`${t('sample.preview')}: ${t(`characteristic.${characteristic}`)}`} heading={t(`characteristic.${characteristic}`)}
            names={[t('sample.populationName'), t('sample.sampleName')]} totals={[frame.trajectories, frame.sampleTrajectories]}
            pairs={rows.map(({ value, label, population, sample }) => ({ key: value, label: inWords(label), first: population, second: sample }))}
          />
        );
      })}
    </Stack>
  );
}
