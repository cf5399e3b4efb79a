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

/** The promotions that give something for a top-up, those that give most first, equals as they came. */
export const rankBonuses = <P extends Terms>(
  promotions: readonly P[],
  amount: number,
): { readonly promotion: P; readonly bonus: number }[] =>
  promotions
    .map((promotion) => ({ promotion, bonus: bonusOf(promotion, amount) }))
    .filter(({ bonus }) => bonus > 0)
    .toSorted((a, b) => b.bonus - a.bonus);

type Used = Pick<
  PromotionEntity,
  'kind' | 'bonusAmount' | 'usesPerCustomer' | 'maximumUses' | 'budget' | 'uses' | 'bonusTotal'
>;

/** What a budget can still give, whole rupiah; null without a budget. */
export const bonusLeft = ({ budget, bonusTotal }: Pick<Used, 'budget' | 'bonusTotal'>) =>
  budget == null ? null : Math.max(0, budget - bonusTotal);

export type Availability = 'AVAILABLE' | 'USED_BY_VIEWER' | 'USED_UP';

/** Whether somebody who was given it `ownUses` times can still get it. */
export const availabilityOf = (promotion: Used, ownUses: number): Availability => {
  const { usesPerCustomer, maximumUses, uses, kind, bonusAmount } = promotion;
  if (usesPerCustomer != null && ownUses >= usesPerCustomer) return 'USED_BY_VIEWER';
  const least = kind === 'FIXED' ? (bonusAmount ?? 0) : 1;
  const isUsedUp =
    (maximumUses != null && uses >= maximumUses) || (bonusLeft(promotion) ?? least) < least;
  return isUsedUp ? 'USED_UP' : 'AVAILABLE';
};
