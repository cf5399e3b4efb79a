import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

const until = {
  id: (expiresAt: string | null) =>
    expiresAt ? `Berlaku sampai ${formatMoment(expiresAt, 'id')}.` : 'Berlaku tanpa batas waktu.',
  en: (expiresAt: string | null) =>
    expiresAt ? `Spend it before ${formatMoment(expiresAt, 'en')}.` : 'It does not expire.',
};

export const bonusReceived: Template<'BONUS_RECEIVED'> = {
  id: {
    app: ({ amount, expiresAt }) => ({
      title: `Bonus ${formatRupiah(amount)} untuk Anda`,
      body: `${until.id(expiresAt)} Bonus dipakai setelah saldo lain habis.`,
    }),
    mail: ({ amount, promotion, expiresAt }) => ({
      subject: `Bonus ${formatRupiah(amount)} untuk Anda`,
      paragraphs: [
        'Bonus isi saldo sudah masuk ke dompet Anda. Bonus dipakai setelah saldo lain habis.',
        until.id(expiresAt),
      ],
      facts: [
        ['Bonus', formatRupiah(amount)],
        ...(promotion ? [['Promo', promotion] as const] : []),
      ],
      action: 'Buka dompet',
    }),
  },
  en: {
    app: ({ amount, expiresAt }) => ({
      title: `A bonus of ${formatRupiah(amount)} for you`,
      body: `${until.en(expiresAt)} It is spent after the rest of your balance.`,
    }),
    mail: ({ amount, promotion, expiresAt }) => ({
      subject: `A bonus of ${formatRupiah(amount)} for you`,
      paragraphs: [
        'The bonus for your top-up is in your wallet. It is spent after the rest of your balance.',
        until.en(expiresAt),
      ],
      facts: [
        ['Bonus', formatRupiah(amount)],
        ...(promotion ? [['Promotion', promotion] as const] : []),
      ],
      action: 'Open the wallet',
    }),
  },
};
