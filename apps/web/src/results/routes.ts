import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { type Choices, choicesOf } from './choices.ts';
import { outcomesSearchOf } from './outcomes/search.ts';
import { type SurveyChoices, surveyChoicesOf } from './survey/model.ts';

const getParentRoute = () => signedInRoute;

export const resultsRoutes = [
  createRoute({ getParentRoute, path: '/resultaten', component: lazyRouteComponent(() => import('./ResultsPage.tsx'), 'ResultsPage') }),
  createRoute({
    getParentRoute, path: '/resultaten/verloop',
    validateSearch: ({ lijst, team }: Record<string, unknown>): { lijst?: string; team?: string } => ({
      ...(typeof lijst === 'string' && lijst !== '' && { lijst }), ...(typeof team === 'string' && team !== '' && { team }),
    }),
    component: lazyRouteComponent(() => import('./TrendPage.tsx'), 'TrendPage'),
  }),
  createRoute({ getParentRoute, path: '/resultaten/uitkomsten', validateSearch: outcomesSearchOf, component: lazyRouteComponent(() => import('./outcomes/OutcomesPage.tsx'), 'OutcomesPage') }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/edities/$edition',
    component: lazyRouteComponent(() => import('./EditionPage.tsx'), 'EditionPage'),
  }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/resultaten',
    validateSearch: (search): Choices => choicesOf(search),
    component: lazyRouteComponent(() => import('./RoundResultsPage.tsx'), 'RoundResultsPage'),
  }),
  createRoute({
    getParentRoute, path: '/rondes/$slug/uitslag',
    validateSearch: (search): SurveyChoices => surveyChoicesOf(search),
    component: lazyRouteComponent(() => import('./survey/SurveyResultsPage.tsx'), 'SurveyResultsPage'),
  }),
  createRoute({ getParentRoute, path: '/mijn-spiegel/$slug', component: lazyRouteComponent(() => import('./survey/MyProfilePage.tsx'), 'MyProfilePage') }),
] as const;
