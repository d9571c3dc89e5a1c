import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate, today } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { fieldProblems } from '../../shared/errors.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import type { SurveyRound } from './survey-round.ts';
import { changeSurveyEndDocument } from './survey-round.operation.ts';
import { texts } from './texts.ts';

/** The last day to answer, which can be moved: also when it has passed, for whoever still wants to take part. */
export function LastDay({ round: { id: roundId, revision, survey: { answerBy } } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const [day, setDay] = useState(answerBy ?? today());
  const change = useCommand(changeSurveyEndDocument);
  const wrong = Object.values(fieldProblems(change.error, locale))[0];
  if (!answerBy) return null;
  return (
    <section aria-labelledby="laatste-dag">
      <Title order={2} id="laatste-dag" mb="sm">{t('end')}</Title>
      <Text>{t(answerBy < today() ? 'end.passed' : 'end.until', { day: formatDate(answerBy, locale, 'long') })}</Text>
      {change.isError && !wrong && <ErrorNotice error={change.error} during="write" />}
      {may('round.plan') && (
        <Group gap="sm" align="flex-end" mt="sm">
          <TextInput type="date" label={t('end.other')} value={day} min={today()} error={wrong} onChange={({ currentTarget }) => setDay(currentTarget.value)} />
          <Button variant="default" loading={change.isPending} disabled={!day || day === answerBy} onClick={() => change.mutate({ roundId, revision, answerBy: day })}>{t('end.move')}</Button>
        </Group>
      )}
    </section>
  );
}
