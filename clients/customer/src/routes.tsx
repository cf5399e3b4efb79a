import { ListSkeleton } from '@webrana/ui';
import type { ComponentType } from 'react';
import { createBrowserRouter, Outlet, ScrollRestoration } from 'react-router';
import { ActingBanner } from './shell/acting/ActingBanner';
import { RouteError } from './shell/RouteError';

/** A page whose code is loaded when somebody goes there. */
const page = (load: () => Promise<{ default: ComponentType }>) => ({
  lazy: async () => ({ Component: (await load()).default }),
  ErrorBoundary: RouteError,
  HydrateFallback: () => null,
});

function Root() {
  return (
    <>
      <ScrollRestoration />
      <ActingBanner />
      <Outlet />
    </>
  );
}

/** Every address of the app. */
export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: RouteError,
    HydrateFallback: () => <ListSkeleton />,
    children: [
      { path: 'act-as', ...page(() => import('./shell/acting/ActAsPage')) },
      {
        ...page(() => import('./shell/PublicShell')),
        children: [
          { index: true, ...page(() => import('./features/home/LandingPage')) },
          { path: 'plans', ...page(() => import('./features/catalog/PlansPage')) },
          {
            path: 'configure/:planSlug',
            ...page(() => import('./features/configure/ConfigurePage')),
          },
          { path: 'sign-in', ...page(() => import('./features/account/SignInPage')) },
          { path: 'register', ...page(() => import('./features/account/RegisterPage')) },
          {
            path: 'forgot-password',
            ...page(() => import('./features/account/ForgotPasswordPage')),
          },
          {
            path: 'reset-password',
            ...page(() => import('./features/account/ResetPasswordPage')),
          },
          { path: 'verify', ...page(() => import('./features/account/VerifyPage')) },
          {
            path: 'confirm-email-change',
            ...page(() => import('./features/account/ConfirmEmailChangePage')),
          },
          { path: 'account-erased', ...page(() => import('./features/account/ErasedPage')) },
          { path: '*', ...page(() => import('./shell/NotFound')) },
        ],
      },
      {
        ...page(() => import('./shell/ConsoleShell')),
        children: [
          { path: 'dashboard', ...page(() => import('./features/dashboard/DashboardPage')) },
          { path: 'instances', ...page(() => import('./features/instances/InstanceListPage')) },
          {
            path: 'instances/:instanceId',
            ...page(() => import('./features/instances/InstancePage')),
          },
          { path: 'orders', ...page(() => import('./features/orders/OrderListPage')) },
          { path: 'orders/:orderId', ...page(() => import('./features/orders/OrderPage')) },
          { path: 'orders/:orderId/pay', ...page(() => import('./features/checkout/PayPage')) },
          { path: 'wallet', ...page(() => import('./features/wallet/WalletPage')) },
          { path: 'wallet/top-up', ...page(() => import('./features/wallet/TopUpPage')) },
          { path: 'invoices', ...page(() => import('./features/invoices/InvoiceListPage')) },
          { path: 'invoices/:invoiceId', ...page(() => import('./features/invoices/InvoicePage')) },
          { path: 'payments', ...page(() => import('./features/payments/PaymentListPage')) },
          { path: 'payments/:paymentId', ...page(() => import('./features/payments/PaymentPage')) },
          {
            path: 'notifications',
            ...page(() => import('./features/notifications/NotificationsPage')),
          },
          {
            path: 'notifications/preferences',
            ...page(() => import('./features/preferences/PreferencesPage')),
          },
          { path: 'profile', ...page(() => import('./features/profile/ProfilePage')) },
          { path: 'security', ...page(() => import('./features/security/SecurityPage')) },
        ],
      },
    ],
  },
]);
