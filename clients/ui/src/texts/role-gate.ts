import { defineTexts } from '../i18n';

/** The words at the door of an app for some roles only. */
export const useRoleGateTexts = defineTexts('roleGate', {
  id: {
    title: 'Masuk',
    lead: 'Masuk ke WeBrana {{app}} dengan akun yang punya akses.',
    wrongRole: 'Akun ini tidak punya akses',
    wrongRoleHint:
      'WeBrana {{app}} hanya untuk akun tertentu. Buka dasbor pelanggan, atau masuk dengan akun lain.',
    toCustomer: 'Ke dasbor pelanggan',
  },
  en: {
    title: 'Sign in',
    lead: 'Sign in to WeBrana {{app}} with an account that has access.',
    wrongRole: 'This account has no access',
    wrongRoleHint:
      'WeBrana {{app}} is for certain accounts only. Open the customer dashboard, or sign in with another account.',
    toCustomer: 'To the customer dashboard',
  },
});
