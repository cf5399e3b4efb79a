import type { Transaction } from '@webrana/orm-kit';
import { PromotionEntity } from './promotion.entity.ts';
import { PromotionUseEntity } from './promotion-use.entity.ts';

type Em = Transaction['em'];

/** The promotions that run at `now`. */
export const runningPromotions = (em: Em, now: Date): Promise<PromotionEntity[]> =>
  em.find(
    PromotionEntity,
    { startsAt: { $lte: now }, endsAt: { $gt: now } },
    { orderBy: { id: 'asc' }, limit: 50, disableIdentityMap: true },
  );

/** Every promotion, newest first. */
export const allPromotions = (em: Em): Promise<PromotionEntity[]> =>
  em.find(PromotionEntity, {}, { orderBy: { id: 'desc' }, limit: 200 });

/** How often a customer was given each of the promotions; what is only promised does not count. */
export const givenUses = async (
  em: Em,
  customerId: string,
  promotionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const uses = await em.find(
    PromotionUseEntity,
    { customerId, promotionId: { $in: [...promotionIds] }, state: 'GIVEN' },
    { fields: ['promotionId'], disableIdentityMap: true },
  );
  const counts = new Map<string, number>();
  for (const { promotionId } of uses) counts.set(promotionId, (counts.get(promotionId) ?? 0) + 1);
  return counts;
};

/** What became of the bonuses promised to payments whose visibility was already checked. */
export const usesOfPayments = (
  em: Em,
  paymentIds: readonly string[],
): Promise<PromotionUseEntity[]> =>
  em.find(PromotionUseEntity, { paymentId: { $in: [...paymentIds] } });
