import { defineTexts } from '@webrana/ui';

/** The words at the door: codes and the second factor. */
export const useDoorTexts = defineTexts('door', {
  id: {
    codeTitle: 'Verifikasi dua langkah',
    codeLead: 'Buka aplikasi autentikator dan isi kodenya, atau pakai satu kode pemulihan.',
    code: 'Kode 6 angka atau kode pemulihan',
    submit: 'Masuk',
    back: 'Kembali',
    enrolTitle: 'Amankan akun Anda',
    enrolLead:
      'Staf wajib memakai verifikasi dua langkah. Pindai kode ini dengan aplikasi autentikator, lalu isi 6 angka yang muncul.',
    start: 'Mulai',
    secret: 'Atau ketik rahasia ini',
    newCode: 'Kode 6 angka',
    confirm: 'Aktifkan',
    codesTitle: 'Simpan kode pemulihan',
    codesLead:
      'Setiap kode bisa dipakai satu kali bila ponsel Anda hilang. Kode ini tidak akan ditampilkan lagi.',
    codes: 'kode pemulihan',
    keep: 'Saya sudah menyimpannya',
  },
  en: {
    codeTitle: 'Two-step verification',
    codeLead: 'Open your authenticator app and enter its code, or use a recovery code.',
    code: '6-digit code or recovery code',
    submit: 'Sign in',
    back: 'Back',
    enrolTitle: 'Secure your account',
    enrolLead:
      'Staff must use two-step verification. Scan this code with an authenticator app, then enter the 6 digits it shows.',
    start: 'Begin',
    secret: 'Or type this secret',
    newCode: '6-digit code',
    confirm: 'Switch on',
    codesTitle: 'Keep the recovery codes',
    codesLead: 'Each works once if your phone is lost. They will never be shown again.',
    codes: 'recovery codes',
    keep: 'I have kept them',
  },
});
