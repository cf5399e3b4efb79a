import { defineTexts } from '@webrana/ui';

/** The words of proving again who one is. */
export const useStepUpTexts = defineTexts('stepUp', {
  id: {
    title: 'Buktikan bahwa ini Anda',
    lead: 'Tindakan ini meminta bukti yang baru. Setelah itu langsung dilanjutkan.',
    password: 'Kata sandi',
    code: 'Kode 6 angka atau kode pemulihan',
    submit: 'Lanjutkan',
    cancel: 'Batal',
  },
  en: {
    title: 'Prove that it is you',
    lead: 'This asks for a fresh proof. Then it goes on by itself.',
    password: 'Password',
    code: '6-digit code or recovery code',
    submit: 'Go on',
    cancel: 'Cancel',
  },
});
