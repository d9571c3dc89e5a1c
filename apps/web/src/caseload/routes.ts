import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

export const caseloadRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/gezinnen',
    // An address with a number alone says a number.
    validateSearch: ({ zoek = '' }: Record<string, unknown>): { zoek?: string | undefined } => ({ zoek: ['string', 'number'].includes(typeof zoek) ? String(zoek) || undefined : undefined }),
    component: lazyRouteComponent(() => import('./FamiliesPage.tsx'), 'FamiliesPage'),
  }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId', component: lazyRouteComponent(() => import('./FamilyPage.tsx'), 'FamilyPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/gezinnen/$familyId/doelgroep/$trajectoryId', component: lazyRouteComponent(() => import('./EligibilityPage.tsx'), 'EligibilityPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/professionals', component: lazyRouteComponent(() => import('./ProfessionalsPage.tsx'), 'ProfessionalsPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/professionals/$professionalId', component: lazyRouteComponent(() => import('./ProfessionalPage.tsx'), 'ProfessionalPage') }),
  createRoute({ getParentRoute: () => signedInRoute, path: '/certificaten', component: lazyRouteComponent(() => import('./CertificatesPage.tsx'), 'CertificatesPage') }),
] as const;
