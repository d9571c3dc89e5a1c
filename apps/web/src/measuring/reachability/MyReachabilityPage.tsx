import { Empty, Rows } from '@getrouw/ui';
import { formatInstant } from '../../shared/dates.ts';
import { useOperation } from '../../shared/graphql.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { myReachabilityDocument } from './my-reachability.operation.ts';
import { outcomeText } from './outcome.ts';
import { texts } from './texts.ts';

/** What calls outside office hours found, for the coach himself. */
export function MyReachabilityPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <Page title={t('own.title')} lead={t('own.lead')}>
      <Loaded result={useOperation(myReachabilityDocument)}>
        {({ myReachability }) => (myReachability.length === 0 ? <Empty title={t('own.empty')}>{t('own.emptyText')}</Empty> : (
          <Rows
            caption={t('own.title')} rows={myReachability} rowKey={({ id }) => id}
            columns={[
              { header: t('own.round'), cell: ({ roundName }) => roundName },
              { header: t('when'), cell: ({ calledAt }) => <time dateTime={calledAt}>{formatInstant(calledAt, locale)}</time> },
              { header: t('result'), cell: (call) => outcomeText(t, call) },
              { header: t('own.counts'), cell: ({ reached, minutes }) => (reached ? t('own.reached') : t('own.notReached', { minutes })) },
            ]}
          />
        ))}
      </Loaded>
    </Page>
  );
}
