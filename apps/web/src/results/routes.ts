import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

const getParentRoute = () => signedInRoute;

/** What is shown is in the address, so that it can be shared. */
export interface ResultsSearch {
  /** A team's id; absent: all teams together. */
  team?: string;
  /** The round to compare with; absent: the one the API proposes; `geen`: none. */
  vorige?: string;
  sorteer?: 'norm' | 'verandering';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function resultsSearch({ team, vorige, sorteer }: Record<string, unknown>): ResultsSearch {
  return {
    ...(text(team) && { team: text(team) }),
    ...(text(vorige) && { vorige: text(vorige) }),
    ...((sorteer === 'norm' || sorteer === 'verandering') && { sorteer }),
  } as ResultsSearch;
}

export const resultsRoutes = [
  createRoute({ getParentRoute, path: '/resultaten', component: lazyRouteComponent(() => import('./ResultRoundsPage.tsx'), 'ResultRoundsPage') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/resultaten', validateSearch: resultsSearch, component: lazyRouteComponent(() => import('./ResultsPage.tsx'), 'ResultsPage') }),
] as const;
