import { jakartaDay } from '@webrana/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Billing,
  type Customer,
  documents,
  fill,
  kinds,
  startBilling,
} from './start-billing.ts';

const day = 24 * 3_600_000;

describe.each(kinds)('the outlook of a wallet ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const inDays = (days: number) => jakartaDay(new Date(Date.now() + days * day));
  const renews = (customer: Customer, ...charges: [days: number, amount: number][]) =>
    billing.renewals.set(
      customer.userId,
      charges.map(([days, amount]) => ({ on: inDays(days), amount })),
    );
  /** Somebody who bought an instance and has this left. */
  const payer = async (left: number) => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 111_000 + left);
    await customer.pay(customer.order().id);
    return customer;
  };
  const outlookOf = async (customer: Customer) => (await customer.ask(documents.outlook)).outlook;
  const warnings = async (customer: Customer) =>
    (await billing.events('billing.balance-low')).filter(
      ({ customerId }: { customerId: string }) => customerId === customer.userId,
    );

  test('says how long it lasts and what is missing, and what it cannot know it leaves out', async () => {
    const customer = await payer(120_000);
    renews(customer, [20, 50_000], [3, 50_000], [6, 50_000]);
    expect(await outlookOf(customer)).toEqual({
      daysLeft: 20,
      runsOutOn: inDays(20),
      needed: { amount: 100_000 },
      missing: { amount: 0 },
      nextCharges: [
        { on: inDays(3), amount: { amount: 50_000 }, count: 1 },
        { on: inDays(6), amount: { amount: 50_000 }, count: 1 },
      ],
    });
    billing.unreachable.add('instances');
    const { data, errors } = await customer.send(documents.outlook);
    billing.unreachable.delete('instances');
    expect(errors).toBeUndefined();
    expect(data.wallet).toEqual({ balance: { amount: 120_000 }, outlook: null });
  });

  test('a shortage is warned of once, and again after it was covered', async () => {
    const [short, fine] = [await payer(30_000), await payer(30_000)];
    const stranger = billing.customer();
    await fill(billing, stranger.userId, 1);
    renews(short, [2, 20_000], [5, 40_000]);
    renews(fine, [2, 20_000], [9, 40_000]);
    renews(stranger, [1, 5_000]);
    await Promise.all([billing.run('warn-low-balances'), billing.run('warn-low-balances')]);
    await billing.run('warn-low-balances');
    expect(await warnings(short)).toMatchObject([
      {
        available: 30_000,
        needed: 60_000,
        missing: 30_000,
        renewals: 2,
        daysLeft: 5,
        runsOutAt: new Date(`${inDays(5)}T00:00:00+07:00`).toISOString(),
      },
    ]);
    expect(await warnings(fine)).toEqual([]);
    expect(await warnings(stranger)).toEqual([]);

    await fill(billing, short.userId, 30_000);
    await billing.run('warn-low-balances');
    renews(short, [2, 20_000], [5, 40_000], [6, 1_000]);
    await billing.run('warn-low-balances');
    const told = await warnings(short);
    expect(told.map(({ missing }: { missing: number }) => missing)).toEqual([30_000, 1_000]);
    expect(new Set(told.map(({ warningId }: { warningId: string }) => warningId)).size).toBe(2);
  });

  test('what cannot be asked warns nobody, and forgets no warning', async () => {
    const customer = await payer(0);
    renews(customer, [1, 5_000]);
    await billing.run('warn-low-balances');
    billing.unreachable.add('instances');
    await billing.run('warn-low-balances');
    billing.unreachable.delete('instances');
    await billing.run('warn-low-balances');
    expect(await warnings(customer)).toHaveLength(1);
  });
});
