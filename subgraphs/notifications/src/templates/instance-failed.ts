import { formatRupiah } from '@webrana/money';
import type { Template } from './template.ts';

export const instanceFailed: Template<'INSTANCE_FAILED'> = {
  id: {
    app: ({ hostname, amount }) => ({
      title: `${hostname} tidak dapat disiapkan`,
      body: `Maaf. ${formatRupiah(amount)} dikembalikan penuh ke dompet Anda.`,
    }),
    mail: ({ hostname, amount }) => ({
      subject: `${hostname} tidak dapat disiapkan`,
      paragraphs: [
        'Maaf, server ini tidak dapat kami siapkan.',
        'Uang Anda dikembalikan penuh ke dompet dan dapat langsung dipakai untuk pesanan lain.',
      ],
      facts: [
        ['Server', hostname],
        ['Dikembalikan', formatRupiah(amount)],
      ],
      action: 'Lihat rincian',
    }),
  },
  en: {
    app: ({ hostname, amount }) => ({
      title: `${hostname} could not be delivered`,
      body: `We are sorry. ${formatRupiah(amount)} goes back to your wallet in full.`,
    }),
    mail: ({ hostname, amount }) => ({
      subject: `${hostname} could not be delivered`,
      paragraphs: [
        'We are sorry: this server could not be delivered.',
        'Your money goes back to your wallet in full and can be used for another order at once.',
      ],
      facts: [
        ['Server', hostname],
        ['Refunded', formatRupiah(amount)],
      ],
      action: 'See the details',
    }),
  },
};
