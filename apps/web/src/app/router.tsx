import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { accessRoutes } from '../access/routes.ts';
import { auditRoutes } from '../audit/routes.ts';
import { benchmarkRoutes } from '../benchmark/routes.ts';
import { caseloadRoutes } from '../caseload/routes.ts';
import { courseRoutes } from '../course/routes.ts';
import { definitionsRoutes } from '../definitions/routes.ts';
import { exchangeRoutes } from '../exchange/routes.ts';
import { clientRoutes } from '../goals/client/routes.ts';
import { codingRoutes } from '../goals/coding/routes.ts';
import { evaluationRoutes } from '../goals/evaluation-routes.ts';
import { planRoutes } from '../goals/plan/routes.ts';
import { measuringRoutes, surveyRoutes } from '../measuring/routes.ts';
import { publishingRoutes } from '../publishing/routes.ts';
import { registrationRoutes } from '../registration/routes.ts';
import { resultsRoutes } from '../results/routes.ts';
import { Loading } from '../shared/Loaded.tsx';
import { homeOf } from '../shared/navigation.ts';
import { rootRoute, signedInRoute } from '../shared/routing.ts';
import { viewerOptions } from '../shared/session.ts';
import { tenancyRoutes } from '../tenancy/routes.ts';
import { BrokenEntrance, BrokenPage, NotFoundPage, WelcomePage } from './plain-pages.tsx';

signedInRoute.update({ component: lazyRouteComponent(() => import('./Shell.tsx'), 'Shell'), errorComponent: BrokenEntrance });

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: async ({ context: { client } }) => {
    const viewer = await client.ensureQueryData(viewerOptions);
    if (viewer) throw redirect({ to: homeOf(viewer) });
  },
});
const welcomeRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/welkom', component: WelcomePage });
const ownPreviewRoute = createRoute({
  getParentRoute: () => signedInRoute, path: '/methodiek/eigen/$id/voorbeeld', component: lazyRouteComponent(() => import('./OwnPreviewPage.tsx'), 'OwnPreviewPage'),
});
const ownAccountRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/mijn-account', component: lazyRouteComponent(() => import('./OwnAccountPage.tsx'), 'OwnAccountPage') });
const unknownRoute = createRoute({ getParentRoute: () => signedInRoute, path: '$', component: NotFoundPage });

const tree = rootRoute.addChildren([
  ...accessRoutes,
  ...surveyRoutes,
  ...clientRoutes,
  signedInRoute.addChildren([
    homeRoute, welcomeRoute, ownPreviewRoute, unknownRoute,
    ...measuringRoutes, ...resultsRoutes, ...benchmarkRoutes, ...publishingRoutes, ...caseloadRoutes, ...courseRoutes, ...registrationRoutes, ...planRoutes,
    ...evaluationRoutes, ...codingRoutes,
    ...exchangeRoutes, ...definitionsRoutes, ...tenancyRoutes, ...auditRoutes, ownAccountRoute,
  ]),
]);

export const createAppRouter = (client: QueryClient) => createRouter({
  routeTree: tree,
  context: { client },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof createAppRouter> }
}
