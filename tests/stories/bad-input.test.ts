import { randomUUID } from 'node:crypto';
import {
  bootPlatform,
  payOrderDocument,
  placeOrderDocument,
  quoteDocument,
  referenceOf,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
});
afterAll(() => platform?.close());

/** Names of the regions that take servers, as the provider itself lists them. */
const openRegions = async (): Promise<string[]> => {
  const { digitaloceanBaseUrl, credentials } = platform.sandbox;
  const response = await fetch(`${digitaloceanBaseUrl}/v2/regions?per_page=200`, {
    headers: { authorization: `Bearer ${credentials.digitaloceanToken}` },
  });
  const { regions } = (await response.json()) as {
    regions: { slug: string; available: boolean }[];
  };
  return regions.filter(({ available }) => available).map(({ slug }) => slug);
};

describe('what bad input gets', () => {
  it('an unknown and a used-up coupon: why, and no quote', async () => {
    const visitor = platform.visitor();
    const { plans } = await visitor.ask('{ plans { id isAvailable availableRegions { id } } }');
    const plan = plans.find((each: { isAvailable: boolean }) => each.isAvailable);
    const quote = async (couponCode: string) =>
      (
        await visitor.ask(quoteDocument, {
          input: {
            planId: plan.id,
            regionId: plan.availableRegions[0].id,
            period: 'MONTHLY',
            couponCode,
          },
        })
      ).quote;
    expect(await quote('TIDAK-ADA')).toMatchObject({
      __typename: 'CouponUnavailableError',
      reason: 'UNKNOWN',
    });
    expect(await quote('habis')).toMatchObject({
      __typename: 'CouponUnavailableError',
      reason: 'EXHAUSTED',
    });
    expect(await quote(' hemat10 ')).toMatchObject({ __typename: 'Quote' });
  });

  it('a region sold out between quote and order: refused, nothing placed', async () => {
    const customer = await platform.customer();
    const input = await customer.configures();
    const open = await openRegions();
    const importOfferings = () => platform.subgraph('catalog').runTask('import-offerings');
    for (const slug of open) await platform.outside.setRegion(slug, { available: false });
    try {
      // The provider's lists are read every five minutes.
      platform.clock.advance(301_000);
      await importOfferings();
      const { placeOrder } = await customer.ask(placeOrderDocument, { input });
      expect(placeOrder.__typename).toBe('RegionSoldOutError');
      const { orders } = await customer.ask('{ orders { edges { node { id } } } }');
      expect(orders.edges).toEqual([]);
    } finally {
      for (const slug of open) await platform.outside.setRegion(slug, { available: true });
      platform.clock.advance(301_000);
      await importOfferings();
    }
  });

  it('an expired quote and a forged one: ask for a new one', async () => {
    const customer = await platform.customer();
    const input = await customer.configures();
    const forged = { ...input, quoteId: `${input.quoteId.slice(0, -4)}AAAA` };
    const first = await customer.ask(placeOrderDocument, { input: forged });
    expect(first.placeOrder.__typename).toBe('QuoteExpiredError');
    platform.clock.advance(16 * 60_000);
    await customer.ask('mutation { refreshSession { __typename } }');
    const fresh = await platform.customer();
    const { placeOrder } = await fresh.ask(placeOrderDocument, { input });
    expect(placeOrder.__typename).toBe('QuoteExpiredError');
  });

  it('the same key: the same order; with another payload: a conflict; nothing doubled', async () => {
    const customer = await platform.customer();
    const input = await customer.configures({ couponCode: 'HEMAT10' });
    const twins = await Promise.all(
      Array.from({ length: 5 }, () => customer.ask(placeOrderDocument, { input })),
    );
    const ids = new Set(twins.map(({ placeOrder }) => placeOrder.order?.id));
    expect(ids.size).toBe(1);
    const other = await customer.ask(placeOrderDocument, { input: { ...input, hostname: 'lain' } });
    expect(other.placeOrder.__typename).toBe('IdempotencyConflictError');
    const { orders } = await customer.ask('{ orders { edges { node { id } } } }');
    expect(orders.edges).toHaveLength(1);
  });

  it('a second click on Pay: the same payment, one transaction at the gateway', async () => {
    const customer = await platform.customer();
    const placed = await customer.places();
    const before = (await platform.outside.books()).payments.length;
    const pay = (idempotencyKey: string) =>
      customer.ask(payOrderDocument, {
        input: { orderId: placed.id, method: 'CHANNEL', channelCode: 'QRIS2', idempotencyKey },
      });
    const clicks = await Promise.all([pay('same'), pay('same'), pay(randomUUID())]);
    clicks.push(await pay(randomUUID()));
    const payments = new Set(clicks.map(({ payOrder }) => payOrder.payment?.id));
    expect(payments.size).toBe(1);
    expect((await platform.outside.books()).payments).toHaveLength(before + 1);
    const conflict = await customer.ask(payOrderDocument, {
      input: { orderId: placed.id, method: 'WALLET', idempotencyKey: 'same' },
    });
    expect(conflict.payOrder.__typename).toBe('IdempotencyConflictError');
  });

  it('a callback with a wrong signature changes nothing; a repeated one nothing more', async () => {
    const customer = await platform.customer();
    const placed = await customer.places();
    const payment = await customer.opensPayment(placed.id);
    const reference = referenceOf(payment);
    await platform.outside.sendCallback(reference, { status: 'PAID', badSignature: true });
    // Authentic but untrue: Tripay's own detail still says UNPAID.
    await platform.outside.sendCallback(reference, { status: 'PAID' });
    expect((await customer.order(placed.id)).status).toBe('PENDING_PAYMENT');

    await platform.outside.pay(reference);
    await platform.outside.sendCallback(reference, { times: 5, status: 'PAID' });
    await until(async () => (await customer.order(placed.id)).status === 'ACTIVE');
    const order = await customer.order(placed.id);
    expect(order.instances).toHaveLength(1);
    expect(order.statusChanges.filter(({ to }) => to === 'PAID')).toHaveLength(1);
    expect(
      (
        await customer.ask('{ wallet { entries { edges { node { kind } } } } }')
      ).wallet.entries.edges
        .map((edge: { node: { kind: string } }) => edge.node.kind)
        .filter((kind: string) => kind !== 'WELCOME_BONUS'),
    ).toEqual([]);
  });

  it('a payment after the order was cancelled: to the wallet, the order stays cancelled', async () => {
    const customer = await platform.customer();
    const placed = await customer.places();
    const payment = await customer.opensPayment(placed.id);
    const { cancelOrder } = await customer.ask(
      `mutation Cancel($id: ID!) {
        cancelOrder(input: { orderId: $id }) { __typename ... on CancelOrderSuccess { order { status } } }
      }`,
      { id: placed.id },
    );
    expect(cancelOrder.order.status).toBe('CANCELLED');
    const balance = async (): Promise<number> =>
      (await customer.ask('{ wallet { balance { amount } } }')).wallet.balance.amount;
    const before = await balance();
    await platform.outside.pay(referenceOf(payment));
    await until(async () => (await balance()) === before + placed.total.amount);
    expect((await customer.order(placed.id)).status).toBe('CANCELLED');
    expect((await customer.order(placed.id)).instances).toEqual([]);
  });

  it('somebody else’s order is as absent as one that never was', async () => {
    const owner = await platform.customer();
    const placed = await owner.places();
    const stranger = await platform.customer();
    expect(
      (await stranger.ask('query($id: ID!) { order(id: $id) { id } }', { id: placed.id })).order,
    ).toBeNull();
    const pay = async (orderId: string) =>
      (
        await stranger.ask(payOrderDocument, {
          input: { orderId, method: 'WALLET', idempotencyKey: randomUUID() },
        })
      ).payOrder;
    const [theirs, none] = [await pay(placed.id), await pay('ord_01aaaaaaaaaaaaaaaaaaaaaaaa')];
    expect(theirs).toEqual(none);
    expect(theirs.__typename).toBe('NotFoundError');
    const { errors } = await platform
      .visitor()
      .send('query($id: ID!) { order(id: $id) { id } }', { id: placed.id });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
