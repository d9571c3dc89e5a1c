import type { OwnInstrumentQuery } from '@getrouw/contracts';
import { type DefinitionProblem, checkOwnInstrument, type OwnDraft, readOwnDraft } from '@getrouw/domain';
import { type QueryClient, replaceEqualDeep, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { operationKey, request } from '../../shared/graphql.ts';
import type { Payload, Queue } from '../../shared/save-queue.ts';
import { Saver, saverOf } from '../../shared/saver.ts';
import { announceEditingDocument, type OwnInstrument, ownInstrumentDocument, saveOwnInstrumentDocument } from './own-instrument.operation.ts';

/** How often one says that one is there, and hears who else is. */
const ANNOUNCE_EVERY = 5_000;
/** A draft is saved as a whole, under one key. */
const KEY = 'draft';

interface DraftPayload extends Payload { document: OwnDraft }

export interface OwnDraftState {
  draft: OwnDraft;
  /** What is wrong with what is on the screen now. */
  problems: readonly DefinitionProblem[];
  queue: Queue;
  saver: Saver;
  /** What somebody else made of it meanwhile, where one's own could not be saved for that. */
  theirs: OwnDraft | undefined;
  change: (draft: OwnDraft, typing?: boolean) => void;
  choose: (side: 'mine' | 'theirs') => void;
}

/** A draft as it stands on the screen, kept as it changes. Nothing typed here is lost before the server has it. */
export function useOwnDraft(shown: OwnInstrument): OwnDraftState {
  const client = useQueryClient();
  // The cache tells its listeners a moment after the saver does: what was just saved must not be gone for that moment.
  const own = client.getQueryData<OwnInstrumentQuery>(operationKey(ownInstrumentDocument, { id: shown.id }))?.ownInstrument ?? shown;
  const saver = saverOf(`own:${own.id}`, () => makeSaver(client, own.id));
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.know({ [KEY]: own.revision }), [saver, own.revision]);
  usePresence(own.id, saver);
  const stored = useMemo(() => inForm(own.document), [own.document]);
  const draft = useShared((queue.drafts[KEY] as DraftPayload | undefined)?.document ?? stored);
  const licensed = useMemo(() => own.problems.filter(({ rule }) => rule === 'licensed_code').map(({ code }) => code), [own.problems]);
  return {
    draft, queue, saver,
    problems: useMemo(() => checkOwnInstrument(draft, licensed), [draft, licensed]),
    theirs: (queue.conflicts[KEY]?.payload as DraftPayload | undefined)?.document,
    change: (document, typing = false) => saver.give(KEY, { document }, typing),
    choose: (side) => saver.choose(KEY, side),
  };
}

/** The same value, in which what is equal to what was there before is still the same object. */
function useShared<T>(value: T): T {
  const [before, keep] = useState(value);
  const shared = useMemo(() => replaceEqualDeep(before, value) as T, [before, value]);
  if (shared !== before) keep(shared);
  return shared;
}

/** Says every few seconds that one works on it, while the page is in sight, and shows what others did. */
function usePresence(id: string, saver: Saver): void {
  const client = useQueryClient();
  useEffect(() => {
    const announce = async () => {
      if (document.visibilityState !== 'visible') return;
      const { announceEditing } = await request(announceEditingDocument, { id });
      if (saver.queue.drafts[KEY] === undefined) show(client, announceEditing);
      else showPeople(client, announceEditing);
    };
    const quietly = () => void announce().catch(() => undefined); // the next one, or saving, tells what is wrong
    quietly();
    const timer = setInterval(quietly, ANNOUNCE_EVERY);
    document.addEventListener('visibilitychange', quietly);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', quietly); };
  }, [client, id, saver]);
}

/** Puts what the server answered on the screen, unless something newer stands there. */
export function show(client: QueryClient, own: OwnInstrument): void {
  client.setQueryData<OwnInstrumentQuery>(operationKey(ownInstrumentDocument, { id: own.id }), (before) =>
    (before && before.ownInstrument.revision > own.revision ? before : { ownInstrument: own }));
}

function showPeople(client: QueryClient, { id, editors }: OwnInstrument): void {
  client.setQueryData<OwnInstrumentQuery>(operationKey(ownInstrumentDocument, { id }), (before) => before && { ownInstrument: { ...before.ownInstrument, editors } });
}

/** The same draft has the same order of fields, whatever order the server keeps, so that equal ones are equal as text. */
function inForm(document: unknown): OwnDraft {
  const read = readOwnDraft(document);
  if ('problems' in read) throw new Error(read.problems[0]?.message.en);
  return read.draft;
}

function makeSaver(client: QueryClient, id: string): Saver {
  return new Saver<Payload>(
    async (_, { document }, revision) => {
      const { saveOwnInstrument } = await request(saveOwnInstrumentDocument, { input: { id, revision, document } });
      show(client, saveOwnInstrument);
      return saveOwnInstrument.revision;
    },
    (_, { details }) => {
      if (!details.current) return undefined;
      const current = details.current as OwnInstrument;
      show(client, current);
      return { payload: { document: inForm(current.document) }, revision: current.revision };
    },
  );
}
