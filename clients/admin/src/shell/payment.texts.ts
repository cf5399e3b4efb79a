import { defineTexts } from '@webrana/ui';

/** The words for the API's values of payments. */
export const usePaymentTexts = defineTexts('paymentTerms', {
  id: {
    status: {
      OPENING: 'Sedang dibuka',
      PENDING: 'Menunggu pembayaran',
      PAID: 'Lunas',
      FAILED: 'Gagal',
      EXPIRED: 'Kedaluwarsa',
      IN_REVIEW: 'Perlu ditinjau',
    },
    method: { WALLET: 'Saldo', CHANNEL: 'Gerbang pembayaran', BANK_TRANSFER: 'Transfer bank' },
    purpose: { ORDER: 'Pesanan', RENEWAL: 'Perpanjangan', TOP_UP: 'Isi Saldo' },
  },
  en: {
    status: {
      OPENING: 'Being opened',
      PENDING: 'Awaiting payment',
      PAID: 'Paid',
      FAILED: 'Failed',
      EXPIRED: 'Expired',
      IN_REVIEW: 'In review',
    },
    method: { WALLET: 'Balance', CHANNEL: 'Payment gateway', BANK_TRANSFER: 'Bank transfer' },
    purpose: { ORDER: 'Order', RENEWAL: 'Renewal', TOP_UP: 'Top-up' },
  },
});
