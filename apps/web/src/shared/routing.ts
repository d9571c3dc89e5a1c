import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { installationOptions, viewerOptions } from './session.ts';

export const rootRoute = createRootRouteWithContext<{ client: QueryClient }>()();

/** Parent of every page that needs a signed-in person with an organisation. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'in',
  beforeLoad: async ({ context: { client }, location }) => {
    const [viewer] = await Promise.all([client.ensureQueryData(viewerOptions), client.ensureQueryData(installationOptions)]);
    if (!viewer) throw redirect({ to: '/inloggen', search: { terug: location.href } });
    if (!viewer.organisation) throw redirect({ to: '/organisatie', search: { terug: location.href } });
  },
});
