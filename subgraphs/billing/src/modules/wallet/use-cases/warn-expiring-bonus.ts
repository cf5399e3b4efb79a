import { BonusExpiring } from '@webrana/events';
import type { UseCase } from '../../../context.ts';
import { AccountEntity } from '../../ledger/account.entity.ts';
import { BonusLotEntity } from '../../ledger/bonus-lot.entity.ts';
import { findUnwarnedLots } from '../../ledger/lots.ts';

const noticeMs = 3 * 24 * 3_600_000;

/** Tells owners once, three days before, that a bonus is about to end. Safe to repeat. */
export const warnExpiringBonus = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  const until = new Date(now.getTime() + noticeMs);
  for (const { id, accountId } of await findUnwarnedLots(context.em, { now, until }, 500))
    await context.transact(async (tx) => {
      const where = { id, warnedAt: null, remaining: { $gt: 0 } };
      const warned = await tx.em.nativeUpdate(BonusLotEntity, where, { warnedAt: now });
      if (warned === 0) return;
      const fresh = { disableIdentityMap: true };
      const { remaining, expiresAt } = await tx.em.findOneOrFail(BonusLotEntity, { id }, fresh);
      const { ownerId } = await tx.em.findOneOrFail(AccountEntity, { id: accountId }, fresh);
      if (!expiresAt) return;
      tx.record(BonusExpiring, {
        lotId: id,
        customerId: ownerId,
        amount: remaining,
        expiresAt: expiresAt.toISOString(),
      });
    });
};
