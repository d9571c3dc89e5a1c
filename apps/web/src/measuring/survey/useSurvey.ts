import type { SurveyFormQuery, SurveyWholeFragment } from '@getrouw/contracts';
import { type QueryClient, useMutation, type UseMutationResult, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { asApiError } from '../../shared/errors.ts';
import { operationKey, visit } from '../../shared/graphql.ts';
import { type Queue, unsaved } from '../../shared/save-queue.ts';
import { Saver, saverOf } from '../../shared/saver.ts';
import { handInSurveyDocument, saveSurveyAnswerDocument, surveyFormDocument } from './survey.operation.ts';
import type { Values } from './walk.ts';

export type SurveyData = SurveyWholeFragment;
/** What is saved under the code of an item. */
interface Given extends Readonly<Record<string, unknown>> { value: unknown }

const keyOf = (code: string) => operationKey(surveyFormDocument, { code });
/** Refusals that mean that the survey is no longer what the page shows. */
const OVERTAKEN = ['SURVEY_CODE_UNKNOWN', 'SURVEY_HANDED_IN', 'SURVEY_NOT_RUNNING', 'SURVEY_OVERDUE'];

/** A survey by its code. It is not fetched again by itself: what is on the screen changes by the person's own hand. */
export function useSurveyData(organisation: string, code: string): UseQueryResult<SurveyFormQuery> {
  return useQuery({
    queryKey: keyOf(code),
    queryFn: () => visit(organisation, surveyFormDocument, { code }),
    refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0,
  });
}

export interface Filling {
  /** Given here, else as the server has them. */
  values: Values;
  queue: Queue<Given>;
  saver: Saver<Given>;
  /** When the server last kept something from this window. */
  savedAt: string | undefined;
  give: (itemCode: string, value: unknown, typing?: boolean) => void;
}

/** What is filled in, and the way to change it. Nothing given here is lost before the server has it. */
export function useFilling(organisation: string, code: string, form: SurveyData): Filling {
  const client = useQueryClient();
  const saver = saverFor(client, organisation, code);
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  // Straight from the cache: it tells its observers a moment later, and in that moment a saved answer would seem to be open.
  const { answers } = client.getQueryData<SurveyFormQuery>(keyOf(code))?.surveyForm ?? form;
  useEffect(() => saver.know(Object.fromEntries(form.answers.map(({ itemCode, revision }) => [itemCode, revision]))), [saver, form]);
  return useMemo(() => ({
    queue, saver, savedAt: keptAt.get(code),
    values: {
      ...Object.fromEntries(answers.map(({ itemCode, value }) => [itemCode, value])),
      ...Object.fromEntries(Object.entries(queue.drafts).map(([itemCode, { value }]) => [itemCode, value])),
    },
    give: (itemCode, value, typing) => saver.give(itemCode, { value }, typing),
  }), [queue, saver, answers, code]);
}

/** How many answers the server does not have yet. */
export function useUnsaved(organisation: string, code: string): number {
  const saver = saverFor(useQueryClient(), organisation, code);
  return unsaved(useSyncExternalStore(saver.subscribe, saver.snapshot));
}

/** Hands in once the server has everything; `unsaved`: it does not. */
export function useHandInSurvey(organisation: string, code: string, saver: Saver<Given>): UseMutationResult<'done' | 'unsaved', unknown, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!(await saver.settled())) return 'unsaved' as const;
      const { handInSurvey } = await visit(organisation, handInSurveyDocument, { code });
      client.setQueryData<SurveyFormQuery>(keyOf(code), { surveyForm: handInSurvey });
      return 'done' as const;
    },
    onError: (error) => { if (OVERTAKEN.includes(asApiError(error).code)) void client.invalidateQueries({ queryKey: keyOf(code) }); },
  });
}

const saverFor = (client: QueryClient, organisation: string, code: string): Saver<Given> =>
  saverOf(`survey ${code}`, () => makeSaver(client, organisation, code) as unknown as Saver) as unknown as Saver<Given>;

/** Per code when the server last kept an answer. Where answers are anonymous it does not say itself. */
const keptAt = new Map<string, string>();

function makeSaver(client: QueryClient, organisation: string, code: string): Saver<Given> {
  const put = (saved: SurveyData['answers'][number]) => client.setQueryData<SurveyFormQuery>(keyOf(code), (data) => data && {
    surveyForm: { ...data.surveyForm, answers: [...data.surveyForm.answers.filter(({ itemCode }) => itemCode !== saved.itemCode), saved] },
  });
  return new Saver<Given>(
    async (itemCode, { value }, revision) => {
      try {
        const { saveSurveyAnswer } = await visit(organisation, saveSurveyAnswerDocument, { input: { code, itemCode, value, revision } });
        put(saveSurveyAnswer);
        keptAt.set(code, new Date().toISOString());
        return saveSurveyAnswer.revision;
      } catch (error) {
        if (OVERTAKEN.includes(asApiError(error).code)) void client.invalidateQueries({ queryKey: keyOf(code) });
        throw error;
      }
    },
    (itemCode, { details }) => {
      const current = details.current as SurveyData['answers'][number] | undefined;
      if (!current) return undefined;
      put({ itemCode, value: current.value ?? null, revision: current.revision });
      return { payload: { value: current.value ?? null }, revision: current.revision };
    },
  );
}
