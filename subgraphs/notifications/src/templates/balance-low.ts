import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const balanceLow: Template<'BALANCE_LOW'> = {
  id: {
    app: ({ missing, runsOutAt }) => ({
      title: `Saldo kurang ${formatRupiah(missing)} untuk perpanjangan`,
      body: `Saldo cukup sampai ${formatMoment(runsOutAt, 'id')}. Isi saldo agar server tetap berjalan.`,
    }),
    mail: ({ available, needed, missing, runsOutAt }) => ({
      subject: `Saldo kurang ${formatRupiah(missing)} untuk perpanjangan`,
      paragraphs: [
        'Saldo Anda tidak cukup untuk semua perpanjangan dalam 7 hari ke depan.',
        'Isi saldo sekarang agar server Anda tetap berjalan.',
      ],
      facts: [
        ['Saldo tersedia', formatRupiah(available)],
        ['Perpanjangan 7 hari', formatRupiah(needed)],
        ['Kurang', formatRupiah(missing)],
        ['Cukup sampai', formatMoment(runsOutAt, 'id')],
      ],
      action: 'Isi saldo',
    }),
  },
  en: {
    app: ({ missing, runsOutAt }) => ({
      title: `${formatRupiah(missing)} is missing for your renewals`,
      body: `Your balance lasts until ${formatMoment(runsOutAt, 'en')}. Top up to keep your servers running.`,
    }),
    mail: ({ available, needed, missing, runsOutAt }) => ({
      subject: `${formatRupiah(missing)} is missing for your renewals`,
      paragraphs: [
        'Your balance does not cover all renewals of the next 7 days.',
        'Top up now to keep your servers running.',
      ],
      facts: [
        ['Available balance', formatRupiah(available)],
        ['Renewals of 7 days', formatRupiah(needed)],
        ['Missing', formatRupiah(missing)],
        ['Lasts until', formatMoment(runsOutAt, 'en')],
      ],
      action: 'Top up',
    }),
  },
};
