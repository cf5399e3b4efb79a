import { SessionProvider } from '@webrana/apollo';
import { mountApp } from '@webrana/ui';
import { RouterProvider } from 'react-router/dom';
import { router } from './routes';
import { IdentityProvider } from './shell/IdentityProvider';
import { reloadOnce } from './shell/reload-once';
import { session } from './shell/session';

// A deployment replaced the pieces this page was built of: the new page knows the new ones.
window.addEventListener('vite:preloadError', (event) => {
  if (reloadOnce(sessionStorage, () => location.reload())) event.preventDefault();
});

mountApp(
  <SessionProvider session={session}>
    <IdentityProvider>
      <RouterProvider router={router} />
    </IdentityProvider>
  </SessionProvider>,
);
