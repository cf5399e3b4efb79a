import {
  connectSandbox,
  type RunningSandbox,
  type SandboxClient,
  startSandbox,
} from '@webrana/sandbox';
import {
  Customer,
  createProfile,
  freePort,
  payOrderDocument,
  settingsOf,
  spawnProgram,
  type TestProcess,
  type TestProfile,
  until,
} from '@webrana/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';

let profile: TestProfile;
let sandbox: RunningSandbox;
let outside: SandboxClient;
let running: TestProcess;
let customer: Customer;
let start: () => Promise<TestProcess>;

beforeEach(async () => {
  profile = await createProfile();
  sandbox = await startSandbox({ settings: { bootMs: 200, callbackRetryMs: 1_000 } });
  outside = connectSandbox(sandbox.url);
  const port = await freePort();
  const environment = {
    ...profile.environment,
    ...settingsOf(sandbox),
    WEBRANA_BUILD: '0',
    WEBRANA_DEMO: '0',
    WELCOME_BONUS_IDR: '1000000',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PROVIDERS_SETTLE_AFTER_ANSWER_MS: '1000',
    PROVIDERS_SETTLE_AFTER_SILENCE_MS: '1000',
  };
  start = () => spawnProgram('platform/src/main.ts', port, environment);
  running = await start();
  customer = new Customer(`http://127.0.0.1:${port}`);
  await until(async () => {
    const { data } = await customer.send<{ plans?: unknown[] }>('{ plans { id } }');
    return Boolean(data?.plans?.length);
  });
  await customer.registers(outside);
  // The gift follows the confirmed address, by an event.
  await until(async () => {
    const { wallet } = await customer.ask('{ wallet { balance { amount } } }');
    return wallet?.balance.amount === 1_000_000;
  });
}, 120_000);
afterEach(async () => {
  await running.stop();
  await sandbox.close();
  await profile.remove();
}, 60_000);

const isAway = () => undefined;
const killAndStart = async (): Promise<void> => {
  await running.kill();
  running = await start();
};
const pay = (orderId: string, method: 'CHANNEL' | 'WALLET', key: string) =>
  customer.ask(payOrderDocument, {
    input: {
      orderId,
      method,
      idempotencyKey: key,
      ...(method === 'CHANNEL' ? { channelCode: 'QRIS2' } : {}),
    },
  });
const fault = (
  operation: string,
  mode: 'delay' | 'delay-after-effect' | 'timeout',
  delayMs: number,
) => outside.addFault({ service: 'tripay', operation, mode, delayMs, times: 1 });
const reference = async (): Promise<string | undefined> =>
  (await outside.books()).payments[0]?.reference;
const balance = async (): Promise<number> =>
  (await customer.ask('{ wallet { balance { amount } } }')).wallet.balance.amount;

/** What must be true after every crash: paid once, delivered once, nothing left over. */
const expectOnce = async (orderId: string, wallet: number): Promise<void> => {
  await until(async () => (await customer.order(orderId)).status === 'ACTIVE', 90_000);
  const order = await customer.order(orderId);
  expect(order.invoice).toMatchObject({ status: 'PAID' });
  expect(order.invoice?.number).toMatch(/\/000001$/);
  expect(order.statusChanges.filter(({ to }) => to === 'PAID')).toHaveLength(1);
  expect(order.instances).toHaveLength(1);
  expect((await outside.books()).servers).toHaveLength(1);
  expect(await balance()).toBe(wallet);
};

it('killed before Tripay has made the payment: made once, and paid once', async () => {
  await fault('createTransaction', 'timeout', 60_000);
  const { id } = await customer.places();
  const opening = pay(id, 'CHANNEL', 'k').catch(isAway);
  await until(async () => (await customer.order(id)).payment?.status === 'OPENING');
  await killAndStart();
  await opening;
  // Whoever died holds the lease for a while; the payer clicks again until the page shows how to pay.
  await until(async () => {
    const { payOrder } = await pay(id, 'CHANNEL', 'k');
    return payOrder.payment?.status === 'PENDING';
  }, 90_000);
  expect((await outside.books()).payments).toHaveLength(1);
  await outside.pay((await reference()) as string);
  await expectOnce(id, 1_000_000);
}, 240_000);

it('killed between Tripay’s answer and our commit: the payment is found, not made again', async () => {
  await fault('createTransaction', 'delay-after-effect', 4_000);
  const { id } = await customer.places();
  const opening = pay(id, 'CHANNEL', 'k').catch(isAway);
  await until(async () => (await reference()) !== undefined);
  await killAndStart();
  await opening;
  await until(async () => (await customer.order(id)).payment?.status === 'PENDING', 60_000);
  expect((await outside.books()).payments).toHaveLength(1);
  await outside.pay((await reference()) as string);
  await expectOnce(id, 1_000_000);
}, 240_000);

it('paid before the answer to create, and killed before it: credited once', async () => {
  await fault('createTransaction', 'delay-after-effect', 30_000);
  const { id } = await customer.places();
  const opening = pay(id, 'CHANNEL', 'k').catch(isAway);
  await until(async () => (await reference()) !== undefined);
  await outside.pay((await reference()) as string);
  await until(async () => (await customer.order(id)).payment?.status === 'PAID');
  await killAndStart();
  await opening;
  await expectOnce(id, 1_000_000);
}, 240_000);

it('killed between the callback and the credit: credited once', async () => {
  const { id } = await customer.places();
  await pay(id, 'CHANNEL', 'k');
  await fault('getTransaction', 'delay', 30_000);
  // The callback is kept, then Tripay is asked, which takes longer than we live.
  const paid = outside.pay((await reference()) as string).catch(isAway);
  await until(async () =>
    (await outside.books()).faults.some(
      ({ operation, used }) => operation === 'getTransaction' && used === 1,
    ),
  );
  await killAndStart();
  await paid;
  await expectOnce(id, 1_000_000);
}, 240_000);

it('killed right after the credit, before anybody was told: told after the restart, once', async () => {
  const { id, ...placed } = await customer.places();
  await until(async () => (await balance()) === 1_000_000);
  const first = await pay(id, 'WALLET', 'k');
  await killAndStart();
  const again = await pay(id, 'WALLET', 'k');
  expect(again.payOrder.payment.id).toBe(first.payOrder.payment.id);
  await expectOnce(id, 1_000_000 - placed.total.amount);
}, 240_000);
