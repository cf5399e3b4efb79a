import { formerPostingHash } from '../src/modules/ledger/chain.ts';

export const customerId = 'usr_former0000';
export const orderId = 'ord_former0000';
export const invoiceId = 'inv_former0000';
export const wallet = 'acc_wallet0000';
export const at = new Date('2026-11-05T03:00:00.000Z');
export const staffId = 'usr_finance000';

type Movement = readonly [
  id: string,
  kind: string,
  scope: string,
  key: string,
  refType: string,
  refId: string,
  ofOrder: boolean,
  sides: Readonly<Record<string, number>>,
];
/** A bonus of 25,000, an order of 111,000 through Tripay, 11,100 of it given back, 5,000 added. */
export const movements: readonly Movement[] = [
  [
    'txn_former0001',
    'WELCOME_BONUS',
    'welcome-bonus',
    customerId,
    'USER',
    customerId,
    false,
    { [wallet]: 25_000, acc_promotion0: -25_000 },
  ],
  [
    'txn_former0002',
    'ORDER_PAYMENT',
    'tripay',
    'T0001',
    'INVOICE',
    invoiceId,
    true,
    { acc_clearing00: -111_000, acc_revenue000: 100_000, acc_ppn0000000: 11_000 },
  ],
  [
    'txn_former0003',
    'REFUND',
    'item-refund',
    'itm_former0001',
    'ITEM',
    'itm_former0001',
    true,
    { [wallet]: 11_100, acc_refunds000: -10_000, acc_ppn0000000: -1_100 },
  ],
  [
    'txn_former0004',
    'ADJUSTMENT',
    'adjustment',
    'adj_former0001',
    'ADJUSTMENT',
    'adj_former0001',
    false,
    { [wallet]: 5_000, acc_adjustment: -5_000 },
  ],
];
export const houses = {
  acc_promotion0: 'PROMOTIONAL_EXPENSE',
  acc_clearing00: 'GATEWAY_CLEARING',
  acc_revenue000: 'REVENUE',
  acc_ppn0000000: 'PPN_PAYABLE',
  acc_refunds000: 'REFUNDS',
  acc_adjustment: 'ADJUSTMENTS',
};

/** A row of a table as it was, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The postings of the movements, with the chain of the wallet as it had begun. */
export const postings = (): Row[] => {
  const rows: Row[] = [];
  let [sequence, balance] = [0, 0];
  let hash: string | null = null;
  for (const [transactionId, , , , , , , sides] of movements)
    for (const [accountId, amount] of Object.entries(sides)) {
      const id = `pst_00former${String(rows.length).padStart(4, '0')}`;
      const isWallet = accountId === wallet;
      if (isWallet) [sequence, balance] = [sequence + 1, balance + amount];
      const place = isWallet ? { sequence, balanceAfter: balance } : {};
      const own = { sequence: null, balanceAfter: null, ...place };
      // The first posting is older than the chain of wallets.
      const prevHash: string | null = isWallet && sequence > 1 ? (hash ?? '') : null;
      const posting = { id, transactionId, accountId, amount, ...own, occurredAt: at };
      const link: string | null = prevHash === null ? null : formerPostingHash(prevHash, posting);
      if (isWallet) hash = link;
      rows.push({
        id,
        transaction_id: transactionId,
        account_id: accountId,
        amount,
        sequence: own.sequence,
        balance_after: own.balanceAfter,
        occurred_at: at,
        prev_hash: prevHash,
        hash: link,
      });
    }
  return rows;
};
