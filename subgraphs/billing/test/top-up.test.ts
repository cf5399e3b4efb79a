import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Billing,
  type Customer,
  documents,
  fill,
  kinds,
  startBilling,
} from './start-billing.ts';

describe.each(kinds)('topping up ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const topUp = (customer: Customer, amount: unknown, more: Record<string, unknown> = {}) =>
    customer.ask(documents.topUp, {
      input: {
        amount,
        method: 'CHANNEL',
        channelCode: 'BRIVA',
        idempotencyKey: newId('event'),
        ...more,
      },
    });

  test('shows what is possible', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 49_900_000);
    const options = await customer.ask(documents.topUpOptions);
    expect(options).toMatchObject({
      presets: [{ amount: 50_000 }, { amount: 100_000 }, { amount: 250_000 }, { amount: 500_000 }],
      minimum: { amount: 10_000 },
      maximum: { amount: 10_000_000 },
      maximumBalance: { amount: 50_000_000 },
      available: { amount: 100_000 },
      bankAccounts: [{ code: 'bca' }, { code: 'mandiri' }],
    });
    const channels = await customer.ask(documents.topUpChannels, { amount: 100_000 });
    expect(channels.find(({ code }: { code: string }) => code === 'BRIVA')).toMatchObject({
      isAvailable: true,
      total: { amount: 100_000 },
    });
    const small = await customer.ask(documents.topUpChannels, { amount: -1 });
    expect(small.every(({ isAvailable }: { isAvailable: boolean }) => !isAvailable)).toBe(true);
  });

  test('credits once, after a hundred callbacks that race the poller', async () => {
    const customer = billing.customer();
    const { payment } = await topUp(customer, 100_000);
    expect(payment).toMatchObject({
      status: 'PENDING',
      purpose: 'TOP_UP',
      order: null,
      invoice: null,
      total: { amount: 100_000 },
    });
    billing.pass(20_000);
    await Promise.all([billing.payOutside(payment.id, 100), billing.poll(), billing.poll()]);
    expect(await customer.balance()).toBe(100_000);
    const { entries } = await customer.wallet();
    expect(entries.edges).toHaveLength(1);
    expect(entries.edges[0].node).toMatchObject({ kind: 'TOP_UP', order: null });
    const told = (await billing.events('billing.payment-status-changed')).filter(
      ({ paymentId }) => paymentId === payment.id,
    );
    expect(told.map(({ status }) => status)).toEqual(['PENDING', 'PAID']);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('the page turns by itself, and only for who may see the payment', async () => {
    const customer = billing.customer();
    const { payment } = await topUp(customer, 100_000);
    const query = `subscription ($id: ID!) {
      paymentStatusChanged(paymentId: $id) { id status } }`;
    const watch = (userId: string) =>
      billing.running.subscribe(
        { query, variables: { id: payment.id } },
        {
          actor: { kind: 'user', userId, role: 'CUSTOMER', sessionId: 'ses_1' },
          request: billing.facts,
        },
      );
    const source = await watch(customer.userId);
    const told = async () => (await source.next()).value.data.paymentStatusChanged;
    expect(await told()).toEqual({ id: payment.id, status: 'PENDING' });
    await billing.payOutside(payment.id);
    await billing.running.drainOutbox();
    let last = await told();
    while (last.status === 'PENDING') last = await told();
    expect(last).toEqual({ id: payment.id, status: 'PAID' });
    await source.return?.();
    const strange = await (await watch(newId('user'))).next();
    expect(strange.value.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  test('answers the same key with the same payment, and another input with a conflict', async () => {
    const customer = billing.customer();
    const idempotencyKey = newId('event');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => topUp(customer, 50_000, { idempotencyKey })),
    );
    expect(new Set(answers.map(({ payment }) => payment.id)).size).toBe(1);
    expect(await topUp(customer, 60_000, { idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });

  test('refuses amounts and balances out of bounds', async () => {
    const customer = billing.customer();
    for (const amount of [9_999, 10_000_001, -50_000, 0])
      expect(await topUp(customer, amount)).toMatchObject({
        __typename: 'TopUpAmountError',
        minimum: { amount: 10_000 },
        maximum: { amount: 10_000_000 },
      });
    const odd = await topUp(customer, 50_000, { channelCode: null });
    expect(odd).toMatchObject({ __typename: 'InvalidInputError' });
    const unknown = await topUp(customer, 50_000, { channelCode: 'NOPE' });
    expect(unknown).toMatchObject({ __typename: 'PaymentChannelUnavailableError' });
    await fill(billing, customer.userId, 49_950_000);
    expect(await topUp(customer, 50_001)).toMatchObject({
      __typename: 'MaximumBalanceError',
      balance: { amount: 49_950_000 },
      available: { amount: 50_000 },
    });
    expect(await topUp(customer, 50_000)).toMatchObject({ __typename: 'TopUpWalletSuccess' });
  });

  test('twelve at once open no more than the wallet may hold', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 25_000);
    const opened = await Promise.all(Array.from({ length: 12 }, () => topUp(customer, 5_000_000)));
    const open = opened.filter(({ __typename }) => __typename === 'TopUpWalletSuccess');
    expect(open).toHaveLength(9);
    for (const refused of opened.filter((each) => !open.includes(each)))
      expect(refused).toMatchObject({
        __typename: 'MaximumBalanceError',
        message: expect.stringContaining('Rp4.975.000 is still possible'),
        balance: { amount: 25_000 },
        awaited: { amount: 45_000_000 },
        available: { amount: 4_975_000 },
      });
    expect(await customer.ask(documents.topUpOptions)).toMatchObject({
      awaited: { amount: 45_000_000 },
      available: { amount: 4_975_000 },
    });
    for (const { payment } of open) await billing.payOutside(payment.id);
    expect(await customer.balance()).toBe(45_025_000);
    expect(await topUp(customer, 4_975_001)).toMatchObject({ __typename: 'MaximumBalanceError' });
    expect(await topUp(customer, 4_975_000)).toMatchObject({ __typename: 'TopUpWalletSuccess' });
    expect((await billing.verify()).problems).toEqual([]);
  }, 60_000);

  test('a bank transfer counts with its code, one whose proof waits too; an ended one frees its room', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 49_000_000);
    const transfer = { method: 'BANK_TRANSFER', channelCode: null };
    expect(await topUp(customer, 999_002, transfer)).toMatchObject({
      __typename: 'MaximumBalanceError',
      available: { amount: 999_001 },
    });
    const { payment } = await topUp(customer, 900_000, transfer);
    const left = 1_000_000 - payment.total.amount;
    expect(await topUp(customer, left + 1)).toMatchObject({
      __typename: 'MaximumBalanceError',
      awaited: payment.total,
      available: { amount: left },
    });
    billing.pass(49 * 3_600_000);
    await billing.run('expire-transfers');
    // Money that comes late is credited all the same.
    expect(await topUp(customer, 1_000_000)).toMatchObject({ __typename: 'TopUpWalletSuccess' });
    const input = { paymentId: payment.id, reason: 'Seen on the statement.' };
    await billing.staff().ask(documents.approve, { input });
    expect(await customer.balance()).toBe(49_000_000 + payment.total.amount);
  });

  test('asks for a confirmed address, and takes no money on behalf of somebody', async () => {
    const { userId } = billing.customer();
    const actor = { kind: 'user', userId, role: 'CUSTOMER', sessionId: 'ses_1' } as const;
    const input = {
      amount: 50_000,
      method: 'CHANNEL',
      channelCode: 'BRIVA',
      idempotencyKey: 'unverified',
    };
    const strange = await billing.as(actor).send(documents.topUp, { input });
    expect(strange.data.topUpWallet.__typename).toBe('EmailNotVerifiedError');
    const order = billing.customer(userId).order();
    const payInput = { orderId: order.id, method: 'WALLET', idempotencyKey: 'unverified' };
    const paying = await billing.as(actor).send(documents.pay, { input: payInput });
    expect(paying.data.payOrder.__typename).toBe('EmailNotVerifiedError');
    const staff = { ...actor, isVerified: true, impersonatorId: newId('user') } as const;
    for (const [document, variables] of [
      [documents.topUp, { input }],
      [documents.pay, { input: payInput }],
    ] as const) {
      const refused = await billing.as(staff).send(document, variables);
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('payments are listed to who made them, and to staff', async () => {
    const customer = billing.customer();
    const ids: string[] = [];
    for (const amount of [10_000, 20_000, 30_000])
      ids.unshift((await topUp(customer, amount)).payment.id);
    const page = await customer.ask(documents.payments);
    expect(page.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      ids.slice(0, 2),
    );
    const rest = await customer.ask(documents.payments, { after: page.pageInfo.endCursor });
    expect(rest.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.slice(2));
    const stranger = billing.customer();
    const filter = { customerId: customer.userId };
    expect((await stranger.ask(documents.payments, { filter })).edges).toEqual([]);
    expect(await stranger.ask(documents.payment, { id: ids[0] })).toBeNull();
    const staff = billing.staff('SUPPORT');
    expect((await staff.ask(documents.payments, { filter })).edges).toHaveLength(2);
    expect(await staff.ask(documents.payment, { id: ids[0] })).toMatchObject({ id: ids[0] });
  });
});
