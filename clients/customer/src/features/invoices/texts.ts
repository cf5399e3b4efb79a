import { defineTexts } from '@webrana/ui';
import { invoicesEn } from './texts.en';
import { invoicesId } from './texts.id';

/** The words of invoices. */
export const useInvoicesTexts = defineTexts('invoices', { id: invoicesId, en: invoicesEn });
