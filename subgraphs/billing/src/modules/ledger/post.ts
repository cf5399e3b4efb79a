import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { sum } from '@webrana/money';
import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { AccountEntity } from './account.entity.ts';
import { type AccountRef, type LedgerContext, openAccounts } from './accounts.ts';
import { inOneBook } from './book-of.ts';
import { postingHash } from './chain.ts';
import { UnbalancedPostings } from './ledger.errors.ts';
import { type BonusGrant, grantLot, spendLots } from './lots.ts';
import { moveWallet } from './move-wallet.ts';
import { PostingEntity } from './posting.entity.ts';
import { type RefType, TransactionEntity, type TransactionKind } from './transaction.entity.ts';

/** One side: whole rupiah, credit minus debit (positive raises a wallet, revenue, a liability). */
export type Side = {
  readonly account: AccountRef;
  readonly amount: number;
  /** Of what a wallet receives: the part that is bonus. All else it receives is paid money. */
  readonly bonus?: BonusGrant;
  /** Of what leaves a wallet: all from this lot. Else paid money goes first, then bonus. */
  readonly lotId?: string;
};

export type Movement = {
  readonly kind: TransactionKind;
  /** Together what the movement is: the same scope and key are posted once, for ever. */
  readonly scope: string;
  readonly key: string;
  readonly ref: { readonly type: RefType; readonly id: string };
  readonly orderId?: string | null;
  /** Whose it is; needed only when no wallet takes part. Decides between live and test accounts. */
  readonly customerId?: string;
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
  for (const side of sides) {
    const { account, bonus } = side;
    const key = `${account.kind}:${account.ownerId}`;
    const before = merged.get(key);
    // A bonus belongs to one side; two in one movement would be two reasons.
    if (before?.bonus && bonus) throw new UnbalancedPostings('Two bonuses in one movement.');
    merged.set(key, { ...before, ...side, amount: sum([before?.amount ?? 0, side.amount]) });
  }
  for (const { amount, bonus, lotId } of merged.values())
    if ((bonus && (bonus.amount < 0 || bonus.amount > amount)) || (lotId && amount > 0))
      throw new UnbalancedPostings('A bonus is not a part of what the wallet receives.');
  return [...merged.values()].filter(({ amount }) => amount !== 0);
};

const findPosted = async (em: Em, scope: string, key: string): Promise<string | undefined> => {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from ledger_transaction where idem_scope = ? and idem_key = ?',
    [scope, key],
  );
  return row?.id;
};

/**
 * Posts one movement of money inside `tx`, once per scope and key. Throws `UnbalancedPostings` for
 * a bug and `InsufficientBalanceError` when more would leave a wallet than it holds and is not held.
 */
export const post = async (
  context: LedgerContext,
  tx: Transaction,
  movement: Movement,
): Promise<Posted> => {
  const { em } = tx;
  const { scope, key } = movement;
  const sides = merge(inOneBook(movement.sides, movement.customerId));
  const before = await findPosted(em, scope, key);
  if (before) return { transactionId: before, isNew: false, balances: new Map() };

  const transactionId: string = context.newId('transaction');
  const occurredAt = context.clock.now();
  try {
    await insertRows(em, TransactionEntity, [
      {
        id: transactionId,
        kind: movement.kind,
        idemScope: scope,
        idemKey: key,
        refType: movement.ref.type,
        refId: movement.ref.id,
        orderId: movement.orderId ?? null,
        occurredAt,
      },
    ]);
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const twin = await findPosted(em, scope, key);
    if (!twin) throw error;
    return { transactionId: twin, isNew: false, balances: new Map() };
  }

  const accounts = await openAccounts(
    context,
    em,
    sides.map(({ account }) => account),
  );
  const opened = sides.map((side, index) => ({ account: accounts[index] as AccountEntity, side }));
  // One order for everybody, so that two movements never wait for each other.
  opened.sort((a, b) => (a.account.id < b.account.id ? -1 : 1));

  const balances = new Map<string, number>();
  const rows = [];
  for (const { account, side } of opened) {
    const isWallet = account.kind === 'CUSTOMER_WALLET';
    const after = isWallet ? await moveWallet(em, account, side) : undefined;
    if (after) {
      balances.set(account.ownerId, after.balance);
      const part = { accountId: account.id, transactionId, occurredAt };
      if (side.bonus) await grantLot(context, em, part, side.bonus);
      if (after.bonusSpent > 0) await spendLots(context, em, part, after.bonusSpent, side.lotId);
    }
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
  await insertRows(em, PostingEntity, rows);
  return { transactionId, isNew: true, balances };
};
