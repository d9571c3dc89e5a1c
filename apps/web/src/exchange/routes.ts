import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export const exchangeRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/importeren', component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage') }),
] as const;
