import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { formerResponseDocument } from './former-response.operation.ts';
import { texts } from './former.texts.ts';
import { fileName } from './names.ts';
import { ResponseReading } from './ResponseReading.tsx';

/** What an assessor had scored of a file before another began anew: to read, and nothing else. */
export function FormerPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const { slug, responseId } = getRouteApi('/in/rondes/$slug/eerder/$responseId').useParams();
  return (
    <Loaded result={useOperation(formerResponseDocument, { responseId })}>
      {({ formerResponse: response }) => {
        const about = (itemCode: string | null) => response.comments.filter((comment) => comment.itemCode === itemCode).map(({ id, authorName, text, writtenAt }) => (
          <Text key={id} size="sm"><strong>{authorName}</strong> ({formatInstant(writtenAt, locale)}): {text}</Text>
        ));
        return (
          <Page
            title={t('title', { file: fileName(t, response) })} lead={t('lead', { name: response.assessorName })}
            breadcrumbs={[<TextLink key="round" to="/rondes/$slug/voortgang" params={{ slug }}>{response.roundName}</TextLink>, <Text key="file" span size="sm">{response.clientNumber}</Text>]}
          >
            <Stack gap="xs">{about(null)}</Stack>
            <ResponseReading response={response}>{about}</ResponseReading>
          </Page>
        );
      }}
    </Loaded>
  );
}
