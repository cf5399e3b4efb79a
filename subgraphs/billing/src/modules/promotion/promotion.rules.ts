import { percentOf } from '@webrana/money';
import type { PromotionEntity } from './promotion.entity.ts';

type Terms = Pick<
  PromotionEntity,
  'kind' | 'basisPoints' | 'bonusAmount' | 'minimumDeposit' | 'maximumBonus'
>;

/** What a top-up of `amount` earns, whole rupiah half up; 0 below the minimum. */
export const bonusOf = (promotion: Terms, amount: number): number => {
  if (amount < promotion.minimumDeposit) return 0;
  if (promotion.kind === 'FIXED') return promotion.bonusAmount ?? 0;
  const bonus = percentOf(amount, promotion.basisPoints ?? 0);
  return Math.min(bonus, promotion.maximumBonus ?? bonus);
};

export type Promised = { readonly promotionId: string; readonly bonus: number };

/** The promotion that gives most for a top-up, the first of equals; `undefined` when none gives anything. */
export const bestOf = (
  promotions: readonly (Terms & Pick<PromotionEntity, 'id'>)[],
  amount: number,
): Promised | undefined =>
  promotions
    .map((promotion) => ({ promotionId: promotion.id, bonus: bonusOf(promotion, amount) }))
    .filter(({ bonus }) => bonus > 0)
    .toSorted((a, b) => b.bonus - a.bonus)[0];
