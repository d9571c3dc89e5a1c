import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export const definitionsRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek', component: lazyRouteComponent(() => import('./DefinitionsPage.tsx'), 'DefinitionsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek/$id', component: lazyRouteComponent(() => import('./DefinitionPage.tsx'), 'DefinitionPage') }),
] as const;
