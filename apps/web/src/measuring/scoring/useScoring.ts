import type { ResponseProgressFragment, ResponseWholeFragment, ScoringQuery } from '@getrouw/contracts';
import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { operationKey, request } from '../../shared/graphql.ts';
import type { Payload, Queue, Stored } from '../../shared/save-queue.ts';
import type { Answers, Documents } from './checklist.ts';
import { answerKey, type AnswerPayload, answerPayload, documentKey, type DocumentPayload, parseKey } from './payloads.ts';
import { saveAnswerDocument } from './save-answer.operation.ts';
import { saveDocumentDocument } from './save-document.operation.ts';
import { Saver, saverOf } from '../../shared/saver.ts';
import { scoringDocument } from './scoring.operation.ts';

export type ResponseData = ResponseWholeFragment;

const keyOf = (assignmentId: string) => operationKey(scoringDocument, { assignmentId });

/** The response of an assignment. It is not fetched again by itself: what is on the screen changes by the person's own hand. */
export function useScoringData(assignmentId: string): UseQueryResult<ScoringQuery> {
  return useQuery({
    queryKey: keyOf(assignmentId),
    queryFn: () => request(scoringDocument, { assignmentId }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // A page opened again starts from the server: what is fetched beside older data could overtake an answer saved meanwhile.
    gcTime: 0,
  });
}

/** Puts what a command answered into the cache. */
export function useMerge(assignmentId: string): (progress: Partial<ResponseProgressFragment>) => void {
  const client = useQueryClient();
  return (progress) => merge(client, assignmentId, (scoring) => ({ ...scoring, ...progress }));
}

export interface Scoring {
  /** Given here, else as the server has them. */
  answers: Answers;
  documents: Documents;
  queue: Queue;
  /** When the server last kept something. */
  savedAt: string | undefined;
  answer: (itemCode: string, answer: AnswerPayload, typing?: boolean) => void;
  check: (documentCode: string, present: boolean) => void;
  saver: Saver;
}

/** What is filled in about a response, and the ways to change it. Nothing given here is lost before the server has it. */
export function useScoring(response: ResponseData): Scoring {
  const client = useQueryClient();
  const { id, assignmentId } = response;
  const saver = saverOf(id, () => makeSaver(client, id, assignmentId));
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  // Straight from the cache: it tells its observers a moment later, and in that moment a saved answer would seem to be open.
  const { answers, documents } = client.getQueryData<ScoringQuery>(keyOf(assignmentId))?.scoring ?? response;
  useEffect(() => saver.know(revisions(response)), [saver, response]);
  return useMemo(() => {
    const drafts = Object.entries(queue.drafts).map(([key, payload]) => ({ ...parseKey(key), payload }));
    return {
      queue, saver,
      answers: {
        ...Object.fromEntries(answers.map((answer) => [answer.itemCode, answerPayload(answer)])),
        ...Object.fromEntries(drafts.filter(({ kind }) => kind === 'answer').map(({ code, payload }) => [code, payload as AnswerPayload])),
      },
      documents: {
        ...Object.fromEntries(documents.map(({ documentCode, present }) => [documentCode, present])),
        ...Object.fromEntries(drafts.filter(({ kind }) => kind === 'document').map(({ code, payload }) => [code, (payload as DocumentPayload).present])),
      },
      savedAt: [...answers, ...documents].map(({ savedAt }) => savedAt).toSorted().at(-1),
      answer: (itemCode, answer, typing) => saver.give(answerKey(itemCode), answer, typing),
      check: (documentCode, present) => saver.give(documentKey(documentCode), { present }),
    };
  }, [queue, saver, answers, documents]);
}

/** The answers with those that a call to the coach gives in the place of the assessor's own. */
export function useDerived({ derived: given }: Pick<ResponseData, 'derived'>, { answers }: Pick<Scoring, 'answers'>): { answers: Answers; derived: ReadonlySet<string> } {
  return useMemo(() => ({
    answers: { ...answers, ...Object.fromEntries(given.map(({ itemCode, value }) => [itemCode, answerPayload({ value, mark: false })])) },
    derived: new Set(given.map(({ itemCode }) => itemCode)),
  }), [answers, given]);
}

function revisions({ answers, documents }: ResponseData): Record<string, number> {
  return Object.fromEntries([
    ...answers.map(({ itemCode, revision }) => [answerKey(itemCode), revision] as const),
    ...documents.map(({ documentCode, revision }) => [documentKey(documentCode), revision] as const),
  ]);
}

function merge(client: QueryClient, assignmentId: string, change: (scoring: ResponseData) => ResponseData): void {
  client.setQueryData<ScoringQuery>(keyOf(assignmentId), (data) => data && { scoring: change(data.scoring) });
}

type SavedAnswer = ResponseData['answers'][number];
type SavedDocument = ResponseData['documents'][number];

/** The same row replaced, or a new one added. */
const putAnswer = (answers: SavedAnswer[], saved: SavedAnswer) => [...answers.filter(({ itemCode }) => itemCode !== saved.itemCode), saved];
const putDocument = (documents: SavedDocument[], saved: SavedDocument) => [...documents.filter(({ documentCode }) => documentCode !== saved.documentCode), saved];

function makeSaver(client: QueryClient, responseId: string, assignmentId: string): Saver {
  const keepAnswer = (answer: SavedAnswer, state?: ResponseData['state']) =>
    merge(client, assignmentId, (scoring) => ({ ...scoring, ...(state && { state }), answers: putAnswer(scoring.answers, answer) }));
  const keepDocument = (document: SavedDocument, state?: ResponseData['state']) =>
    merge(client, assignmentId, (scoring) => ({ ...scoring, ...(state && { state }), documents: putDocument(scoring.documents, document) }));
  return new Saver<Payload>(
    async (key, payload, revision) => {
      const { kind, code } = parseKey(key);
      if (kind === 'answer') {
        const { saveAnswer: { answer, state } } = await request(saveAnswerDocument, { input: { responseId, itemCode: code, revision, ...(payload as AnswerPayload) } });
        keepAnswer(answer, state);
        return answer.revision;
      }
      const { saveDocument: { document, state } } = await request(saveDocumentDocument, { input: { responseId, documentCode: code, revision, ...(payload as DocumentPayload) } });
      keepDocument(document, state);
      return document.revision;
    },
    (key, { details }): Stored | undefined => {
      if (!details.current) return undefined;
      const { kind, code } = parseKey(key);
      if (kind === 'answer') {
        const current = details.current as SavedAnswer;
        keepAnswer({ ...current, itemCode: code });
        return { payload: answerPayload(current), revision: current.revision };
      }
      const current = details.current as SavedDocument;
      keepDocument({ ...current, documentCode: code });
      return { payload: { present: current.present }, revision: current.revision };
    },
  );
}
