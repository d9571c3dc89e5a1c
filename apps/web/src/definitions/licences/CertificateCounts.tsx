import { Rows } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { formatPartialDate } from '../../shared/dates.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import styles from './licences.module.css';
import type { Licences } from './licences.operation.ts';
import { texts } from './texts.ts';

type Count = Licences['certificates'][number];
interface CertificateCountsProps { method: string; counts: readonly Count[]; nameOf: (providerId: string) => string; today: string }

/** The month so many months after that of a day. */
function monthAfter(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 7);
}

/** How many certificates each provider has of a method, and when they expire. Providers stand by name. */
export function CertificateCounts({ method, counts, nameOf, today }: CertificateCountsProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (counts.length === 0) return null;
  const [now, soon] = [monthAfter(today, 0), monthAfter(today, 6)];
  const total = (rows: readonly Count[], which: (month: string | null) => boolean) => rows.filter(({ expiryMonth }) => which(expiryMonth)).reduce((sum, { count }) => sum + count, 0);
  const providers = [...Map.groupBy(counts, ({ providerId }) => providerId)].map(([id, rows]) => ({ id, rows, name: nameOf(id) })).toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <div>
      <Title order={3}>{t('certificates')}</Title>
      <Text size="sm" c="gray.7" mb="sm" maw="44rem">{t('certificates.lead')}</Text>
      <Rows
        caption={`${t('certificates')}: ${method}`} rows={providers} rowKey={({ id }) => id}
        columns={[
          { header: t('provider'), cell: ({ name }) => name },
          { header: t('certificates.valid'), end: true, cell: ({ rows }) => total(rows, (month) => month === null || month >= now) },
          { header: t('certificates.soon'), end: true, cell: ({ rows }) => total(rows, (month) => month !== null && month >= now && month < soon) },
          { header: t('certificates.expired'), end: true, cell: ({ rows }) => total(rows, (month) => month !== null && month < now) },
          {
            header: t('certificates.months'),
            cell: ({ rows }) => (
              <details className={styles['months']}>
                <summary>{t('certificates.show')}</summary>
                <ul>{rows.map(({ expiryMonth, count }) => <li key={expiryMonth}>{expiryMonth ? t('certificates.month', { month: formatPartialDate(expiryMonth, locale), count }) : t('certificates.never', { count })}</li>)}</ul>
              </details>
            ),
          },
        ]}
      />
    </div>
  );
}
