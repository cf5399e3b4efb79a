import { raw } from '@mikro-orm/core';
import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from './account.entity.ts';
import type { LedgerContext } from './accounts.ts';
import { BonusLotEntity, type LotSource } from './bonus-lot.entity.ts';
import { BonusUseEntity } from './bonus-use.entity.ts';
import { UnbalancedPostings } from './ledger.errors.ts';

type Em = Transaction['em'];

/** The bonus part of a credit: whole rupiah, and when what remains of it ends (null: never). */
export type BonusGrant = {
  readonly amount: number;
  readonly source: LotSource;
  readonly expiresAt: Date | null;
};
/** The movement a lot is given or spent by, whose wallet is locked. */
export type LotMovement = {
  readonly accountId: string;
  readonly transactionId: string;
  readonly occurredAt: Date;
};

/** Those that end first come first; those that never end come last. */
const soonestFirst = (a: BonusLotEntity, b: BonusLotEntity): number =>
  (a.expiresAt?.getTime() ?? Infinity) - (b.expiresAt?.getTime() ?? Infinity) ||
  (a.id < b.id ? -1 : 1);

/** The lots of a wallet with something left, in the order they are spent. */
export const openLots = async (em: Em, accountId: string): Promise<BonusLotEntity[]> => {
  const where = { accountId, remaining: { $gt: 0 } };
  const lots = await em.find(BonusLotEntity, where, { disableIdentityMap: true });
  // Infinity minus Infinity is not a number, so two that never end fall through to their ids.
  return lots.toSorted(soonestFirst);
};

/** Lots whose time is over and of which something remains, those that ended first come first. */
export const findDueLots = (em: Em, now: Date, limit: number): Promise<BonusLotEntity[]> =>
  em.find(
    BonusLotEntity,
    { expiresAt: { $lte: now }, remaining: { $gt: 0 } },
    { orderBy: { expiresAt: 'asc', id: 'asc' }, limit, disableIdentityMap: true },
  );

/** Lots that end soon, of which something remains and nobody was told. */
export const findUnwarnedLots = (
  em: Em,
  { now, until }: { now: Date; until: Date },
  limit: number,
): Promise<BonusLotEntity[]> =>
  em.find(
    BonusLotEntity,
    { expiresAt: { $gt: now, $lte: until }, remaining: { $gt: 0 }, warnedAt: null },
    { orderBy: { expiresAt: 'asc', id: 'asc' }, limit, disableIdentityMap: true },
  );

/** What a movement took out of lots: how much in all, and when the last of them ends. */
export const bonusSpentBy = async (
  em: Em,
  transactionId: string,
): Promise<{ amount: number; expiresAt: Date | null }> => {
  const uses = await em.find(BonusUseEntity, { transactionId });
  if (uses.length === 0) return { amount: 0, expiresAt: null };
  const lots = await em.find(BonusLotEntity, { id: { $in: uses.map(({ lotId }) => lotId) } });
  const last = lots.toSorted(soonestFirst).at(-1);
  return {
    amount: uses.reduce((total, { amount }) => total + amount, 0),
    expiresAt: last?.expiresAt ?? null,
  };
};

/** Writes down a lot; the caller has raised the wallet's bonus in the same statement as its balance. */
export const grantLot = async (
  context: LedgerContext,
  em: Em,
  { accountId, transactionId, occurredAt }: LotMovement,
  { amount, source, expiresAt }: BonusGrant,
): Promise<void> => {
  if (amount === 0) return;
  await em.insert(BonusLotEntity, {
    id: context.newId('bonusLot') as string,
    accountId,
    transactionId,
    source,
    amount,
    remaining: amount,
    expiresAt,
    grantedAt: occurredAt,
    warnedAt: null,
  });
};

/** Takes `amount` out of the lots, those that end first before others, or all out of one. */
export const spendLots = async (
  context: LedgerContext,
  em: Em,
  { accountId, transactionId }: LotMovement,
  amount: number,
  only?: string,
): Promise<void> => {
  let left = amount;
  const uses = [];
  for (const { id, remaining } of await openLots(em, accountId)) {
    if (only !== undefined && id !== only) continue;
    const taken = Math.min(left, remaining);
    if (taken === 0) break;
    left -= taken;
    const where = { id, remaining: { $gte: taken } };
    const less = { remaining: raw('remaining - ?', [taken]) };
    if ((await em.nativeUpdate(BonusLotEntity, where, less)) !== 1)
      throw new UnbalancedPostings(`Bonus ${id} changed while its wallet was locked.`);
    uses.push({ id: context.newId('bonusUse') as string, lotId: id, transactionId, amount: taken });
  }
  if (left > 0) throw new UnbalancedPostings(`${accountId} has ${left} less bonus than it says.`);
  await em.insertMany(BonusUseEntity, uses);
  await em.nativeUpdate(AccountEntity, { id: accountId }, { bonus: raw('bonus - ?', [amount]) });
};
