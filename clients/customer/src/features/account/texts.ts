import { defineTexts } from '@webrana/ui';
import { accountEn } from './texts.en';
import { accountId } from './texts.id';

/** The words of signing in, registering, and the links of mails. */
export const useAccountTexts = defineTexts('account', { id: accountId, en: accountEn });
