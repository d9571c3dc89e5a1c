import { Empty, Rows } from '@getrouw/ui';
import { useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { Pager, usePaging } from '../shared/Pager.tsx';
import { resultRoundsDocument } from './result-rounds.operation.ts';
import { texts } from './texts.ts';

export function ResultsPage() {
  const t = useTexts(texts);
  const paging = usePaging();
  const rounds = useOperation(resultRoundsDocument, { after: paging.after });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded result={rounds}>
        {({ rounds: { items, next } }) => (
          <>
            {items.length === 0 && <Empty title={t('empty')}>{t('emptyText')}</Empty>}
            {items.length > 0 && (
              <Rows
                caption={t('title')} rows={items} rowKey={({ id }) => id}
                columns={[
                  { header: t('round'), cell: ({ slug, name }) => <TextLink to="/rondes/$slug/resultaten" params={{ slug }}>{name}</TextLink> },
                  { header: t('files'), end: true, cell: ({ approved, drawn }) => `${approved} / ${drawn}` },
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
