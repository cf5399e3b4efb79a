import { newId, testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, documents, kinds, startBilling } from './start-billing.ts';

type Staff = ReturnType<Billing['staff']>;

describe.each(kinds)('adjustments of wallets ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const adjust = (staff: Staff, customerId: string, amount: number, key: string = newId('event')) =>
    staff.ask(documents.adjust, {
      input: { customerId, amount, reason: 'A correction.', idempotencyKey: key },
    });
  const decide = (staff: Staff, adjustmentId: string, isApproved = true) =>
    staff.ask(documents.decide, { input: { adjustmentId, isApproved, reason: 'Looked at it.' } });

  test('a small one is applied at once, both ways, never below zero', async () => {
    const customer = billing.customer();
    const staff = billing.staff();
    expect(await adjust(staff, customer.userId, 50_000)).toMatchObject({
      adjustment: { status: 'APPLIED', amount: { amount: 50_000 } },
    });
    await adjust(staff, customer.userId, -20_000);
    expect(await customer.balance()).toBe(30_000);
    expect(await adjust(staff, customer.userId, -30_001)).toMatchObject({
      __typename: 'InsufficientBalanceError',
    });
    const { entries } = await customer.wallet();
    expect(entries.edges[0].node).toMatchObject({ kind: 'ADJUSTMENT' });
    expect(await staff.ask(documents.customerWallet, { id: customer.userId })).toMatchObject({
      balance: { amount: 30_000 },
    });
    const key = newId('event');
    await Promise.all(Array.from({ length: 6 }, () => adjust(staff, customer.userId, 5, key)));
    expect(await customer.balance()).toBe(30_005);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a large one, or a large sum in small pieces, waits for somebody else', async () => {
    const customer = billing.customer();
    const staff = billing.staff();
    const pieces = await Promise.all(
      Array.from({ length: 8 }, () => adjust(staff, customer.userId, 300_000)),
    );
    const applied = pieces.filter(({ adjustment }) => adjustment.status === 'APPLIED');
    expect(applied).toHaveLength(3);
    expect(await customer.balance()).toBe(900_000);
    const { adjustment } = await adjust(staff, customer.userId, 5_000_000);
    expect(adjustment).toMatchObject({ status: 'WAITING', viewerCanDecide: false });
    expect(await decide(staff, adjustment.id)).toMatchObject({
      __typename: 'SecondPersonNeededError',
    });
    const others = Array.from({ length: 10 }, () => billing.staff());
    const answers = await Promise.all(others.map((other) => decide(other, adjustment.id)));
    const won = answers.filter(({ __typename }) => __typename === 'DecideWalletAdjustmentSuccess');
    expect(won).toHaveLength(1);
    expect(await customer.balance()).toBe(5_900_000);
    const { adjustment: refused } = await adjust(staff, customer.userId, -4_000_000);
    expect(await decide(billing.staff('ADMIN'), refused.id, false)).toMatchObject({
      adjustment: { status: 'REJECTED' },
    });
    expect(await decide(billing.staff('ADMIN'), refused.id)).toMatchObject({
      __typename: 'AdjustmentDecidedError',
      status: 'REJECTED',
    });
    expect(await customer.balance()).toBe(5_900_000);
    const waiting = await staff.ask(documents.adjustments, { status: 'WAITING' });
    expect(waiting.edges).toHaveLength(5);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a large debit holds what it would take until somebody decides', async () => {
    const customer = billing.customer();
    const [asker, other] = [billing.staff(), billing.staff()];
    const { adjustment: given } = await adjust(asker, customer.userId, 3_100_000);
    await decide(other, given.id);
    const { adjustment: first } = await adjust(asker, customer.userId, -2_000_000);
    expect(await customer.wallet()).toMatchObject({
      balance: { amount: 3_100_000 },
      held: { amount: 2_000_000 },
      available: { amount: 1_100_000 },
      holds: [{ reason: 'ADJUSTMENT', amount: { amount: 2_000_000 } }],
    });
    // Neither a second request nor an order reaches what is held.
    expect(await adjust(asker, customer.userId, -1_100_001)).toMatchObject({
      __typename: 'InsufficientBalanceError',
    });
    expect(await customer.pay(customer.order(1_110_000).id)).toMatchObject({
      __typename: 'InsufficientBalanceError',
      balance: { amount: 1_100_000 },
    });
    await Promise.all(Array.from({ length: 6 }, () => decide(billing.staff(), first.id)));
    expect(await customer.wallet()).toMatchObject({
      balance: { amount: 1_100_000 },
      held: { amount: 0 },
      holds: [],
    });
    const { adjustment: refused } = await adjust(asker, customer.userId, -1_100_000);
    await decide(other, refused.id, false);
    expect(await customer.wallet()).toMatchObject({ available: { amount: 1_100_000 } });
    const told = (await billing.events('billing.wallet-adjusted')).filter(
      ({ customerId }: { customerId: string }) => customerId === customer.userId,
    );
    expect(told).toMatchObject([
      { amount: 3_100_000, balanceAfter: 3_100_000, reason: 'A correction.' },
      { amount: -2_000_000, balanceAfter: 1_100_000 },
    ]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('one that nobody decides within seven days ends, and lets the money go', async () => {
    const customer = billing.customer();
    const [asker, other] = [billing.staff(), billing.staff()];
    const { adjustment: given } = await adjust(asker, customer.userId, 3_000_000);
    await decide(other, given.id);
    const { adjustment } = await adjust(asker, customer.userId, -2_000_000);
    billing.pass(7 * 24 * 3_600_000 - 60_000);
    await billing.run('expire-adjustments');
    expect(await customer.wallet()).toMatchObject({ held: { amount: 2_000_000 } });
    billing.pass(60_000);
    await Promise.all([billing.run('expire-adjustments'), billing.run('expire-adjustments')]);
    expect(await customer.wallet()).toMatchObject({
      balance: { amount: 3_000_000 },
      held: { amount: 0 },
    });
    expect(await decide(billing.staff(), adjustment.id)).toMatchObject({
      __typename: 'AdjustmentDecidedError',
      status: 'EXPIRED',
    });
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('nobody corrects or decides about a wallet of their own, in test mode neither', async () => {
    const [owner, asker, other] = [billing.staff('ADMIN'), billing.staff(), billing.staff()];
    const own = { __typename: 'OwnMoneyError', message: expect.stringContaining('Another member') };
    for (const amount of [10_000_000, 1, -1])
      for (const customerId of [owner.userId, testOwnerOf(owner.userId)])
        expect(await adjust(owner, customerId, amount)).toMatchObject({
          ...own,
          path: ['input', 'customerId'],
        });
    const customer = billing.customer(owner.userId);
    expect(await customer.balance()).toBe(0);
    const { adjustment } = await adjust(asker, owner.userId, 5_000_000);
    const seen = `query Seen { walletAdjustments(first: 50, status: WAITING) {
      edges { node { id viewerCanDecide } } } }`;
    const mayDecide = async (staff: Staff) =>
      (await staff.ask(seen)).edges.find(
        ({ node }: { node: { id: string } }) => node.id === adjustment.id,
      ).node.viewerCanDecide;
    expect([await mayDecide(owner), await mayDecide(asker), await mayDecide(other)]).toEqual([
      false,
      false,
      true,
    ]);
    for (const isApproved of [true, false])
      expect(await decide(owner, adjustment.id, isApproved)).toMatchObject(own);
    expect(await customer.balance()).toBe(0);
    expect(await decide(other, adjustment.id)).toMatchObject({ adjustment: { status: 'APPLIED' } });
    expect(await customer.balance()).toBe(5_000_000);
  });

  test('asks for a recent proof and the right role', async () => {
    const { userId } = billing.customer();
    expect(await adjust(billing.staff('ADMIN', 11 * 60_000), userId, 1_000)).toMatchObject({
      __typename: 'ProofRequiredError',
    });
    expect(await adjust(billing.staff(), userId, 0)).toMatchObject({
      __typename: 'InvalidInputError',
    });
    const input = { customerId: userId, amount: 1, reason: 'For me.', idempotencyKey: 'k' };
    const refused = await billing.customer(userId).send(documents.adjust, { input });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('the liability is what all wallets hold', async () => {
    const before = await billing.staff('SUPPORT').ask(documents.liability);
    await adjust(billing.staff(), newId('user'), 1_234);
    const after = await billing.staff('SUPPORT').ask(documents.liability);
    expect(after.total.amount - before.total.amount).toBe(1_234);
    expect(after.wallets - before.wallets).toBe(1);
  });
});
