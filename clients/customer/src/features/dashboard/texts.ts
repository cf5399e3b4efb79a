import { defineTexts } from '@webrana/ui';

/** The words of the dashboard. */
export const useDashboardTexts = defineTexts('dashboard', {
  id: {
    title: 'Halo, {{name}}',
    lead: 'Ini keadaan akun Anda saat ini.',
    balance: 'Saldo',
    walletLink: 'Lihat mutasi',
    running: 'Instance berjalan',
    preparing: 'Sedang disiapkan',
    other: 'Lainnya',
    instances: 'Instance Anda',
    seeAll: 'Lihat semua',
    unpaid: 'Menunggu pembayaran',
    unpaidNone: 'Tidak ada tagihan yang menunggu.',
    payBefore: 'Bayar sebelum',
    pay: 'Bayar',
    emptyTitle: 'Nyalakan server pertama Anda',
    emptyHint:
      'Pilih paket, bayar dengan cara yang biasa Anda pakai, dan server siap dalam hitungan menit.',
    seePlans: 'Lihat paket',
    atLeast: '{{count}}+',
  },
  en: {
    title: 'Hello, {{name}}',
    lead: 'This is how your account stands.',
    balance: 'Balance',
    walletLink: 'See movements',
    running: 'Instances running',
    preparing: 'Being prepared',
    other: 'Others',
    instances: 'Your instances',
    seeAll: 'See all',
    unpaid: 'Awaiting payment',
    unpaidNone: 'Nothing waits for a payment.',
    payBefore: 'Pay before',
    pay: 'Pay',
    emptyTitle: 'Start your first server',
    emptyHint: 'Choose a plan, pay the way you already pay, and the server is ready in minutes.',
    seePlans: 'See the plans',
    atLeast: '{{count}}+',
  },
});
