import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

const getParentRoute = () => signedInRoute;

export const publishingRoutes = [
  createRoute({ getParentRoute, path: '/publicaties', component: lazyRouteComponent(() => import('./PublicationsPage.tsx'), 'PublicationsPage') }),
  createRoute({ getParentRoute, path: '/publicaties/$id', component: lazyRouteComponent(() => import('./PublicationPage.tsx'), 'PublicationPage') }),
  createRoute({ getParentRoute, path: '/publicaties/voorbeeld/$id', component: lazyRouteComponent(() => import('./PreviewPage.tsx'), 'PreviewPage') }),
  createRoute({ getParentRoute, path: '/afspraken', component: lazyRouteComponent(() => import('./AgreementsPage.tsx'), 'AgreementsPage') }),
] as const;
