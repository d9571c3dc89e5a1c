import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/routing.ts';

/** The address to go back to after signing in: one of ours, never another site. */
const back = ({ terug }: Record<string, unknown>): { terug?: string } =>
  typeof terug === 'string' && /^\/(?![/\\])/.test(terug) ? { terug } : {};

export const accessRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/inloggen', validateSearch: back, component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/organisatie', validateSearch: back, component: lazyRouteComponent(() => import('./ChooseOrganisationPage.tsx'), 'ChooseOrganisationPage') }),
] as const;
