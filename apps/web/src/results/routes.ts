import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { type Choices, choicesOf } from './choices.ts';

export const resultsRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/resultaten', component: lazyRouteComponent(() => import('./ResultsPage.tsx'), 'ResultsPage') }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/rondes/$slug/resultaten',
    validateSearch: (search): Choices => choicesOf(search),
    component: lazyRouteComponent(() => import('./RoundResultsPage.tsx'), 'RoundResultsPage'),
  }),
] as const;
