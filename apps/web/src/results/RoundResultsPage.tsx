import { type FidelityResult, itemByCode, percentText } from '@getrouw/domain';
import { DotInterval, Rows } from '@getrouw/ui';
import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useOperation } from '../shared/graphql.ts';
import { pinned } from '../shared/instrument.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { resultsDocument } from './results.operation.ts';
import { texts } from './texts.ts';

export function RoundResultsPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const route = getRouteApi('/in/rondes/$slug/resultaten');
  const { slug } = route.useParams();
  const { vorige } = route.useSearch();
  const results = useOperation(resultsDocument, { slug, previousSlug: vorige });
  return (
    <Page title={results.data?.results.round.name ?? t('title')} breadcrumbs={[<TextLink to="/resultaten">{t('title')}</TextLink>]}>
      <Loaded result={results}>
        {({ results: { headline, figures, document, instrumentCode } }) => (
          <>
            <Text size="lg">{inWords(headline)}</Text>
            <Rows
              caption={t('title')} rows={(figures as FidelityResult).whole.items} rowKey={({ itemCode }) => itemCode}
              columns={[
                { header: t('question'), cell: ({ itemCode }) => inWords(itemByCode(pinned(document, instrumentCode).instrument, itemCode)!.text) },
                { header: t('share'), cell: ({ percentage, norm }) => percentage !== null && percentText(percentage, norm, locale) },
                { header: '%', cell: (item) => <DotInterval {...item} met={item.normMet} label="" /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
