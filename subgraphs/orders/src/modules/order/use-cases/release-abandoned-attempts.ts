import type { UseCase } from '../../../context.ts';
import { OrderAttemptEntity } from '../order-attempt.entity.ts';
import { abandonAttempt } from './order-attempt.ts';

/** Far beyond the five seconds an attempt can wait for catalog, and beyond a quote's 15 minutes. */
const abandonedAfterMs = 30 * 60_000;

/** Gives up attempts that died before their order was written, so that no coupon stays reserved. */
export const releaseAbandonedAttempts = async (ctx: UseCase): Promise<void> => {
  const before = new Date(ctx.clock.now().getTime() - abandonedAfterMs);
  const attempts = await ctx.em.find(
    OrderAttemptEntity,
    { orderedAt: null, createdAt: { $lt: before } },
    { disableIdentityMap: true, orderBy: { createdAt: 'asc' }, limit: 500 },
  );
  for (const attempt of attempts) await abandonAttempt(ctx, attempt);
};
