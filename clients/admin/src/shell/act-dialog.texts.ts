import { defineTexts } from '@webrana/ui';

/** The words of the dialog that asks for a reason. */
export const useActDialogTexts = defineTexts('actDialog', {
  id: {
    reason: 'Alasan',
    reasonHint: 'Paling sedikit 5 huruf; dicatat bersama nama Anda.',
    cancel: 'Batal',
  },
  en: {
    reason: 'Reason',
    reasonHint: 'At least 5 letters; kept with your name.',
    cancel: 'Cancel',
  },
});
