import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asApiError, isTemporary } from '../shared/errors.ts';
import { forgetSavers } from '../shared/saver.ts';
import { viewerOptions } from '../shared/session.ts';

/** The query cache, the only place with server data. `onSignedOut` is told when the session turns out to have ended. */
export function createClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (asApiError(error).code !== 'UNAUTHENTICATED') return;
    client.setQueryData(viewerOptions.queryKey, null);
    onSignedOut();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 10_000, networkMode: 'always', retry: (count, error) => count < 2 && isTemporary(asApiError(error)) },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}

/** Forgets what was fetched and what was not saved yet, once the membership has ended. Gives the organisation's name. */
export function forgetOrganisation(client: QueryClient): string | undefined {
  const organisation = client.getQueryData(viewerOptions.queryKey)?.organisation?.name;
  forgetSavers();
  client.clear();
  return organisation;
}
