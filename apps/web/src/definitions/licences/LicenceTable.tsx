import { daysBetween } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Button, Group, Text } from '@mantine/core';
import { formatDate, today } from '../../shared/dates.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { followOn, type Grant } from './GrantForm.tsx';
import styles from './licences.module.css';
import type { Licence } from './licences.operation.ts';
import { texts } from './texts.ts';

interface LicenceTableProps { method: string; licences: readonly Licence[]; holds: boolean; onGrant: ((given: Grant) => void) | undefined; onEnd: ((licence: Licence) => void) | undefined }

/** The licences of a method; those that have ended fold away. */
export function LicenceTable({ method, licences, ...rest }: LicenceTableProps) {
  const t = useTexts(texts);
  const current = licences.filter(({ state }) => state !== 'ended');
  const former = licences.filter(({ state }) => state === 'ended');
  return (
    <>
      {current.length > 0 && <Table caption={method} method={method} licences={current} {...rest} />}
      {former.length > 0 && (
        <details className={styles['former']}>
          <summary>{t('former', { number: former.length })}</summary>
          <Table caption={`${method}: ${t('former', { number: former.length })}`} method={method} licences={former} {...rest} />
        </details>
      )}
    </>
  );
}

function Table({ caption, method, licences, holds, onGrant, onEnd }: LicenceTableProps & { caption: string }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const date = (value: string) => formatDate(value, locale);
  return (
    <Rows
      caption={caption} rows={licences} rowKey={({ id }) => id}
      columns={[
        holds ? { header: t('provider'), cell: ({ provider }) => provider.name } : { header: t('holder'), cell: ({ holder }) => holder.name },
        { header: t('scope'), cell: (licence) => <Scope licence={licence} /> },
        {
          header: t('period'),
          cell: ({ fromOn, lastOn, grantedBy }) => (
            <>
              {lastOn ? t('period.between', { from: date(fromOn), until: date(lastOn) }) : t('period.from', { from: date(fromOn) })}
              <Text size="sm" c="gray.7">{t('granted', { by: grantedBy })}</Text>
            </>
          ),
        },
        {
          header: t('state'),
          cell: ({ state, lastOn, followed, endedBy, endReason }) => (
            <>
              <span className={styles[state]}>{t(`state.${state}`)}</span>
              {state === 'ending' && <Text size="sm">{t('state.left', { count: daysBetween(today(), lastOn!) })}</Text>}
              {state === 'ending' && followed && <Text size="sm">{t('state.followed')}</Text>}
              {endedBy && <Text size="sm" c="gray.7">{t('endedEarly', { by: endedBy, reason: endReason ?? '' })}</Text>}
            </>
          ),
        },
        ...(onGrant && onEnd ? [{
          header: t('actions'),
          cell: (licence: Licence) => (
            <Group gap={4}>
              {licence.lastOn && !licence.followed && (
                <Button size="compact-sm" variant="light" aria-label={t('followName', { provider: licence.provider.name, method })} onClick={() => onGrant(followOn(licence))}>{t('follow')}</Button>
              )}
              {licence.state !== 'ended' && !licence.endedOn && (
                <Button size="compact-sm" variant="subtle" aria-label={t('endName', { provider: licence.provider.name, method })} onClick={() => onEnd(licence)}>{t('end')}</Button>
              )}
            </Group>
          ),
        }] : []),
      ]}
    />
  );
}

function Scope({ licence: { variants, sites } }: { licence: Licence }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (variants.length + sites.length === 0) return t('scope.all');
  return (
    <>
      <div>{variants.length > 0 ? variants.map(({ name }) => inWords(name)).join(', ') : t('scope.allVariants')}</div>
      <div>{sites.length > 0 ? sites.join(', ') : t('scope.allSites')}</div>
    </>
  );
}
