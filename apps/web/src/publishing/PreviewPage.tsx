import type { PublicationPreviewQuery } from '@getrouw/contracts';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Conflict } from '../shared/Conflict.tsx';
import { formatInstant } from '../shared/dates.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { FormDialog } from '../shared/FormDialog.tsx';
import { operationKey, request, useCommand } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { SaveStatus } from '../shared/SaveStatus.tsx';
import { useMay } from '../shared/session.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import type { FigureRows } from './figure-rows.ts';
import { approvePublicationDocument, publicationPreviewDocument } from './publication.operation.ts';
import { publicationsDocument } from './publications.operation.ts';
import styles from './publishing.module.css';
import { ShownPublication } from './ShownPublication.tsx';
import { texts } from './texts.ts';
import { useExplanations } from './useExplanations.ts';
import { useTitle } from './useTitle.ts';

type Preview = PublicationPreviewQuery['publicationPreview'];

/** What the reader will see, beforehand: its preparer explains the figures, somebody else approves it. */
export function PreviewPage() {
  const t = useTexts(texts);
  const { id } = getRouteApi('/in/publicaties/voorbeeld/$id').useParams();
  const result = useQuery({
    queryKey: operationKey(publicationPreviewDocument, { id }), queryFn: () => request(publicationPreviewDocument, { id }),
    refetchOnWindowFocus: false, gcTime: 0, // what is approved is what is on the screen
  });
  if (result.data) return <Preview key={id} preview={result.data.publicationPreview} />;
  return (
    <Page title={t('preview')} breadcrumbs={[<TextLink key="list" to="/publicaties">{t('title')}</TextLink>, <Text key="this" span size="sm">{t('preview')}</Text>]}>
      <Loaded result={result}>{() => null}</Loaded>
    </Page>
  );
}

function Preview({ preview: { draft, shown, sha256 } }: { preview: Preview }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const client = useQueryClient();
  const router = useRouter();
  const titleOf = useTitle();
  const may = useMay();
  const [open, setOpen] = useState<'approve' | 'discard'>();
  const { id, revision, mine, preparedBy, preparedAt } = draft;
  const approves = may('publication.approve') && !mine;
  const explains = may('publication.prepare') && !approves;
  const approve = useCommand(approvePublicationDocument, {
    changes: [publicationsDocument],
    onDone: ({ approvePublication }) => router.navigate({ to: '/publicaties/$id', params: { id: approvePublication.id } }),
    onProblems: () => { // it was refused: what is on the screen may not be what would be published
      setOpen(undefined);
      void client.invalidateQueries({ queryKey: operationKey(publicationPreviewDocument, { id }) });
    },
  });
  const said = { name: preparedBy, at: formatInstant(preparedAt, locale) };
  return (
    <Page
      title={t('preview.title', { title: titleOf(shown) })} lead={<>{t('preview.lead', { reader: shown.reader.name })} {mine ? t('preview.mine') : t(approves ? 'preview.approve' : 'preview.waits', said)}</>}
      breadcrumbs={[<TextLink key="list" to="/publicaties">{t('title')}</TextLink>, <Text key="this" span size="sm">{t('preview')}</Text>]}
      action={(
        <Group gap="sm">
          <Button variant="default" onClick={() => setOpen('discard')}>{t('discard')}</Button>
          {approves && <Button onClick={() => setOpen('approve')}>{t('approve')}</Button>}
        </Group>
      )}
    >
      {approve.isError && <ErrorNotice error={approve.error} during="write" />}
      {explains ? <Explained draft={draft} shown={shown} /> : <ShownPublication shown={shown} />}
      {open === 'discard' && <DiscardDialog draft={{ id, revision, reader: shown.reader }} onClose={() => setOpen(undefined)} onDone={() => router.navigate({ to: '/publicaties' })} />}
      {open === 'approve' && (
        <FormDialog title={t('approve.title')} submit={t('approve.submit')} onClose={() => setOpen(undefined)} command={approve} onSubmit={(event) => { event?.preventDefault(); approve.mutate({ id, revision, sha256 }); }}>
          <ul className={styles['says']}><li>{t('approve.1', { reader: shown.reader.name })}</li><li>{t('approve.2')}</li><li>{t('approve.3')}</li></ul>
        </FormDialog>
      )}
    </Page>
  );
}

function Explained({ draft, shown }: Pick<Preview, 'draft' | 'shown'>) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { explanations, queue, saver, savedAt, theirs, explain } = useExplanations(draft);
  const listed = (of: Readonly<Record<string, string>>) => Object.values(of).filter(Boolean).join(' · ') || t('noExplanation');
  const field = ({ code, name }: FigureRows) => (
    <Textarea
      label={t('explain.label')} aria-label={t('explain', { name: inWords(name) })} autosize minRows={2} maxLength={2000} value={explanations[code] ?? ''}
      onChange={({ currentTarget }) => explain(code, currentTarget.value)}
    />
  );
  return (
    <Stack gap="md">
      <SaveStatus queue={queue} savedAt={savedAt} onRetry={() => saver.retry()} />
      {theirs && <Conflict mine={listed(explanations)} theirs={listed(theirs)} onChoose={(side) => saver.choose('explanations', side)} />}
      <ShownPublication shown={shown} beside={field} />
    </Stack>
  );
}
