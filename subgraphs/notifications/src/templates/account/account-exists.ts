import { type AccountTemplate, circumstances } from './account-mail.ts';

export const accountExists: AccountTemplate = {
  id: (facts) => ({
    subject: 'Anda sudah punya akun WeBrana',
    paragraphs: [
      'Seseorang mendaftar dengan alamat surel ini, padahal alamat ini sudah punya akun WeBrana.',
      'Jika itu Anda, masuk saja dengan kata sandi Anda. Lupa kata sandi? Pilih "Lupa kata sandi" di halaman masuk.',
    ],
    facts: circumstances(facts, 'id'),
    action: 'Masuk',
    closing: ['Bukan Anda? Abaikan surel ini; akun Anda tidak berubah.'],
  }),
  en: (facts) => ({
    subject: 'You already have a WeBrana account',
    paragraphs: [
      'Somebody registered with this e-mail address, but it has a WeBrana account already.',
      'If it was you, just sign in with your password. Forgot it? Choose "Forgot your password" on the sign-in page.',
    ],
    facts: circumstances(facts, 'en'),
    action: 'Sign in',
    closing: ['Was it not you? Ignore this mail; your account has not changed.'],
  }),
};
