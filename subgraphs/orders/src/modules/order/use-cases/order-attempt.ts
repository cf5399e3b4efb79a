import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { OrderClosed } from '@webrana/events';
import { CommitUnknown, type Transaction } from '@webrana/orm-kit';
import { hashToken } from '@webrana/secrets';
import { IdempotencyConflictError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { OrderAttemptEntity } from '../order-attempt.entity.ts';
import type { PlaceOrder } from '../place-order.input.ts';

const detached = { disableIdentityMap: true } as const;
// Without a project the hash is what it was before there were any.
const hashOf = ({ quoteId, osImageId, hostname, sshKeys, projectId }: PlaceOrder): string =>
  hashToken(
    JSON.stringify([quoteId, osImageId, hostname, sshKeys, ...(projectId ? [projectId] : [])]),
  );

/**
 * The attempt behind an idempotency key, made when there is none; `undefined` when it vanished
 * while we looked. Throws `IdempotencyConflictError` for a key that was used with another input.
 */
export const claimAttempt = async (
  ctx: UseCase,
  customerId: string,
  wanted: PlaceOrder,
): Promise<OrderAttemptEntity | undefined> => {
  const key = wanted.idempotencyKey;
  const inputHash = hashOf(wanted);
  const claim = ctx.transact(async ({ em }) => {
    const find = () => em.findOne(OrderAttemptEntity, { customerId, key }, detached);
    const known = await find();
    if (known) return known;
    const createdAt = ctx.clock.now();
    const fresh = { customerId, key, inputHash, orderId: ctx.newId('order'), createdAt };
    try {
      await em.insert(OrderAttemptEntity, { ...fresh, orderedAt: null });
      return { ...fresh, orderedAt: null } as OrderAttemptEntity;
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return find();
      throw error;
    }
  });
  // A claim whose commit got no answer is looked for again, like one that vanished.
  const attempt = await claim.catch((error: unknown) => {
    if (error instanceof CommitUnknown) return null;
    throw error;
  });
  if (attempt && attempt.inputHash !== inputHash) throw new IdempotencyConflictError();
  return attempt ?? undefined;
};

/** The attempt, held until the transaction ends; null when it was given up meanwhile. */
export const lockAttempt = ({ em }: Transaction, orderId: string) =>
  em.findOne(
    OrderAttemptEntity,
    { orderId },
    { ...detached, lockMode: LockMode.PESSIMISTIC_WRITE },
  );

/** Frees the key of an attempt that was refused, unless an order came of it. */
export const forgetAttempt = (ctx: UseCase, { orderId }: OrderAttemptEntity): Promise<number> =>
  ctx.transact(({ em }) => em.nativeDelete(OrderAttemptEntity, { orderId, orderedAt: null }));

/** Like `forgetAttempt`, and has catalog release what it may have reserved. */
export const abandonAttempt = (
  ctx: UseCase,
  { orderId, customerId }: OrderAttemptEntity,
): Promise<boolean> =>
  ctx.transact(async (tx) => {
    const gone = await tx.em.nativeDelete(OrderAttemptEntity, { orderId, orderedAt: null });
    if (gone) tx.record(OrderClosed, { orderId, customerId, status: 'CANCELLED' });
    return gone > 0;
  });
