import { defineTexts } from '@webrana/ui';
import { securityEn } from './texts.en';
import { securityId } from './texts.id';

/** The words of the account's security. */
export const useSecurityTexts = defineTexts('security', { id: securityId, en: securityEn });
