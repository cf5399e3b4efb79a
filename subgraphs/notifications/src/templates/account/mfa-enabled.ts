import { type AccountTemplate, circumstances, notYou } from './account-mail.ts';

export const mfaEnabled: AccountTemplate = {
  id: (facts) => ({
    subject: 'Verifikasi dua langkah dinyalakan',
    paragraphs: [
      'Mulai sekarang, masuk ke akun WeBrana Anda memerlukan kode dari aplikasi autentikator. Simpan kode pemulihan di tempat yang aman.',
    ],
    facts: circumstances(facts, 'id'),
    action: 'Periksa keamanan akun',
    closing: [notYou.id],
  }),
  en: (facts) => ({
    subject: 'Two-step verification was switched on',
    paragraphs: [
      'From now on, signing in to your WeBrana account asks for a code of your authenticator app. Keep the recovery codes in a safe place.',
    ],
    facts: circumstances(facts, 'en'),
    action: 'Check the security of your account',
    closing: [notYou.en],
  }),
};
