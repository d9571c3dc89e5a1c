import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { benchmarkSearchOf } from './search.ts';

const getParentRoute = () => signedInRoute;

export const benchmarkRoutes = [
  createRoute({ getParentRoute, path: '/vergelijken', validateSearch: benchmarkSearchOf, component: lazyRouteComponent(() => import('./BenchmarkPage.tsx'), 'BenchmarkPage') }),
  createRoute({ getParentRoute, path: '/vergelijken/gesprekken/$id', component: lazyRouteComponent(() => import('./ConversationPage.tsx'), 'ConversationPage') }),
  createRoute({ getParentRoute, path: '/uitkomsten-aanbieders', component: lazyRouteComponent(() => import('./ReaderOutcomesPage.tsx'), 'ReaderOutcomesPage') }),
] as const;
