import type { ClientVisitQuery } from '@getrouw/contracts';
import { type QueryClient, useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { asApiError } from '../../shared/errors.ts';
import { operationKey, visit as ask } from '../../shared/graphql.ts';
import type { Queue } from '../../shared/save-queue.ts';
import { Saver, saverOf } from '../../shared/saver.ts';
import { clientVisitDocument, finishClientVisitDocument, refuseClientSatisfactionDocument, saveClientSatisfactionDocument, saveClientScoreDocument } from './client.operation.ts';
import { type Given, goalKey, type Visit } from './steps.ts';

type Kept = Given & Readonly<Record<string, unknown>>;

const keyOf = (link: string) => operationKey(clientVisitDocument, { link });
/** Refusals that mean that the visit is no longer what the page shows. */
const OVERTAKEN = ['CLIENT_LINK_UNKNOWN', 'CLIENT_LINK_OVER', 'CLIENT_DONE', 'EVALUATION_RATER_IN'];

/** What a link opens. It is not fetched again by itself: what is on the screen changes by the person's own hand. */
export function useVisit(organisation: string, link: string): UseQueryResult<ClientVisitQuery> {
  return useQuery({
    queryKey: keyOf(link), queryFn: () => ask(organisation, clientVisitDocument, { link }), refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0,
  });
}

export interface Filling {
  /** Given here, else as the server has them. */
  values: Readonly<Record<string, Given>>;
  queue: Queue;
  saver: Saver<Kept>;
  /** When the server last kept something from this window. */
  savedAt: string | undefined;
  give: (key: string, given: Given, typing?: boolean) => void;
}

/** What is given, and the way to change it. Nothing given here is lost before the server has it. */
export function useFilling(organisation: string, visit: Visit): Filling {
  const client = useQueryClient();
  const saver = saverFor(client, organisation, visit.link);
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  // Straight from the cache: it tells its observers a moment later, and in that moment a saved answer would seem to be open.
  const { scores, satisfaction } = client.getQueryData<ClientVisitQuery>(keyOf(visit.link))?.clientVisit ?? visit;
  useEffect(() => saver.know(Object.fromEntries(visit.scores.map(({ goalId, revision }) => [goalKey(goalId), revision]))), [saver, visit]);
  return useMemo(() => ({
    queue, saver, savedAt: keptAt.get(visit.link),
    values: {
      ...Object.fromEntries(scores.map(({ goalId, score = null, unknown, words = null }): [string, Given] => [goalKey(goalId), { score, unknown, words }])),
      ...Object.fromEntries(Object.entries((satisfaction?.answers ?? {}) as Record<string, Record<string, unknown>>).flatMap(([list, answers]) =>
        Object.entries(answers).map(([item, value]): [string, Given] => [`help ${list} ${item}`, { value }]))),
      ...queue.drafts,
    },
    give: (key, given, typing) => saver.give(key, given as Kept, typing),
  }), [queue, saver, scores, satisfaction, visit.link]);
}

/** Hands in once the server has everything; `unsaved`: it does not. */
export function useFinish(organisation: string, link: string, saver: Saver<Kept>): UseMutationResult<'done' | 'unsaved', unknown, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!(await saver.settled())) return 'unsaved' as const;
      const { finishClientVisit } = await ask(organisation, finishClientVisitDocument, { link });
      client.setQueryData<ClientVisitQuery>(keyOf(link), { clientVisit: finishClientVisit });
      return 'done' as const;
    },
    onError: (error) => { if (OVERTAKEN.includes(asApiError(error).code)) void client.invalidateQueries({ queryKey: keyOf(link) }); },
  });
}

/** He would rather not say what he thinks of the help. */
export function useRefuse(organisation: string, link: string): UseMutationResult<void, unknown, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await ask(organisation, refuseClientSatisfactionDocument, { link });
      setRefused(client, link, true);
    },
  });
}

/** He says it after all: the first answer that is saved tells the server. */
export function setRefused(client: QueryClient, link: string, refused: boolean): void {
  client.setQueryData<ClientVisitQuery>(keyOf(link), (data) => (data?.clientVisit.satisfaction
    ? { clientVisit: { ...data.clientVisit, satisfaction: { ...data.clientVisit.satisfaction, refused } } } : data));
}

const keptAt = new Map<string, string>();

const saverFor = (client: QueryClient, organisation: string, link: string): Saver<Kept> =>
  saverOf(`client ${link}`, () => makeSaver(client, organisation, link) as unknown as Saver) as unknown as Saver<Kept>;

function makeSaver(client: QueryClient, organisation: string, link: string): Saver<Kept> {
  const change = (changed: (visit: Visit) => Visit) => client.setQueryData<ClientVisitQuery>(keyOf(link), (data) => data && { clientVisit: changed(data.clientVisit) });
  const putScore = (saved: Visit['scores'][number]) => change((visit) => ({ ...visit, scores: [...visit.scores.filter(({ goalId }) => goalId !== saved.goalId), saved] }));
  const send = async (key: string, given: Kept, revision: number): Promise<number> => {
    const [kind, first = '', itemCode = ''] = key.split(' ');
    if (kind === 'goal') {
      const { score, unknown, words } = given as Extract<Given, { unknown: boolean }>;
      const { saveClientScore } = await ask(organisation, saveClientScoreDocument, { input: { link, goalId: first, score, unknown, words, revision } });
      putScore(saveClientScore);
      return saveClientScore.revision;
    }
    const { value } = given as Extract<Given, { value: unknown }>;
    await ask(organisation, saveClientSatisfactionDocument, { input: { link, instrumentCode: first, itemCode, value } });
    change((visit) => {
      const answers = (visit.satisfaction?.answers ?? {}) as Record<string, Record<string, unknown>>;
      return visit.satisfaction ? { ...visit, satisfaction: { ...visit.satisfaction, answers: { ...answers, [first]: { ...answers[first], [itemCode]: value } } } } : visit;
    });
    return revision + 1;
  };
  return new Saver<Kept>(
    async (key, given, revision) => {
      try {
        const kept = await send(key, given, revision);
        keptAt.set(link, new Date().toISOString());
        return kept;
      } catch (error) {
        if (OVERTAKEN.includes(asApiError(error).code)) void client.invalidateQueries({ queryKey: keyOf(link) });
        throw error;
      }
    },
    (_, { details }) => {
      const current = details['current'] as Visit['scores'][number] | undefined;
      if (!current) return undefined;
      putScore(current);
      return { payload: { score: current.score ?? null, unknown: current.unknown, words: current.words ?? null } as Kept, revision: current.revision };
    },
  );
}
