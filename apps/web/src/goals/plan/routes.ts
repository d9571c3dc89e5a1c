import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shared/routing.ts';

export const planRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId/traject/$trajectoryId/plan', component: lazyRouteComponent(() => import('./PlanPage.tsx'), 'PlanPage') }),
] as const;
