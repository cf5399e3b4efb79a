import { defineTexts } from '@webrana/ui';

/** The words of the overview. */
export const useOverviewTexts = defineTexts('overview', {
  id: {
    title: 'Ringkasan',
    lead: 'Yang menunggu seseorang, dan keadaan uang pelanggan.',
    unpaid: 'Pesanan menunggu pembayaran',
    failed: 'Pesanan gagal',
    transfers: 'Transfer menunggu persetujuan',
    review: 'Pembayaran perlu ditinjau',
    adjustments: 'Koreksi Saldo menunggu',
    callbacks: 'Callback belum diproses',
    unmatched: 'Callback yang tidak cocok',
    mails: 'E-mail gagal',
    liability: 'Saldo seluruh pelanggan',
    wallets: 'di {{count}} dompet',
    away: 'Tidak menjawab',
  },
  en: {
    title: 'Overview',
    lead: "What waits for a person, and the state of customers' money.",
    unpaid: 'Orders awaiting payment',
    failed: 'Failed orders',
    transfers: 'Transfers to approve',
    review: 'Payments in review',
    adjustments: 'Adjustments waiting',
    callbacks: 'Callbacks not worked off',
    unmatched: 'Callbacks that did not match',
    mails: 'Failed e-mails',
    liability: "All customers' balances",
    wallets: 'in {{count}} wallets',
    away: 'Does not answer',
  },
});
