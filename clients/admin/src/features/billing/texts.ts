import { defineTexts } from '@webrana/ui';
import { billingEn } from './texts.en';
import { billingId } from './texts.id';

/** The words of the money. */
export const useBillingTexts = defineTexts('billing', { id: billingId, en: billingEn });
