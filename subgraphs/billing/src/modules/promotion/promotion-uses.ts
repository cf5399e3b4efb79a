import { raw } from '@mikro-orm/core';
import { isTestOwner } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import { PaymentEntity } from '../payment/payment.entity.ts';
import { PromotionEntity } from './promotion.entity.ts';
import { runningPromotions } from './promotion.repository.ts';
import { type Promised, rankBonuses } from './promotion.rules.ts';
import { PromotionUseEntity, type PromotionUseState } from './promotion-use.entity.ts';

type Em = Transaction['em'];
type Use = Omit<PromotionUseEntity, 'state'>;
type Limits = Pick<PromotionEntity, 'id' | 'usesPerCustomer' | 'maximumUses' | 'budget'>;

/** Takes of the limits all customers share, by one guarded statement; false when too little is left. */
const takeOfAll = async (em: Em, { id, maximumUses, budget }: Limits, use: Use) => {
  // What is promised in test mode is no money, and leaves the live customers theirs.
  if (isTestOwner(use.customerId)) return true;
  const guard = {
    id,
    ...(maximumUses == null ? {} : { uses: { $lt: maximumUses } }),
    ...(budget == null ? {} : { bonusTotal: { $lte: budget - use.bonus } }),
  };
  const taken = await em.nativeUpdate(PromotionEntity, guard, {
    uses: raw('uses + 1'),
    bonusTotal: raw('bonus_total + ?', [use.bonus]),
  });
  return taken > 0;
};

const keep = async (em: Em, use: Use, state: PromotionUseState): Promise<void> => {
  const { paymentId } = use;
  const known = await em.nativeUpdate(PromotionUseEntity, { paymentId }, { ...use, state });
  if (known === 0) await em.insert(PromotionUseEntity, { ...use, state });
};

/** A payment that ended without its bonus leaves it to others, once. True if it had one. */
export const releaseBonus = async (
  { em }: Transaction,
  { id: paymentId, promotionId }: Pick<PaymentEntity, 'id' | 'promotionId'>,
): Promise<boolean> => {
  if (!promotionId) return false;
  const promised = { paymentId, state: 'PROMISED' } as const;
  const use = await em.findOne(PromotionUseEntity, promised, { disableIdentityMap: true });
  if (!use) return false;
  const released = await em.nativeUpdate(PromotionUseEntity, promised, { state: 'RELEASED' });
  if (released === 0) return false;
  if (!isTestOwner(use.customerId))
    await em.nativeUpdate(
      PromotionEntity,
      { id: use.promotionId },
      { uses: raw('uses - 1'), bonusTotal: raw('bonus_total - ?', [use.bonus]) },
    );
  return true;
};

/**
 * Takes a bonus of a promotion for a payment, within its limits however many do at once; false when
 * they are used up. Lock the customer's wallet first, for that counts what is this customer's.
 */
const take = async (
  tx: Transaction,
  promotion: Limits,
  use: Use,
  state: 'PROMISED' | 'GIVEN',
): Promise<boolean> => {
  const { em } = tx;
  const { customerId, promotionId, paymentId } = use;
  const limit = promotion.usesPerCustomer;
  const own =
    limit == null
      ? []
      : await em.find(
          PromotionUseEntity,
          { customerId, promotionId, state: { $ne: 'RELEASED' }, paymentId: { $ne: paymentId } },
          { orderBy: { paymentId: 'asc' }, disableIdentityMap: true },
        );
  const isFull = limit != null && own.length >= limit;
  // A payment nobody finished must not keep the bonus from the one that is wanted now.
  const oldest = isFull ? own.find((each) => each.state === 'PROMISED') : undefined;
  if (isFull && !oldest) return false;
  const moved = oldest && (await releaseBonus(tx, { id: oldest.paymentId, promotionId }));
  const isTaken = await takeOfAll(em, promotion, use);
  if (isTaken) await keep(em, use, state);
  else if (moved && (await takeOfAll(em, promotion, oldest))) await keep(em, oldest, 'PROMISED');
  return isTaken;
};

/**
 * Promises the best bonus that runs and is not used up to a top-up that is about to be written down;
 * `undefined` when there is none. Lock the customer's wallet first.
 */
export const promiseBonus = async (
  tx: Transaction,
  { id, customerId, amount }: Pick<PaymentEntity, 'id' | 'customerId' | 'amount'>,
  now: Date,
): Promise<Promised | undefined> => {
  const running = await runningPromotions(tx.em, now);
  for (const { promotion, bonus } of rankBonuses(running, amount)) {
    const use = { paymentId: id, promotionId: promotion.id, customerId, bonus };
    if (await take(tx, promotion, use, 'PROMISED')) return { promotionId: promotion.id, bonus };
  }
  return undefined;
};

/**
 * What a top-up whose money has just been posted gets on top, whole rupiah, once: what it was promised,
 * or, if that was released meanwhile, what the limits still leave; the payment keeps no promise of more. The posting holds the wallet's lock.
 */
export const claimBonus = async (
  tx: Transaction,
  payment: Pick<PaymentEntity, 'id' | 'customerId' | 'bonus' | 'promotionId'>,
): Promise<number> => {
  const { id: paymentId, customerId, promotionId, bonus } = payment;
  if (!bonus || !promotionId) return 0;
  const promised = { paymentId, state: 'PROMISED' } as const;
  const given = await tx.em.nativeUpdate(PromotionUseEntity, promised, { state: 'GIVEN' });
  if (given > 0) return bonus;
  const fresh = { disableIdentityMap: true };
  const promotion = await tx.em.findOneOrFail(PromotionEntity, { id: promotionId }, fresh);
  const use = { paymentId, promotionId, customerId, bonus };
  if (await take(tx, promotion, use, 'GIVEN')) return bonus;
  await tx.em.nativeUpdate(PaymentEntity, { id: paymentId }, { bonus: null });
  return 0;
};
