import { defineTexts } from '@webrana/ui';
import { ledgerEn } from './texts.en';
import { ledgerId } from './texts.id';

/** The words of the ledger. */
export const useLedgerTexts = defineTexts('ledger', { id: ledgerId, en: ledgerEn });
