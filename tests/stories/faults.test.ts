import { bootPlatform, referenceOf, type TestPlatform, until } from '@webrana/testkit';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';

let platform: TestPlatform;
afterEach(() => platform?.close());

/** The provider’s silence is believed after a second instead of a minute and a half. */
const quickToSettle = {
  PROVIDERS_SETTLE_AFTER_ANSWER_MS: '1000',
  PROVIDERS_SETTLE_AFTER_SILENCE_MS: '1000',
};

const serversOf = async (instanceIds: string[]) =>
  (await platform.outside.books()).servers.filter((server) =>
    instanceIds.some((id) => server.tags.some((tag) => tag.includes(id.slice(4)))),
  );

describe('when things break', () => {
  it('an unclear answer to create is settled by looking', async () => {
    platform = await bootPlatform({ environment: quickToSettle });
    await platform.outside.addFault({
      service: 'digitalocean',
      operation: 'createDroplet',
      mode: 'error-after-effect',
      status: 500,
      times: 1,
    });
    const customer = await platform.customer();
    const placed = await customer.places();
    await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
    await until(async () => (await customer.order(placed.id)).status === 'ACTIVE', 60_000);
    const order = await customer.order(placed.id);
    expect(await serversOf(order.instances.map(({ id }) => id))).toHaveLength(1);
  }, 90_000);

  it('the provider refuses for good: refunded in full, nothing left running', async () => {
    platform = await bootPlatform({ environment: quickToSettle });
    await platform.outside.addFault({
      service: 'digitalocean',
      operation: 'createDroplet',
      mode: 'error',
      status: 422,
      times: 1000,
    });
    const customer = await platform.customer();
    const balance = async (): Promise<number> =>
      (await customer.ask('{ wallet { balance { amount } } }')).wallet.balance.amount;
    const placed = await customer.places();
    const before = await balance();
    await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
    await until(async () => (await customer.order(placed.id)).status === 'REFUNDED', 60_000);
    await until(async () => (await balance()) >= before + placed.total.amount);
    expect(await balance()).toBe(before + placed.total.amount);
    const order = await customer.order(placed.id);
    const alive = (await serversOf(order.instances.map(({ id }) => id))).filter(
      ({ destroyedAt }) => !destroyedAt,
    );
    expect(alive).toEqual([]);
  }, 90_000);

  it('lost callbacks are found by polling', async () => {
    platform = await bootPlatform();
    await platform.outside.addFault({ service: 'tripay', mode: 'drop-callbacks', times: 1000 });
    const customer = await platform.customer();
    const placed = await customer.places();
    await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
    platform.clock.advance(10 * 60_000);
    await platform.subgraph('billing').runTask('poll-open-payments');
    await until(async () => {
      const answer = await customer.send<{ order: { status: string } | null }>(
        'query($id: ID!) { order(id: $id) { status } }',
        { id: placed.id },
      );
      return answer.errors.length > 0 || answer.data.order?.status !== 'PENDING_PAYMENT';
    });
  }, 60_000);

  it('an order nobody pays expires, and a late payment goes to the wallet', async () => {
    platform = await bootPlatform();
    const customer = await platform.customer();
    const placed = await customer.places();
    const payment = await customer.opensPayment(placed.id);
    platform.clock.advance(25 * 60 * 60_000);
    await platform.subgraph('orders').runTask('expire-unpaid-orders');
    await platform.outside.pay(referenceOf(payment));
    const staff = platform.subgraph('orders').database;
    await until(async () => {
      const rows = await staff
        .fork()
        .execute<{ status: string }[]>('select status from orders where id = ?', [placed.id]);
      return rows[0]?.status === 'EXPIRED';
    });
    const billing = platform.subgraph('billing').database;
    await until(async () => {
      const rows = await billing
        .fork()
        .execute<{ balance: number }[]>(
          "select balance from account where kind = 'CUSTOMER_WALLET' and owner_id = ?",
          [customer.userId],
        );
      return Number(rows[0]?.balance ?? 0) >= placed.total.amount;
    });
  }, 60_000);

  it('Redis is emptied in the middle: the order still arrives, once', async () => {
    platform = await bootPlatform({ sandbox: { bootMs: 3_000 } });
    const { REDIS_URL, REDIS_PREFIX } = platform.environment;
    const customer = await platform.customer();
    const placed = await customer.places();
    await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
    if (REDIS_URL) {
      const redis = new Redis(REDIS_URL);
      for await (const keys of redis.scanStream({ match: `${REDIS_PREFIX}*`, count: 500 }))
        if (keys.length) await redis.unlink(...(keys as string[]));
      redis.disconnect();
    } else {
      // The embedded queue lives in memory: a restart empties it as completely.
      await platform.restart();
    }
    await until(async () => (await customer.order(placed.id)).status === 'ACTIVE', 75_000);
    const order = await customer.order(placed.id);
    expect(order.instances).toHaveLength(1);
    expect(await serversOf(order.instances.map(({ id }) => id))).toHaveLength(1);
  }, 120_000);
});
