import { Rows } from '@getrouw/ui';
import { Text } from '@mantine/core';
import { formatDate } from './dates.ts';
import { texts } from './deviations.texts.ts';
import { useLocale, useLocalText, useTexts } from './locale.ts';

interface LocalText { nl: string; en: string }

/** One way in which a provider works otherwise than the licensed version. */
export interface ShownDeviation { kind: string; instrument: string; code: string; what: LocalText; consequence: LocalText; reason: string; decidedOn: string | null; decidedBy: string | null }

/** Deviations from the licensed version, each with its reason, date, person and what it does to comparing. */
export function DeviationList({ deviations }: { deviations: readonly ShownDeviation[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const decided = useDecided();
  return (
    <Rows
      caption={t('caption')} rows={deviations} rowKey={({ kind, instrument, code }) => `${kind} ${instrument} ${code}`}
      columns={[
        { header: t('what'), cell: ({ what, code }) => <>{inWords(what)} <Text component="code" fz="xs" c="gray.7">{code}</Text></> },
        { header: t('reason'), cell: ({ reason }) => reason },
        { header: t('decided'), cell: decided },
        { header: t('consequence'), cell: ({ consequence }) => inWords(consequence) },
      ]}
    />
  );
}

/** Who decided on a deviation and when, in words. */
export function useDecided(): (deviation: Pick<ShownDeviation, 'decidedOn' | 'decidedBy'>) => string {
  const locale = useLocale();
  return ({ decidedOn, decidedBy }) => [decidedBy, decidedOn && formatDate(decidedOn, locale)].filter(Boolean).join(', ');
}
