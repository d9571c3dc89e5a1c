import { Button, Group } from '@mantine/core';
import type { ApiError } from '../../shared/errors.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { texts } from './texts.ts';

const KNOWN = ['CLIENT_LINK_UNKNOWN', 'CLIENT_LINK_OVER', 'CLIENT_CODE_UNKNOWN', 'CLIENT_NO_SATISFACTION', 'ACCESS_TOO_MANY_ATTEMPTS', 'ORGANISATION_UNKNOWN'] as const;

/** One page for everything that does not open: what is the matter, and what to do. */
export function Trouble({ error, onRetry, onCode }: { error: ApiError; onRetry: () => void; onCode: () => void }) {
  const t = useTexts(texts);
  const code = error.code === 'CLIENT_ORGANISATION_UNKNOWN' ? 'ORGANISATION_UNKNOWN' : error.code;
  const known = KNOWN.find((each) => each === code);
  if (!known) return <Page title={t('trouble.title')} narrow><ErrorNotice error={error} during="read" onRetry={onRetry} /></Page>;
  return (
    <Page narrow title={t(`trouble.${known}`)} lead={t(`trouble.${known}.do`)}>
      {known !== 'ORGANISATION_UNKNOWN' && <Group><Button size="md" onClick={onCode}>{t('trouble.code')}</Button></Group>}
    </Page>
  );
}
