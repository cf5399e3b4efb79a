import { EmailConfirmed } from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, documents, kinds, startBilling } from './start-billing.ts';

const day = 24 * 3_600_000;

describe.each(kinds)('bonus of a wallet ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip)
      billing = await startBilling({
        kind,
        environment: { WELCOME_BONUS_IDR: '25000', WELCOME_BONUS_DAYS: '30' },
      });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const told = async (name: string, customer: Customer) =>
    (await billing.events(name)).filter(
      ({ customerId }: { customerId: string }) => customerId === customer.userId,
    );
  const welcome = (customer: Customer) =>
    billing.receive(EmailConfirmed, { userId: customer.userId });

  test('the bonus of a top-up can be spent for the days its promotion gives', async () => {
    const created = await billing.staff().ask(documents.createPromotion, {
      input: {
        name: 'Bonus isi saldo',
        kind: 'PERCENT',
        basisPoints: 1_000,
        minimumDeposit: 10_000,
        bonusDays: 14,
        startsAt: new Date(Date.now() - 60_000).toISOString(),
        endsAt: new Date(Date.now() + 365 * day).toISOString(),
      },
    });
    expect(created).toMatchObject({ __typename: 'CreateDepositPromotionSuccess' });
    const customer = billing.customer();
    const input = {
      amount: 100_000,
      method: 'CHANNEL',
      channelCode: 'BRIVA',
      idempotencyKey: newId('event'),
    };
    const { payment } = await customer.ask(documents.topUp, { input });
    await billing.payOutside(payment.id, 3);
    const { balance, bonus } = await customer.wallet();
    expect([balance.amount, bonus.total.amount]).toEqual([110_000, 10_000]);
    const [granted] = await told('billing.bonus-granted', customer);
    expect(granted).toMatchObject({
      amount: 10_000,
      promotion: 'Bonus isi saldo',
      expiresAt: bonus.nextExpiry.expiresAt,
    });
    expect(await told('billing.topped-up', customer)).toMatchObject([
      { paymentId: payment.id, amount: 100_000, bonus: 10_000, balanceAfter: 110_000 },
    ]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a welcome bonus is shown with its end, warned of once, and ends', async () => {
    const customer = billing.customer();
    await welcome(customer);
    const { bonus } = await customer.wallet();
    expect(bonus).toMatchObject({
      total: { amount: 25_000 },
      nextExpiry: { amount: { amount: 25_000 } },
      lots: [{ source: 'WELCOME', amount: { amount: 25_000 }, remaining: { amount: 25_000 } }],
    });
    const [credited] = await told('billing.wallet-credited', customer);
    expect(credited).toMatchObject({ bonusExpiresAt: bonus.nextExpiry.expiresAt });
    await customer.pay(customer.order(11_100).id);

    billing.pass(27 * day - 60_000);
    await billing.run('warn-expiring-bonus');
    expect(await told('billing.bonus-expiring', customer)).toEqual([]);
    billing.pass(120_000);
    await Promise.all([billing.run('warn-expiring-bonus'), billing.run('warn-expiring-bonus')]);
    await billing.run('warn-expiring-bonus');
    expect(await told('billing.bonus-expiring', customer)).toMatchObject([{ amount: 13_900 }]);

    billing.pass(3 * day);
    await Promise.all([billing.run('expire-bonus'), billing.run('expire-bonus')]);
    const after = await customer.wallet();
    expect(after).toMatchObject({
      balance: { amount: 0 },
      bonus: { total: { amount: 0 }, nextExpiry: null, lots: [] },
    });
    expect(after.entries.edges[0].node).toMatchObject({
      kind: 'BONUS_EXPIRED',
      amount: { amount: -13_900 },
    });
    expect(await told('billing.bonus-expired', customer)).toMatchObject([
      { amount: 13_900, balanceAfter: 0 },
    ]);
    expect((await billing.verify()).problems).toEqual([]);
  });
});
