import type { ImportKind } from '@getrouw/contracts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../shared/routing.ts';

const KINDS: readonly ImportKind[] = ['cases', 'registrations', 'goals', 'scores', 'professionals', 'contacts', 'milestones', 'checklists'];

export const exchangeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute, path: '/importeren',
    validateSearch: ({ soort, ronde }: Record<string, unknown>): { soort?: ImportKind; ronde?: string } => {
      const kind = KINDS.find((known) => known === soort);
      return { ...(kind && { soort: kind }), ...(typeof ronde === 'string' && ronde !== '' && { soort: 'checklists' as const, ronde }) };
    },
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
] as const;
