import { InstanceFailed } from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from './start-billing.ts';
import { tamper } from './tamper.ts';

/** What somebody with all rights, triggers dropped, makes of the books; the check has to see each. */
describe.each(kinds)('forged books ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let customer: ReturnType<Billing['customer']>;
  let ids: { invoice: string; payment: string; paid: string; wallet: string; item: string };
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const one = async (sql: string): Promise<string> => {
    const [row] = await billing.tables<{ value: string }>(sql);
    return String(row?.value);
  };
  /** Changes the books, tells what the check then names, and puts everything back. */
  const found = async (changes: string[], back: string[]): Promise<string[]> => {
    await tamper(billing, kind, ...changes);
    const { problems } = await billing.verifyNow();
    await tamper(billing, kind, ...back);
    expect((await billing.verifyNow()).problems).toEqual([]);
    return [...new Set(problems.map(({ check }) => check))];
  };
  /** The same for a column of a row; `value` is written as SQL. */
  const changed = async (table: string, id: string, column: string, value: string) => {
    const name = `\`${column}\``;
    const before = await one(
      `select cast(${name} as char) as value from ${table} where id = '${id}'`,
    );
    const set = (to: string) => `update ${table} set ${name} = ${to} where id = '${id}'`;
    const old = before === 'null' ? 'null' : `'${before}'`;
    return found([set(value)], [set(old)]);
  };

  beforeEach(async () => {
    if (skip || ids) return;
    customer = billing.customer();
    await fill(billing, customer.userId, 300_000);
    const order = customer.order(111_000);
    const { invoice, payment } = await customer.pay(order.id);
    const item: string = newId('orderItem');
    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId: order.id,
      itemId: item,
      customerId: customer.userId,
      hostname: 'vps',
      amount: 11_100,
    });
    // Another's wallet, so that the chains of the first are not all there is.
    await fill(billing, newId('user'), 1_000);
    await billing.run('seal-postings');
    const paid = `select paid_transaction_id as value from invoice where id = '${invoice.id}'`;
    const wallet = `select id as value from account where owner_id = '${customer.userId}'`;
    ids = {
      invoice: invoice.id,
      payment: payment.id,
      paid: await one(paid),
      wallet: await one(wallet),
      item,
    };
    expect((await billing.verifyNow()).problems).toEqual([]);
  });

  const walletChains = 'the hash chain of every wallet is unbroken';
  const houseChains = 'the hash chain of every house account is unbroken';
  const causes = 'every movement of money has its cause, and names it';

  test.each([
    ['kind', "'TOP_UP'", [causes]],
    ['idem_scope', "'other'", []],
    ['idem_key', "'other'", []],
    ['ref_type', "'USER'", [causes]],
    ['ref_id', "'inv_other'", [causes]],
    ['order_id', "'ord_other'", [causes]],
    ['order_id', 'null', [causes]],
  ])('a movement’s %s changed to %s', async (column, value, also) => {
    const names = await changed('ledger_transaction', ids.paid, column, value);
    expect(names).toEqual(expect.arrayContaining([walletChains, houseChains, ...also]));
  });

  test('a movement’s instant changed', async () => {
    const [later, back] =
      kind === 'sqlite'
        ? ['occurred_at + 1000', 'occurred_at - 1000']
        : ['date_add(occurred_at, interval 1 second)', 'date_sub(occurred_at, interval 1 second)'];
    const set = (to: string) =>
      `update ledger_transaction set occurred_at = ${to} where id = '${ids.paid}'`;
    expect(await found([set(later)], [set(back)])).toEqual([walletChains, houseChains]);
  });

  test.each([
    [
      'invoice',
      'tax',
      '0',
      'the price and the PPN of every paid invoice are what its payment posted',
    ],
    ['invoice', 'tax', '0', 'the lines of every invoice sum to its total, and name its PPN'],
    ['invoice', 'total', '110000', 'a payment of an invoice asks for its total, of its customer'],
    [
      'invoice',
      'refunded',
      '11000',
      'the credit notes of every invoice sum to what was given back, with its share of PPN',
    ],
    [
      'invoice',
      'lines',
      `'[{"kind":"LIST_PRICE","amount":111000}]'`,
      'the lines of every invoice sum to its total, and name its PPN',
    ],
    [
      'payment',
      'amount',
      '1000',
      'every paid payment moved its amount, out of where it says the money came from',
    ],
    [
      'payment',
      'method',
      "'CHANNEL'",
      'every paid payment moved its amount, out of where it says the money came from',
    ],
    [
      'payment',
      'customer_id',
      "'usr_other'",
      'nobody’s invoice, payment or adjustment moved another’s wallet',
    ],
  ])('%s.%s changed to %s: %#', async (table, column, value, name) => {
    const id = table === 'invoice' ? ids.invoice : ids.payment;
    expect(await changed(table, id, column, value)).toContain(name);
  });

  test.each([
    [
      'credit_note',
      'tax',
      '0',
      'every credit note moved its amount into the wallet, its PPN out of PPN payable',
    ],
    [
      'credit_note',
      'tax',
      '0',
      'the credit notes of every invoice sum to what was given back, with its share of PPN',
    ],
    [
      'credit_note',
      'total',
      '1',
      'the credit notes of every invoice sum to what was given back, with its share of PPN',
    ],
    ['refund', 'tax', '0', 'every refund has its credit note, and the other way round'],
    ['refund', 'amount', '1', 'every refund is in the ledger with its amount'],
    [
      'refund',
      'staff_id',
      "'usr_somebody'",
      'every decision of staff about money is among their acts, by whom it says',
    ],
  ])('%s.%s changed to %s: %#', async (table, column, value, name) => {
    const id = await one(`select id as value from ${table} where invoice_id = '${ids.invoice}'`);
    expect(await changed(table, id, column, value)).toContain(name);
  });

  test.each([
    ['held', '5', 'what is held of a wallet is the sum of its holds, and no more than its balance'],
    [
      'bonus',
      '5',
      'the bonus of a wallet is what remains of its lots, and no more than its balance',
    ],
    [
      'kind',
      "'REVENUE'",
      'accounts are wallets of somebody, or of the house and without a balance of their own',
    ],
  ])('a wallet’s %s changed to %s', async (column, value, name) => {
    expect(await changed('account', ids.wallet, column, value)).toContain(name);
  });

  test('100,000 of bonus out of nothing: no hashes on one side, no seals on the other', async () => {
    const promotion = await one(
      "select id as value from account where kind = 'PROMOTIONAL_EXPENSE'",
    );
    const given = await one(`select id as value from ledger_transaction
      where kind = 'WELCOME_BONUS' and ref_id = '${customer.userId}'`);
    const more = (sign: string) => [
      `update posting set amount = amount ${sign} 100000 where transaction_id = '${given}' and amount > 0`,
      `update posting set amount = amount - (0 ${sign} 100000) where transaction_id = '${given}' and account_id = '${promotion}'`,
      `update posting set balance_after = balance_after ${sign} 100000 where account_id = '${ids.wallet}'`,
      `update account set balance = balance ${sign} 100000 where id = '${ids.wallet}'`,
    ];
    const forgery = [
      'create table kept_posting as select * from posting',
      'create table kept_seal as select * from posting_seal',
      `update posting set hash = null, prev_hash = null where account_id = '${ids.wallet}'`,
      `delete from posting_seal where account_id = '${promotion}'`,
      ...more('+'),
    ];
    const back = [
      ...more('-'),
      'delete from posting',
      'insert into posting select * from kept_posting',
      'delete from posting_seal',
      'insert into posting_seal select * from kept_seal',
      'drop table kept_posting',
      'drop table kept_seal',
    ];
    const removed = 'no seal of a house account was removed';
    expect(await found(forgery, back)).toEqual([walletChains, removed]);
    // The schedule seals them again, and the check still misses those that were there.
    await tamper(billing, kind, ...forgery);
    await billing.run('seal-postings');
    const { problems } = await billing.verifyNow();
    expect(problems.map(({ check }) => check)).toEqual(
      expect.arrayContaining([walletChains, removed]),
    );
    await tamper(billing, kind, ...back);
    const counted = `select count(*) from posting_seal where account_id = '${promotion}'`;
    await tamper(
      billing,
      kind,
      `update account set posting_count = (${counted}) where id = '${promotion}'`,
    );
    expect((await billing.verifyNow()).problems).toEqual([]);
  });

  test('no hash anywhere: all wallets are younger than their chains', async () => {
    const forgery = [
      'create table kept_posting as select * from posting',
      'update posting set hash = null, prev_hash = null',
    ];
    const back = [
      'delete from posting',
      'insert into posting select * from kept_posting',
      'drop table kept_posting',
    ];
    expect(await found(forgery, back)).toEqual([walletChains]);
  });

  test('a posting of the house that is not sealed in time, and how many wait', async () => {
    await fill(billing, newId('user'), 10);
    const waiting = await billing.verifyNow();
    expect(waiting.problems).toEqual([]);
    expect(waiting.seals.waiting).toBe(1);
    billing.pass(6 * 60_000);
    // Nothing has happened since, as far as the books know: nobody may have been there to seal.
    expect((await billing.verifyNow()).problems).toEqual([]);
    await fill(billing, newId('user'), 10);
    const late = await billing.verifyNow();
    expect(late.problems).toEqual([
      expect.objectContaining({
        check: 'every posting of the house is sealed within five minutes',
        found: expect.stringMatching(/^1 of its postings are not sealed, the oldest since 2\d{3}-/),
      }),
    ]);
    expect(late.seals.waiting).toBe(1);
    await billing.run('seal-postings');
    const sealed = await billing.verifyNow();
    expect(sealed).toMatchObject({ problems: [], seals: { waiting: 0, sealedLate: 1 } });
  });
});
