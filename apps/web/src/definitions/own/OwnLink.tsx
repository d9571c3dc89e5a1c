import { Stack, Text, Title } from '@mantine/core';
import { ButtonLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { useMay } from '../../shared/session.ts';
import { texts } from './texts.ts';

/** The way from the methods to one's own lists, for who may make them. */
export function OwnLink() {
  const t = useTexts(texts);
  if (!useMay()('instrument.design')) return null;
  return (
    <Stack component="section" gap="sm">
      <div><Title order={2}>{t('list.title')}</Title><Text c="gray.7">{t('list.lead')}</Text></div>
      <div><ButtonLink to="/methodiek/eigen" variant="default">{t('list.open')}</ButtonLink></div>
    </Stack>
  );
}
