import { Rows } from '@getrouw/ui';
import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { ChangeList } from './ChangeList.tsx';
import type { ProgrammeConfiguration } from './configuration.operation.ts';
import { configurationChangesDocument } from './configuration-changes.operation.ts';
import { texts } from './texts.ts';

/** The states of the configuration, and any two of them compared. */
export function History({ kept: { programme, history } }: { kept: ProgrammeConfiguration }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const states = history.toSorted((one, other) => other.number - one.number);
  return (
    <section aria-labelledby="geschiedenis">
      <Title order={2} id="geschiedenis">{t('history')}</Title>
      <Text c="gray.7" mb="sm">{t('history.lead')}</Text>
      <Stack gap="xl">
        <Rows
          caption={t('history')} rows={states} rowKey={({ number }) => String(number)}
          columns={[
            { header: t('history.number'), cell: ({ number }) => number },
            { header: t('version'), cell: ({ versionCode }) => versionCode },
            { header: t('history.at'), cell: ({ changedAt }) => <time dateTime={changedAt}>{formatInstant(changedAt, locale)}</time> },
            { header: t('history.by'), cell: ({ changedBy }) => changedBy },
          ]}
        />
        {states.length > 1 && <Compare key={programme.configurationNumber} programmeId={programme.id} numbers={states.map(({ number }) => number)} />}
      </Stack>
    </section>
  );
}

function Compare({ programmeId, numbers }: { programmeId: string; numbers: readonly number[] }) {
  const t = useTexts(texts);
  const [from, setFrom] = useState(numbers[1]!);
  const [to, setTo] = useState(numbers[0]!);
  const changes = useOperation(configurationChangesDocument, { programmeId, from, to });
  const options = numbers.map((number) => ({ value: String(number), label: t('history.state', { number }) }));
  return (
    <Stack gap="sm">
      <Title order={3}>{t('history.compare')}</Title>
      <Group gap="md">
        <NativeSelect label={t('history.from')} data={options} value={from} onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))} />
        <NativeSelect label={t('history.to')} data={options} value={to} onChange={({ currentTarget }) => setTo(Number(currentTarget.value))} />
      </Group>
      <Loaded result={changes}>
        {({ configurationChanges }) => (configurationChanges.length === 0 ? <Text role="status">{t('history.same')}</Text> : <ChangeList caption={t('history.compare')} changes={configurationChanges} />)}
      </Loaded>
    </Stack>
  );
}
