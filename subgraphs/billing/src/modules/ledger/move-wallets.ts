import { LockMode } from '@mikro-orm/core';
import { sum } from '@webrana/money';
import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from './account.entity.ts';
import { availableIn } from './accounts.ts';
import { genesis } from './chain.ts';
import { InsufficientBalanceError } from './ledger.errors.ts';
import type { Side } from './post.ts';

type Em = Transaction['em'];

/** One side of a movement that is a wallet's. */
export type WalletMove = {
  readonly accountId: string;
} & Pick<Side, 'amount' | 'bonus' | 'lotId'>;

export type Moved = {
  readonly balance: number;
  /** The place of the posting in the wallet. */
  readonly sequence: number;
  /** What of it has to come out of the wallet's lots. */
  readonly bonusSpent: number;
};

/** Locks wallets in the order of their ids, so that two who lock the same never wait for each other. */
const lockWallets = async (
  em: Em,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AccountEntity>> => {
  const rows = await em.find(
    AccountEntity,
    { id: { $in: [...ids] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, disableIdentityMap: true },
  );
  const wallets = new Map(rows.map((row) => [row.id, row]));
  for (const id of ids) if (!wallets.has(id)) throw new Error(`There is no account ${id}.`);
  return wallets;
};

/** The hashes the chains of locked wallets end with; to be asked before anything is moved. */
const lastHashes = async (em: Em, ids: readonly string[]): Promise<Map<string, string>> => {
  const last: { id: string; hash: string | null }[] = await em.execute(
    `select a.id as id, p.hash as hash from account a
     join posting p on p.account_id = a.id and p.sequence = a.posting_count
     where a.id in (${ids.map(() => '?').join()})`,
    [...ids],
  );
  return new Map(last.map(({ id, hash }) => [id, hash ?? genesis]));
};

/** One move after another on one wallet. Throws where a move would take more than is available. */
const walk = (wallet: AccountEntity, moves: readonly WalletMove[]): Moved[] => {
  let { balance, bonus } = { balance: wallet.balance ?? 0, bonus: wallet.bonus };
  return moves.map(({ amount, bonus: grant, lotId }, index) => {
    const available = availableIn({ balance, held: wallet.held });
    if (amount < 0 && available < -amount) throw new InsufficientBalanceError(available, -amount);
    balance += amount;
    bonus += grant?.amount ?? 0;
    // Paid money is spent first: only what it does not cover comes out of the bonus.
    const bonusSpent = lotId ? -amount : Math.max(0, bonus - balance);
    bonus -= bonusSpent;
    return { balance, sequence: wallet.postingCount + index + 1, bonusSpent };
  });
};

type Change = {
  readonly id: string;
  readonly amount: number;
  readonly bonus: number;
  readonly count: number;
  /** What has to be available before the first of the moves, so that none takes more than there is. */
  readonly needed: number;
};

/** What the moves of one wallet change in sum; its lots take out of its bonus what they spend. */
const changeOf = (id: string, moves: readonly WalletMove[]): Change => {
  let [amount, lowest] = [0, 0];
  for (const move of moves) {
    amount += move.amount;
    if (move.amount < 0) lowest = Math.min(lowest, amount);
  }
  const bonus = sum(moves.map((move) => move.bonus?.amount ?? 0));
  // What only receives asks for nothing, whatever is held.
  const needed = lowest < 0 ? -lowest : Number.MIN_SAFE_INTEGER;
  return { id, amount, bonus, count: moves.length, needed };
};

/** All wallets by one guarded statement. */
const applyChanges = async (em: Em, changes: readonly Change[]): Promise<void> => {
  const each = (value: (change: Change) => number) => ({
    sql: `case id ${changes.map(() => 'when ? then ?').join(' ')} end`,
    values: changes.flatMap((change) => [change.id, value(change)]),
  });
  const amount = each((change) => change.amount);
  const count = each((change) => change.count);
  const bonus = each((change) => change.bonus);
  const needed = each((change) => change.needed);
  const ids = changes.map(({ id }) => id);
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `update account set balance = balance + ${amount.sql},
       posting_count = posting_count + ${count.sql}, bonus = bonus + ${bonus.sql}
     where id in (${ids.map(() => '?').join()}) and balance - held >= ${needed.sql}`,
    [...amount.values, ...count.values, ...bonus.values, ...ids, ...needed.values],
    'run',
  );
  if (affectedRows !== changes.length) throw new Error('A locked wallet changed under its lock.');
};

/**
 * Moves wallets, each by one or more moves in their order, and keeps them locked until the commit.
 * Answers what became of each move, and the hashes the chains ended with before. Throws
 * `InsufficientBalanceError` when more would leave a wallet than is available.
 */
export const moveWallets = async (
  em: Em,
  moves: readonly WalletMove[],
): Promise<{ moved: ReadonlyMap<WalletMove, Moved>; lastHashes: Map<string, string> }> => {
  const byWallet = Map.groupBy(moves, ({ accountId }) => accountId);
  if (byWallet.size === 0) return { moved: new Map(), lastHashes: new Map() };
  const wallets = await lockWallets(em, [...byWallet.keys()].toSorted());
  const moved = new Map<WalletMove, Moved>();
  for (const [id, own] of byWallet)
    for (const [index, after] of walk(wallets.get(id) as AccountEntity, own).entries())
      moved.set(own[index] as WalletMove, after);
  const hashes = await lastHashes(em, [...wallets.keys()]);
  await applyChanges(
    em,
    [...byWallet].map(([id, own]) => changeOf(id, own)),
  );
  return { moved, lastHashes: hashes };
};
