import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export const tenancyRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/inrichting', component: lazyRouteComponent(() => import('./OrganisationPage.tsx'), 'OrganisationPage') }),
] as const;
