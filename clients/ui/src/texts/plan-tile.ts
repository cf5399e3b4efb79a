import { defineTexts } from '../i18n';

/** The words of a plan's card. */
export const usePlanTileTexts = defineTexts('planTile', {
  id: {
    transfer: '{{amount}} transfer per bulan',
    soldOut: 'Habis',
    notForPeriod: 'Tidak dijual untuk periode ini',
  },
  en: {
    transfer: '{{amount}} transfer a month',
    soldOut: 'Sold out',
    notForPeriod: 'Not sold for this period',
  },
});
