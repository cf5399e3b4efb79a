import { formatRupiah } from '@webrana/money';
import type { Template } from './template.ts';

const titles = {
  id: { APPROVED: 'Transfer bank diterima', REJECTED: 'Transfer bank ditolak' },
  en: { APPROVED: 'Your bank transfer was approved', REJECTED: 'Your bank transfer was rejected' },
} as const;
const next = {
  id: {
    APPROVED: 'Transfer Anda sudah kami cocokkan dengan mutasi bank.',
    REJECTED: 'Transfer Anda tidak dapat kami cocokkan, jadi belum ada yang dibayar.',
  },
  en: {
    APPROVED: 'We found your transfer on our bank account.',
    REJECTED: 'We could not match your transfer, so nothing was paid with it.',
  },
} as const;

export const transferDecided: Template<'TRANSFER_DECIDED'> = {
  id: {
    app: ({ decision, total, reason }) => ({
      title: titles.id[decision],
      body:
        decision === 'APPROVED'
          ? `${formatRupiah(total)}. ${next.id.APPROVED}`
          : `${formatRupiah(total)}. Alasan: ${reason}`,
    }),
    mail: ({ decision, total, reason }) => ({
      subject: titles.id[decision],
      paragraphs: [next.id[decision]],
      facts: [
        ['Jumlah', formatRupiah(total)],
        ...(decision === 'REJECTED' ? [['Alasan', reason] as const] : []),
      ],
      action: 'Lihat pembayaran',
    }),
  },
  en: {
    app: ({ decision, total, reason }) => ({
      title: titles.en[decision],
      body:
        decision === 'APPROVED'
          ? `${formatRupiah(total)}. ${next.en.APPROVED}`
          : `${formatRupiah(total)}. Reason: ${reason}`,
    }),
    mail: ({ decision, total, reason }) => ({
      subject: titles.en[decision],
      paragraphs: [next.en[decision]],
      facts: [
        ['Amount', formatRupiah(total)],
        ...(decision === 'REJECTED' ? [['Reason', reason] as const] : []),
      ],
      action: 'See the payment',
    }),
  },
};
