import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { asApiError } from './errors.ts';
import { useTexts } from './locale.ts';
import { texts } from './texts.ts';

interface ErrorNoticeProps {
  error: unknown;
  /** `read`: something could not be shown; `write`: something could not be done. */
  during: 'read' | 'write';
  onRetry?: () => void;
}

const ADVISED = ['UNREACHABLE', 'UNAVAILABLE', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'BAD_INPUT', 'TOO_LARGE', 'INTERNAL'] as const;

/** What happened, what was kept, what to do, and the reference that the log knows. */
export function ErrorNotice({ error: thrown, during, onRetry }: ErrorNoticeProps) {
  const t = useTexts(texts);
  const error = asApiError(thrown);
  const advice = ADVISED.find((code) => code === error.code);
  return (
    <Alert role="alert" color="gray" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t(during === 'read' ? 'error.read' : 'error.write')} style={{ borderLeft: '4px solid var(--mantine-color-orange-7)' }}>
      <Stack gap={6} align="flex-start">
        <Text size="sm">{error.code === 'UNREACHABLE' ? t('error.UNREACHABLE') : error.message}</Text>
        <Text size="sm">{t(during === 'read' ? 'error.keptRead' : 'error.keptWrite')} {advice && t(`do.${advice}`)}</Text>
        {error.reference && error.code === 'INTERNAL' && <Text size="xs" c="gray.7">{t('error.reference', { reference: error.reference })}</Text>}
        {onRetry && <Button size="xs" variant="default" onClick={onRetry}>{t('error.retry')}</Button>}
      </Stack>
    </Alert>
  );
}

