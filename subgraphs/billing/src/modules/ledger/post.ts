import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { sum } from '@webrana/money';
import { insertRows, type Transaction } from '@webrana/orm-kit';
import type { AccountEntity } from './account.entity.ts';
import { type AccountRef, type LedgerContext, openAccounts } from './accounts.ts';
import { inOneBook } from './book-of.ts';
import { genesis, type MovementFacts, postingHash } from './chain.ts';
import { UnbalancedPostings } from './ledger.errors.ts';
import { type BonusGrant, grantLot, spendLots } from './lots.ts';
import { moveWallets, type WalletMove } from './move-wallets.ts';
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

/** What together names a movement. */
const nameOf = ({ scope, key }: Pick<Movement, 'scope' | 'key'>): string =>
  JSON.stringify([scope, key]);

/** The transactions of those movements that were posted before, by name. */
const findPosted = async (
  em: Em,
  movements: readonly Movement[],
): Promise<ReadonlyMap<string, string>> => {
  const rows: Pick<TransactionEntity, 'id' | 'idemScope' | 'idemKey'>[] = [];
  for (const [idemScope, own] of Map.groupBy(movements, ({ scope }) => scope)) {
    const where = { idemScope, idemKey: { $in: own.map(({ key }) => key) } };
    const fields = ['id', 'idemScope', 'idemKey'] as const;
    rows.push(...(await em.find(TransactionEntity, where, { fields, disableIdentityMap: true })));
  }
  return new Map(rows.map((row) => [nameOf({ scope: row.idemScope, key: row.idemKey }), row.id]));
};

type Opened = {
  readonly id: string;
  readonly isNew: boolean;
  /** What it says of itself, as it is or would be written down. */
  readonly facts: MovementFacts;
};

const factsOf = (
  { kind, scope, key, ref, orderId }: Movement,
  occurredAt: Date,
): MovementFacts => ({
  kind,
  idemScope: scope,
  idemKey: key,
  refType: ref.type,
  refId: ref.id,
  orderId: orderId ?? null,
  occurredAt,
});

/** Writes down the movements that are new; what a twin has posted meanwhile is not. */
const openTransactions = async (
  { newId, clock }: LedgerContext,
  em: Em,
  movements: readonly Movement[],
): Promise<Opened[]> => {
  const occurredAt = clock.now();
  for (let look = 1; ; look += 1) {
    const before = await findPosted(em, movements);
    const opened = movements.map((movement) => {
      const known = before.get(nameOf(movement));
      const facts = factsOf(movement, occurredAt);
      return { facts, id: known ?? newId('transaction'), isNew: known === undefined };
    });
    try {
      await insertRows(
        em,
        TransactionEntity,
        opened.filter(({ isNew }) => isNew).map(({ id, facts }) => ({ id, ...facts })),
      );
      return opened;
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException) || look === 3) throw error;
    }
  }
};

/** A side whose account is known, of a movement that is posted now. */
type Due = {
  readonly transactionId: string;
  readonly facts: MovementFacts;
  readonly account: AccountEntity;
  readonly side: Side;
  readonly move: WalletMove | undefined;
};

const isWallet = ({ kind }: AccountRef): boolean => kind === 'CUSTOMER_WALLET';

/**
 * Posts movements of money inside `tx`, each once per scope and key, in their order: all of them or, by a
 * throw, none. Throws `UnbalancedPostings` for a bug (two of one name too) and `InsufficientBalanceError`
 * when more would leave a wallet than it holds and is not held.
 */
export const postAll = async (
  context: LedgerContext,
  tx: Transaction,
  movements: readonly Movement[],
): Promise<Posted[]> => {
  const { em } = tx;
  if (new Set(movements.map(nameOf)).size < movements.length)
    throw new UnbalancedPostings('Two movements of one name.');
  const sides = movements.map((each) => merge(inOneBook(each.sides, each.customerId)));
  const opened = await openTransactions(context, em, movements);

  const refs = sides.flatMap((own, index) => (opened[index]?.isNew ? own : []));
  const accounts = await openAccounts(
    context,
    em,
    refs.map(({ account }) => account),
  );
  const accountOf = new Map(refs.map(({ account }, index) => [account, accounts[index]]));
  const due: Due[] = opened.flatMap(({ id, isNew, facts }, index) =>
    (isNew ? (sides[index] as Side[]) : []).map((side) => {
      const account = accountOf.get(side.account) as AccountEntity;
      const move = isWallet(account) ? { ...side, accountId: account.id } : undefined;
      return { transactionId: id, facts, account, side, move };
    }),
  );

  const { moved, lastHashes } = await moveWallets(
    em,
    due.flatMap(({ move }) => move ?? []),
  );
  const occurredAt = context.clock.now();
  const balances = new Map<string, Map<string, number>>();
  const rows = [];
  for (const { transactionId, facts, account, side, move } of due) {
    const after = move && moved.get(move);
    if (after) {
      const own = balances.get(transactionId) ?? new Map<string, number>();
      balances.set(transactionId, own.set(account.ownerId, after.balance));
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
    const prevHash = after ? (lastHashes.get(account.id) ?? genesis) : null;
    const hash = prevHash === null ? null : postingHash(prevHash, row, facts);
    if (hash !== null) lastHashes.set(account.id, hash);
    rows.push({ ...row, prevHash, hash });
  }
  await insertRows(em, PostingEntity, rows);
  return opened.map(({ id, isNew }) => ({
    transactionId: id,
    isNew,
    balances: balances.get(id) ?? new Map(),
  }));
};

/** Posts one movement of money inside `tx`; see `postAll`. */
export const post = async (
  context: LedgerContext,
  tx: Transaction,
  movement: Movement,
): Promise<Posted> => {
  const [posted] = await postAll(context, tx, [movement]);
  return posted as Posted;
};
