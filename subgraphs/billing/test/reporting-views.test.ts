import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('the reporting views ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  /** The service itself may not read the views: a reader has a user of its own. */
  const read = async <T = Record<string, unknown>>(sql: string, values: unknown[] = []) => {
    if (kind === 'sqlite') return billing.tables<T>(sql, values);
    const [row] = await billing.tables<{ name: string }>('select database() as name');
    const reader = await createConnection(`mysql://root@127.0.0.1:3306/${row?.name}`);
    const [rows] = await reader.query(sql, values);
    await reader.end();
    return rows as T[];
  };

  test('have the promised columns and agree with each other', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 200_000);
    const order = customer.order();
    const { payment, invoice } = await customer.pay(order.id);
    const owner = [customer.userId];
    expect(await read('select * from v_wallet where owner_id = ?', owner)).toEqual([
      { owner_id: customer.userId, currency: 'IDR', posted: 89_000, held: 0 },
    ]);
    const [paid] = await read<Record<string, string>>('select * from v_payment where id = ?', [
      payment.id,
    ]);
    expect(Object.keys(paid ?? {})).toEqual([
      'id',
      'merchant_ref',
      'gateway_ref',
      'invoice_id',
      'expected_amount',
      'status',
      'credited_txn_id',
      'gateway_fee',
    ]);
    expect(paid).toMatchObject({ invoice_id: invoice.id, expected_amount: 111_000 });
    const [movement] = await read('select * from v_txn where id = ?', [paid?.credited_txn_id]);
    expect(Object.keys(movement ?? {})).toEqual([
      'id',
      'kind',
      'idem_scope',
      'idem_key',
      'ref_type',
      'ref_id',
    ]);
    const postings = await read<{ amount: number }>('select * from v_posting where txn_id = ?', [
      paid?.credited_txn_id,
    ]);
    expect(Object.keys(postings[0] ?? {})).toEqual([
      'id',
      'txn_id',
      'account_id',
      'account_kind',
      'owner_id',
      'currency',
      'amount',
    ]);
    expect(postings.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(0);
    const [event] = await read('select * from v_outbox limit 1');
    expect(Object.keys(event ?? {})).toEqual(['id', 'created_at', 'done_at']);
  });
});
