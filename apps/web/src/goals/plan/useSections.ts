import type { PlanPageQuery } from '@getrouw/contracts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { operationKey, request } from '../../shared/graphql.ts';
import type { Queue } from '../../shared/save-queue.ts';
import { Saver, saverOf } from '../../shared/saver.ts';
import { type Plan, planPageDocument, savePlanSectionDocument } from './plan.operation.ts';

export interface Words extends Readonly<Record<string, unknown>> { text: string }
type Section = Plan['sections'][number];

export interface Writing { words: Readonly<Record<string, string>>; queue: Queue<Words>; saver: Saver<Words>; savedAt: string | undefined; give: (code: string, text: string) => void }

/** The words of the plan, and the way to change them. What was typed here is not lost before the server has it. */
export function useSections({ trajectoryId, sections }: Plan): Writing {
  const client = useQueryClient();
  const saver = saverOf(`plan ${trajectoryId}`, () => makeSaver(client, trajectoryId) as unknown as Saver) as unknown as Saver<Words>;
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.know(Object.fromEntries(sections.map(({ code, revision }) => [code, revision]))), [saver, sections]);
  return useMemo(() => ({
    queue, saver, savedAt: sections.map(({ savedAt }) => savedAt).toSorted().at(-1),
    words: { ...Object.fromEntries(sections.map(({ code, text }) => [code, text])), ...Object.fromEntries(Object.entries(queue.drafts).map(([code, { text }]) => [code, text])) },
    give: (code, text) => saver.give(code, { text }, true),
  }), [queue, saver, sections]);
}

function makeSaver(client: QueryClient, trajectoryId: string): Saver<Words> {
  const keep = (section: Section) => client.setQueryData<PlanPageQuery>(operationKey(planPageDocument, { trajectoryId }), (data) => data && {
    ...data, plan: { ...data.plan, sections: [...data.plan.sections.filter(({ code }) => code !== section.code), section] },
  });
  return new Saver<Words>(
    async (code, { text }, revision) => {
      const { savePlanSection: section } = await request(savePlanSectionDocument, { input: { trajectoryId, code, text, revision } });
      keep(section);
      return section.revision;
    },
    (_, { details }) => {
      const theirs = details.current as Section | null;
      if (!theirs) return undefined;
      keep(theirs);
      return { payload: { text: theirs.text }, revision: theirs.revision };
    },
  );
}
