import { percentOf } from '@webrana/money';
import type { Transaction } from '@webrana/orm-kit';
import { PromotionEntity } from './promotion.entity.ts';

type Em = Transaction['em'];

/** What a top-up of `amount` earns, whole rupiah half up; 0 below the minimum. */
export const bonusOf = (promotion: PromotionEntity, amount: number): number => {
  if (amount < promotion.minimumDeposit) return 0;
  if (promotion.kind === 'FIXED') return promotion.bonusAmount ?? 0;
  const bonus = percentOf(amount, promotion.basisPoints ?? 0);
  return Math.min(bonus, promotion.maximumBonus ?? bonus);
};

/** The promotions that run at `now`. */
export const runningPromotions = (em: Em, now: Date): Promise<PromotionEntity[]> =>
  em.find(
    PromotionEntity,
    { startsAt: { $lte: now }, endsAt: { $gt: now } },
    { orderBy: { id: 'asc' }, limit: 50, disableIdentityMap: true },
  );

/** The promotion that gives most for a top-up now, `undefined` when none gives anything. */
export const bestPromotion = async (
  em: Em,
  amount: number,
  now: Date,
): Promise<{ promotionId: string; bonus: number } | undefined> => {
  const running = await runningPromotions(em, now);
  const offers = running.map((promotion) => ({
    promotionId: promotion.id,
    bonus: bonusOf(promotion, amount),
  }));
  return offers.filter(({ bonus }) => bonus > 0).toSorted((a, b) => b.bonus - a.bonus)[0];
};

/** Every promotion, newest first. */
export const allPromotions = (em: Em): Promise<PromotionEntity[]> =>
  em.find(PromotionEntity, {}, { orderBy: { id: 'desc' }, limit: 200 });
