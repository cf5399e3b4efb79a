import { formatRupiah } from '@webrana/money';
import type { Template } from './template.ts';

export const toppedUp: Template<'TOPPED_UP'> = {
  id: {
    app: ({ amount, balanceAfter }) => ({
      title: `Isi saldo ${formatRupiah(amount)} berhasil`,
      body: `Saldo sekarang ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, bonus, balanceAfter }) => ({
      subject: `Isi saldo ${formatRupiah(amount)} berhasil`,
      paragraphs: ['Pembayaran Anda sudah kami terima dan masuk ke dompet.'],
      facts: [
        ['Isi saldo', formatRupiah(amount)],
        ...(bonus > 0 ? [['Bonus', formatRupiah(bonus)] as const] : []),
        ['Saldo dompet', formatRupiah(balanceAfter)],
      ],
      action: 'Buka dompet',
    }),
  },
  en: {
    app: ({ amount, balanceAfter }) => ({
      title: `Your top-up of ${formatRupiah(amount)} has arrived`,
      body: `Your balance is now ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, bonus, balanceAfter }) => ({
      subject: `Your top-up of ${formatRupiah(amount)} has arrived`,
      paragraphs: ['We received your payment; it is in your wallet.'],
      facts: [
        ['Top-up', formatRupiah(amount)],
        ...(bonus > 0 ? [['Bonus', formatRupiah(bonus)] as const] : []),
        ['Wallet balance', formatRupiah(balanceAfter)],
      ],
      action: 'Open the wallet',
    }),
  },
};
