import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, dropletWish, eventually, paymentWish } from '../test/http.ts';
import type { RunningSandbox, SandboxClient } from './index.ts';
import { connectSandbox, startSandbox } from './index.ts';

let sandbox: RunningSandbox;
let control: SandboxClient;
let call: ReturnType<typeof caller>;
const createDroplet = { service: 'digitalocean', operation: 'createDroplet', times: 1 } as const;

beforeEach(async () => {
  sandbox = await startSandbox({ settings: { bootMs: 0 } });
  control = connectSandbox(sandbox.url);
  call = caller(sandbox.digitaloceanBaseUrl, sandbox.credentials.digitaloceanToken);
});

afterEach(() => sandbox.close());

const create = (name: string) => call('POST', '/v2/droplets', dropletWish(name));
const total = async () => (await call('GET', '/v2/droplets')).body.meta.total as number;

describe('an unclear create', () => {
  it('fails before the effect', async () => {
    await control.addFault({ ...createDroplet, mode: 'error', status: 503 });
    expect((await create('one')).status).toBe(503);
    expect(await total()).toBe(0);
    expect((await create('one')).status).toBe(202);
  });

  it('fails after the effect, and is listed late', async () => {
    await control.addFault({ ...createDroplet, mode: 'error-after-effect', listedAfterMs: 300 });
    expect(await create('one')).toMatchObject({ status: 500, body: { id: 'server_error' } });
    expect(await total()).toBe(0);
    expect(sandbox.books.droplets.count()).toBe(1);
    await eventually(async () => (await total()) === 1);
  });

  it('hangs up after the effect', async () => {
    await control.addFault({ ...createDroplet, mode: 'timeout-after-effect', delayMs: 20 });
    await expect(create('one')).rejects.toThrow();
    expect(await total()).toBe(1);
  });

  it('hangs up before the effect', async () => {
    await control.addFault({ ...createDroplet, mode: 'timeout', delayMs: 20 });
    await expect(create('one')).rejects.toThrow();
    expect(await total()).toBe(0);
  });

  it('takes effect although the caller has gone', async () => {
    await control.addFault({ ...createDroplet, mode: 'delay', delayMs: 150 });
    const impatient = fetch(`${sandbox.digitaloceanBaseUrl}/v2/droplets`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sandbox.credentials.digitaloceanToken}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(dropletWish('one')),
      signal: AbortSignal.timeout(30),
    });
    await expect(impatient).rejects.toThrow();
    expect(await total()).toBe(0);
    await eventually(async () => (await total()) === 1);
  });

  it('is hidden from the list, not from its own address', async () => {
    await control.addFault({ ...createDroplet, mode: 'hide-from-list', delayMs: 60_000 });
    const { id } = (await create('one')).body.droplet;
    expect(await total()).toBe(0);
    expect((await call('GET', `/v2/droplets/${id}`)).status).toBe(200);
  });
});

describe('other faults', () => {
  it('never boot a server, and fail an action', async () => {
    await control.addFault({ ...createDroplet, mode: 'stuck' });
    const stuck = (await create('one')).body.droplet.id;
    expect((await call('GET', `/v2/droplets/${stuck}`)).body.droplet.status).toBe('new');
    await control.changeSettings({ actionMs: 0 });
    const { id } = (await create('two')).body.droplet;
    await control.addFault({ service: 'digitalocean', mode: 'fail-action', times: 1 });
    const path = `/v2/droplets/${id}/actions`;
    expect((await call('POST', path, { type: 'reboot' })).body.action.status).toBe('errored');
    expect((await call('POST', path, { type: 'reboot' })).body.action.status).toBe('completed');
  });

  it('hold for a whole service until cleared', async () => {
    await control.addFault({ service: 'digitalocean', mode: 'rate-limit' });
    expect((await call('GET', '/v2/account')).status).toBe(429);
    expect((await call('GET', '/v2/sizes')).headers.get('retry-after')).toBe('2');
    await control.clearFaults();
    expect((await call('GET', '/v2/account')).status).toBe(200);
  });

  it('make Tripay answer nonsense although the transaction exists', async () => {
    await control.addFault({
      service: 'tripay',
      operation: 'createTransaction',
      mode: 'malformed',
    });
    const pay = caller(sandbox.tripayBaseUrl, sandbox.credentials.tripayApiKey);
    const wish = paymentWish(sandbox, 'INV-1', 150_000);
    await expect(pay('POST', '/transaction/create', wish)).rejects.toThrow();
    expect(sandbox.books.payments.byRef('INV-1')).toHaveLength(1);
  });

  it('are recorded with the request they hit', async () => {
    await control.addFault({ ...createDroplet, mode: 'error-after-effect' });
    await create('one');
    const { requests } = await control.books();
    expect(requests.at(-1)).toMatchObject({
      service: 'digitalocean',
      operation: 'createDroplet',
      status: 500,
      effect: true,
      faults: ['error-after-effect'],
    });
  });

  it('are refused when they make no sense', async () => {
    const bad = { service: 'digitalocean', mode: 'explode' } as never;
    await expect(control.addFault(bad)).rejects.toThrow('400');
    const elsewhere = await fetch(`${sandbox.url}/control/reset`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(elsewhere.status).toBe(403);
  });
});
