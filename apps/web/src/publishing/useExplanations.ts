import type { PublicationPreviewQuery } from '@getrouw/contracts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { operationKey, request } from '../shared/graphql.ts';
import type { Payload, Queue } from '../shared/save-queue.ts';
import { Saver, saverOf } from '../shared/saver.ts';
import { explainPublicationDocument, publicationPreviewDocument } from './publication.operation.ts';

export type Explanations = Readonly<Record<string, string>>;
interface Explained extends Payload { explanations: Explanations }
type Draft = Pick<PublicationPreviewQuery['publicationPreview']['draft'], 'id' | 'revision' | 'explanations'>;
/** They are saved as a whole. */
const KEY = 'explanations';

/** When this window saved them. */
const savedAtKey = (id: string) => ['explanationsSavedAt', id];

export interface Explaining {
  explanations: Explanations;
  queue: Queue;
  saver: Saver;
  savedAt: string | undefined;
  /** What somebody else made of them meanwhile. */
  theirs: Explanations | undefined;
  explain: (code: string, text: string) => void;
}

/** The explanations of a draft, and the way to change them. What was typed is not lost before the server has it. */
export function useExplanations(shown: Draft): Explaining {
  const client = useQueryClient();
  // The cache tells its listeners a moment after the saver does: what was just saved must not be gone for that moment.
  const draft = client.getQueryData<PublicationPreviewQuery>(operationKey(publicationPreviewDocument, { id: shown.id }))?.publicationPreview.draft ?? shown;
  const { id, revision } = draft;
  const saver = saverOf(`explanations ${id}`, () => makeSaver(client, id));
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.know({ [KEY]: revision }), [saver, revision]);
  const explanations = (queue.drafts[KEY] as Explained | undefined)?.explanations ?? draft.explanations as Explanations;
  return {
    explanations, queue, saver, savedAt: client.getQueryData<string>(savedAtKey(id)),
    theirs: (queue.conflicts[KEY]?.payload as Explained | undefined)?.explanations,
    explain: (code, text) => saver.give(KEY, { explanations: { ...explanations, [code]: text } }, true),
  };
}

/** Only the draft is kept as it was answered: its figures did not change. What was seen is computed again for who approves. */
function keep(client: QueryClient, draft: Draft): void {
  client.setQueryData<PublicationPreviewQuery>(operationKey(publicationPreviewDocument, { id: draft.id }), (data) => data && {
    publicationPreview: { ...data.publicationPreview, draft: { ...data.publicationPreview.draft, ...draft } },
  });
}

function makeSaver(client: QueryClient, id: string): Saver {
  return new Saver(
    async (_, { explanations }, revision) => {
      const { explainPublication } = await request(explainPublicationDocument, { input: { id, revision, explanations } });
      client.setQueryData<string>(savedAtKey(id), new Date().toISOString());
      keep(client, explainPublication);
      return explainPublication.revision;
    },
    (_, { details }) => {
      const current = details.current as Draft | null | undefined;
      if (!current) return undefined;
      keep(client, { id, revision: current.revision, explanations: current.explanations });
      return { payload: { explanations: current.explanations }, revision: current.revision };
    },
  );
}
