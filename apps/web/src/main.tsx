import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.layer.css';
import '@getrouw/ui/base.css';
import { theme } from '@getrouw/ui';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient, forgetOrganisation } from './app/client.ts';
import { createAppRouter } from './app/router.tsx';
import { membership } from './shared/graphql.ts';

const client = createClient(() => void router.invalidate());
const router = createAppRouter(client);
membership.addEventListener('ended', () => {
  if (router.state.location.pathname === '/geen-toegang') return;
  const organisatie = forgetOrganisation(client);
  void router.navigate({ to: '/geen-toegang', search: { organisatie }, replace: true, ignoreBlocker: true });
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
