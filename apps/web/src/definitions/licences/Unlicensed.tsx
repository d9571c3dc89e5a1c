import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import type { Grant } from './GrantForm.tsx';
import styles from './licences.module.css';
import type { Unlicensed as Missing } from './licences.operation.ts';
import { texts } from './texts.ts';

interface UnlicensedProps { unlicensed: readonly Missing[]; /** Of all, also those that are not named. */ count: number; holds: boolean; onGrant: ((given: Grant) => void) | undefined }

/** Methods that are there without a licence today; nothing is blocked by it. */
export function Unlicensed({ unlicensed, count, holds, onGrant }: UnlicensedProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  if (unlicensed.length === 0) return null;
  return (
    <Alert color="gray" icon={<IconAlertTriangle aria-hidden />} title={t(holds ? 'unlicensed.holder' : 'unlicensed.provider', { count })}>
      {!holds && <Text size="sm">{t('unlicensed.help')}</Text>}
      <ul className={styles['unlicensed']}>
        {unlicensed.map(({ definitionCode, methodName, holder, provider }) => (
          <li key={`${definitionCode} ${holder.id} ${provider.id}`}>
            {t('unlicensed.one', { method: inWords(methodName), organisation: holds ? provider.name : holder.name })}{' '}
            {onGrant && (
              <Button
                size="compact-sm" variant="light" aria-label={t('unlicensed.grantName', { method: inWords(methodName), provider: provider.name })}
                onClick={() => onGrant({ provider: provider.slug, definitionCode })}
              >
                {t('unlicensed.grant')}
              </Button>
            )}
          </li>
        ))}
        {count > unlicensed.length && <li>{t('unlicensed.more', { number: count - unlicensed.length })}</li>}
      </ul>
    </Alert>
  );
}
