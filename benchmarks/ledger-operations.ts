import { newId } from '@webrana/ids';
import { sizes } from './config.ts';
import { openDesk } from './ledger/desk.ts';
import { type Holder, type Kind, operate, topUp } from './ledger/operations.ts';
import type { Figure } from './report.ts';

const hotWallets = 5;

/** Every second operation hits one of a few hot wallets, the others are spread. */
const holderOf = (holders: readonly Holder[], turn: number): Holder =>
  holders[turn % 2 === 0 ? turn % hotWallets : (turn * 7_919) % holders.length] as Holder;

/** Many operations at once at the doors of the use cases, and every invariant of the books afterwards. */
export const measureLedgerOperations = async (): Promise<Figure[]> => {
  const { concurrency, operations, wallets } = sizes;
  const desk = await openDesk();
  try {
    const holders: Holder[] = Array.from({ length: wallets }, () => ({
      userId: newId('user'),
      expected: 0,
    }));
    for (const holder of holders) await topUp(desk, holder, 2_000_000_000);
    const counts: Record<Kind, number> = { payment: 0, 'top-up': 0, refund: 0, adjustment: 0 };
    const paid: { holder: Holder; orderId: string }[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let turn = next++; turn < operations; turn = next++)
        counts[await operate(desk, holderOf(holders, turn), turn, paid)] += 1;
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: concurrency }, worker));
    const perSecond = operations / ((performance.now() - began) / 1_000);

    const rows: { owner: string; balance: number | string }[] = await desk.running.database
      .fork()
      .execute("select owner_id as owner, balance from account where kind = 'CUSTOMER_WALLET'");
    const balances = new Map(rows.map(({ owner, balance }) => [owner, Number(balance)]));
    const drift = holders.reduce(
      (sum, { userId, expected }) => sum + Math.abs((balances.get(userId) ?? 0) - expected),
      0,
    );
    const { checks, problems, totals } = await desk.verify();
    for (const problem of problems.slice(0, 20)) console.error(problem);
    const told = Object.entries(counts).map(([kind, count]) => `${count} × ${kind}`);
    return [
      {
        name: `ledger operations, ${concurrency} at a time over ${wallets} wallets (${desk.kind}: ${told.join(', ')})`,
        value: perSecond,
        unit: '/s',
      },
      { name: 'wallets differ from what was done', value: drift, unit: 'IDR', budget: 0 },
      {
        name: `${checks.length} invariants over ${totals.transactions} transactions`,
        value: problems.length,
        unit: 'problems',
        budget: 0,
      },
    ];
  } finally {
    await desk.close();
  }
};
