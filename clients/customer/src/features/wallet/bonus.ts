/** A bonus for topping up, as the API describes it. */
export interface Promotion {
  kind: string;
  basisPoints?: number | null;
  bonusAmount?: { amount: number } | null;
  minimumDeposit: { amount: number };
  maximumBonus?: { amount: number } | null;
  /** `AVAILABLE` unless it is used up. */
  availability: string;
  /** What its budget can still give. */
  bonusLeft?: { amount: number } | null;
}

/** What a promotion adds to a top-up, in whole rupiah half up; nothing below its minimum. */
export function bonusOf(promotion: Promotion, amount: number): number {
  if (amount < promotion.minimumDeposit.amount) return 0;
  if (promotion.kind === 'FIXED') return promotion.bonusAmount?.amount ?? 0;
  const share = Math.round((amount * (promotion.basisPoints ?? 0)) / 10_000);
  return Math.min(share, promotion.maximumBonus?.amount ?? share);
}

/** What the best of the promotions adds; one that is used up adds nothing, and none adds a part. */
export const bestBonus = (promotions: readonly Promotion[], amount: number): number => {
  const bonuses = promotions
    .filter(({ availability }) => availability === 'AVAILABLE')
    .map((promotion) => {
      const bonus = bonusOf(promotion, amount);
      return bonus <= (promotion.bonusLeft?.amount ?? bonus) ? bonus : 0;
    });
  return Math.max(0, ...bonuses);
};
