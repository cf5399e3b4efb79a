import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const bonusExpiring: Template<'BONUS_EXPIRING'> = {
  id: {
    app: ({ amount, expiresAt }) => ({
      title: `Bonus ${formatRupiah(amount)} segera berakhir`,
      body: `Pakai sebelum ${formatMoment(expiresAt, 'id')}; setelah itu sisanya hangus.`,
    }),
    mail: ({ amount, expiresAt }) => ({
      subject: `Bonus ${formatRupiah(amount)} segera berakhir`,
      paragraphs: [
        'Sisa bonus di dompet Anda segera berakhir. Pakai untuk pesanan atau perpanjangan.',
      ],
      facts: [
        ['Sisa bonus', formatRupiah(amount)],
        ['Berakhir', formatMoment(expiresAt, 'id')],
      ],
      action: 'Buka dompet',
    }),
  },
  en: {
    app: ({ amount, expiresAt }) => ({
      title: `A bonus of ${formatRupiah(amount)} ends soon`,
      body: `Spend it before ${formatMoment(expiresAt, 'en')}; what remains is lost then.`,
    }),
    mail: ({ amount, expiresAt }) => ({
      subject: `A bonus of ${formatRupiah(amount)} ends soon`,
      paragraphs: [
        'What remains of a bonus in your wallet ends soon. Use it for an order or a renewal.',
      ],
      facts: [
        ['Remaining bonus', formatRupiah(amount)],
        ['Ends', formatMoment(expiresAt, 'en')],
      ],
      action: 'Open the wallet',
    }),
  },
};
