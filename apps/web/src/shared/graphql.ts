import type { TypedDocumentString } from '@getrouw/contracts';
import { type UseMutationResult, type UseQueryResult, keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { knowToday, withDates } from './dates.ts';
import { ApiError, type ErrorDetails, fieldProblems } from './errors.ts';
import { useHeldFocus } from './focus.ts';
import { currentLocale } from './locale.ts';

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string; details?: ErrorDetails; reference?: string } }[];
}
type Empty = Record<string, never>;
type Arguments<V> = V extends Empty ? [variables?: V] : [variables: V];

/** The name of an operation: the first part of its key in the query cache. */
function operationName(document: { toString(): string }): string {
  return /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? '';
}

export const operationKey = (document: { toString(): string }, variables?: unknown): unknown[] =>
  variables === undefined ? [operationName(document)] : [operationName(document), variables];

/** Hears it when the API says that who is signed in works in no organisation any more, whichever operation was refused. */
export const membership = new EventTarget();

let shownTo: string | null | undefined;

/** From now on pages are shown to this member. Windows share a session: what this one shows is refused when another went on as somebody else, or elsewhere. */
export function showTo(memberId: string | null | undefined): void {
  shownTo = memberId;
}

/** Sends one operation. Throws ApiError for a refusal, TypeError when nothing answers. */
export async function request<R, V>(document: TypedDocumentString<R, V>, ...[variables]: Arguments<V>): Promise<R> {
  try {
    return await send(document, variables, { headers: shownTo ? { 'x-member': shownTo } : {} });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NO_ORGANISATION') membership.dispatchEvent(new Event('ended'));
    throw error;
  }
}

/** The same as nobody, at this organisation: without the session, so that who answers a survey is not known by it. */
export async function visit<R, V>(organisation: string, document: TypedDocumentString<R, V>, ...[variables]: Arguments<V>): Promise<R> {
  try {
    return await send(document, variables, { credentials: 'omit', headers: { 'x-organisation': organisation } });
  } catch (error) {
    // Nobody is asked to sign in here: there is no such organisation.
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') throw new ApiError('ORGANISATION_UNKNOWN', error.message);
    throw error;
  }
}

async function send<R, V>(document: TypedDocumentString<R, V>, variables: V | undefined, { headers, ...rest }: RequestInit): Promise<R> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': currentLocale(),
      ...(headers as Record<string, string>),
    },
    body: JSON.stringify({ query: document.toString(), variables, operationName: operationName(document) }),
    ...rest,
  });
  knowToday(response.headers.get('x-today'));
  const answer = (await response.json().catch(() => ({}))) as Answer<R>;
  const [refused] = answer.errors ?? [];
  if (refused) {
    const { code, details, reference } = refused.extensions ?? {};
    throw new ApiError(code ?? 'INTERNAL', withDates(refused.message, currentLocale()), details, reference);
  }
  if (!answer.data) throw new ApiError(response.status >= 502 ? 'UNREACHABLE' : 'INTERNAL', response.statusText);
  return answer.data;
}

/** How a page gets its data. Earlier data stay on the screen while the next page or search loads. */
export function useOperation<R, V>(document: TypedDocumentString<R, V>, ...variables: Arguments<V>): UseQueryResult<R> {
  return useQuery({
    queryKey: operationKey(document, variables[0] ?? {}),
    queryFn: () => request(document, ...variables),
    placeholderData: keepPreviousData,
  });
}

export interface CommandOptions<R> {
  /** Operations whose data the command changes; absent: everything on the screen is fetched again; []: nothing is. */
  changes?: readonly { toString(): string }[];
  onDone?: (data: R) => void | Promise<void>;
  /** What is wrong per field, after BAD_INPUT. */
  onProblems?: (problems: Record<string, string>) => void;
}

/** A mutation: `run.mutate(variables)`. Its error is for the form that sent it. */
export function useCommand<R, V>(document: TypedDocumentString<R, V>, { changes, onDone, onProblems }: CommandOptions<R> = {}): UseMutationResult<R, unknown, V> {
  const client = useQueryClient();
  const { hold, release } = useHeldFocus();
  const command = useMutation({
    onMutate: hold,
    mutationFn: (variables: V) => request(document, ...([variables] as unknown as Arguments<V>)),
    onSuccess: async (data) => {
      if (changes) await Promise.all(changes.map((changed) => client.invalidateQueries({ queryKey: operationKey(changed) })));
      else await client.invalidateQueries();
      await onDone?.(data);
    },
    onError: (error) => onProblems?.(fieldProblems(error, currentLocale())),
  });
  useEffect(() => { if (!command.isPending) release(); }, [command.isPending, release]);
  return command;
}
