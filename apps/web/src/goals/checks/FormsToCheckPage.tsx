import type { FormsToCheckQuery } from '@getrouw/contracts';
import { Empty, Rows } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { formsToCheckDocument } from './checks.operation.ts';
import { texts } from './texts.ts';

type Form = FormsToCheckQuery['formsToCheck']['items'][number];

/** The queue of who checks forms: what waits, what was sent back, and how often that happens. */
export function FormsToCheckPage() {
  const t = useTexts(texts);
  const paging = usePaging();
  const returnedPaging = usePaging();
  const result = useOperation(formsToCheckDocument, { after: paging.after, returnedAfter: returnedPaging.after });
  const first = result.data?.formsToCheck.items[0];
  return (
    <Page
      title={t('title')} lead={t('lead')} breadcrumbs={[<TextLink key="work" to="/mijn-werk" search={{}}>{t('work')}</TextLink>, t('title')]}
      action={first && <ButtonLink to="/nakijken/$evaluationId" params={{ evaluationId: first.id }} size="md">{t('next', { clientNumber: first.clientNumber })}</ButtonLink>}
    >
      <Loaded result={result}>
        {({ formsToCheck, returnedForms, returnedShare: { forms, returned } }) => (
          <Stack gap="xl">
            {forms > 0 && <Text>{t('share', { forms, returned, percent: Math.round((100 * returned) / forms) })}</Text>}
            <section aria-labelledby="wachtend">
              <Title order={2} id="wachtend" mb="sm">{t('waiting')}</Title>
              {formsToCheck.items.length === 0 ? <Empty title={t('waiting.empty')}>{t('waiting.emptyText')}</Empty> : <Forms caption={t('waiting')} forms={formsToCheck.items} />}
              <Pager paging={paging} next={formsToCheck.next} />
            </section>
            {(returnedForms.items.length > 0 || returnedPaging.hasPrevious) && (
              <section aria-labelledby="teruggegeven">
                <Title order={2} id="teruggegeven" mb="sm">{t('returned')}</Title>
                <Forms caption={t('returned')} forms={returnedForms.items} />
                <Pager paging={returnedPaging} next={returnedForms.next} />
              </section>
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Forms({ caption, forms }: { caption: string; forms: readonly Form[] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  return (
    <Rows
      caption={caption} rows={forms} rowKey={({ id }) => id}
      columns={[
        { header: t('column.case'), cell: ({ id, clientNumber }) => <TextLink to="/nakijken/$evaluationId" params={{ evaluationId: id }}>{clientNumber}</TextLink> },
        { header: t('column.day'), cell: ({ heldOn, final }) => (final ? t('final', { day: formatDate(heldOn, locale) }) : formatDate(heldOn, locale)) },
        { header: t('column.method'), cell: ({ methodName }) => inWords(methodName) },
        { header: t('column.team'), cell: ({ teamName }) => teamName },
        { header: t('column.by'), cell: ({ closedBy }) => closedBy },
        { header: t('column.closed'), cell: ({ closedAt }) => formatInstant(closedAt, locale) },
        { header: t('column.returned'), cell: ({ returned }) => returned || null, end: true },
      ]}
    />
  );
}
