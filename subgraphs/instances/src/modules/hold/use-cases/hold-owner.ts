import type { UseCase } from '../../../context.ts';
import { HeldOwnerEntity } from '../held-owner.entity.ts';

/**
 * Notes that a person was suspended or reinstated at `changedAt`; older news than what is known
 * change nothing, so that they may come in any order and twice.
 */
export const holdOwner = (
  ctx: UseCase,
  { ownerId, isHeld, changedAt }: { ownerId: string; isHeld: boolean; changedAt: Date },
): Promise<void> =>
  ctx.transact(async ({ em }) => {
    const known = await em.findOne(HeldOwnerEntity, { ownerId }, { disableIdentityMap: true });
    if (!known) await em.insert(HeldOwnerEntity, { ownerId, isHeld, changedAt });
    const older = { ownerId, changedAt: { $lt: changedAt } };
    await em.nativeUpdate(HeldOwnerEntity, older, { isHeld, changedAt });
  });
