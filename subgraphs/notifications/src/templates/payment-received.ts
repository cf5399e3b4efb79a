import { formatRupiah } from '@webrana/money';
import { formatMoment } from './format-moment.ts';
import type { Template } from './template.ts';

export const paymentReceived: Template<'PAYMENT_RECEIVED'> = {
  id: {
    app: ({ invoiceNumber, amount }) => ({
      title: 'Pembayaran diterima',
      body: `${formatRupiah(amount)} untuk faktur ${invoiceNumber} sudah kami terima.`,
    }),
    mail: ({ invoiceNumber, amount, paidAt }) => ({
      subject: `Pembayaran faktur ${invoiceNumber} diterima`,
      paragraphs: ['Pembayaran Anda sudah kami terima. Pesanan Anda segera disiapkan.'],
      facts: [
        ['Nomor faktur', invoiceNumber],
        ['Jumlah', formatRupiah(amount)],
        ['Waktu', formatMoment(paidAt, 'id')],
      ],
      action: 'Lihat pesanan',
    }),
  },
  en: {
    app: ({ invoiceNumber, amount }) => ({
      title: 'Payment received',
      body: `${formatRupiah(amount)} for invoice ${invoiceNumber} has arrived.`,
    }),
    mail: ({ invoiceNumber, amount, paidAt }) => ({
      subject: `Payment of invoice ${invoiceNumber} received`,
      paragraphs: ['Your payment has arrived. Your order is being prepared.'],
      facts: [
        ['Invoice number', invoiceNumber],
        ['Amount', formatRupiah(amount)],
        ['Time', formatMoment(paidAt, 'en')],
      ],
      action: 'See the order',
    }),
  },
};
