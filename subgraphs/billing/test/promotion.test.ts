import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, documents, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('deposit promotions ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const create = (more: Record<string, unknown>) =>
    billing.staff().ask(documents.createPromotion, {
      input: {
        name: 'Bonus isi saldo',
        minimumDeposit: 100_000,
        startsAt: new Date(Date.now() - 60_000).toISOString(),
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
        ...more,
      },
    });

  test('the best that runs is promised when the payment is begun, and kept', async () => {
    const percent = await create({ kind: 'PERCENT', basisPoints: 1_000, maximumBonus: 30_000 });
    await create({ kind: 'FIXED', bonusAmount: 15_000 });
    await create({
      kind: 'FIXED',
      bonusAmount: 900_000,
      startsAt: new Date(Date.now() + 1_800_000).toISOString(),
    });
    const customer = billing.customer();
    const topUp = async (amount: number) => {
      const input = {
        amount,
        method: 'CHANNEL',
        channelCode: 'BRIVA',
        idempotencyKey: newId('event'),
      };
      return (await customer.ask(documents.topUp, { input })).payment.id as string;
    };
    expect((await customer.ask(documents.topUpOptions)).promotions).toHaveLength(2);
    const ids = [await topUp(99_999), await topUp(100_000), await topUp(200_000)];
    ids.push(await topUp(1_000_000));
    const input = { promotionId: percent.promotion.id };
    expect(await billing.staff().ask(documents.endPromotion, { input })).toMatchObject({
      __typename: 'EndDepositPromotionSuccess',
    });
    for (const id of ids) await billing.payOutside(id, 3);
    const { entries } = await customer.wallet();
    const bonuses = entries.edges
      .map(({ node }: { node: { kind: string; amount: { amount: number } } }) => node)
      .filter((node: { kind: string }) => node.kind === 'DEPOSIT_BONUS')
      .map(({ amount }: { amount: { amount: number } }) => amount.amount);
    expect(bonuses.toReversed()).toEqual([15_000, 20_000, 30_000]);
    expect(await customer.balance()).toBe(1_399_999 + 65_000);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('odd ones are refused', async () => {
    for (const odd of [
      { kind: 'PERCENT' },
      { kind: 'FIXED', bonusAmount: 1, basisPoints: 1 },
      { kind: 'PERCENT', basisPoints: 10_001 },
      { kind: 'FIXED', bonusAmount: 1, endsAt: '2020-01-01T00:00:00Z' },
    ])
      expect(await create(odd)).toMatchObject({ __typename: 'InvalidInputError' });
  });
});
