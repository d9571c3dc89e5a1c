import type { ReviewQuery } from '@getrouw/contracts';
import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { formatDate, formatInstant } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { operationKey, useCommand, useOperation } from '../../shared/graphql.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { commentResponseDocument } from '../reading/comment-response.operation.ts';
import { CommentThread } from '../reading/CommentThread.tsx';
import { fileName } from '../reading/names.ts';
import { ResponseReading } from '../reading/ResponseReading.tsx';
import { approveDocument } from './approve.operation.ts';
import { Ask } from './Ask.tsx';
import { returnResponseDocument } from './return-response.operation.ts';
import { reviewCasesDocument } from './review-cases.operation.ts';
import styles from './review.module.css';
import { reviewDocument } from './review.operation.ts';
import { texts } from './texts.ts';

type Response = ReviewQuery['review'];

export function ReviewPage() {
  const { responseId } = getRouteApi('/in/te-beoordelen/$responseId').useParams();
  return <Loaded result={useOperation(reviewDocument, { responseId })}>{({ review }) => <Reviewed key={responseId} response={review} />}</Loaded>;
}

/** The key of what is about the file as a whole. */
const WHOLE = '';

function Reviewed({ response }: { response: Response }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const client = useQueryClient();
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({});
  const [attention, setAttention] = useState(false);
  const [outcome, setOutcome] = useState<'approved' | 'returned'>();
  const { id: responseId, revision, state, mine } = response;
  const merge = (progress: Partial<Response>) => {
    client.setQueryData<ReviewQuery>(operationKey(reviewDocument, { responseId }), (data) => data && { review: { ...data.review, ...progress } });
  };
  const done = (reached: 'approved' | 'returned') => (progress: Partial<Response>) => {
    merge(progress);
    setOutcome(reached);
    setComments({});
  };
  const changes = [reviewCasesDocument];
  const approve = useCommand(approveDocument, { changes, onDone: (data) => done('approved')(data.approve) });
  const giveBack = useCommand(returnResponseDocument, { changes, onDone: (data) => done('returned')(data.returnResponse) });
  const write = useCommand(commentResponseDocument, { changes: [], onDone: (data) => merge(data.commentResponse) });
  const written = Object.entries(comments).filter(([, text]) => text.trim() !== '');
  /** Approved before its round was reopened: it can be returned, and otherwise stays as it is. */
  const again = state === 'approved' && response.roundEdition > 1;
  const open = (state === 'submitted' || again) && response.roundState !== 'closed' && !mine;
  const date = (day: string | null) => (day ? formatDate(day, locale) : '');

  const about = (itemCode: string) => {
    const thread = response.comments.filter((comment) => (comment.itemCode ?? WHOLE) === itemCode);
    return (
      <>
        {thread.length > 0 && (
          <CommentThread
            title={t(itemCode === WHOLE ? 'thread.general' : 'thread')} comments={thread} label={t('thread.write')} submit={t('thread.send')} command={write}
            onWrite={(text, options) => write.mutate({ responseId, comment: { itemCode: itemCode || null, text } }, options)}
          />
        )}
        {open && <Ask title={itemCode === WHOLE ? t('ask.general') : t('ask')} label={t('ask.label')} value={comments[itemCode] ?? ''} onChange={(text) => setComments({ ...comments, [itemCode]: text })} />}
      </>
    );
  };
  return (
    <Page
      title={fileName(t, response)} lead={t('lead', { round: response.roundName, assessor: response.assessorName, from: date(response.startedOn), to: date(response.endedOn) })}
      breadcrumbs={[<TextLink key="list" to="/te-beoordelen">{t('list.title')}</TextLink>, <Text key="file" span size="sm">{response.clientNumber}</Text>]}
    >
      {outcome && <Outcome title={t(`done.${outcome}`)} />}
      {!outcome && open && again && <Text fw={600}>{t('again')}</Text>}
      {!outcome && !open && <Text fw={600}>{mine ? t('notOwn') : state !== 'submitted' && t(`state.${state}`)}</Text>}
      {response.reviews.length > 0 && (
        <Text size="sm" c="gray.7">{t('reviews')}: {response.reviews.map(({ outcome: reached, reviewerName, reviewedAt }) => t(`reviewed.${reached}`, { name: reviewerName, at: formatInstant(reviewedAt, locale) })).join('; ')}</Text>
      )}
      {about(WHOLE)}
      <Group className="no-print" gap="sm">
        <Text size="sm" id="laat-zien">{t('show')}</Text>
        <SegmentedControl
          aria-labelledby="laat-zien" size="sm" value={attention ? 'attention' : 'all'} onChange={(shown) => setAttention(shown === 'attention')}
          data={(['all', 'attention'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
        />
      </Group>
      <ResponseReading response={response} attention={attention}>{about}</ResponseReading>
      {open && (
        <Stack className={styles['bar']} gap="xs">
          {(approve.isError || giveBack.isError) && <ErrorNotice error={approve.error ?? giveBack.error} during="write" />}
          <Group justify="space-between" gap="sm">
            <Text size="sm" maw="32rem">{written.length === 0 ? t('return.none') : `${t('return.count', { count: written.length })}.${again ? '' : ` ${t('approve.comments')}`}`}</Text>
            <Group gap="sm">
              <Button
                variant="default" disabled={written.length === 0} loading={giveBack.isPending}
                onClick={() => giveBack.mutate({ responseId, revision, comments: written.map(([itemCode, text]) => ({ itemCode: itemCode || null, text })) })}
              >
                {t('return')}
              </Button>
              {!again && <Button disabled={written.length > 0} loading={approve.isPending} onClick={() => approve.mutate({ responseId, revision })}>{t('approve')}</Button>}
            </Group>
          </Group>
        </Stack>
      )}
    </Page>
  );
}

function Outcome({ title }: { title: string }) {
  const t = useTexts(texts);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    line.current?.querySelector('a')?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <Group ref={line} role="status" className={styles['outcome']} gap="lg">
      <Title order={2}>{title}</Title>
      <ButtonLink to="/te-beoordelen">{t('done.list')}</ButtonLink>
    </Group>
  );
}
