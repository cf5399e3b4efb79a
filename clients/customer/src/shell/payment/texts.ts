import { defineTexts } from '@webrana/ui';
import { paymentEn } from './texts.en';
import { paymentId } from './texts.id';

/** The words of paying, whatever is paid. */
export const usePaymentTexts = defineTexts('payment', { id: paymentId, en: paymentEn });
