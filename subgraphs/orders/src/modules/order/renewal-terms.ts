import type { OrderEntity } from './order.entity.ts';

type Facts = Pick<OrderEntity, 'priceLines' | 'quantity' | 'total'>;

/**
 * What one further period of one instance costs by the order's own price: the list price before tax,
 * whole rupiah. Promotions and coupons were given for the first period only.
 */
export const renewalPriceOf = ({ priceLines, quantity, total }: Facts): number => {
  const list = priceLines.find(({ kind }) => kind === 'LIST_PRICE')?.amount ?? total;
  return Math.round(list / quantity);
};

/** Whether the seller charged PPN on the order. */
export const isTaxed = ({ priceLines }: Pick<Facts, 'priceLines'>): boolean =>
  priceLines.some(({ kind }) => kind === 'TAX');
