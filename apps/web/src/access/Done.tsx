import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ButtonLink } from '../shared/links.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { texts } from './link.texts.ts';

/** What a link did, and the way on. */
export function Done({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <Page title={title} narrow>
      <Text role="status">{children}</Text>
      <div><ButtonLink to="/" size="md">{t('invitation.begin')}</ButtonLink></div>
    </Page>
  );
}
