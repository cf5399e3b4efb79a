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
        { index: true, ...page(() => import('./features/overview/OverviewPage')) },
        { path: 'orders', ...page(() => import('./features/orders/OrderListPage')) },
        {
          path: 'instances',
          ...page(() => import('./features/instances/InstanceListPage')),
        },
        { path: 'users', ...page(() => import('./features/users/UserListPage')) },
        { path: 'users/:id', ...page(() => import('./features/users/UserPage')) },
        {
          path: 'billing',
          ...page(() => import('./features/billing/BillingFrame')),
          children: [
            { index: true, element: <Navigate to="/billing/transfers" replace /> },
            { path: 'transfers', ...page(() => import('./features/billing/TransferListPage')) },
            { path: 'review', ...page(() => import('./features/billing/ReviewListPage')) },
            { path: 'callbacks', ...page(() => import('./features/billing/CallbackListPage')) },
            { path: 'payments', ...page(() => import('./features/billing/PaymentListPage')) },
            { path: 'invoices', ...page(() => import('./features/billing/InvoiceListPage')) },
            { path: 'invoices/:id', ...page(() => import('./features/billing/InvoicePage')) },
            { path: 'refunds', ...page(() => import('./features/refunds/RefundListPage')) },
            { path: 'ledger', ...page(() => import('./features/ledger/LedgerPage')) },
            { path: 'ledger/:id', ...page(() => import('./features/ledger/ExplanationPage')) },
            { path: 'adjustments', ...page(() => import('./features/billing/AdjustmentListPage')) },
            {
              path: 'promotions',
              ...page(() => import('./features/promotions/PromotionListPage')),
            },
            { path: 'tax', ...page(() => import('./features/billing/TaxPage')) },
            { path: 'acts', ...page(() => import('./features/billing/StaffActListPage')) },
          ],
        },
        { path: 'servers', ...page(() => import('./features/servers/ServerListPage')) },
        { path: 'deliveries', ...page(() => import('./features/deliveries/DeliveryListPage')) },
        { path: 'audit', ...page(() => import('./features/audit/AuditPage')) },
        { path: '*', ...page(() => import('./shell/NotFound')) },
      ],
    },
  ],
  { basename: '/admin' },
);
