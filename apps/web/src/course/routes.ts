import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

const LISTS = ['mij', 'team', 'nakijken'] as const;
const STATES = ['te-laat', 'vandaag', 'binnenkort'] as const;

export const courseRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute, path: '/mijn-werk',
    validateSearch: ({ lijst, wat }: Record<string, unknown>): { lijst?: (typeof LISTS)[number] | undefined; wat?: (typeof STATES)[number] | undefined } => ({
      lijst: LISTS.find((each) => each === lijst), wat: STATES.find((state) => state === wat),
    }),
    component: lazyRouteComponent(() => import('./WorkPage.tsx'), 'WorkPage'),
  }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/caseload', component: lazyRouteComponent(() => import('./CaseloadPage.tsx'), 'CaseloadPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/contracten', component: lazyRouteComponent(() => import('./ContractsPage.tsx'), 'ContractsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId/traject/$trajectoryId', component: lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId/traject/$trajectoryId/mijlpalen', component: lazyRouteComponent(() => import('./MilestonesPage.tsx'), 'MilestonesPage') }),
] as const;
