import { defineTexts } from '@webrana/ui';

/** The words of confirming an e-mail address. */
export const useVerificationTexts = defineTexts('verification', {
  id: {
    banner: 'Verifikasi e-mail Anda',
    bannerText: 'Kami mengirim e-mail ke {{email}}. Verifikasi diperlukan sebelum membayar.',
    enterCode: 'Masukkan kode',
    code: 'Kode dari e-mail',
    sentTo: 'Masukkan 6 digit yang kami kirim ke {{email}}. Periksa juga folder spam.',
    hasAccount: 'E-mailnya mengatakan Anda sudah punya akun?',
    signInInstead: 'Masuk dengan akun itu',
    submit: 'Verifikasi',
    codeNeeded: 'Isi keenam digitnya.',
    resend: 'Kirim ulang',
    resendIn: 'Kirim ulang ({{seconds}} dtk)',
    sent: 'Kode baru sudah dikirim.',
    alreadyVerified: 'E-mail Anda sudah terverifikasi.',
  },
  en: {
    banner: 'Confirm your e-mail address',
    bannerText: 'We sent a mail to {{email}}. Confirm the address before you pay.',
    enterCode: 'Enter the code',
    code: 'Code from the e-mail',
    sentTo: 'Enter the 6 digits we sent to {{email}}. Look into the spam folder too.',
    hasAccount: 'Does the mail say that you already have an account?',
    signInInstead: 'Sign in with that account',
    submit: 'Confirm',
    codeNeeded: 'Enter all six digits.',
    resend: 'Send again',
    resendIn: 'Send again ({{seconds}} s)',
    sent: 'A new code is on its way.',
    alreadyVerified: 'Your e-mail address is confirmed.',
  },
});
