import { SessionProvider } from '@webrana/apollo';
import { mountApp } from '@webrana/ui';
import { RouterProvider } from 'react-router/dom';
import { router } from './routes';
import { IdentityProvider } from './shell/IdentityProvider';
import { session } from './shell/session';

mountApp(
  <SessionProvider session={session}>
    <IdentityProvider>
      <RouterProvider router={router} />
    </IdentityProvider>
  </SessionProvider>,
);
