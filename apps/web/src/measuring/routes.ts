import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

const getParentRoute = () => signedInRoute;

export const measuringRoutes = [
  createRoute({ getParentRoute, path: '/mijn-dossiers', component: lazyRouteComponent(() => import('./scoring/AssignedCasesPage.tsx'), 'AssignedCasesPage') }),
  createRoute({ getParentRoute, path: '/mijn-dossiers/$assignmentId', component: lazyRouteComponent(() => import('./scoring/ScoringPage.tsx'), 'ScoringPage') }),
  createRoute({ getParentRoute, path: '/te-beoordelen', component: lazyRouteComponent(() => import('./review/ReviewCasesPage.tsx'), 'ReviewCasesPage') }),
  createRoute({ getParentRoute, path: '/te-beoordelen/$responseId', component: lazyRouteComponent(() => import('./review/ReviewPage.tsx'), 'ReviewPage') }),
] as const;
