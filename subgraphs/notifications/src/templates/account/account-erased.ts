import { formatMoment } from '../format-moment.ts';
import type { AccountTemplate } from './account-mail.ts';

export const accountErased: AccountTemplate = {
  id: ({ occurredAt }) => ({
    subject: 'Akun WeBrana Anda telah dihapus',
    paragraphs: [
      `Akun Anda dihapus pada ${formatMoment(occurredAt, 'id')}, dan semua sesi telah berakhir.`,
      'Faktur dan pembukuan kami simpan sesuai ketentuan perpajakan, tanpa nama Anda. Terima kasih telah memakai WeBrana.',
    ],
    closing: ['Bukan Anda? Hubungi kami sesegera mungkin.'],
    isForCustomer: false,
  }),
  en: ({ occurredAt }) => ({
    subject: 'Your WeBrana account is erased',
    paragraphs: [
      `Your account was erased on ${formatMoment(occurredAt, 'en')}, and every session has ended.`,
      'Invoices and books are kept as tax law demands, without your name. Thank you for having used WeBrana.',
    ],
    closing: ['Was it not you? Tell us as soon as possible.'],
    isForCustomer: false,
  }),
};
