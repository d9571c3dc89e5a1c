import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { reachSearchOf } from './reach-search.ts';
import { searchOf } from './search.ts';

const getParentRoute = () => signedInRoute;

export const registrationRoutes = [
  createRoute({
    getParentRoute, path: '/gezinnen/$familyId/registratie/$trajectoryId', validateSearch: searchOf,
    component: lazyRouteComponent(() => import('./RegistrationPage.tsx'), 'RegistrationPage'),
  }),
  createRoute({ getParentRoute, path: '/codering', component: lazyRouteComponent(() => import('./CodingsPage.tsx'), 'CodingsPage') }),
  createRoute({ getParentRoute, path: '/codering/verdelen', component: lazyRouteComponent(() => import('./DivideCodingPage.tsx'), 'DivideCodingPage') }),
  createRoute({ getParentRoute, path: '/codering/$trajectoryId', validateSearch: searchOf, component: lazyRouteComponent(() => import('./CodingPage.tsx'), 'CodingPage') }),
  createRoute({ getParentRoute, path: '/resultaten/bereik', validateSearch: reachSearchOf, component: lazyRouteComponent(() => import('./ReachPage.tsx'), 'ReachPage') }),
] as const;
