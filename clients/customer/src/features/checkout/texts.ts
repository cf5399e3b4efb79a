import { defineTexts } from '@webrana/ui';
import { checkoutEn } from './texts.en';
import { checkoutId } from './texts.id';

/** The words of paying. */
export const useCheckoutTexts = defineTexts('checkout', { id: checkoutId, en: checkoutEn });
