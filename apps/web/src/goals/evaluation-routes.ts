import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

const getParentRoute = () => signedInRoute;

export const evaluationRoutes = [
  createRoute({ getParentRoute, path: '/gezinnen/$familyId/traject/$trajectoryId/evaluaties', component: lazyRouteComponent(() => import('./evaluations/EvaluationsPage.tsx'), 'EvaluationsPage') }),
  createRoute({ getParentRoute, path: '/gezinnen/$familyId/traject/$trajectoryId/evaluaties/$evaluationId', component: lazyRouteComponent(() => import('./evaluations/EvaluationPage.tsx'), 'EvaluationPage') }),
  createRoute({ getParentRoute, path: '/nakijken', component: lazyRouteComponent(() => import('./checks/FormsToCheckPage.tsx'), 'FormsToCheckPage') }),
  createRoute({ getParentRoute, path: '/nakijken/$evaluationId', component: lazyRouteComponent(() => import('./checks/CheckFormPage.tsx'), 'CheckFormPage') }),
  createRoute({ getParentRoute, path: '/tevredenheid', component: lazyRouteComponent(() => import('./checks/TeamCodesPage.tsx'), 'TeamCodesPage') }),
] as const;
