import { graphql, type ViewerQuery } from '@getrouw/contracts';
import type { Verb } from '@getrouw/access-rules';
import { queryOptions } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { operationKey, request, showTo } from './graphql.ts';

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      accountId email name locale external memberId navigation secrecyDeclared helps
      organisation { id name kind slug }
      memberships { memberId organisation { id name kind slug } }
      grants { verb reach }
    }
  }
`);
export const installationDocument = graphql(`
  query Installation {
    installation { demonstration mail secure demonstrationAccounts { email password name organisation role { nl en } } }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Null when nobody is signed in. */
export const viewerOptions = queryOptions({
  queryKey: operationKey(viewerDocument),
  queryFn: async (): Promise<Viewer | null> => {
    const viewer = (await request(viewerDocument)).viewer ?? null;
    showTo(viewer?.memberId);
    return viewer;
  },
  staleTime: Infinity,
});
export const installationOptions = queryOptions({
  queryKey: operationKey(installationDocument),
  queryFn: async () => (await request(installationDocument)).installation,
  staleTime: Infinity,
});

export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. For pages below the signed-in route, which waits for it. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('This page stands outside the signed-in route.');
  return viewer;
}

/** Whom the organisation helps: what its list of cases is called after. */
export const useHelps = () => useViewer().helps as 'family' | 'youth' | 'both';

/** `may('case.write')`: whether to offer something at all. The API decides about each row. */
export function useMay(): (verb: Verb) => boolean {
  const held = new Set(useViewer().grants.map(({ verb }) => verb));
  return (verb) => held.has(verb);
}
