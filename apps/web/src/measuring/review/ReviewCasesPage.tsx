import type { ReviewCasesQuery } from '@getrouw/contracts';
import { Empty, Rows } from '@getrouw/ui';
import { Box, Stack, Text, Title } from '@mantine/core';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, type Paging, usePaging } from '../../shared/Pager.tsx';
import { fileName } from '../reading/names.ts';
import { reviewCasesDocument } from './review-cases.operation.ts';
import { texts } from './texts.ts';

export function ReviewCasesPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const paging = usePaging();
  const reopenedPaging = usePaging();
  const cases = useOperation(reviewCasesDocument, { after: paging.after, reopenedAfter: reopenedPaging.after });
  const first = cases.data?.reviewCases.items.find(({ mine }) => !mine);
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')}
      action={first && <ButtonLink to="/te-beoordelen/$responseId" params={{ responseId: first.responseId }} size="md">{t('list.next', { file: first.clientNumber })}</ButtonLink>}
    >
      <Loaded result={cases}>
        {({ reviewCases: { items, next, roundsToReconcile }, reopened }) => (
          <Stack gap="xl">
            <div>
              {items.length === 0 && <Empty title={t('list.empty.title')}>{t('list.empty.body')}</Empty>}
              {items.length > 0 && <Rows
                caption={t('list.caption')} rows={items} rowKey={({ responseId }) => responseId}
                columns={[
                  { header: t('column.file'), cell: (file) => <Box miw="7.5rem"><TextLink to="/te-beoordelen/$responseId" params={{ responseId: file.responseId }}>{fileName(t, file)}</TextLink></Box> },
                  { header: t('column.round'), cell: ({ roundName }) => roundName },
                  { header: t('column.assessor'), cell: ({ assessorName, mine }) => (mine ? <Text span size="sm" fw={600}>{t('own')}</Text> : assessorName) },
                  { header: t('column.submitted'), cell: ({ submittedAt }) => submittedAt && formatInstant(submittedAt, locale) },
                  { header: t('column.marks'), cell: ({ marks }) => marks, end: true },
                  { header: t('column.remarks'), cell: ({ remarks }) => remarks, end: true },
                  { header: t('column.missing'), cell: ({ missingDocuments }) => missingDocuments, end: true },
                  { header: t('column.unseen'), cell: ({ unseenDocuments }) => unseenDocuments, end: true },
                ]}
              />}
              <Pager paging={paging} next={next} />
            </div>
            {roundsToReconcile.length > 0 && (
              <section aria-labelledby="verschillen">
                <Title order={2} id="verschillen">{t('reconcile')}</Title>
                <Text c="gray.7" mb="xs">{t('reconcile.lead')}</Text>
                <ul>{roundsToReconcile.map(({ slug, name, cases: count }) => <li key={slug}><TextLink to="/rondes/$slug/verschillen" params={{ slug }}>{name}</TextLink>: {t('reconcile.cases', { count })}</li>)}</ul>
              </section>
            )}
            {reopened.total > 0 && <Reopened reopened={reopened} paging={reopenedPaging} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

/** What was approved before its round was reopened: it stays so, unless a reviewer returns it. */
function Reopened({ reopened: { items, next, total }, paging }: { reopened: ReviewCasesQuery['reopened']; paging: Paging }) {
  const t = useTexts(texts);
  return (
    <section aria-labelledby="heropend">
      <Title order={2} id="heropend">{t('reopened', { count: total })}</Title>
      <Text c="gray.7" mb="sm">{t('reopened.lead')}</Text>
      <Rows
        caption={t('reopened', { count: total })} rows={items} rowKey={({ responseId }) => responseId}
        columns={[
          { header: t('column.file'), cell: (file) => <TextLink to="/te-beoordelen/$responseId" params={{ responseId: file.responseId }}>{fileName(t, file)}</TextLink> },
          { header: t('column.round'), cell: ({ roundName }) => roundName },
          { header: t('column.assessor'), cell: ({ assessorName, mine }) => (mine ? <Text span size="sm" fw={600}>{t('own')}</Text> : assessorName) },
        ]}
      />
      <Pager paging={paging} next={next} />
    </section>
  );
}
