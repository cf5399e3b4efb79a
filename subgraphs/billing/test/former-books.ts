import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DatabaseLocation, openDatabase } from '@webrana/orm-kit';
import {
  at,
  customerId,
  houses,
  invoiceId,
  movements,
  orderId,
  postings,
  type Row,
  staffId,
  wallet,
} from './former-movements.ts';

/** The last migration before there were holds, lots of bonus, series of credit notes, chained acts. */
const lastFormer = 'Migration20261122142346_reporting_views.ts';
const present = fileURLToPath(new URL('../migrations', import.meta.url));

/** The migrations up to the last former one, in a folder of their own. */
const formerMigrations = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'billing-former-'));
  for (const kind of ['sqlite', 'mysql']) {
    mkdirSync(join(folder, kind));
    // Links, so that what the files import is found where they really are.
    for (const file of readdirSync(join(present, kind)))
      if (file <= lastFormer) symlinkSync(join(present, kind, file), join(folder, kind, file));
  }
  return folder;
};

const waiting = (id: string, amount: number): Row => ({
  id,
  customer_id: customerId,
  amount,
  reason: 'A correction.',
  status: 'WAITING',
  requested_by: staffId,
  requested_at: at,
});

const account = (id: string, kind: string, more: Row): Row => ({
  id,
  kind,
  owner_id: '',
  currency: 'IDR',
  posting_count: 0,
  opened_at: at,
  ...more,
});

const tables = (): readonly (readonly [table: string, rows: readonly Row[]])[] => [
  [
    'account',
    [
      account(wallet, 'CUSTOMER_WALLET', {
        owner_id: customerId,
        balance: 41_100,
        posting_count: 3,
      }),
      ...Object.entries(houses).map(([id, kind]) => account(id, kind, { balance: null })),
    ],
  ],
  [
    'ledger_transaction',
    movements.map(([id, kind, scope, key, refType, refId, ofOrder]) => ({
      id,
      kind,
      idem_scope: scope,
      idem_key: key,
      ref_type: refType,
      ref_id: refId,
      order_id: ofOrder ? orderId : null,
      occurred_at: at,
    })),
  ],
  ['posting', postings()],
  [
    'invoice',
    [
      {
        id: invoiceId,
        order_id: orderId,
        order_number: 'WB-20261105-00001',
        customer_id: customerId,
        status: 'PAID',
        number: 'INV/2026/11/000001',
        description: 'VPS Murah 1 × 1',
        lines: JSON.stringify([
          { kind: 'LIST_PRICE', amount: 100_000 },
          { kind: 'TAX', amount: 11_000 },
          { kind: 'TOTAL', amount: 111_000 },
        ]),
        total: 111_000,
        tax: 11_000,
        refunded: 11_100,
        paid_transaction_id: 'txn_former0002',
        issued_at: at,
        paid_at: at,
      },
    ],
  ],
  ['invoice_counter', [{ month: '2026-11', last_number: 1 }]],
  [
    'payment',
    [
      {
        id: 'pay_former0000',
        invoice_id: invoiceId,
        order_id: orderId,
        customer_id: customerId,
        method: 'CHANNEL',
        channel_code: 'BRIVA',
        amount: 111_000,
        fee_customer: 0,
        total: 111_000,
        merchant_ref: 'pay_former0000',
        gateway_reference: 'T0001',
        status: 'PAID',
        created_at: at,
        requested_at: at,
        paid_at: at,
        credited_transaction_id: 'txn_former0002',
        open_tries: 1,
      },
    ],
  ],
  [
    'payment_callback',
    [
      {
        id: 'cbk_former0000',
        reference: 'T0001',
        status: 'PAID',
        body_hash: 'x',
        raw_body: '{}',
        received_at: at,
        processed_at: at,
        outcome: 'CREDITED_INVOICE',
      },
    ],
  ],
  [
    'credit_note',
    [
      {
        id: 'crn_former0000',
        invoice_id: invoiceId,
        customer_id: customerId,
        number: 'CN/2026/11/000001/1',
        sequence: 1,
        transaction_id: 'txn_former0003',
        total: 11_100,
        tax: 1_100,
        issued_at: at,
      },
    ],
  ],
  [
    'refund',
    [
      {
        id: 'rfd_former0000',
        invoice_id: invoiceId,
        customer_id: customerId,
        transaction_id: 'txn_former0003',
        amount: 11_100,
        tax: 1_100,
        reason: 'An instance could not be delivered.',
        created_at: at,
      },
    ],
  ],
  [
    'wallet_adjustment',
    [
      {
        ...waiting('adj_former0001', 5_000),
        status: 'APPLIED',
        decided_at: at,
        transaction_id: 'txn_former0004',
      },
      waiting('adj_former0002', -6_100),
      waiting('adj_former0003', -7_000),
    ],
  ],
  [
    'staff_act',
    [
      {
        // Older than any act that will be written.
        id: 'act_00former0000',
        kind: 'ADJUSTMENT_APPLIED',
        subject_id: 'adj_former0001',
        staff_id: staffId,
        reason: 'A correction.',
        facts: '{}',
        acted_at: at,
      },
    ],
  ],
];

/** Lays out the books as they were kept before: one customer with a wallet of 41,100. */
export const writeFormerBooks = async (location: DatabaseLocation) => {
  const folder = formerMigrations();
  try {
    const database = await openDatabase({
      subgraph: 'billing',
      entities: [],
      migrations: pathToFileURL(`${folder}/`),
      location,
    });
    try {
      for (const [table, rows] of tables())
        for (const row of rows) {
          const columns = Object.keys(row).map((name) => `\`${name}\``);
          await database
            .fork()
            .execute(
              `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
              Object.values(row),
            );
        }
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { customerId, orderId, invoiceId };
};
