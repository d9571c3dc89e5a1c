import { Stack, Text } from '@mantine/core';
import { formatDate } from '../shared/dates.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import type { Family } from './family.operation.ts';
import { texts } from './texts.ts';

/** The help to a family over the years: its periods, returns, and whether it is over. Only where there was more than one trajectory or all has ended. */
export function CareHistory({ family: { history } }: { family: Family }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const told = history.filter(({ periods, definitivelyClosed }) => definitivelyClosed || periods.length > 1 || periods.some(({ trajectories }) => trajectories.length > 1));
  if (told.length === 0) return null;
  return (
    <Stack gap="xs">
      {told.map(({ programmeId, name, periods, definitivelyClosed }) => (
        <div key={programmeId}>
          <Text fw={560}>{inWords(name)}: {t('periods', { count: periods.length })}. {definitivelyClosed && t('definitivelyClosed')}</Text>
          {periods.map(({ startedOn, endedOn, trajectories }, index) => (
            <Text key={startedOn} size="sm">
              {endedOn ? t('period.ended', { start: formatDate(startedOn, locale), end: formatDate(endedOn, locale) }) : t('period.running', { start: formatDate(startedOn, locale) })}
              {' '}({t('period.trajectories', { count: trajectories.length, numbers: trajectories.join(', ') })}){index > 0 && `, ${t('period.return')}`}
            </Text>
          ))}
        </div>
      ))}
    </Stack>
  );
}
