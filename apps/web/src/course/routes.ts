import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export type View = 'team' | 'nakijken';
const STATES = ['te-laat', 'vandaag', 'binnenkort'] as const;

export const courseRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute, path: '/mijn-werk',
    validateSearch: ({ lijst, wat }: Record<string, unknown>): { lijst?: View | undefined; wat?: (typeof STATES)[number] | undefined } => ({
      lijst: lijst === 'team' || lijst === 'nakijken' ? lijst : undefined, wat: STATES.find((state) => state === wat),
    }),
    component: lazyRouteComponent(() => import('./WorkPage.tsx'), 'WorkPage'),
  }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/caseload', component: lazyRouteComponent(() => import('./CaseloadPage.tsx'), 'CaseloadPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/contracten', component: lazyRouteComponent(() => import('./ContractsPage.tsx'), 'ContractsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId/traject/$trajectoryId', component: lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId/traject/$trajectoryId/mijlpalen', component: lazyRouteComponent(() => import('./MilestonesPage.tsx'), 'MilestonesPage') }),
] as const;
