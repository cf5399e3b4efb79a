import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

const reasons: Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>> = {
  id: {
    LATE_PAYMENT: 'Pembayaran Anda tiba setelah pesanan ditutup, jadi kami masukkan ke dompet.',
    REFUND: 'Ini pengembalian dana untuk pesanan yang tidak terpenuhi.',
    WELCOME_BONUS: 'Ini bonus selamat datang dari kami.',
  },
  en: {
    LATE_PAYMENT: 'Your payment arrived after the order had closed, so it went to your wallet.',
    REFUND: 'This is the refund of an order that could not be fulfilled.',
    WELCOME_BONUS: 'This is our welcome bonus for you.',
  },
};
const unknownReason = {
  id: 'Saldo dompet Anda bertambah.',
  en: 'The balance of your wallet has grown.',
} as const;
/** Why, and until when the bonus in it can be spent. */
const why = (reason: string, locale: 'id' | 'en', bonusExpiresAt?: string | null): string => {
  const words = reasons[locale][reason] ?? unknownReason[locale];
  if (!bonusExpiresAt) return words;
  const end = formatMoment(bonusExpiresAt, locale);
  return locale === 'id'
    ? `${words} Bonus berlaku sampai ${end}.`
    : `${words} Spend the bonus before ${end}.`;
};

export const walletCredited: Template<'WALLET_CREDITED'> = {
  id: {
    app: ({ amount, balanceAfter, reason, bonusExpiresAt }) => ({
      title: `${formatRupiah(amount)} masuk ke dompet Anda`,
      body: `${why(reason, 'id', bonusExpiresAt)} Saldo sekarang ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, balanceAfter, reason, bonusExpiresAt }) => ({
      subject: `${formatRupiah(amount)} masuk ke dompet Anda`,
      paragraphs: [why(reason, 'id', bonusExpiresAt)],
      facts: [
        ['Jumlah', formatRupiah(amount)],
        ['Saldo dompet', formatRupiah(balanceAfter)],
      ],
      action: 'Buka dompet',
    }),
  },
  en: {
    app: ({ amount, balanceAfter, reason, bonusExpiresAt }) => ({
      title: `${formatRupiah(amount)} arrived in your wallet`,
      body: `${why(reason, 'en', bonusExpiresAt)} Your balance is now ${formatRupiah(balanceAfter)}.`,
    }),
    mail: ({ amount, balanceAfter, reason, bonusExpiresAt }) => ({
      subject: `${formatRupiah(amount)} arrived in your wallet`,
      paragraphs: [why(reason, 'en', bonusExpiresAt)],
      facts: [
        ['Amount', formatRupiah(amount)],
        ['Wallet balance', formatRupiah(balanceAfter)],
      ],
      action: 'Open the wallet',
    }),
  },
};
