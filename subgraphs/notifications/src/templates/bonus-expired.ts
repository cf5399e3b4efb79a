import { formatRupiah } from '@webrana/money';
import type { Template } from './template.ts';

export const bonusExpired: Template<'BONUS_EXPIRED'> = {
  id: {
    app: ({ amount, balanceAfter }) => ({
      title: `Bonus ${formatRupiah(amount)} berakhir`,
      body: `Sisa bonus hangus karena lewat batas waktu. Saldo sekarang ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, balanceAfter }) => ({
      subject: `Bonus ${formatRupiah(amount)} berakhir`,
      paragraphs: [
        'Sisa bonus yang tidak terpakai sudah lewat batas waktunya. Saldo lain tetap utuh.',
      ],
      facts: [
        ['Bonus yang berakhir', formatRupiah(amount)],
        ['Saldo dompet', formatRupiah(balanceAfter)],
      ],
      action: 'Buka dompet',
    }),
  },
  en: {
    app: ({ amount, balanceAfter }) => ({
      title: `A bonus of ${formatRupiah(amount)} has ended`,
      body: `It was not spent in time. Your balance is now ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, balanceAfter }) => ({
      subject: `A bonus of ${formatRupiah(amount)} has ended`,
      paragraphs: [
        'What remained of a bonus was not spent in time. The rest of your balance is untouched.',
      ],
      facts: [
        ['Ended bonus', formatRupiah(amount)],
        ['Wallet balance', formatRupiah(balanceAfter)],
      ],
      action: 'Open the wallet',
    }),
  },
};
