import { defineTexts } from '@webrana/ui';
import { ordersEn } from './texts.en';
import { ordersId } from './texts.id';

/** The words of orders. */
export const useOrdersTexts = defineTexts('orders', { id: ordersId, en: ordersEn });
