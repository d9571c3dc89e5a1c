import type { DifferencesQuery } from '@getrouw/contracts';
import { Empty } from '@getrouw/ui';
import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useOperation } from '../../shared/graphql.ts';
import { pinned } from '../../shared/instrument.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { Pager, usePaging } from '../../shared/Pager.tsx';
import { useMay } from '../../shared/session.ts';
import { fileName } from '../reading/names.ts';
import { Difference } from './Difference.tsx';
import styles from './differences.module.css';
import { differencesDocument } from './differences.operation.ts';
import { texts } from './texts.ts';

const route = getRouteApi('/in/rondes/$slug/verschillen');

/** What two assessors differ on, in a round or in one case of it. */
export function DifferencesPage() {
  const t = useTexts(texts);
  const may = useMay();
  const { slug } = route.useParams();
  const { dossier } = route.useSearch();
  const paging = usePaging();
  const result = useOperation(differencesDocument, { slug, roundCaseId: dossier, after: paging.after });
  const name = result.data?.differences.roundName ?? '…';
  const above = may('round.read')
    ? [<TextLink key="list" to="/rondes">{t('rounds')}</TextLink>, <TextLink key="round" to="/rondes/$slug/beoordelen" params={{ slug }}>{name}</TextLink>]
    : [<TextLink key="list" to="/te-beoordelen">{t('review')}</TextLink>];
  return (
    <Page title={t('title')} lead={t('lead', { round: name })} breadcrumbs={[...above, <Text key="here" span size="sm">{t('title')}</Text>]}>
      <Loaded result={result}>
        {({ differences }) => (
          <Stack gap="xl">
            <Standing {...differences} />
            {dossier && <TextLink to="/rondes/$slug/verschillen" params={{ slug }}>{t('all')}</TextLink>}
            {differences.items.length === 0 ? <Empty title={t('empty')}>{t('emptyText')}</Empty> : <Cases {...differences} />}
            <Pager paging={paging} next={differences.next} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

type Differences = DifferencesQuery['differences'];

function Standing({ roundState, own, secondOpinions: { asked, submitted, open } }: Differences) {
  const t = useTexts(texts);
  return (
    <div>
      <Text role="status">{roundState === 'closed' ? t('closed') : t('standing', { asked, submitted, count: open })}</Text>
      {own > 0 && <Text>{t('own', { count: own })}</Text>}
    </div>
  );
}

function Cases({ document, instrumentCode, roundState, items }: Differences) {
  const t = useTexts(texts);
  const version = pinned(document, instrumentCode);
  return items.map(({ roundCaseId, differences, ...file }) => (
    <section key={roundCaseId} aria-labelledby={roundCaseId} className={styles['case']}>
      <Title order={2} id={roundCaseId}>{fileName(t, file)}</Title>
      {differences.map((difference) => (
        // With another final answer the form begins anew.
        <Difference
          key={`${difference.itemCode} ${difference.final?.revision ?? 0}`} {...version} roundCaseId={roundCaseId} file={fileName(t, file)} difference={difference} open={roundState !== 'closed'}
        />
      ))}
    </section>
  ));
}
