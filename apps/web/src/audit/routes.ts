import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export const auditRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/logboek', component: lazyRouteComponent(() => import('./AuditPage.tsx'), 'AuditPage') }),
] as const;
