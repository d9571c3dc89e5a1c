import { graphql, type ViewerQuery } from '@getrouw/contracts';
import type { NavigationEntry, Verb } from '@getrouw/access-rules';
import { queryOptions } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { operationKey, request } from './graphql.ts';

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      accountId email name locale external memberId navigation secrecyDeclared
      organisation { id name kind slug }
      memberships { memberId organisation { id name kind slug } }
      grants { verb reach }
    }
  }
`);
export const installationDocument = graphql(`
  query Installation {
    installation { demonstration demonstrationAccounts { email password name organisation role { nl en } } }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Null when nobody is signed in. */
export const viewerOptions = queryOptions({
  queryKey: operationKey(viewerDocument),
  queryFn: async (): Promise<Viewer | null> => (await request(viewerDocument)).viewer ?? null,
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

/** `may('case.write')`: whether to offer something at all. The API decides about each row. */
export function useMay(): (verb: Verb) => boolean {
  const held = new Set(useViewer().grants.map(({ verb }) => verb));
  return (verb) => held.has(verb);
}

/** Where each entry of the navigation leads. */
export const ENTRY_ADDRESS: Record<NavigationEntry, string> = {
  work: '/mijn-dossiers',
  review: '/te-beoordelen',
  rounds: '/rondes',
  results: '/resultaten',
  cases: '/gezinnen',
  import: '/importeren',
  professionals: '/professionals',
  programmes: '/methodiek',
  definitions: '/methodiek',
  organisation: '/inrichting',
};

/** The entries of the navigation, each address once. */
export function entries(viewer: Viewer): NavigationEntry[] {
  const known = viewer.navigation.filter((key): key is NavigationEntry => Object.hasOwn(ENTRY_ADDRESS, key));
  return known.filter((key, index) => known.findIndex((other) => ENTRY_ADDRESS[other] === ENTRY_ADDRESS[key]) === index);
}

/** The first thing a person's roles are for. */
export const homeOf = (viewer: Viewer): string => {
  const [first] = entries(viewer);
  return first ? ENTRY_ADDRESS[first] : '/welkom';
};
