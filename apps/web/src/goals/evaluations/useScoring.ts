import type { EvaluationQuery } from '@getrouw/contracts';
import type { Rater } from '@getrouw/domain';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { operationKey, request } from '../../shared/graphql.ts';
import type { Queue } from '../../shared/save-queue.ts';
import { Saver, saverOf } from '../../shared/saver.ts';
import { evaluationDocument, saveGoalScoreDocument } from './evaluations.operation.ts';
import type { Evaluation } from './words.ts';

/** What is saved about one goal. */
export interface Given extends Readonly<Record<string, unknown>> { score: number | null; unknown: boolean; words: string | null }
const NOTHING: Given = { score: null, unknown: false, words: null };

export interface Scoring {
  /** Given here, else as the server has it. */
  of: (goalId: string) => Given;
  queue: Queue<Given>;
  saver: Saver<Given>;
  savedAt: string | undefined;
  give: (goalId: string, given: Partial<Given>, typing?: boolean) => void;
}

/** The scores of one of those who score, and the way to change them. Nothing given here is lost before the server has it. */
export function useScoring({ id, trajectoryId, scores }: Evaluation, rater: Rater): Scoring {
  const client = useQueryClient();
  const saver = saverOf(`scores ${id} ${rater}`, () => makeSaver(client, { id, trajectoryId }, rater) as unknown as Saver) as unknown as Saver<Given>;
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const own = scores.filter((score) => score.rater === rater);
  useEffect(() => saver.know(Object.fromEntries(scores.filter((score) => score.rater === rater).map(({ goalId, revision }) => [goalId, revision]))), [saver, scores, rater]);
  return useMemo(() => {
    const of = (goalId: string): Given => {
      const kept = own.find((score) => score.goalId === goalId);
      return queue.drafts[goalId] ?? (kept ? { score: kept.score ?? null, unknown: kept.unknown, words: kept.words ?? null } : NOTHING);
    };
    return { of, queue, saver, savedAt: keptAt.get(`${id} ${rater}`), give: (goalId, given, typing) => saver.give(goalId, { ...of(goalId), ...given }, typing) };
  }, [queue, saver, own, id, rater]);
}

const keptAt = new Map<string, string>();

function makeSaver(client: QueryClient, { id, trajectoryId }: Pick<Evaluation, 'id' | 'trajectoryId'>, rater: Rater): Saver<Given> {
  const put = (saved: Omit<Evaluation['scores'][number], 'rater'>) => client.setQueryData<EvaluationQuery>(operationKey(evaluationDocument, { id, trajectoryId }), (data) => data && {
    ...data, evaluation: { ...data.evaluation, scores: [...data.evaluation.scores.filter((score) => score.goalId !== saved.goalId || score.rater !== rater), { ...saved, rater }] },
  });
  return new Saver<Given>(
    async (goalId, { score, unknown, words }, revision) => {
      const { saveGoalScore } = await request(saveGoalScoreDocument, { input: { evaluationId: id, rater, goalId, score, unknown, words, revision } });
      put(saveGoalScore);
      keptAt.set(`${id} ${rater}`, new Date().toISOString());
      return saveGoalScore.revision;
    },
    (_, { details }) => {
      const current = details['current'] as Evaluation['scores'][number] | undefined;
      if (!current) return undefined;
      put(current);
      return { payload: { score: current.score ?? null, unknown: current.unknown, words: current.words ?? null }, revision: current.revision };
    },
  );
}
