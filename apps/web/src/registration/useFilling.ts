import { checkCell, itemByCode } from '@getrouw/domain';
import { type QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { RegistrationFormQuery } from '@getrouw/contracts';
import { asApiError } from '../shared/errors.ts';
import { operationKey, request } from '../shared/graphql.ts';
import { useLocalText } from '../shared/locale.ts';
import { type Queue, without } from '../shared/save-queue.ts';
import { Saver, saverOf } from '../shared/saver.ts';
import { type Given, keyOf, type Method, parseKey, type Values } from './list.ts';
import { type Cell, type RegistrationForm, registrationFormDocument, saveRegistrationDocument } from './registration.operation.ts';

type Of = Pick<RegistrationForm, 'trajectoryId' | 'coder'>;

const queryKey = ({ trajectoryId, coder }: Of) => operationKey(registrationFormDocument, { trajectoryId, coder });

/** What is registered. It is not fetched again by itself: what is on the screen changes by the person's own hand. */
export function useRegistration(of: Of): UseQueryResult<RegistrationFormQuery> {
  return useQuery({ queryKey: queryKey(of), queryFn: () => request(registrationFormDocument, of), refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0 });
}

/** Something that cannot be kept as it is, and why: it stands on the screen until it can. */
interface Held { given: Given; why: string }

export interface Filling {
  /** Given here, else as the server has them. */
  values: Values;
  revisions: Readonly<Record<string, number>>;
  held: Readonly<Record<string, Held>>;
  queue: Queue<Given>;
  saver: Saver<Given>;
  savedAt: string | undefined;
  give: (key: string, given: Given, typing?: boolean) => void;
  /** Several at once, all or none; throws ApiError. */
  giveAll: (cells: readonly { key: string; given: Given }[]) => Promise<void>;
}

/** What is filled in, and the ways to change it. Nothing given here is lost before the server has it. */
export function useFilling(form: RegistrationForm, method: Method): Filling {
  const client = useQueryClient();
  const inWords = useLocalText();
  const saver = saverFor(client, form);
  const queue = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const [held, setHeld] = useState<Readonly<Record<string, Held>>>({});
  // Straight from the cache: it tells its observers a moment later, and in that moment a saved answer would seem to be open.
  const { cells, savedAt } = client.getQueryData<RegistrationFormQuery>(queryKey(form))?.registration ?? form;
  const revisions = useMemo(() => revisionsOf(cells), [cells]);
  useEffect(() => saver.know(revisions), [saver, revisions]);
  return useMemo(() => ({
    queue, saver, revisions, held, savedAt: savedAt ?? undefined,
    values: { ...Object.fromEntries(cells.map((cell) => [keyOfCell(cell), givenOf(cell)])), ...queue.drafts, ...Object.fromEntries(Object.entries(held).map(([key, { given }]) => [key, given])) },
    give: (key, given, typing) => {
      const why = problemOf(method, form, key, given);
      setHeld((before) => ({ ...without(before, key), ...(why && { [key]: { given, why: inWords(why) } }) }));
      if (!why) saver.give(key, given, typing);
    },
    giveAll: async (given) => {
      await saver.settled();
      const current = revisionsOf(client.getQueryData<RegistrationFormQuery>(queryKey(form))?.registration.cells ?? cells);
      const [{ moment } = { moment: 'start' as const }] = given.map(({ key }) => parseKey(key));
      await send(client, form, moment, given.map(({ key, given: each }) => ({ key, given: each, revision: current[key] ?? 0 })));
    },
  }), [queue, saver, revisions, held, savedAt, cells, client, form, method, inWords]);
}

/** What is wrong with an answer, without the code of its question before it; nothing where it can be kept. */
function problemOf(method: Method, { persons }: RegistrationForm, key: string, { value, explanation }: Given): { nl: string; en: string } | undefined {
  const { personId, itemCode } = parseKey(key);
  const item = itemByCode(method.instruments[0]!, itemCode);
  if (!item) return undefined;
  if (value === null || value === undefined) return explanation ? { nl: 'Kies ook een antwoord.', en: 'Choose an answer too.' } : undefined;
  const checked = checkCell(method, item, persons.find(({ id }) => id === personId)?.role ?? null, { value, explanation });
  if (checked.ok) return undefined;
  const plain = (words: string) => words.replace(`${itemCode}: `, '').replace(/^./, (first) => first.toUpperCase());
  return { nl: plain(checked.problem.message.nl), en: plain(checked.problem.message.en) };
}

const keyOfCell = ({ moment, personId, itemCode }: Pick<Cell, 'moment' | 'personId' | 'itemCode'>): string => keyOf(moment, personId ?? null, itemCode);
const givenOf = ({ value, explanation }: Cell): Given => ({ value: value ?? null, explanation: explanation ?? null });
const revisionsOf = (cells: readonly Cell[]): Record<string, number> => Object.fromEntries(cells.map((cell) => [keyOfCell(cell), cell.revision]));

interface Sent { key: string; given: Given; revision: number }

async function send(client: QueryClient, of: Of, moment: Cell['moment'], sent: readonly Sent[]): Promise<readonly Cell[]> {
  const cells = sent.map(({ key, given: { value, explanation }, revision }) => ({ itemCode: parseKey(key).itemCode, personId: parseKey(key).personId, value, explanation, revision }));
  try {
    const { saveRegistration: saved } = await request(saveRegistrationDocument, { input: { trajectoryId: of.trajectoryId, coder: of.coder, moment, cells } });
    client.setQueryData<RegistrationFormQuery>(queryKey(of), (data) => data && { registration: { ...data.registration, savedAt: saved.savedAt, cells: withSaved(data.registration.cells, saved.cells) } });
    return saved.cells;
  } catch (error) {
    if (asApiError(error).code === 'REGISTRATION_HANDED_IN') void client.invalidateQueries({ queryKey: queryKey(of) });
    throw error;
  }
}

/** The cells with what was saved in the place of what stood there. */
function withSaved(cells: readonly Cell[], saved: readonly Cell[]): Cell[] {
  const now = new Map(saved.map((cell) => [keyOfCell(cell), cell]));
  return [...cells.filter((cell) => !now.has(keyOfCell(cell))), ...saved];
}

const saverFor = (client: QueryClient, of: Of): Saver<Given> =>
  saverOf(`registration ${of.trajectoryId} ${of.coder}`, () => makeSaver(client, of) as unknown as Saver) as unknown as Saver<Given>;

function makeSaver(client: QueryClient, of: Of): Saver<Given> {
  return new Saver<Given>(
    async (key, given, revision) => (await send(client, of, parseKey(key).moment, [{ key, given, revision }])).find((cell) => keyOfCell(cell) === key)!.revision,
    (key, { details }) => {
      const theirs = (details.current as Cell[] | undefined)?.find((cell) => keyOfCell(cell) === key);
      if (!theirs) return undefined;
      client.setQueryData<RegistrationFormQuery>(queryKey(of), (data) => data && {
        registration: { ...data.registration, cells: [...data.registration.cells.filter((cell) => keyOfCell(cell) !== key), theirs] },
      });
      return { payload: givenOf(theirs), revision: theirs.revision };
    },
  );
}
