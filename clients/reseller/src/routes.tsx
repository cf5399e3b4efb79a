import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
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
        { index: true, element: <Navigate to="/instances" replace /> },
        { path: 'instances', ...page(() => import('./features/instances/InstanceListPage')) },
        { path: 'invoices', ...page(() => import('./features/invoices/InvoiceListPage')) },
        { path: '*', ...page(() => import('./shell/NotFound')) },
      ],
    },
  ],
  { basename: '/reseller' },
);
