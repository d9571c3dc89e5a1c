import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { type Choices, choicesOf } from './choices.ts';

const getParentRoute = () => signedInRoute;

export const resultsRoutes = [
  createRoute({ getParentRoute, path: '/resultaten', component: lazyRouteComponent(() => import('./ResultsPage.tsx'), 'ResultsPage') }),
  createRoute({
    getParentRoute, path: '/resultaten/verloop',
    validateSearch: ({ lijst, team }: Record<string, unknown>): { lijst?: string; team?: string } => ({
      ...(typeof lijst === 'string' && lijst !== '' && { lijst }), ...(typeof team === 'string' && team !== '' && { team }),
    }),
    component: lazyRouteComponent(() => import('./TrendPage.tsx'), 'TrendPage'),
  }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/edities/$edition',
    component: lazyRouteComponent(() => import('./EditionPage.tsx'), 'EditionPage'),
  }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/resultaten',
    validateSearch: (search): Choices => choicesOf(search),
    component: lazyRouteComponent(() => import('./RoundResultsPage.tsx'), 'RoundResultsPage'),
  }),
] as const;
