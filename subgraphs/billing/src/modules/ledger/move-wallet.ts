import { raw } from '@mikro-orm/core';
import type { Transaction } from '@webrana/orm-kit';
import { AccountEntity } from './account.entity.ts';
import { genesis } from './chain.ts';
import { InsufficientBalanceError } from './ledger.errors.ts';
import type { Side } from './post.ts';

type Em = Transaction['em'];
type Row = Record<'balance' | 'held' | 'bonus' | 'sequence', number | string>;

export type Moved = {
  readonly balance: number;
  /** The place of the posting in the wallet. */
  readonly sequence: number;
  readonly prevHash: string;
  /** What of it has to come out of the wallet's lots. */
  readonly bonusSpent: number;
};

/**
 * Moves a wallet by one guarded statement, which also locks its row until the commit. Throws
 * `InsufficientBalanceError` when more would leave than is available.
 */
export const moveWallet = async (
  em: Em,
  account: Pick<AccountEntity, 'id'>,
  { amount, bonus, lotId }: Pick<Side, 'amount' | 'bonus' | 'lotId'>,
): Promise<Moved> => {
  const { id } = account;
  const where = amount < 0 ? { id, [raw('balance - held')]: { $gte: -amount } } : { id };
  const moved = await em.nativeUpdate(AccountEntity, where, {
    balance: raw('balance + ?', [amount]),
    postingCount: raw('posting_count + 1'),
    ...(bonus ? { bonus: raw('bonus + ?', [bonus.amount]) } : {}),
  });
  // The row is locked now, so that the posting before is the last one there will be before this.
  const [now] = (await em.execute(
    `select a.balance as balance, a.held as held, a.bonus as bonus, a.posting_count as sequence,
       p.hash as hash
     from account a left join posting p on p.account_id = a.id and p.sequence = a.posting_count - 1
     where a.id = ?`,
    [id],
  )) as (Row & { hash: string | null })[];
  if (!now) throw new Error(`There is no account ${id}.`);
  const balance = Number(now.balance);
  if (moved === 0) throw new InsufficientBalanceError(balance - Number(now.held), -amount);
  // Paid money is spent first: only what it does not cover comes out of the bonus.
  const bonusSpent = lotId ? -amount : Math.max(0, Number(now.bonus) - balance);
  return { balance, sequence: Number(now.sequence), prevHash: now.hash ?? genesis, bonusSpent };
};
