import { type AccountTemplate, circumstances, notYou } from './account-mail.ts';

export const mfaDisabled: AccountTemplate = {
  id: (facts) => ({
    subject: 'Verifikasi dua langkah dimatikan',
    paragraphs: ['Akun WeBrana Anda sekarang hanya dilindungi kata sandi.'],
    facts: circumstances(facts, 'id'),
    action: 'Periksa keamanan akun',
    closing: [notYou.id],
  }),
  en: (facts) => ({
    subject: 'Two-step verification was switched off',
    paragraphs: ['Your WeBrana account is now protected by its password alone.'],
    facts: circumstances(facts, 'en'),
    action: 'Check the security of your account',
    closing: [notYou.en],
  }),
};
