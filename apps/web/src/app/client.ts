import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asApiError, isTemporary } from '../shared/errors.ts';
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
