import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const renewalReminder: Template<'RENEWAL_REMINDER'> = {
  id: {
    app: ({ hostname, endsAt, autoRenew }) => ({
      title: `${hostname} berakhir ${formatMoment(endsAt, 'id')}`,
      body: autoRenew
        ? 'Diperpanjang otomatis dari saldo. Pastikan saldo Anda cukup.'
        : 'Perpanjangan otomatis mati. Perpanjang sebelum waktunya agar server tetap berjalan.',
    }),
    mail: ({ hostname, endsAt, price, autoRenew }) => ({
      subject: `${hostname} berakhir ${formatMoment(endsAt, 'id')}`,
      paragraphs: [
        'Masa aktif server Anda segera berakhir.',
        autoRenew
          ? 'Server diperpanjang otomatis dari saldo. Pastikan saldo Anda cukup.'
          : 'Perpanjangan otomatis mati. Perpanjang sebelum waktunya agar server tetap berjalan.',
      ],
      facts: [
        ['Server', hostname],
        ['Jatuh tempo', formatMoment(endsAt, 'id')],
        ...(price === null ? [] : [['Harga perpanjangan', formatRupiah(price)] as const]),
      ],
      action: 'Buka server',
    }),
  },
  en: {
    app: ({ hostname, endsAt, autoRenew }) => ({
      title: `${hostname} ends ${formatMoment(endsAt, 'en')}`,
      body: autoRenew
        ? 'It renews by itself from your wallet. Make sure that there is enough in it.'
        : 'Automatic renewal is off. Renew it in time to keep it running.',
    }),
    mail: ({ hostname, endsAt, price, autoRenew }) => ({
      subject: `${hostname} ends ${formatMoment(endsAt, 'en')}`,
      paragraphs: [
        'The paid period of your server ends soon.',
        autoRenew
          ? 'It renews by itself from your wallet. Make sure that there is enough in it.'
          : 'Automatic renewal is off. Renew it in time to keep it running.',
      ],
      facts: [
        ['Server', hostname],
        ['Due', formatMoment(endsAt, 'en')],
        ...(price === null ? [] : [['Price of the renewal', formatRupiah(price)] as const]),
      ],
      action: 'Open the server',
    }),
  },
};
