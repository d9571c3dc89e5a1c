import type { AssessorAgreementWholeFragment, ItemAgreementWholeFragment } from '@getrouw/contracts';
import { FEW_PAIRS, itemByCode } from '@getrouw/domain';
import { type Column, Rows } from '@getrouw/ui';
import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { itemNumbers } from '../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { texts } from './agreement.texts.ts';
import type { Results } from './rows.ts';

type Numbers = Omit<ItemAgreementWholeFragment, 'itemCode' | '__typename'>;

/** How far two assessors of the same files agreed. */
export function AgreementSection({ results: { agreement, instrument } }: { results: Results }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const columns = useColumns();
  const [all, setAll] = useState(false);
  if (!agreement) return null;
  const { allRounds } = agreement;
  const [cases, items, assessors] = all ? [agreement.allCases, agreement.allItems, agreement.allAssessors] : [agreement.cases, agreement.items, agreement.assessors];
  const numbers = itemNumbers(instrument);
  return (
    <section aria-labelledby="overeenstemming">
      <Title order={2} id="overeenstemming">{t('title')}</Title>
      <Stack gap="md">
        <Text c="gray.7" maw="52rem">{cases === 0 ? t('none') : t('lead', { count: cases })}</Text>
        {allRounds > 1 && (
          <Group className="no-print" gap="sm">
            <Text size="sm" id="meetellen">{t('over')}</Text>
            <SegmentedControl
              aria-labelledby="meetellen" size="sm" value={all ? 'all' : 'round'} onChange={(value) => setAll(value === 'all')}
              data={[{ value: 'round', label: t('over.round') }, { value: 'all', label: t('over.all', { rounds: allRounds }) }]}
            />
          </Group>
        )}
        {all && <Text size="sm" c="gray.7">{t('joined')}</Text>}
        {cases > 0 && (
          <>
            <Rows
              caption={t('items')} rows={items} rowKey={({ itemCode }) => itemCode}
              columns={[
                { header: t('question'), cell: ({ itemCode }: ItemAgreementWholeFragment) => [numbers.get(itemCode), inWords(itemByCode(instrument, itemCode)!.text)].filter(Boolean).join(' ') },
                ...columns,
              ]}
            />
            <Title order={3}>{t('assessors')}</Title>
            <Text c="gray.7" maw="52rem">{t('assessorsLead')}</Text>
            <Rows caption={t('assessors')} rows={assessors} rowKey={({ memberId }) => memberId} columns={[{ header: t('assessor'), cell: ({ name }: AssessorAgreementWholeFragment) => name }, ...columns]} />
            <details>
              <summary>{t('how')}</summary>
              <Stack gap="xs" mt="xs" maw="52rem">
                {(['same', 'kappa', 'pabak'] as const).map((what) => <Text size="sm" key={what}>{t(`how.${what}`)}</Text>)}
                <Text size="sm">{t('how.few', { few: FEW_PAIRS })}</Text>
              </Stack>
            </details>
          </>
        )}
      </Stack>
    </section>
  );
}

/** The numbers of agreement, with a word where they rest on few answers. */
function useColumns(): Column<Numbers>[] {
  const t = useTexts(texts);
  const locale = useLocale();
  const number = (value: number | null, digits: number) => (value === null ? '–' : value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−'));
  // Of few answers, or where one of the two always said the same, the interval is no measure of anything.
  const interval = ({ kappa, kappaLower, kappaUpper, few }: Numbers) => (few || kappaLower === kappaUpper
    ? number(kappa, 2) : t('kappaOf', { kappa: number(kappa, 2), from: number(kappaLower, 2), to: number(kappaUpper, 2) }));
  return [
    { header: t('n'), cell: ({ n, few }) => <>{n}{few && n > 0 && <Text span size="xs" c="gray.7"> {t('few')}</Text>}</>, end: true },
    { header: t('same'), cell: ({ percentage }) => (percentage === null ? '–' : `${number(percentage, 0)}%`), end: true },
    { header: t('kappa'), cell: interval, end: true },
    { header: t('pabak'), cell: ({ pabak }) => number(pabak, 2), end: true },
  ];
}
