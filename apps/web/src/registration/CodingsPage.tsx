import { Empty, Rows } from '@getrouw/ui';
import { formatInstant } from '../shared/dates.ts';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { mySecondCodingsDocument } from './coding.operation.ts';
import { texts } from './coding.texts.ts';

/** What was given to the viewer to code as the second. */
export function CodingsPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const paging = usePaging();
  const result = useOperation(mySecondCodingsDocument, { after: paging.after });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded result={result}>
        {({ mySecondCodings: { items, next } }) => (
          <>
            {items.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : (
              <Rows
                caption={t('title')} rows={items} rowKey={({ trajectoryId }) => trajectoryId}
                columns={[
                  { header: t('file'), cell: ({ trajectoryId, clientNumber, trajectoryNumber }) => <TextLink to="/codering/$trajectoryId" params={{ trajectoryId }} search={{}}>{t('file.of', { number: clientNumber, trajectory: trajectoryNumber })}</TextLink> },
                  { header: t('method'), cell: ({ method }) => method },
                  { header: t('state'), cell: ({ savedAt, handedInAt }) => (handedInAt ? t('state.done', { at: formatInstant(handedInAt, locale) }) : savedAt ? t('state.busy', { at: formatInstant(savedAt, locale) }) : t('state.open')) },
                ]}
              />
            )}
            <Pager paging={paging} next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
