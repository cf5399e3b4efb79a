import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { sum } from '@webrana/money';
import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from './account.entity.ts';
import { availableIn, findAccount, type LedgerContext, openAccount, walletOf } from './accounts.ts';
import { HoldEntity, type HoldReason, type HoldState } from './hold.entity.ts';
import { HoldClosedError, InsufficientBalanceError } from './ledger.errors.ts';
import { type Movement, type Posted, post } from './post.ts';
import type { RefType } from './transaction.entity.ts';

type Em = Transaction['em'];
/** What a hold is for: the same scope and key are held once, for ever. */
export type HoldKey = { readonly scope: string; readonly key: string };
export type NewHold = HoldKey & {
  readonly ownerId: string;
  /** Whole rupiah, above zero. */
  readonly amount: number;
  readonly reason: HoldReason;
  readonly ref: { readonly type: RefType; readonly id: string };
  readonly expiresAt: Date | null;
};

/** The hold of a scope and key, as the database has it now. */
export const findHold = (em: Em, { scope, key }: HoldKey): Promise<HoldEntity | null> =>
  em.findOne(HoldEntity, { scope, idemKey: key }, { disableIdentityMap: true });

/** Holds whose time is over, those that ended first come first. */
export const findDueHolds = (em: Em, now: Date, limit: number): Promise<HoldEntity[]> =>
  em.find(
    HoldEntity,
    { state: 'HELD', expiresAt: { $lte: now } },
    { orderBy: { expiresAt: 'asc' }, limit, disableIdentityMap: true },
  );

/** What is held of a wallet now, oldest first. */
export const openHolds = (em: Em, accountId: string): Promise<HoldEntity[]> =>
  em.find(HoldEntity, { accountId, state: 'HELD' }, { orderBy: { id: 'asc' }, limit: 100 });

/**
 * Sets money of a wallet aside, once per scope and key: the same again answers the first hold,
 * whatever became of it. Throws `InsufficientBalanceError` when less is available.
 */
export const placeHold = async (
  context: LedgerContext,
  tx: Transaction,
  { ownerId, amount, reason, ref, expiresAt, scope, key }: NewHold,
): Promise<HoldEntity> => {
  if (!Number.isSafeInteger(amount) || amount <= 0)
    throw new RangeError(`A hold of ${amount} is not whole rupiah above zero.`);
  const { em } = tx;
  const known = await findHold(em, { scope, key });
  if (known) return known;
  const account = await openAccount(context, em, walletOf(ownerId));
  const hold = {
    id: context.newId('hold') as string,
    accountId: account.id,
    amount,
    reason,
    scope,
    idemKey: key,
    refType: ref.type,
    refId: ref.id,
    state: 'HELD' as const,
    expiresAt,
    createdAt: context.clock.now(),
    closedAt: null,
    transactionId: null,
  };
  try {
    await em.insert(HoldEntity, hold);
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const twin = await findHold(em, { scope, key });
    if (!twin) throw error;
    return twin;
  }
  const where = { id: account.id, [raw('balance - held')]: { $gte: amount } };
  const held = await em.nativeUpdate(AccountEntity, where, { held: raw('held + ?', [amount]) });
  if (held === 1) return hold;
  const now = await findAccount(em, walletOf(ownerId));
  throw new InsufficientBalanceError(now ? availableIn(now) : 0, amount);
};

/** Ends a hold once, however many do at once; false when it had ended before. */
const close = async (
  context: LedgerContext,
  em: Em,
  { id, accountId, amount }: HoldEntity,
  state: Exclude<HoldState, 'HELD'>,
): Promise<boolean> => {
  const change = { state, closedAt: context.clock.now() };
  const closed = await em.nativeUpdate(HoldEntity, { id, state: 'HELD' }, change);
  if (closed === 0) return false;
  await em.nativeUpdate(AccountEntity, { id: accountId }, { held: raw('held - ?', [amount]) });
  return true;
};

/**
 * Takes what was held by `movement`, in one transaction; the same again answers the same movement.
 * It may take less than was held, the rest is let go. Throws `HoldClosedError` when it was released.
 */
export const captureHold = async (
  context: LedgerContext,
  tx: Transaction,
  by: HoldKey,
  movement: Movement,
): Promise<Posted> => {
  const { em } = tx;
  const hold = await findHold(em, by);
  if (!hold) throw new Error(`Nothing is held for ${by.scope} ${by.key}.`);
  const wallets = movement.sides.filter(({ account }) => account.kind === 'CUSTOMER_WALLET');
  const taken = -sum(wallets.map(({ amount }) => amount));
  if (taken <= 0 || taken > hold.amount)
    throw new RangeError(`${taken} cannot be taken from a hold of ${hold.amount}.`);
  if (!(await close(context, em, hold, 'CAPTURED'))) {
    const now = await findHold(em, by);
    // Only what was captured has a movement.
    if (!now?.transactionId) throw new HoldClosedError();
    return { transactionId: now.transactionId, isNew: false, balances: new Map() };
  }
  const posted = await post(context, tx, movement);
  const { transactionId } = posted;
  await em.nativeUpdate(HoldEntity, { id: hold.id }, { transactionId });
  return posted;
};

/** Lets go what was held; false when there is no such hold, or it had ended before. */
export const releaseHold = async (
  context: LedgerContext,
  tx: Transaction,
  by: HoldKey,
): Promise<boolean> => {
  const hold = await findHold(tx.em, by);
  return hold !== null && close(context, tx.em, hold, 'RELEASED');
};
