import { LockMode } from '@mikro-orm/core';
import { BonusExpired } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { UseCase } from '../../../context.ts';
import { AccountEntity } from '../../ledger/account.entity.ts';
import { availableIn, house, walletOf } from '../../ledger/accounts.ts';
import { BonusLotEntity } from '../../ledger/bonus-lot.entity.ts';
import { findDueLots } from '../../ledger/lots.ts';
import { post } from '../../ledger/post.ts';

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;

/**
 * Takes back what remains of a lot, but nothing that is held, and records `BonusExpired`; answers how much.
 * Lock the lot's wallet first.
 */
export const endLot = async (
  context: UseCase,
  tx: Transaction,
  { id, remaining }: BonusLotEntity,
  account: AccountEntity,
): Promise<number> => {
  const amount = Math.min(remaining, availableIn(account));
  if (amount <= 0) return 0;
  const { ownerId: customerId } = account;
  const { transactionId, balances } = await post(context, tx, {
    kind: 'BONUS_EXPIRED',
    scope: 'bonus-expiry',
    // What remains only falls, so that each step of a lot's end has a key of its own.
    key: `${id}/${remaining}`,
    ref: { type: 'BONUS', id },
    sides: [
      { account: walletOf(customerId), amount: -amount, lotId: id },
      { account: house('PROMOTIONAL_EXPENSE'), amount },
    ],
  });
  const balanceAfter = balances.get(customerId) ?? 0;
  tx.record(BonusExpired, { lotId: id, customerId, transactionId, amount, balanceAfter });
  return amount;
};

/** What is held does not end: it is taken or let go first, and the next run sees to the rest. */
const expireLot = (context: UseCase, { id, accountId }: BonusLotEntity, now: Date) =>
  context.transact(async (tx) => {
    const account = await tx.em.findOneOrFail(AccountEntity, { id: accountId }, locked);
    const lot = await tx.em.findOneOrFail(BonusLotEntity, { id }, { disableIdentityMap: true });
    if (lot.expiresAt && lot.expiresAt <= now) await endLot(context, tx, lot, account);
  });

/** Takes back what remains of bonuses whose time is over, each once, however many run at once. */
export const expireBonus = async (context: UseCase): Promise<void> => {
  const now = context.clock.now();
  for (const lot of await findDueLots(context.em, now, 500)) await expireLot(context, lot, now);
};
