import type { Transaction } from '@webrana/orm-kit';
import { PromotionEntity } from './promotion.entity.ts';
import { bestOf, type Promised } from './promotion.rules.ts';

type Em = Transaction['em'];

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
): Promise<Promised | undefined> => bestOf(await runningPromotions(em, now), amount);

/** Every promotion, newest first. */
export const allPromotions = (em: Em): Promise<PromotionEntity[]> =>
  em.find(PromotionEntity, {}, { orderBy: { id: 'desc' }, limit: 200 });
