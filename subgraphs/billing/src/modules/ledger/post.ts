import { raw, UniqueConstraintViolationException } from '@mikro-orm/core';
import { sum } from '@webrana/money';
import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from './account.entity.ts';
import { type AccountRef, type LedgerContext, openAccount } from './accounts.ts';
import { genesis, postingHash } from './chain.ts';
import { InsufficientBalanceError, UnbalancedPostings } from './ledger.errors.ts';
import { PostingEntity } from './posting.entity.ts';
import { type RefType, TransactionEntity, type TransactionKind } from './transaction.entity.ts';

/** One side: whole rupiah, credit minus debit (positive raises a wallet, revenue, a liability). */
export type Side = { readonly account: AccountRef; readonly amount: number };

export type Movement = {
  readonly kind: TransactionKind;
  /** Together what the movement is: the same scope and key are posted once, for ever. */
  readonly scope: string;
  readonly key: string;
  readonly ref: { readonly type: RefType; readonly id: string };
  readonly orderId?: string | null;
  /** Must sum to zero; sides of zero are left out. */
  readonly sides: readonly Side[];
};

export type Posted = {
  readonly transactionId: string;
  /** False when the same scope and key had been posted before; then nothing was posted now. */
  readonly isNew: boolean;
  /** What each wallet holds afterwards, by owner; empty when nothing was posted. */
  readonly balances: ReadonlyMap<string, number>;
};

type Em = Transaction['em'];

const merge = (sides: readonly Side[]): Side[] => {
  if (sides.some(({ amount }) => !Number.isSafeInteger(amount)))
    throw new UnbalancedPostings('An amount is not whole rupiah.');
  const total = sum(sides.map(({ amount }) => amount));
  if (total !== 0) throw new UnbalancedPostings(`The postings sum to ${total}.`);
  const merged = new Map<string, Side>();
  for (const { account, amount } of sides) {
    const key = `${account.kind}:${account.ownerId}`;
    merged.set(key, { account, amount: sum([merged.get(key)?.amount ?? 0, amount]) });
  }
  return [...merged.values()].filter(({ amount }) => amount !== 0);
};

const findPosted = (em: Em, scope: string, key: string) =>
  em.findOne(
    TransactionEntity,
    { idemScope: scope, idemKey: key },
    { disableIdentityMap: true, fields: ['id'] },
  );

/** Moves a wallet by one guarded statement, which also locks its row until the commit. */
const moveWallet = async (em: Em, account: AccountEntity, amount: number) => {
  const where = amount < 0 ? { id: account.id, balance: { $gte: -amount } } : { id: account.id };
  const moved = await em.nativeUpdate(AccountEntity, where, {
    balance: raw('balance + ?', [amount]),
    postingCount: raw('posting_count + 1'),
  });
  // The row is locked now, so that the posting before is the last one there will be before this.
  const [now] = (await em.execute(
    `select a.balance as balance, a.posting_count as sequence, p.hash as hash
     from account a left join posting p on p.account_id = a.id and p.sequence = a.posting_count - 1
     where a.id = ?`,
    [account.id],
  )) as { balance: number | string; sequence: number | string; hash: string | null }[];
  const balance = Number(now?.balance ?? 0);
  if (moved === 0) throw new InsufficientBalanceError(balance, -amount);
  return { balance, sequence: Number(now?.sequence), prevHash: now?.hash ?? genesis };
};

/**
 * Posts one movement of money inside `tx`, once per scope and key. Throws `UnbalancedPostings` for
 * a bug and `InsufficientBalanceError` when a wallet would fall below zero.
 */
export const post = async (
  context: LedgerContext,
  tx: Transaction,
  movement: Movement,
): Promise<Posted> => {
  const { em } = tx;
  const { scope, key } = movement;
  const sides = merge(movement.sides);
  const before = await findPosted(em, scope, key);
  if (before) return { transactionId: before.id, isNew: false, balances: new Map() };

  const transactionId: string = context.newId('transaction');
  const occurredAt = context.clock.now();
  try {
    await em.insert(TransactionEntity, {
      id: transactionId,
      kind: movement.kind,
      idemScope: scope,
      idemKey: key,
      refType: movement.ref.type,
      refId: movement.ref.id,
      orderId: movement.orderId ?? null,
      occurredAt,
    });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const twin = await findPosted(em, scope, key);
    if (!twin) throw error;
    return { transactionId: twin.id, isNew: false, balances: new Map() };
  }

  const opened: { account: AccountEntity; side: Side }[] = [];
  for (const side of sides) {
    opened.push({ account: await openAccount(context, em, side.account), side });
  }
  // One order for everybody, so that two movements never wait for each other.
  opened.sort((a, b) => (a.account.id < b.account.id ? -1 : 1));

  const balances = new Map<string, number>();
  const rows = [];
  for (const { account, side } of opened) {
    const isWallet = account.kind === 'CUSTOMER_WALLET';
    const after = isWallet ? await moveWallet(em, account, side.amount) : undefined;
    if (after) balances.set(account.ownerId, after.balance);
    const row = {
      id: context.newId('posting') as string,
      transactionId,
      accountId: account.id,
      amount: side.amount,
      sequence: after?.sequence ?? null,
      balanceAfter: after?.balance ?? null,
      occurredAt,
    };
    const prevHash = after?.prevHash ?? null;
    rows.push({ ...row, prevHash, hash: prevHash === null ? null : postingHash(prevHash, row) });
  }
  if (rows.length) await em.insertMany(PostingEntity, rows);
  return { transactionId, isNew: true, balances };
};
