import { type AccountTemplate, circumstances, notYou } from './account-mail.ts';

export const newSignIn: AccountTemplate = {
  id: (facts) => ({
    subject: 'Ada yang masuk dari perangkat baru',
    paragraphs: [
      'Seseorang masuk ke akun WeBrana Anda dari perangkat atau tempat yang belum kami kenal.',
    ],
    facts: circumstances(facts, 'id'),
    action: 'Periksa keamanan akun',
    closing: [notYou.id],
  }),
  en: (facts) => ({
    subject: 'A sign-in from a new device',
    paragraphs: [
      'Somebody signed in to your WeBrana account from a device or place we had not seen before.',
    ],
    facts: circumstances(facts, 'en'),
    action: 'Check the security of your account',
    closing: [notYou.en],
  }),
};
