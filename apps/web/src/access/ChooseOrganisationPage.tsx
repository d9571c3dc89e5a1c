import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Navigate, useRouter } from '@tanstack/react-router';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { post } from '../shared/rest.ts';
import { viewerOptions } from '../shared/session.ts';
import { Entrance } from './Entrance.tsx';
import styles from './entrance.module.css';
import { texts } from './texts.ts';

/** For those who are a member of several organisations: one works in one at a time. */
export function ChooseOrganisationPage() {
  const t = useTexts(texts);
  const client = useQueryClient();
  const router = useRouter();
  const { terug } = getRouteApi('/organisatie').useSearch();
  const viewer = useQuery(viewerOptions);
  const choose = useMutation({
    mutationFn: (organisationId: string) => post('/auth/organisation', { organisationId }),
    onSuccess: async () => {
      client.clear();
      await router.navigate({ href: terug ?? '/' });
    },
  });
  return (
    <Entrance>
      <Page title={t('choose.title')} lead={t('choose.lead')} narrow>
        {choose.isError && <ErrorNotice error={choose.error} during="write" />}
        <Loaded result={viewer}>
          {(person) => person === null ? <Navigate to="/inloggen" search={{}} /> : (
            <Stack gap="xs" align="flex-start">
              {person.memberships.length === 0 && <Text>{t('choose.none')} {t('choose.noneDo')}</Text>}
              {person.memberships.map(({ organisation }) => (
                <UnstyledButton key={organisation.id} className={styles['choice']} disabled={choose.isPending} onClick={() => choose.mutate(organisation.id)}>
                  <Text span fw={600} display="block">{organisation.name}</Text>
                  <Text span size="sm" c="gray.7">{t(`kind.${organisation.kind}`)}</Text>
                </UnstyledButton>
              ))}
              <TextLink to="/inloggen" search={{}} mt="md">{t('choose.other')}</TextLink>
            </Stack>
          )}
        </Loaded>
      </Page>
    </Entrance>
  );
}
