import { Empty, Rows } from '@getrouw/ui';
import { Box, Text } from '@mantine/core';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { fileName } from '../reading/names.ts';
import { reviewCasesDocument } from './review-cases.operation.ts';
import { texts } from './texts.ts';

export function ReviewCasesPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const paging = usePaging();
  const cases = useOperation(reviewCasesDocument, { after: paging.after });
  const first = cases.data?.reviewCases.items.find(({ mine }) => !mine);
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')}
      action={first && <ButtonLink to="/te-beoordelen/$responseId" params={{ responseId: first.responseId }} size="md">{t('list.next', { file: first.clientNumber })}</ButtonLink>}
    >
      <Loaded result={cases}>
        {({ reviewCases: { items, next } }) => (items.length === 0 ? <Empty title={t('list.empty.title')}>{t('list.empty.body')}</Empty> : (
          <>
            <Rows
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
            />
            <Pager paging={paging} next={next} />
          </>
        ))}
      </Loaded>
    </Page>
  );
}
