import { formatRupiah } from '@webrana/money';
import type { Template } from './template.ts';

const size = (amount: number): string => formatRupiah(Math.abs(amount));

export const walletAdjusted: Template<'WALLET_ADJUSTED'> = {
  id: {
    app: ({ amount, balanceAfter, reason }) => ({
      title: amount < 0 ? `Saldo dikurangi ${size(amount)}` : `Saldo ditambah ${size(amount)}`,
      body: `Koreksi oleh petugas: ${reason} Saldo sekarang ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, balanceAfter, reason }) => ({
      subject: amount < 0 ? `Saldo dikurangi ${size(amount)}` : `Saldo ditambah ${size(amount)}`,
      paragraphs: ['Petugas kami mengoreksi saldo Anda. Ada yang tidak sesuai? Hubungi kami.'],
      facts: [
        ['Jumlah', formatRupiah(amount)],
        ['Alasan', reason],
        ['Saldo dompet', formatRupiah(balanceAfter)],
      ],
      action: 'Buka dompet',
    }),
  },
  en: {
    app: ({ amount, balanceAfter, reason }) => ({
      title:
        amount < 0
          ? `${size(amount)} left your wallet`
          : `${size(amount)} was added to your wallet`,
      body: `A correction by staff: ${reason} Your balance is now ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, balanceAfter, reason }) => ({
      subject:
        amount < 0
          ? `${size(amount)} left your wallet`
          : `${size(amount)} was added to your wallet`,
      paragraphs: ['Our staff corrected your balance. Is something wrong? Please tell us.'],
      facts: [
        ['Amount', formatRupiah(amount)],
        ['Reason', reason],
        ['Wallet balance', formatRupiah(balanceAfter)],
      ],
      action: 'Open the wallet',
    }),
  },
};
