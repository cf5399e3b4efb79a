import { type AccountTemplate, circumstances, notYou, validity } from './account-mail.ts';

export const emailChangeOldAddress: AccountTemplate = {
  id: (facts) => ({
    subject: 'Izinkan penggantian alamat surel',
    paragraphs: [
      'Seseorang ingin mengganti alamat surel akun WeBrana Anda. Penggantian berlaku setelah diizinkan dari alamat ini dan dikonfirmasi dari alamat baru.',
    ],
    code: facts.code ?? undefined,
    facts: [
      ...(facts.newEmail ? [['Alamat baru', facts.newEmail] as const] : []),
      ...circumstances(facts, 'id'),
    ],
    action: facts.hasLink ? 'Izinkan penggantian' : undefined,
    closing: [
      ...validity(facts, 'id'),
      `Jangan buka tautan ini jika Anda tidak memintanya. ${notYou.id}`,
    ],
  }),
  en: (facts) => ({
    subject: 'Allow the change of your e-mail address',
    paragraphs: [
      'Somebody wants to change the e-mail address of your WeBrana account. It changes once this address allows it and the new address confirms it.',
    ],
    code: facts.code ?? undefined,
    facts: [
      ...(facts.newEmail ? [['New address', facts.newEmail] as const] : []),
      ...circumstances(facts, 'en'),
    ],
    action: facts.hasLink ? 'Allow the change' : undefined,
    closing: [
      ...validity(facts, 'en'),
      `Do not open the link if you did not ask for it. ${notYou.en}`,
    ],
  }),
};
