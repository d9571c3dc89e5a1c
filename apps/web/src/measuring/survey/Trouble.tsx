import { Button, Group } from '@mantine/core';
import type { ApiError } from '../../shared/errors.ts';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { texts } from './texts.ts';

const KNOWN = [
  'SURVEY_LINK_UNKNOWN', 'SURVEY_LINK_USED', 'SURVEY_MEETING_UNKNOWN', 'SURVEY_CODE_UNKNOWN', 'SURVEY_NOT_RUNNING', 'SURVEY_OVERDUE', 'SURVEY_HANDED_IN', 'ORGANISATION_UNKNOWN',
] as const;

/** One page for everything that does not open: what is the matter, and what to do. */
export function Trouble({ error, onRetry, onCode }: { error: ApiError; onRetry: () => void; onCode: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const known = KNOWN.find((code) => code === error.code);
  if (!known) return <Page title={t('trouble.title')} narrow><ErrorNotice error={error} during="read" onRetry={onRetry} /></Page>;
  const { answerBy } = error.details;
  return (
    <Page narrow title={t(`trouble.${known}`)} lead={t(`trouble.${known}.do`, { day: typeof answerBy === 'string' ? formatDate(answerBy, locale, 'long') : '' })}>
      {known !== 'ORGANISATION_UNKNOWN' && <Group><Button size="md" onClick={onCode}>{t('trouble.code')}</Button></Group>}
    </Page>
  );
}
