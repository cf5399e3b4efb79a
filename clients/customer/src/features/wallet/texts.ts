import { defineTexts } from '@webrana/ui';
import { walletEn } from './texts.en';
import { walletId } from './texts.id';

/** The words of the wallet. */
export const useWalletTexts = defineTexts('wallet', { id: walletId, en: walletEn });
