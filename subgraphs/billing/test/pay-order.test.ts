import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countQueries } from './count-queries.ts';
import { type Billing, documents, fill, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('paying an order ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  test('from the wallet: money, number, payment and event at once', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 200_000);
    const order = customer.order();
    const paid = await customer.pay(order.id);
    expect(paid).toMatchObject({
      __typename: 'PayOrderSuccess',
      payment: { status: 'PAID', method: 'WALLET', total: { amount: 111_000 }, instructions: null },
      invoice: { status: 'PAID', total: { amount: 111_000 } },
    });
    expect(paid.invoice.number).toMatch(/^INV\/\d{4}\/\d{2}\/\d{6}$/);
    const { balance, entries } = await customer.wallet();
    expect(balance.amount).toBe(89_000);
    expect(entries.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      {
        kind: 'ORDER_PAYMENT',
        amount: { amount: -111_000 },
        balanceAfter: { amount: 89_000 },
        order: { id: order.id },
      },
      { kind: 'WELCOME_BONUS', amount: { amount: 200_000 }, order: null },
    ]);
    const events = await billing.events('billing.invoice-paid');
    expect(events.find((event) => event.orderId === order.id)).toMatchObject({
      amount: 111_000,
      invoiceNumber: paid.invoice.number,
    });
  });

  test('says what the wallet holds and what is missing, and stores nothing', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 100_000);
    const order = customer.order();
    expect(await customer.pay(order.id, undefined, 'poor')).toMatchObject({
      __typename: 'InsufficientBalanceError',
      balance: { amount: 100_000 },
      shortfall: { amount: 11_000 },
    });
    await fill(billing, customer.userId, 11_000);
    expect(await customer.pay(order.id, undefined, 'poor')).toMatchObject({
      __typename: 'PayOrderSuccess',
    });
    expect(await customer.balance()).toBe(0);
  });

  test('the same key gives the same payment, another input a conflict', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 300_000);
    const order = customer.order();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => customer.pay(order.id, undefined, 'once')),
    );
    order.status = 'PAID';
    billing.unreachable.add('orders');
    answers.push(await customer.pay(order.id, undefined, 'once'));
    billing.unreachable.clear();
    expect(new Set(answers.map(({ payment }) => payment.id)).size).toBe(1);
    expect(await customer.balance()).toBe(189_000);
    const other = customer.order();
    expect(await customer.pay(other.id, undefined, 'once')).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });

  test('two keys at once pay once', async () => {
    const customer = billing.customer();
    await fill(billing, customer.userId, 300_000);
    const order = customer.order();
    const answers = await Promise.all(Array.from({ length: 6 }, () => customer.pay(order.id)));
    const kindsOf = answers.map(({ __typename }) => __typename).toSorted();
    expect(kindsOf).toEqual([...Array(5).fill('OrderNotPayableError'), 'PayOrderSuccess']);
    expect(await customer.balance()).toBe(189_000);
  });

  test('an order that costs nothing is paid from an empty wallet', async () => {
    const customer = billing.customer();
    const paid = await customer.pay(customer.order(0).id);
    expect(paid).toMatchObject({ payment: { status: 'PAID' }, invoice: { status: 'PAID' } });
    expect((await customer.wallet()).entries.edges).toEqual([]);
  });

  test('through a channel: how to pay it', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const opened = await customer.pay(order.id, 'BRIVA');
    expect(opened).toMatchObject({
      __typename: 'PayOrderSuccess',
      payment: {
        status: 'PENDING',
        channelName: 'BRI Virtual Account',
        amount: { amount: 111_000 },
        total: { amount: 111_000 },
      },
      invoice: { status: 'OPEN', number: null },
    });
    const { instructions } = opened.payment;
    expect(instructions.payCode).toMatch(/^\d{16}$/);
    expect(instructions.guides[0].steps.join('')).not.toMatch(/[<>]/);
    const { payments } = await billing.outside.books();
    const there = payments.find(({ merchantRef }) => merchantRef === opened.payment.id);
    expect(there).toMatchObject({
      amount: 111_000,
      callbackUrl: expect.stringContaining('/webhooks/billing/tripay'),
    });
    expect(there?.items).toMatchObject([{ price: 111_000, quantity: 1 }]);
  });

  test('a second click doubles nothing, whatever its key', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const clicks = await Promise.all(
      Array.from({ length: 5 }, () => customer.pay(order.id, 'QRIS2')),
    );
    clicks.push(await customer.pay(order.id, 'QRIS2'));
    expect(new Set(clicks.map(({ payment }) => payment.id)).size).toBe(1);
    const { payments } = await billing.outside.books();
    const made = payments.filter(({ merchantRef }) => merchantRef === clicks[0].payment.id);
    expect(made).toHaveLength(1);
    const other = await customer.pay(order.id, 'BCAVA');
    expect(other.payment.id).not.toBe(clicks[0].payment.id);
  });

  test('refuses what is not the viewer’s, closed, or not a channel for it', async () => {
    const customer = billing.customer();
    const order = customer.order();
    const stranger = billing.customer();
    expect(await stranger.pay(order.id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await stranger.pay('ord_nothing')).toMatchObject({ __typename: 'NotFoundError' });
    expect(await stranger.pay("x' or 1=1")).toMatchObject({ __typename: 'NotFoundError' });
    expect(await customer.pay(order.id, 'NOPE')).toMatchObject({
      __typename: 'PaymentChannelUnavailableError',
    });
    const small = customer.order(2_000);
    expect(await customer.pay(small.id, 'BRIVA')).toMatchObject({
      __typename: 'PaymentChannelUnavailableError',
    });
    const ending = customer.order(111_000, 0.5);
    expect(await customer.pay(ending.id, 'BRIVA')).toMatchObject({
      __typename: 'PaymentChannelUnavailableError',
    });
    expect(await customer.pay(ending.id, 'QRIS2')).toMatchObject({ __typename: 'PayOrderSuccess' });
    order.status = 'CANCELLED';
    expect(await customer.pay(order.id, 'BRIVA')).toMatchObject({
      __typename: 'OrderNotPayableError',
    });
    const late = customer.order(111_000, -1);
    expect(await customer.pay(late.id)).toMatchObject({ __typename: 'OrderNotPayableError' });
    const bad = { orderId: order.id, method: 'CHANNEL', idempotencyKey: '' };
    const answer = await customer.send(documents.pay, { input: bad });
    expect(answer.data.payOrder).toMatchObject({ __typename: 'InvalidInputError' });
    const visitor = await billing
      .as({ kind: 'anonymous' })
      .send(documents.pay, { input: { ...bad, idempotencyKey: 'k' } });
    expect(visitor.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('lists the channels with what they cost for this order', async () => {
    const customer = billing.customer();
    await billing.outside.changeSettings({ feePayer: 'merchant' });
    const order = customer.order(6_000_000);
    const { data } = await customer.send(documents.channels, { orderId: order.id });
    const byCode = new Map<string, { isAvailable: boolean; group: string }>(
      data.paymentChannels.map((channel: { code: string }) => [channel.code, channel]),
    );
    expect(byCode.get('BRIVA')).toMatchObject({ group: 'VIRTUAL_ACCOUNT', isAvailable: true });
    expect(byCode.get('QRIS2')).toMatchObject({ group: 'QRIS', isAvailable: false });
    expect(byCode.get('OVO')).toMatchObject({
      group: 'E_WALLET',
      isAvailable: false,
      obstacle: 'NEEDS_PHONE',
    });
    expect(byCode.get('ALFAMART')).toMatchObject({ group: 'CONVENIENCE_STORE' });
    const stranger = await billing.customer().send(documents.channels, { orderId: order.id });
    expect(stranger.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  test('shows invoice and payment of an order to its owner and staff, to nobody else', async () => {
    const customer = billing.customer();
    const placed = [customer.order(), customer.order(), customer.order()];
    for (const { id } of placed.slice(0, 2)) await customer.pay(id, 'BRIVA');
    const representations = placed.map(({ id }) => ({ __typename: 'Order', id }));
    const { value, queries } = await countQueries(billing, () =>
      customer.send(documents.orders, { representations }),
    );
    const { data } = value;
    expect(queries).toBe(2);
    expect(data._entities).toMatchObject([
      { invoice: { status: 'OPEN' }, payment: { status: 'PENDING' } },
      { invoice: { status: 'OPEN' }, payment: { status: 'PENDING' } },
      { invoice: null, payment: null },
    ]);
    const nothing = { invoice: null, payment: null };
    const stranger = await billing.customer().send(documents.orders, { representations });
    expect(stranger.data._entities).toMatchObject([nothing, nothing, nothing]);
    const visitor = await billing
      .as({ kind: 'anonymous' })
      .send(documents.orders, { representations });
    expect(visitor.data._entities).toMatchObject([nothing, nothing, nothing]);
    const staff = await billing
      .as({ kind: 'user', userId: newId('user'), role: 'SUPPORT', sessionId: 's' })
      .send(documents.orders, { representations });
    expect(staff.data._entities[0].invoice).not.toBeNull();
    const one = { __typename: 'Invoice', id: data._entities[0].invoice.id };
    const byId = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Invoice { status } } }`;
    expect((await customer.send(byId, { r: [one] })).data._entities[0]).toEqual({ status: 'OPEN' });
    expect((await billing.customer().send(byId, { r: [one] })).data._entities[0]).toBeNull();
  });

  test('the books are right', async () => {
    const report = await billing.verify();
    expect(report.problems).toEqual([]);
    expect(report.totals.transactions).toBeGreaterThan(0);
  });
});
