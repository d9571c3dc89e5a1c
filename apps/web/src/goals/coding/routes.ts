import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../shared/routing.ts';
import { said, text } from '../../shared/search.ts';

const getParentRoute = () => signedInRoute;
const searchOf = ({ methodiek, code }: Record<string, unknown>) => said<{ methodiek?: string; code?: string }>({ methodiek: text(methodiek), code: text(code) });

export const codingRoutes = [
  createRoute({ getParentRoute, path: '/doelen-coderen', validateSearch: searchOf, component: lazyRouteComponent(() => import('./QueuePage.tsx'), 'QueuePage') }),
  createRoute({ getParentRoute, path: '/doelen-coderen/omschrijvingen', validateSearch: searchOf, component: lazyRouteComponent(() => import('./DefinitionsPage.tsx'), 'DefinitionsPage') }),
  createRoute({ getParentRoute, path: '/doelen-coderen/tweede', component: lazyRouteComponent(() => import('./AgainPage.tsx'), 'AgainPage') }),
  createRoute({ getParentRoute, path: '/doelen-coderen/overeenstemming', validateSearch: searchOf, component: lazyRouteComponent(() => import('./AgreementPage.tsx'), 'AgreementPage') }),
] as const;
