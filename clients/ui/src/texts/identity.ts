import { defineTexts } from '../i18n';

/** The words of proving who somebody is. */
export const useIdentityTexts = defineTexts('identity', {
  id: {
    title: 'Pastikan ini Anda',
    withPassword: 'Untuk melindungi akun Anda, masukkan kata sandi sekali lagi.',
    withCode: 'Untuk melindungi akun Anda, masukkan kode dari aplikasi autentikator.',
    password: 'Kata sandi',
    passwordNeeded: 'Isi kata sandi Anda.',
    code: 'Kode 6 digit',
    codeHint: 'Dari aplikasi autentikator Anda.',
    recoveryCode: 'Kode pemulihan',
    recoveryHint: 'Salah satu kode yang Anda simpan. Setiap kode hanya berlaku sekali.',
    codeNeeded: 'Isi kodenya.',
    useRecovery: 'Pakai kode pemulihan',
    useApp: 'Pakai kode dari aplikasi',
    cancel: 'Batal',
    confirm: 'Lanjutkan',
    back: 'Kembali',
  },
  en: {
    title: 'Make sure it is you',
    withPassword: 'To protect your account, enter your password once more.',
    withCode: 'To protect your account, enter a code of your authenticator app.',
    password: 'Password',
    passwordNeeded: 'Enter your password.',
    code: '6-digit code',
    codeHint: 'From your authenticator app.',
    recoveryCode: 'Recovery code',
    recoveryHint: 'One of the codes you kept. Each code works once.',
    codeNeeded: 'Enter the code.',
    useRecovery: 'Use a recovery code',
    useApp: 'Use a code of the app',
    cancel: 'Cancel',
    confirm: 'Continue',
    back: 'Back',
  },
});
