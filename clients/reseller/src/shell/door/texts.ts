import { defineTexts } from '@webrana/ui';

/** The words at the door. */
export const useDoorTexts = defineTexts('door', {
  id: {
    codeTitle: 'Verifikasi dua langkah',
    codeLead: 'Buka aplikasi autentikator dan isi kodenya, atau pakai satu kode pemulihan.',
    code: 'Kode 6 angka atau kode pemulihan',
    submit: 'Masuk',
  },
  en: {
    codeTitle: 'Two-step verification',
    codeLead: 'Open your authenticator app and enter its code, or use a recovery code.',
    code: '6-digit code or recovery code',
    submit: 'Sign in',
  },
});
