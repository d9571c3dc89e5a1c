import { Rows } from '@getrouw/ui';
import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatInstant, today } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { fieldProblems } from '../../shared/errors.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { daysAfter, type SurveyRound } from './survey-round.ts';
import { addSurveyReminderDocument, dropSurveyReminderDocument } from './survey-round.operation.ts';
import { texts } from './texts.ts';

/** The reminders that went out and those to come. */
export function Reminders({ round: { id: roundId, survey: { reminders, answerBy } } }: { round: SurveyRound }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const may = useMay();
  const [dueOn, setDueOn] = useState(() => daysAfter(today(), 1));
  const add = useCommand(addSurveyReminderDocument);
  const drop = useCommand(dropSurveyReminderDocument);
  const wrong = Object.values(fieldProblems(add.error, locale))[0];
  return (
    <section aria-labelledby="herinneringen">
      <Title order={2} id="herinneringen" mb="sm">{t('reminders')}</Title>
      {drop.isError && <ErrorNotice error={drop.error} during="write" />}
      {add.isError && !wrong && <ErrorNotice error={add.error} during="write" />}
      {reminders.length === 0 ? <Text c="gray.7">{t('reminders.none')}</Text> : (
        <Rows
          caption={t('reminders')} rows={reminders} rowKey={({ id }) => id}
          columns={[
            { header: t('reminder.day'), cell: (each) => formatDate(each.dueOn, locale) },
            { header: t('reminder.state'), cell: ({ sentAt, mails }) => (sentAt ? t('reminder.sent', { at: formatInstant(sentAt, locale), count: mails }) : t('reminder.toCome')) },
            ...(may('round.plan') ? [{
              header: t('reminder.do'),
              cell: (each: (typeof reminders)[number]) => !each.sentAt && (
                <Button size="xs" variant="default" onClick={() => drop.mutate({ id: each.id })} aria-label={t('reminder.dropOf', { day: formatDate(each.dueOn, locale) })}>
                  {t('reminder.drop')}
                </Button>
              ),
            }] : []),
          ]}
        />
      )}
      {may('round.plan') && answerBy && answerBy > today() && (
        <Group gap="sm" align="flex-end" mt="md">
          <TextInput type="date" label={t('reminder.extra')} value={dueOn} min={daysAfter(today(), 1)} max={answerBy} error={wrong} onChange={({ currentTarget }) => setDueOn(currentTarget.value)} />
          <Button variant="default" loading={add.isPending} disabled={!dueOn} onClick={() => add.mutate({ roundId, dueOn })}>{t('reminder.add')}</Button>
        </Group>
      )}
    </section>
  );
}
