import type { Definition } from '@getrouw/domain';
import { items } from '@getrouw/domain';
import { Facts } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { valueText } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './evaluations.module.css';
import { texts } from './texts.ts';
import type { Evaluation } from './words.ts';

/** What was said and decided, to read. */
export function TalkShown({ evaluation: { present, decision, impression, explanation, conclusion, handover } }: { evaluation: Evaluation }) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (present.length === 0 && !decision && !impression && !explanation && !conclusion && !handover) return null;
  return (
    <section aria-labelledby="gesprek">
      <Title order={2} id="gesprek" mb="sm">{t('form')}</Title>
      <Facts
        facts={[
          [t('form.present'), present.length > 0 ? new Intl.ListFormat(locale).format(present.map((each) => t(`present.${each}`))) : null],
          [t('form.decision'), decision && t(`decision.${decision}`)],
          [t('form.impression'), impression], [t('form.explanation'), explanation], [t('form.conclusion'), conclusion], [t('form.handover'), handover],
        ]}
      />
    </section>
  );
}

/** Questions and answers about the form. */
export function Thread({ remarks }: Pick<Evaluation, 'remarks'>) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (remarks.length === 0) return null;
  return (
    <ul className={styles['thread']} aria-label={t('thread')}>
      {remarks.map(({ text, writtenAt, writtenBy }) => (
        <li key={writtenAt}><Text size="sm" c="gray.7">{t('thread.by', { name: writtenBy, when: formatInstant(writtenAt, locale) })}</Text>{text}</li>
      ))}
    </ul>
  );
}

/** What the client said of the help, or that he would rather not. */
export function SatisfactionShown({ evaluation: { satisfaction, satisfactionForm }, children }: { evaluation: Evaluation; children?: ReactNode }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const form = satisfactionForm as Definition;
  return (
    <section aria-labelledby="tevreden">
      <Title order={2} id="tevreden" mb="sm">{t('satisfaction')}</Title>
      {satisfaction.length === 0 && <Text>{t('satisfaction.not')}</Text>}
      {satisfaction.map(({ instrumentCode, answeredOn, refused, refusedBecause, onPaper, recordedBy, answers: given }) => {
        const day = formatDate(answeredOn, locale);
        const instrument = form.instruments.find(({ code }) => code === instrumentCode);
        const answers = given as Record<string, unknown> | null;
        return (
          <Stack key={instrumentCode} gap="xs" mb="lg">
            <Text fw={560}>
              {instrument && `${inWords(instrument.name)}. `}
              {refusedBecause ? t('satisfaction.refusedTo', { day, name: recordedBy ?? '', reason: refusedBecause }) : t(refused ? 'satisfaction.refused' : onPaper ? 'satisfaction.paper' : answers ? 'satisfaction.day' : 'satisfaction.hidden', { day, name: recordedBy ?? '' })}
            </Text>
            {answers && instrument && <Facts facts={items(instrument).filter(({ item }) => item.code in answers).map(({ item }) => [inWords(item.text), valueText(form, item, answers[item.code], locale)])} />}
          </Stack>
        );
      })}
      {children}
    </section>
  );
}
