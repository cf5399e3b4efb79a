import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const instanceRenewed: Template<'INSTANCE_RENEWED'> = {
  id: {
    app: ({ hostname, amount, periodEndsAt }) => ({
      title: `${hostname} diperpanjang`,
      body: `${formatRupiah(amount)} diambil dari saldo. Aktif sampai ${formatMoment(periodEndsAt, 'id')}.`,
    }),
    mail: ({ hostname, amount, invoiceNumber, periodEndsAt, isAutomatic }) => ({
      subject: `${hostname} diperpanjang`,
      paragraphs: [
        isAutomatic
          ? 'Server Anda diperpanjang otomatis dari saldo.'
          : 'Server Anda sudah diperpanjang dari saldo.',
      ],
      facts: [
        ['Server', hostname],
        ['Jumlah', formatRupiah(amount)],
        ['Tagihan', invoiceNumber],
        ['Aktif sampai', formatMoment(periodEndsAt, 'id')],
      ],
      action: 'Lihat tagihan',
    }),
  },
  en: {
    app: ({ hostname, amount, periodEndsAt }) => ({
      title: `${hostname} is renewed`,
      body: `${formatRupiah(amount)} was taken from your wallet. Paid until ${formatMoment(periodEndsAt, 'en')}.`,
    }),
    mail: ({ hostname, amount, invoiceNumber, periodEndsAt, isAutomatic }) => ({
      subject: `${hostname} is renewed`,
      paragraphs: [
        isAutomatic
          ? 'Your server was renewed from your wallet by itself.'
          : 'Your server was renewed from your wallet.',
      ],
      facts: [
        ['Server', hostname],
        ['Amount', formatRupiah(amount)],
        ['Invoice', invoiceNumber],
        ['Paid until', formatMoment(periodEndsAt, 'en')],
      ],
      action: 'See the invoice',
    }),
  },
};
