import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caller, dropletWish, eventually, paymentWish } from '../../test/http.ts';
import type { Listener } from '../../test/listener.ts';
import { startListener } from '../../test/listener.ts';
import { connectSandbox, startSandbox } from '../index.ts';

let folder: string;
let shop: Listener;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  shop = await startListener();
});

afterEach(async () => {
  await shop.close();
  rmSync(folder, { recursive: true });
});

const start = (callbackRetryMs: number) =>
  startSandbox({
    dataFile: join(folder, 'deep', 'sandbox.sqlite'),
    settings: { bootMs: 300, callbackRetryMs, callbackUrl: shop.url },
  });

it('keeps servers, settings and faults, and time passes while it is away', async () => {
  const before = await start(60_000);
  const call = caller(before.digitaloceanBaseUrl, before.credentials.digitaloceanToken);
  const { id } = (await call('POST', '/v2/droplets', dropletWish('web-1'))).body.droplet;
  const control = connectSandbox(before.url);
  await control.changeSettings({ feePayer: 'customer' });
  await control.addFault({ service: 'digitalocean', operation: 'listDroplets', mode: 'error' });
  await before.close();
  await new Promise((resolve) => setTimeout(resolve, 320));

  const after = await start(60_000);
  const again = caller(after.digitaloceanBaseUrl, after.credentials.digitaloceanToken);
  expect((await again('GET', `/v2/droplets/${id}`)).body.droplet.status).toBe('active');
  expect((await again('GET', '/v2/droplets')).status).toBe(500);
  expect((await connectSandbox(after.url).books()).settings.feePayer).toBe('customer');
  const second = (await again('POST', '/v2/droplets', dropletWish('web-2'))).body.droplet.id;
  expect(second).toBe(id + 1);
  await after.close();
});

it('goes on with the retries of a callback', async () => {
  shop.otherwise = { status: 500 };
  const before = await start(200);
  const call = caller(before.tripayBaseUrl, before.credentials.tripayApiKey);
  const wish = paymentWish(before, 'INV-1', 150_000);
  const { reference } = (await call('POST', '/transaction/create', wish)).body.data;
  await connectSandbox(before.url).pay(reference);
  await eventually(() => before.books.callbacks.byRef(reference)[0]?.attempts.length === 1);
  await before.close();
  shop.otherwise = { status: 200, body: '{"success":true}' };

  const after = await start(200);
  const callback = await eventually(() => {
    const [one] = after.books.callbacks.byRef(reference);
    return one?.state === 'delivered' && one;
  });
  expect(callback.attempts.map((attempt) => attempt.httpStatus)).toEqual([500, 200]);
  expect(new Set(shop.received.map((one) => one.headers['x-callback-signature'])).size).toBe(1);
  await after.close();
});
