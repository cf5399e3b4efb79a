import { defineTexts } from '@webrana/ui';

/** The words of the frame. */
export const useShellTexts = defineTexts('shell', {
  id: { app: 'Reseller', instances: 'Instance', invoices: 'Tagihan' },
  en: { app: 'Reseller', instances: 'Instances', invoices: 'Invoices' },
});
