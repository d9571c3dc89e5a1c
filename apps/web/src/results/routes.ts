import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { type Choices, choicesOf } from './choices.ts';

const getParentRoute = () => signedInRoute;

export const resultsRoutes = [
  createRoute({ getParentRoute, path: '/resultaten', component: lazyRouteComponent(() => import('./ResultsPage.tsx'), 'ResultsPage') }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/resultaten',
    validateSearch: (search): Choices => choicesOf(search),
    component: lazyRouteComponent(() => import('./RoundResultsPage.tsx'), 'RoundResultsPage'),
  }),
] as const;
