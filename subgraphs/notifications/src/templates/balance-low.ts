import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { NoticeFacts, Template } from './template.ts';

type Until = Pick<NoticeFacts['BALANCE_LOW'], 'runsOutAt' | 'daysLeft'>;

const lasts = {
  id: ({ runsOutAt, daysLeft }: Until): string => {
    if (daysLeft === 0) return 'Saldo tidak cukup untuk perpanjangan hari ini.';
    const until = formatMoment(runsOutAt, 'id');
    return daysLeft
      ? `Saldo cukup untuk ${daysLeft} hari lagi, sampai ${until}.`
      : `Saldo cukup sampai ${until}.`;
  },
  en: ({ runsOutAt, daysLeft }: Until): string => {
    if (daysLeft === 0) return 'Your balance does not cover what renews today.';
    const until = formatMoment(runsOutAt, 'en');
    return daysLeft
      ? `Your balance lasts ${daysLeft} more ${daysLeft === 1 ? 'day' : 'days'}, until ${until}.`
      : `Your balance lasts until ${until}.`;
  },
};

export const balanceLow: Template<'BALANCE_LOW'> = {
  id: {
    app: ({ missing, ...until }) => ({
      title: `Saldo kurang ${formatRupiah(missing)} untuk perpanjangan`,
      body: `${lasts.id(until)} Isi saldo agar server tetap berjalan.`,
    }),
    mail: ({ available, needed, missing, ...until }) => ({
      subject: `Saldo kurang ${formatRupiah(missing)} untuk perpanjangan`,
      paragraphs: [
        'Saldo Anda tidak cukup untuk semua perpanjangan dalam 7 hari ke depan.',
        `${lasts.id(until)} Isi saldo sekarang agar server Anda tetap berjalan.`,
      ],
      facts: [
        ['Saldo tersedia', formatRupiah(available)],
        ['Perpanjangan 7 hari', formatRupiah(needed)],
        ['Kurang', formatRupiah(missing)],
        ...(until.daysLeft == null ? [] : [['Sisa hari', `${until.daysLeft} hari`] as const]),
        ['Cukup sampai', formatMoment(until.runsOutAt, 'id')],
      ],
      action: 'Isi saldo',
    }),
  },
  en: {
    app: ({ missing, ...until }) => ({
      title: `${formatRupiah(missing)} is missing for your renewals`,
      body: `${lasts.en(until)} Top up to keep your servers running.`,
    }),
    mail: ({ available, needed, missing, ...until }) => ({
      subject: `${formatRupiah(missing)} is missing for your renewals`,
      paragraphs: [
        'Your balance does not cover all renewals of the next 7 days.',
        `${lasts.en(until)} Top up now to keep your servers running.`,
      ],
      facts: [
        ['Available balance', formatRupiah(available)],
        ['Renewals of 7 days', formatRupiah(needed)],
        ['Missing', formatRupiah(missing)],
        ...(until.daysLeft == null ? [] : [['Days left', String(until.daysLeft)] as const]),
        ['Lasts until', formatMoment(until.runsOutAt, 'en')],
      ],
      action: 'Top up',
    }),
  },
};
