import { testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { nextNumber, nextNumbers } from './next-number.ts';

describe.each(kinds)('invoice numbers ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  test('have no gaps and no twins when many pay at once and some cannot', async () => {
    const payers = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const customer = billing.customer();
        await fill(billing, customer.userId, index % 3 === 0 ? 1_000 : 200_000);
        return { customer, order: customer.order() };
      }),
    );
    const paid = await Promise.all(payers.map(({ customer, order }) => customer.pay(order.id)));
    const numbers = paid
      .filter(({ __typename }) => __typename === 'PayOrderSuccess')
      .map(({ invoice }) => invoice.number as string)
      .toSorted();
    expect(numbers).toHaveLength(20);
    expect(numbers.map((number) => Number(number.slice(-6)))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('follow the month in Jakarta, and a rollback gives a number back', async () => {
    const context = billing.useCase();
    const at = (text: string) => context.transact((tx) => nextNumber(tx, new Date(text), 'usr_1'));
    expect(await at('2030-01-31T16:59:59Z')).toBe('INV/2030/01/000001');
    expect(await at('2030-01-31T17:00:00Z')).toBe('INV/2030/02/000001');
    await context
      .transact(async (tx) => {
        await nextNumber(tx, new Date('2030-02-01T00:00:00Z'), 'usr_1');
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect(await at('2030-02-02T00:00:00Z')).toBe('INV/2030/02/000002');
  });

  test('count test invoices for themselves, and on within one transaction', async () => {
    const context = billing.useCase();
    const now = new Date('2030-05-05T00:00:00Z');
    const [live, first, second] = await context.transact(async (tx) => [
      await nextNumber(tx, now, 'usr_1'),
      await nextNumber(tx, now, testOwnerOf('usr_1')),
      await nextNumber(tx, now, testOwnerOf('usr_1')),
    ]);
    expect(live).toBe('INV/2030/05/000001');
    expect([first, second]).toEqual(['TEST/2030/05/000001', 'TEST/2030/05/000002']);
  });

  test('come several at a time, in the order of who gets them', async () => {
    const context = billing.useCase();
    const now = new Date('2031-03-05T00:00:00Z');
    const take = (...owners: string[]) => context.transact((tx) => nextNumbers(tx, now, owners));
    const counters = (table: string) =>
      billing.tables(`select last_number as last from ${table} where month = '2031-03'`);
    expect(await take('usr_1', 'usr_2')).toEqual(['INV/2031/03/000001', 'INV/2031/03/000002']);
    expect(await counters('test_invoice_counter')).toEqual([]);
    expect(
      await take('usr_1', testOwnerOf('usr_1'), 'usr_3', testOwnerOf('usr_2'), 'usr_1'),
    ).toEqual([
      'INV/2031/03/000003',
      'TEST/2031/03/000001',
      'INV/2031/03/000004',
      'TEST/2031/03/000002',
      'INV/2031/03/000005',
    ]);
    expect(await take()).toEqual([]);
    expect(await counters('invoice_counter')).toHaveLength(1);
  });

  test('a month that somebody else opens meanwhile goes on from there', async () => {
    const context = billing.useCase();
    const now = new Date('2030-06-06T00:00:00Z');
    /** Takes a number as if the counter had not been there a moment ago. */
    const late = (fault?: Error) =>
      context.transact((tx) => {
        let isFirst = true;
        const nativeUpdate: typeof tx.em.nativeUpdate = async (...call) => {
          if (!isFirst) return tx.em.nativeUpdate(...call);
          isFirst = false;
          return 0;
        };
        const insert = fault ? () => Promise.reject(fault) : tx.em.insert.bind(tx.em);
        const findOneOrFail = tx.em.findOneOrFail.bind(tx.em);
        const em = { nativeUpdate, insert, findOneOrFail };
        return nextNumber({ em } as unknown as typeof tx, now, 'usr_1');
      });
    expect(await late()).toBe('INV/2030/06/000001');
    expect(await late()).toBe('INV/2030/06/000002');
    await expect(late(new TypeError('broken'))).rejects.toThrow('broken');
    const statements: string[] = [];
    const stop = billing.running.database.onQuery((sql) => statements.push(sql));
    await context.transact((tx) => nextNumber(tx, now, 'usr_1'));
    stop();
    expect(statements.filter((sql) => sql.startsWith('insert'))).toEqual([]);
  });
});
