import type { RoundsQuery } from '@getrouw/contracts';
import { Empty, ProgressLine, Rows } from '@getrouw/ui';
import { Group } from '@mantine/core';
import { useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { roundsDocument } from './rounds.operation.ts';
import { texts } from './texts.ts';
import { usePeriod } from './usePeriod.ts';

/** The step that is next in each state of a round. */
const STEP: Record<RoundsQuery['rounds']['items'][number]['state'], `/rondes/$slug/${'steekproef' | 'verdeling' | 'voortgang' | 'resultaten'}`> = {
  planned: '/rondes/$slug/steekproef', drawn: '/rondes/$slug/verdeling', scoring: '/rondes/$slug/voortgang', closed: '/rondes/$slug/resultaten',
};

export function RoundsPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const period = usePeriod();
  const may = useMay();
  const paging = usePaging();
  const rounds = useOperation(roundsDocument, { after: paging.after });
  const plan = may('round.plan') && <ButtonLink to="/rondes/nieuw" size="md">{t('list.plan')}</ButtonLink>;
  const earlier = may('round.import') && <ButtonLink to="/importeren" search={{ soort: 'checklists' }} size="md" variant="default">{t('list.import')}</ButtonLink>;
  return (
    <Page title={t('list.title')} lead={t('list.lead')} action={<Group gap="sm">{earlier}{plan}</Group>}>
      <Loaded result={rounds}>
        {({ rounds: { items, next } }) => (items.length === 0 ? <Empty title={t('list.empty.title')} action={plan}>{t('list.empty.body')}</Empty> : (
          <>
            <Rows
              caption={t('list.caption')} rows={items} rowKey={({ id }) => id}
              columns={[
                { header: t('column.round'), cell: ({ slug, name, state, imported }) => <TextLink to={imported && state !== 'closed' ? '/rondes/$slug/voortgang' : STEP[state]} params={{ slug }}>{name}</TextLink> },
                { header: t('column.method'), cell: ({ programmeName }) => inWords(programmeName) },
                { header: t('column.period'), cell: period },
                { header: t('column.state'), cell: ({ state, imported }) => [imported && state === 'drawn' ? t('state.importing') : t(`state.${state}`), imported && t('list.imported')].filter(Boolean).join(', ') },
                { header: t('column.progress'), cell: ({ drawn, approved, leftOut }) => drawn > 0 && <ProgressLine done={approved} total={drawn - leftOut} label={t('progress', { done: approved, total: drawn - leftOut })} /> },
              ]}
            />
            <Pager paging={paging} next={next} />
          </>
        ))}
      </Loaded>
    </Page>
  );
}
