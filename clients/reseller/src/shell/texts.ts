import { defineTexts } from '@webrana/ui';

/** The words of the frame. */
export const useShellTexts = defineTexts('shell', {
  id: {
    app: 'Reseller',
    overview: 'Ringkasan',
    instances: 'Instance',
    projects: 'Proyek',
    invoices: 'Tagihan',
    apiKeys: 'Kunci API',
    branding: 'Merek',
  },
  en: {
    app: 'Reseller',
    overview: 'Overview',
    instances: 'Instances',
    projects: 'Projects',
    invoices: 'Invoices',
    apiKeys: 'API keys',
    branding: 'Branding',
  },
});
