import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ButtonLink } from '../shared/links.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { post } from '../shared/rest.ts';
import { viewerOptions } from '../shared/session.ts';
import { texts } from './ended.texts.ts';
import { Entrance } from './Entrance.tsx';

/** Where somebody comes when his membership turns out to have ended: it says so, and shows nothing of the organisation any more. */
export function EndedPage() {
  const t = useTexts(texts);
  const client = useQueryClient();
  const router = useRouter();
  const { organisatie: organisation } = getRouteApi('/geen-toegang').useSearch();
  const memberships = useQuery(viewerOptions).data?.memberships ?? [];
  const signOut = async () => {
    await post('/auth/sign-out');
    client.clear();
    await router.navigate({ to: '/inloggen', reloadDocument: true });
  };
  return (
    <Entrance>
      <Page title={organisation ? t('titleOf', { organisation }) : t('title')} lead={t('lead')} narrow>
        <Text>{t('kept')}</Text>
        <Text>{t('wrong')}</Text>
        <Group gap="sm">
          {memberships.length > 0 && <ButtonLink to="/organisatie" search={{}}>{t('elsewhere')}</ButtonLink>}
          <Button variant="default" onClick={() => void signOut()}>{t('signOut')}</Button>
        </Group>
      </Page>
    </Entrance>
  );
}
