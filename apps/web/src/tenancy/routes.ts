import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';
import { isShown, type Shown } from './shown.ts';

const getParentRoute = () => signedInRoute;

export const tenancyRoutes = [
  createRoute({ getParentRoute, path: '/inrichting', component: lazyRouteComponent(() => import('./OrganisationPage.tsx'), 'OrganisationPage') }),
  createRoute({
    getParentRoute, path: '/leden',
    validateSearch: ({ zoek = '', toon }: Record<string, unknown>): { zoek?: string | undefined; toon?: Shown | undefined } => ({
      zoek: ['string', 'number'].includes(typeof zoek) ? String(zoek) || undefined : undefined, toon: isShown(toon) ? toon : undefined,
    }),
    component: lazyRouteComponent(() => import('./MembersPage.tsx'), 'MembersPage'),
  }),
  createRoute({ getParentRoute, path: '/leden/rollen', component: lazyRouteComponent(() => import('./RolesPage.tsx'), 'RolesPage') }),
  createRoute({ getParentRoute, path: '/leden/rollen/nieuw', component: lazyRouteComponent(() => import('./RoleFormPage.tsx'), 'NewRolePage') }),
  createRoute({ getParentRoute, path: '/leden/rollen/$code', component: lazyRouteComponent(() => import('./RolePage.tsx'), 'RolePage') }),
  createRoute({ getParentRoute, path: '/leden/rollen/$code/wijzigen', component: lazyRouteComponent(() => import('./RoleFormPage.tsx'), 'ChangeRolePage') }),
  createRoute({ getParentRoute, path: '/leden/$memberId', component: lazyRouteComponent(() => import('./MemberPage.tsx'), 'MemberPage') }),
] as const;
