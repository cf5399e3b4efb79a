import { NotFoundError, parseInput } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { recordAct } from '../../staff-act/record-act.ts';
import { PromotionEntity } from '../promotion.entity.ts';

const schema = z.object({ promotionId: z.string().min(1).max(40) });

/** Ends a promotion now; ending it again changes nothing. Throws `NotFoundError`. */
export const endPromotion = async (context: UseCase, given: unknown): Promise<PromotionEntity> => {
  const { promotionId: id } = parseInput(schema, given);
  const fresh = { disableIdentityMap: true };
  const known = await context.em.findOne(PromotionEntity, { id }, fresh);
  if (!known) throw new NotFoundError('The promotion', ['input', 'promotionId']);
  await context.transact(async (tx) => {
    const endsAt = context.clock.now();
    const ended = await tx.em.nativeUpdate(
      PromotionEntity,
      { id, endsAt: { $gt: endsAt } },
      { endsAt },
    );
    if (ended > 0)
      await recordAct(context, tx, {
        kind: 'PROMOTION_ENDED',
        subjectId: id,
        customerId: null,
        reason: null,
      });
  });
  return context.em.findOneOrFail(PromotionEntity, { id }, fresh);
};
