import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shared/routing.ts';

/** The address to go back to after signing in: one of ours, never another site. A refused one is said to be undefined: left out, the router would put it back. */
const back = ({ terug }: Record<string, unknown>): { terug?: string | undefined } => ({ terug: typeof terug === 'string' && /^\/(?![/\\])/.test(terug) ? terug : undefined });

export const accessRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/inloggen', validateSearch: back, component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/organisatie', validateSearch: back, component: lazyRouteComponent(() => import('./ChooseOrganisationPage.tsx'), 'ChooseOrganisationPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/link', component: lazyRouteComponent(() => import('./LinkPage.tsx'), 'LinkPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/wachtwoord-vergeten', component: lazyRouteComponent(() => import('./ForgottenPage.tsx'), 'ForgottenPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/post', component: lazyRouteComponent(() => import('./MailPage.tsx'), 'MailPage') }),
  createRoute({
    getParentRoute: () => rootRoute, path: '/geen-toegang',
    validateSearch: ({ organisatie }: Record<string, unknown>): { organisatie?: string | undefined } => ({ organisatie: typeof organisatie === 'string' ? organisatie : undefined }),
    component: lazyRouteComponent(() => import('./EndedPage.tsx'), 'EndedPage'),
  }),
] as const;
