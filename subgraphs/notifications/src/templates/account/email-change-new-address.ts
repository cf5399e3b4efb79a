import { type AccountTemplate, validity } from './account-mail.ts';

export const emailChangeNewAddress: AccountTemplate = {
  id: (facts) => ({
    subject: 'Konfirmasi alamat surel baru',
    paragraphs: [
      'Alamat ini akan menjadi alamat surel sebuah akun WeBrana. Konfirmasi bahwa alamat ini milik Anda.',
    ],
    code: facts.code ?? undefined,
    action: facts.hasLink ? 'Konfirmasi alamat baru' : undefined,
    closing: [
      ...validity(facts, 'id'),
      'Tidak memintanya? Abaikan surel ini; alamat Anda tidak akan dipakai.',
    ],
    isForCustomer: false,
  }),
  en: (facts) => ({
    subject: 'Confirm your new e-mail address',
    paragraphs: [
      'This address is to become the e-mail address of a WeBrana account. Confirm that it is yours.',
    ],
    code: facts.code ?? undefined,
    action: facts.hasLink ? 'Confirm the new address' : undefined,
    closing: [
      ...validity(facts, 'en'),
      'You did not ask for it? Ignore this mail; your address will not be used.',
    ],
    isForCustomer: false,
  }),
};
