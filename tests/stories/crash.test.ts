import { connectSandbox, type RunningSandbox, startSandbox } from '@webrana/sandbox';
import {
  Customer,
  createProfile,
  freePort,
  referenceOf,
  settingsOf,
  spawnProgram,
  type TestProcess,
  type TestProfile,
  until,
} from '@webrana/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';

let profile: TestProfile;
let sandbox: RunningSandbox;
let running: TestProcess | undefined;
beforeEach(async () => {
  profile = await createProfile();
  sandbox = await startSandbox({ settings: { bootMs: 500 } });
});
afterEach(async () => {
  await running?.stop();
  await sandbox.close();
  await profile.remove();
});

it('the process is killed between the provider’s answer and our commit: one server after the restart', async () => {
  const port = await freePort();
  const environment = {
    ...profile.environment,
    ...settingsOf(sandbox),
    WEBRANA_BUILD: '0',
    WEBRANA_DEMO: '0',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PROVIDERS_SETTLE_AFTER_ANSWER_MS: '1000',
    PROVIDERS_SETTLE_AFTER_SILENCE_MS: '1000',
  };
  const start = () => spawnProgram('platform/src/main.ts', port, environment);
  running = await start();
  const outside = connectSandbox(sandbox.url);
  const customer = new Customer(`http://127.0.0.1:${port}`);
  await until(async () => {
    const { data } = await customer.send<{ plans?: unknown[] }>('{ plans { id } }');
    return Boolean(data?.plans?.length);
  });
  await customer.registers(outside);

  // The server is made at once, but the answer takes longer than we live.
  await outside.addFault({
    service: 'digitalocean',
    operation: 'createDroplet',
    mode: 'delay-after-effect',
    delayMs: 4_000,
    times: 1,
  });
  const placed = await customer.places();
  await outside.pay(referenceOf(await customer.opensPayment(placed.id)));
  await until(async () => (await outside.books()).servers.length === 1);
  await running.kill();
  running = await start();

  await until(async () => (await customer.order(placed.id)).status === 'ACTIVE', 60_000);
  const order = await customer.order(placed.id);
  expect(order.instances).toHaveLength(1);
  expect((await outside.books()).servers).toHaveLength(1);
}, 150_000);
