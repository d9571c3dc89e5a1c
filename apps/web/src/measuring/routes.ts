import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from '../shared/routing.ts';

const getParentRoute = () => signedInRoute;

export const measuringRoutes = [
  createRoute({ getParentRoute, path: '/mijn-dossiers', component: lazyRouteComponent(() => import('./scoring/AssignedCasesPage.tsx'), 'AssignedCasesPage') }),
  createRoute({ getParentRoute, path: '/mijn-dossiers/$assignmentId', component: lazyRouteComponent(() => import('./scoring/ScoringPage.tsx'), 'ScoringPage') }),
  createRoute({ getParentRoute, path: '/te-beoordelen', component: lazyRouteComponent(() => import('./review/ReviewCasesPage.tsx'), 'ReviewCasesPage') }),
  createRoute({ getParentRoute, path: '/te-beoordelen/$responseId', component: lazyRouteComponent(() => import('./review/ReviewPage.tsx'), 'ReviewPage') }),
  createRoute({ getParentRoute, path: '/rondes', component: lazyRouteComponent(() => import('./rounds/RoundsPage.tsx'), 'RoundsPage') }),
  createRoute({ getParentRoute, path: '/rondes/nieuw', component: lazyRouteComponent(() => import('./rounds/PlanRoundPage.tsx'), 'PlanRoundPage') }),
  createRoute({
    getParentRoute, path: '/rondes/$slug',
    beforeLoad: ({ params }) => { throw redirect({ to: '/rondes/$slug/opzet', params, replace: true }); },
  }),
  createRoute({ getParentRoute, path: '/rondes/$slug/opzet', component: lazyRouteComponent(() => import('./rounds/SetupTab.tsx'), 'SetupTab') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/vragenlijst', component: lazyRouteComponent(() => import('./survey-rounds/SurveyRoundPage.tsx'), 'SurveyRoundPage') }),
  createRoute({ getParentRoute, path: '/vragenlijsten', component: lazyRouteComponent(() => import('./survey-rounds/MySurveysPage.tsx'), 'MySurveysPage') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/steekproef', component: lazyRouteComponent(() => import('./rounds/SampleTab.tsx'), 'SampleTab') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/verdeling', component: lazyRouteComponent(() => import('./rounds/DivisionTab.tsx'), 'DivisionTab') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/voortgang', component: lazyRouteComponent(() => import('./rounds/ProgressTab.tsx'), 'ProgressTab') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/beoordelen', component: lazyRouteComponent(() => import('./rounds/ReviewTab.tsx'), 'ReviewTab') }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/verschillen',
    validateSearch: ({ dossier }: Record<string, unknown>): { dossier?: string } => (typeof dossier === 'string' ? { dossier } : {}),
    component: lazyRouteComponent(() => import('./differences/DifferencesPage.tsx'), 'DifferencesPage'),
  }),
  createRoute({ getParentRoute, path: '/rondes/$slug/belproef', component: lazyRouteComponent(() => import('./reachability/PhoneSamplePage.tsx'), 'PhoneSamplePage') }),
  createRoute({ getParentRoute, path: '/mijn-bereikbaarheid', component: lazyRouteComponent(() => import('./reachability/MyReachabilityPage.tsx'), 'MyReachabilityPage') }),
  createRoute({ getParentRoute, path: '/rondes/$slug/eerder/$responseId', component: lazyRouteComponent(() => import('./reading/FormerPage.tsx'), 'FormerPage') }),
] as const;

/** Outside the frame of who is signed in: it asks nothing about a session. */
export const surveyRoutes = [
  createRoute({
    getParentRoute: () => rootRoute, path: '/vragenlijst/$slug',
    validateSearch: ({ deel }: Record<string, unknown>): { deel?: number | 'overzicht' } => (deel === 'overzicht' || Number.isInteger(deel) ? { deel: deel as number | 'overzicht' } : {}),
    component: lazyRouteComponent(() => import('./survey/SurveyPage.tsx'), 'SurveyPage'),
  }),
] as const;
