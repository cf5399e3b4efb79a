import { defineTexts } from '@webrana/ui';

/** The words of the frame. */
export const useShellTexts = defineTexts('shell', {
  id: {
    app: 'Admin',
    overview: 'Ringkasan',
    orders: 'Pesanan',
    instances: 'Instance',
    users: 'Pengguna',
    servers: 'Server',
    billing: 'Keuangan',
    deliveries: 'Kiriman e-mail',
    audit: 'Jejak audit',
  },
  en: {
    app: 'Admin',
    overview: 'Overview',
    orders: 'Orders',
    instances: 'Instances',
    users: 'Users',
    servers: 'Servers',
    billing: 'Billing',
    deliveries: 'E-mail log',
    audit: 'Audit log',
  },
});
