import { type AccountTemplate, validity } from './account-mail.ts';

export const emailVerification: AccountTemplate = {
  id: (facts) => ({
    subject: 'Konfirmasi alamat surel Anda',
    paragraphs: [
      facts.code
        ? 'Masukkan kode ini di WeBrana untuk mengonfirmasi alamat surel Anda:'
        : 'Buka tautan ini untuk mengonfirmasi alamat surel Anda.',
    ],
    code: facts.code ?? undefined,
    action: facts.hasLink ? 'Konfirmasi alamat surel' : undefined,
    closing: [
      ...validity(facts, 'id'),
      'Tidak mendaftar di WeBrana? Abaikan surel ini; tanpa konfirmasi, tidak ada yang terjadi.',
    ],
    isForCustomer: false,
  }),
  en: (facts) => ({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      facts.code
        ? 'Enter this code at WeBrana to confirm your e-mail address:'
        : 'Open this link to confirm your e-mail address.',
    ],
    code: facts.code ?? undefined,
    action: facts.hasLink ? 'Confirm the address' : undefined,
    closing: [
      ...validity(facts, 'en'),
      'You did not sign up at WeBrana? Ignore this mail; nothing happens without confirmation.',
    ],
    isForCustomer: false,
  }),
};
