import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { searchOf } from './search.ts';

const getParentRoute = () => signedInRoute;

export const registrationRoutes = [
  createRoute({
    getParentRoute, path: '/gezinnen/$familyId/registratie/$trajectoryId', validateSearch: searchOf,
    component: lazyRouteComponent(() => import('./RegistrationPage.tsx'), 'RegistrationPage'),
  }),
] as const;
