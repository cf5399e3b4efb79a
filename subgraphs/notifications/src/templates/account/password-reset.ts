import { type AccountTemplate, validity } from './account-mail.ts';

export const passwordReset: AccountTemplate = {
  id: (facts) => ({
    subject: 'Buat kata sandi baru',
    paragraphs: ['Seseorang meminta kata sandi baru untuk akun WeBrana Anda.'],
    code: facts.code ?? undefined,
    action: facts.hasLink ? 'Buat kata sandi baru' : undefined,
    closing: [
      ...validity(facts, 'id'),
      'Bukan Anda? Abaikan surel ini; kata sandi Anda tetap seperti semula. Jangan teruskan surel ini kepada siapa pun.',
    ],
  }),
  en: (facts) => ({
    subject: 'Choose a new password',
    paragraphs: ['Somebody asked for a new password for your WeBrana account.'],
    code: facts.code ?? undefined,
    action: facts.hasLink ? 'Choose a new password' : undefined,
    closing: [
      ...validity(facts, 'en'),
      'Was it not you? Ignore this mail; your password stays as it is. Do not pass this mail on to anybody.',
    ],
  }),
};
