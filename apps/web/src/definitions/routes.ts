import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export const definitionsRoutes = [
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek', component: lazyRouteComponent(() => import('./DefinitionsPage.tsx'), 'DefinitionsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek/$id', component: lazyRouteComponent(() => import('./DefinitionPage.tsx'), 'DefinitionPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek/inrichten/$programmeId', component: lazyRouteComponent(() => import('./configuration/ConfigurationPage.tsx'), 'ConfigurationPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek/versies/$programmeId', component: lazyRouteComponent(() => import('./configuration/VersionsPage.tsx'), 'VersionsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek/eigen', component: lazyRouteComponent(() => import('./own/OwnInstrumentsPage.tsx'), 'OwnInstrumentsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/methodiek/eigen/$id', component: lazyRouteComponent(() => import('./own/OwnInstrumentPage.tsx'), 'OwnInstrumentPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/licenties', component: lazyRouteComponent(() => import('./licences/LicencesPage.tsx'), 'LicencesPage') }),
] as const;
