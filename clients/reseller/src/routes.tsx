import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouteError } from './shell/RouteError';

/** A page whose code is loaded when somebody goes there. */
const page = (load: () => Promise<{ default: ComponentType }>) => ({
  lazy: async () => ({ Component: (await load()).default }),
  ErrorBoundary: RouteError,
  HydrateFallback: () => null,
});

/** Every address of the app. */
export const router = createBrowserRouter(
  [
    {
      ...page(() => import('./shell/Shell')),
      children: [
        { index: true, ...page(() => import('./features/overview/OverviewPage')) },
        { path: 'instances', ...page(() => import('./features/instances/InstanceListPage')) },
        { path: 'projects', ...page(() => import('./features/projects/ProjectListPage')) },
        { path: 'api-keys', ...page(() => import('./features/api-keys/ApiKeyListPage')) },
        { path: 'branding', ...page(() => import('./features/branding/BrandingPage')) },
        { path: 'invoices', ...page(() => import('./features/invoices/InvoiceListPage')) },
        { path: '*', ...page(() => import('./shell/NotFound')) },
      ],
    },
  ],
  { basename: '/reseller' },
);
