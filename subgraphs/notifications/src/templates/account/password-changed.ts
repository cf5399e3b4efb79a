import { type AccountTemplate, circumstances, notYou } from './account-mail.ts';

export const passwordChanged: AccountTemplate = {
  id: (facts) => ({
    subject: 'Kata sandi Anda diganti',
    paragraphs: ['Kata sandi akun WeBrana Anda baru saja diganti.'],
    facts: circumstances(facts, 'id'),
    action: 'Periksa keamanan akun',
    closing: [notYou.id],
  }),
  en: (facts) => ({
    subject: 'Your password was changed',
    paragraphs: ['The password of your WeBrana account has just been changed.'],
    facts: circumstances(facts, 'en'),
    action: 'Check the security of your account',
    closing: [notYou.en],
  }),
};
