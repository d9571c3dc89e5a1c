import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { operationKey, request } from '../../shared/graphql.ts';
import { assignedCasesDocument } from './assigned-cases.operation.ts';
import { handInDocument } from './hand-in.operation.ts';
import type { Saver } from '../../shared/saver.ts';
import { scoringDocument } from './scoring.operation.ts';
import { type ResponseData, useMerge } from './useScoring.ts';

/** Why it was not handed in: the server does not have everything, or it has something else than what is on the screen. */
export type HandInOutcome = 'done' | 'unsaved' | 'changed';

/** Hands in what the person sees: everything saved, and nothing changed elsewhere. */
export function useHandIn(response: ResponseData, saver: Saver, onHandedIn: () => void): UseMutationResult<HandInOutcome, unknown, void> {
  const client = useQueryClient();
  const { assignmentId, id: responseId } = response;
  const merge = useMerge(assignmentId);
  return useMutation({
    mutationFn: async (): Promise<HandInOutcome> => {
      if (!(await saver.settled())) return 'unsaved';
      const key = operationKey(scoringDocument, { assignmentId });
      const seen = client.getQueryData<{ scoring: ResponseData }>(key)?.scoring ?? response;
      const fresh = await request(scoringDocument, { assignmentId });
      if (fingerprint(fresh.scoring) !== fingerprint(seen)) {
        client.setQueryData(key, fresh);
        return 'changed';
      }
      const { handIn } = await request(handInDocument, { responseId, revision: fresh.scoring.revision });
      onHandedIn();
      merge(handIn);
      await client.invalidateQueries({ queryKey: operationKey(assignedCasesDocument) });
      return 'done';
    },
  });
}

const fingerprint = ({ answers, documents }: ResponseData): string =>
  [...answers.map(({ itemCode, revision }) => `${itemCode} ${revision}`), ...documents.map(({ documentCode, revision }) => `${documentCode} ${revision}`)].toSorted().join('\n');
