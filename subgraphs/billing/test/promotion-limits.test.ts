import { newId, testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, documents, kinds, startBilling } from './start-billing.ts';

type Payment = { id: string; bonus: { amount: number } | null };

describe.each(kinds)('the limits of deposit promotions ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const running: string[] = [];
  /** The only promotion that runs: 25,000 from 50,000 unless said otherwise. */
  const only = async (more: Record<string, unknown>): Promise<string> => {
    for (const promotionId of running.splice(0))
      await billing.staff().ask(documents.endPromotion, { input: { promotionId } });
    const { now } = billing.useCase().clock;
    const input = {
      name: 'Bonus isi saldo',
      kind: 'FIXED',
      bonusAmount: 25_000,
      minimumDeposit: 50_000,
      startsAt: new Date(now().getTime() - 60_000).toISOString(),
      endsAt: new Date(now().getTime() + 400 * 3_600_000).toISOString(),
      ...more,
    };
    const created = await billing.staff().ask(documents.createPromotion, { input });
    if (!created.promotion) throw new Error(JSON.stringify(created));
    running.push(created.promotion.id);
    return created.promotion.id;
  };
  const topUp = async (customer: Customer, more: Record<string, unknown> = {}) => {
    const input = {
      amount: 50_000,
      method: 'CHANNEL',
      channelCode: 'BRIVA',
      idempotencyKey: newId('event'),
      ...more,
    };
    const { payment } = await customer.ask(documents.topUp, { input });
    return (await customer.ask(documents.payment, { id: payment.id })) as Payment;
  };
  const bonusOf = async (customer: Customer): Promise<number> =>
    (await customer.wallet()).bonus.total.amount;
  const offered = async (customer: Customer) =>
    (await customer.ask(documents.topUpOptions)).promotions;
  const counted = async (id: string) => {
    const all = await billing.staff('SUPPORT').ask(documents.promotions);
    const { uses, bonusTotal } = all.find((one: { id: string }) => one.id === id);
    return [uses, bonusTotal.amount];
  };

  test('one customer gets it once, however many top-ups are paid at once', async () => {
    const id = await only({ usesPerCustomer: 1 });
    const customer = billing.customer();
    const opened: Payment[] = [];
    for (let index = 0; index < 8; index += 1) opened.push(await topUp(customer));
    await Promise.all(opened.map((payment) => billing.payOutside(payment.id, 2)));
    expect(await bonusOf(customer)).toBe(25_000);
    expect(await customer.balance()).toBe(8 * 50_000 + 25_000);
    expect(await offered(customer)).toMatchObject([
      { id, availability: 'USED_BY_VIEWER', usesPerCustomer: 1 },
    ]);
    expect((await topUp(customer)).bonus).toBeNull();
    const other = billing.customer();
    expect(await offered(other)).toMatchObject([{ id, availability: 'AVAILABLE' }]);
    expect((await topUp(other)).bonus).toEqual({ amount: 25_000 });
    expect(await counted(id)).toEqual([2, 50_000]);
    expect((await billing.verify()).problems).toEqual([]);
  }, 60_000);

  test('eight opened at once by one customer promise it once, to the payment that came last', async () => {
    const id = await only({ usesPerCustomer: 1 });
    const customer = billing.customer();
    const opened = await Promise.all(Array.from({ length: 8 }, () => topUp(customer)));
    const now = await Promise.all(
      opened.map(
        async (each) => (await customer.ask(documents.payment, { id: each.id })) as Payment,
      ),
    );
    const promised = now.filter(({ bonus }) => bonus !== null);
    expect(promised).toHaveLength(1);
    expect(await counted(id)).toEqual([1, 25_000]);
    // Who pays another one after all gets the bonus with it, and not twice.
    const [unpromised] = now.filter(({ bonus }) => bonus === null) as [Payment];
    await billing.payOutside(unpromised.id);
    expect(await bonusOf(customer)).toBe(25_000);
    await billing.payOutside((promised[0] as Payment).id);
    expect(await bonusOf(customer)).toBe(25_000);
    expect(
      await customer.ask(documents.payment, { id: (promised[0] as Payment).id }),
    ).toMatchObject({ status: 'PAID', bonus: null });
    expect(await counted(id)).toEqual([1, 25_000]);
  }, 60_000);

  test('all together get no more than the uses and the budget there are', async () => {
    for (const limits of [{ maximumUses: 3 }, { budget: 99_999 }]) {
      const id = await only(limits);
      const customers = Array.from({ length: 8 }, () => billing.customer());
      const opened = await Promise.all(customers.map((customer) => topUp(customer)));
      expect(opened.filter(({ bonus }) => bonus?.amount === 25_000)).toHaveLength(3);
      await Promise.all(opened.map((payment) => billing.payOutside(payment.id, 2)));
      const bonuses = await Promise.all(customers.map(bonusOf));
      expect(bonuses.reduce((total, bonus) => total + bonus, 0)).toBe(75_000);
      expect(await offered(billing.customer())).toMatchObject([{ id, availability: 'USED_UP' }]);
      expect(await counted(id)).toEqual([3, 75_000]);
    }
    expect((await billing.verify()).problems).toEqual([]);
  }, 60_000);

  test('what is promised to one that ends unpaid is there for others', async () => {
    const id = await only({ maximumUses: 1 });
    const [slow, quick] = [billing.customer(), billing.customer()];
    const transfer = { method: 'BANK_TRANSFER', channelCode: null };
    const first = await topUp(slow, transfer);
    expect(first.bonus).toEqual({ amount: 25_000 });
    expect((await topUp(quick)).bonus).toBeNull();
    billing.pass(49 * 3_600_000);
    await Promise.all([billing.run('expire-transfers'), billing.run('expire-transfers')]);
    expect(await counted(id)).toEqual([0, 0]);
    const second = await topUp(quick);
    expect(second.bonus).toEqual({ amount: 25_000 });
    await billing.payOutside(second.id);
    expect(await bonusOf(quick)).toBe(25_000);
    // Its money came too late for the bonus, which is somebody else's by now.
    const input = { paymentId: first.id, reason: 'Seen on the statement.' };
    await billing.staff().ask(documents.approve, { input });
    expect(await bonusOf(slow)).toBe(0);
    expect(await slow.balance()).toBeGreaterThan(50_000);
    const told = (await billing.events('billing.topped-up')).filter(
      ({ customerId }: { customerId: string }) => customerId === slow.userId,
    );
    expect(told).toMatchObject([{ bonus: 0 }]);
    expect(await counted(id)).toEqual([1, 25_000]);
  });

  test('late money gets its bonus when nobody took it meanwhile', async () => {
    const id = await only({ maximumUses: 1, usesPerCustomer: 1 });
    const customer = billing.customer();
    const late = await topUp(customer, { method: 'BANK_TRANSFER', channelCode: null });
    billing.pass(49 * 3_600_000);
    await billing.run('expire-transfers');
    const input = { paymentId: late.id, reason: 'Seen on the statement.' };
    await billing.staff().ask(documents.approve, { input });
    expect(await bonusOf(customer)).toBe(25_000);
    expect(await counted(id)).toEqual([1, 25_000]);
  });

  test('a rejected transfer leaves it, and the next best is promised while the best is used up', async () => {
    const best = await only({ maximumUses: 1 });
    const created = await billing.staff().ask(documents.createPromotion, {
      input: {
        name: 'Bonus kecil',
        kind: 'FIXED',
        bonusAmount: 5_000,
        minimumDeposit: 50_000,
        startsAt: new Date(Date.now() - 60_000).toISOString(),
        endsAt: new Date(Date.now() + 1_000 * 3_600_000).toISOString(),
      },
    });
    running.push(created.promotion.id);
    const [one, two] = [billing.customer(), billing.customer()];
    const transfer = await topUp(one, { method: 'BANK_TRANSFER', channelCode: null });
    expect(transfer.bonus).toEqual({ amount: 25_000 });
    expect((await topUp(two)).bonus).toEqual({ amount: 5_000 });
    const input = { paymentId: transfer.id, reason: 'Not on the statement.' };
    await billing.staff().ask(documents.reject, { input });
    expect(await counted(best)).toEqual([0, 0]);
    expect((await topUp(two)).bonus).toEqual({ amount: 25_000 });
  });

  test('test money takes nothing of what the live customers share', async () => {
    const id = await only({ maximumUses: 1, usesPerCustomer: 1 });
    const person = billing.customer();
    const twin = billing.customer(testOwnerOf(person.userId));
    expect((await topUp(twin)).bonus).toEqual({ amount: 25_000 });
    expect(await counted(id)).toEqual([0, 0]);
    expect((await topUp(person)).bonus).toEqual({ amount: 25_000 });
    expect(await counted(id)).toEqual([1, 25_000]);
  });

  test('limits that could never be met are refused, and only staff see what is used', async () => {
    for (const odd of [
      { usesPerCustomer: 0 },
      { maximumUses: 0 },
      { budget: 24_999 },
      { usesPerCustomer: 1_001 },
    ])
      await expect(only(odd)).rejects.toThrow('InvalidInputError');
    await only({ budget: 60_000 });
    const customer = billing.customer();
    expect(await offered(customer)).toMatchObject([{ bonusLeft: { amount: 60_000 } }]);
    const { data, errors } = await customer.send(
      '{ topUpOptions { promotions { budget { amount } uses } } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(data?.topUpOptions?.promotions?.[0]?.uses ?? null).toBeNull();
  });
});
