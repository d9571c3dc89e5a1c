import { Empty, Rows } from '@getrouw/ui';
import { Stack, Text } from '@mantine/core';
import { formatDate } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { Expiry } from './Certificates.tsx';
import { certificatesDocument } from './certificates.operation.ts';
import { texts } from './certificates.texts.ts';

/** The certificates in use at the provider, what expires first first. */
export function CertificatesPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const paging = usePaging();
  const result = useOperation(certificatesDocument, { after: paging.after });
  return (
    <Page
      title={t('title')} lead={t('lead')}
      breadcrumbs={[<TextLink key="professionals" to="/professionals">{t('professionals')}</TextLink>, <Text key="certificates" span size="sm">{t('title')}</Text>]}
    >
      <Loaded result={result}>
        {({ certificates: { items, next } }) => (
          <Stack gap="md">
            <Text size="sm" c="gray.7" maw="44rem">{t('help')}</Text>
            {items.length === 0 && <Empty title={t('empty')} action={<ButtonLink to="/professionals">{t('toProfessionals')}</ButtonLink>}>{t('emptyText')}</Empty>}
            {items.length > 0 && (
              <Rows
                caption={t('title')} rows={items} rowKey={({ id }) => id}
                columns={[
                  { header: t('professional'), cell: ({ professional: { id, name } }) => <TextLink to="/professionals/$professionalId" params={{ professionalId: id }}>{name}</TextLink> },
                  { header: t('name'), cell: ({ name }) => name },
                  { header: t('method'), cell: ({ methodName }) => inWords(methodName) },
                  { header: t('obtainedOn'), cell: ({ obtainedOn }) => <time dateTime={obtainedOn}>{formatDate(obtainedOn, locale)}</time> },
                  { header: t('expiresOn'), cell: (certificate) => <Expiry certificate={certificate} /> },
                ]}
              />
            )}
            <Pager paging={paging} next={next} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
