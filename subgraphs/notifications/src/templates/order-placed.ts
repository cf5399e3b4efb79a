import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const orderPlaced: Template<'ORDER_PLACED'> = {
  id: {
    app: ({ number, total, expiresAt }) => ({
      title: `Pesanan ${number} menunggu pembayaran`,
      body: `Bayar ${formatRupiah(total)} sebelum ${formatMoment(expiresAt, 'id')}.`,
    }),
    mail: ({ number, total, expiresAt }) => ({
      subject: `Pesanan ${number} menunggu pembayaran`,
      paragraphs: [
        'Terima kasih atas pesanan Anda. Kami menyiapkannya begitu pembayaran kami terima.',
        'Pesanan yang belum dibayar sampai batas waktu ditutup dengan sendirinya.',
      ],
      facts: [
        ['Nomor pesanan', number],
        ['Total', formatRupiah(total)],
        ['Batas waktu', formatMoment(expiresAt, 'id')],
      ],
      action: 'Bayar pesanan',
    }),
  },
  en: {
    app: ({ number, total, expiresAt }) => ({
      title: `Order ${number} waits for your payment`,
      body: `Pay ${formatRupiah(total)} before ${formatMoment(expiresAt, 'en')}.`,
    }),
    mail: ({ number, total, expiresAt }) => ({
      subject: `Order ${number} waits for your payment`,
      paragraphs: [
        'Thank you for your order. We prepare it as soon as your payment arrives.',
        'An order that is not paid in time closes by itself.',
      ],
      facts: [
        ['Order number', number],
        ['Total', formatRupiah(total)],
        ['Pay before', formatMoment(expiresAt, 'en')],
      ],
      action: 'Pay the order',
    }),
  },
};
