import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shared/routing.ts';

/** Outside the frame of who is signed in: it asks nothing about a session. */
export const clientRoutes = [
  createRoute({
    getParentRoute: () => rootRoute, path: '/vraag/$slug',
    validateSearch: ({ vraag }: Record<string, unknown>): { vraag?: number } => (Number.isInteger(vraag) ? { vraag: vraag as number } : {}),
    component: lazyRouteComponent(() => import('./ClientPage.tsx'), 'ClientPage'),
  }),
] as const;
