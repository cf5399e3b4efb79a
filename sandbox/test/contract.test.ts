import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningSandbox } from '../src/index.ts';
import { startSandbox } from '../src/index.ts';
import { contractFile, describeWithContracts } from './contracts.ts';
import { caller, dropletWish, eventually, paymentWish } from './http.ts';
import type { ContractProxy } from './prism-proxy.ts';
import { startContractProxy } from './prism-proxy.ts';

const START_MS = 90_000;
const PUBLIC_KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDtGSLGHrdLrNGGrr8TGN0ZnGGRLE2HBd6zkB1yvdb0b test';

/** Starts a sandbox and a proxy over one of its origins for the suite; gives late access to both. */
function contractSuite(specFile: string, origin: 'digitaloceanUrl' | 'tripayUrl') {
  let running: { sandbox: RunningSandbox; proxy: ContractProxy };
  beforeAll(async () => {
    const sandbox = await startSandbox({
      separateOrigins: true,
      settings: { bootMs: 60, actionMs: 30, rateLimitPerMinute: 0 },
    });
    const proxy = await startContractProxy(contractFile(specFile), sandbox[origin] ?? '');
    running = { sandbox, proxy };
  }, START_MS);
  afterAll(async () => {
    await running?.proxy.close();
    await running?.sandbox.close();
  });
  return () => running;
}

describeWithContracts('DigitalOcean as its OpenAPI file describes it', () => {
  const suite = contractSuite('providers/digitalocean.openapi.json', 'digitaloceanUrl');
  const start = () => {
    const { sandbox, proxy } = suite();
    return { proxy, call: caller(proxy.url, sandbox.credentials.digitaloceanToken) };
  };

  it('keeps to it in every list', async () => {
    const { proxy, call } = start();
    const paths = ['account', 'regions', 'sizes', 'images', 'droplets', 'actions', 'snapshots'];
    for (const path of [...paths, 'tags', 'account/keys']) {
      expect((await call('GET', `/v2/${path}`)).status, path).toBe(200);
    }
    expect((await call('GET', '/v2/sizes?per_page=200')).body.sizes.length).toBeGreaterThan(30);
    const images = await call('GET', '/v2/images?type=distribution&per_page=200');
    expect(images.body.images.length).toBeGreaterThan(10);
    expect((await call('GET', '/v2/images/195000002')).status).toBe(200);
    expect(proxy.violations()).toEqual([]);
  });

  it('keeps to it through the life of a key and a tag', async () => {
    const { proxy, call } = start();
    const made = await call('POST', '/v2/account/keys', { name: 'one', public_key: PUBLIC_KEY });
    expect(made.status).toBe(201);
    const path = `/v2/account/keys/${made.body.ssh_key.id}`;
    expect((await call('GET', path)).status).toBe(200);
    expect((await call('PUT', path, { name: 'two' })).body.ssh_key.name).toBe('two');
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('POST', '/v2/tags', { name: 'tag:one' })).status).toBe(201);
    expect((await call('GET', '/v2/tags/tag:one')).status).toBe(200);
    expect((await call('DELETE', '/v2/tags/tag:one')).status).toBe(204);
    expect(proxy.violations()).toEqual([]);
  });

  it('keeps to it through the life of a droplet', async () => {
    const { proxy, call } = start();
    const wish = dropletWish('life.example.com', { ipv6: true, backups: true, tags: ['webrana'] });
    const created = await call('POST', '/v2/droplets', wish);
    expect(created.status).toBe(202);
    const { id } = created.body.droplet;
    const path = `/v2/droplets/${id}`;
    await eventually(async () => (await call('GET', path)).body.droplet.status === 'active');
    const act = async (body: object) => {
      const started = await call('POST', `${path}/actions`, body);
      expect(started.status, JSON.stringify(started.body)).toBe(201);
      const action = `/v2/actions/${started.body.action.id}`;
      await eventually(async () => (await call('GET', action)).body.action.status === 'completed');
      return started.body.action.id as number;
    };
    for (const type of ['reboot', 'power_cycle', 'password_reset', 'shutdown', 'power_on']) {
      await act({ type });
    }
    await act({ type: 'power_off' });
    await act({ type: 'resize', size: 's-1vcpu-2gb', disk: true });
    await act({ type: 'rename', name: 'renamed.example.com' });
    await act({ type: 'rebuild', image: 'debian-13-x64' });
    await act({ type: 'enable_backups' });
    const last = await act({ type: 'snapshot', name: 'before' });
    expect((await call('GET', `${path}/actions/${last}`)).status).toBe(200);
    for (const list of ['actions', 'snapshots', 'backups']) {
      expect((await call('GET', `${path}/${list}`)).status, list).toBe(200);
    }
    const resources = { resources: [{ resource_id: String(id), resource_type: 'droplet' }] };
    await call('POST', '/v2/tags', { name: 'extra' });
    expect((await call('POST', '/v2/tags/extra/resources', resources)).status).toBe(204);
    expect((await call('GET', '/v2/droplets?tag_name=extra')).body.meta.total).toBe(1);
    expect((await call('GET', '/v2/tags')).status).toBe(200);
    expect((await call('DELETE', '/v2/tags/extra/resources', resources)).status).toBe(204);
    const [snapshot] = (await call('GET', '/v2/snapshots')).body.snapshots;
    expect((await call('GET', `/v2/snapshots/${snapshot.id}`)).status).toBe(200);
    expect((await call('GET', '/v2/images?private=true')).body.images[0].name).toBe('before');
    expect((await call('DELETE', `/v2/snapshots/${snapshot.id}`)).status).toBe(204);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('GET', '/v2/actions')).status).toBe(200);
    expect(proxy.violations()).toEqual([]);
  });

  it('keeps to it when several are made, when it pages and when it refuses', async () => {
    const { proxy, call } = start();
    const { name: _, ...rest } = dropletWish('unused');
    const several = await call('POST', '/v2/droplets', { ...rest, names: ['a-1', 'a-2', 'a-3'] });
    expect(several.body.droplets).toHaveLength(3);
    const page = await call('GET', '/v2/droplets?per_page=1&page=2');
    expect(Object.keys(page.body.links.pages).sort()).toEqual(['first', 'last', 'next', 'prev']);
    const stranger = caller(proxy.url, 'somebody-else');
    expect((await stranger('GET', '/v2/account')).status).toBe(401);
    const refused = await call('POST', '/v2/droplets', dropletWish('b', { size: 'no-such-size' }));
    expect(refused.status).toBe(422);
    expect((await call('GET', '/v2/droplets/1')).status).toBe(404);
    expect((await call('GET', '/v2/snapshots/195000002')).status).toBe(400);
    await call('POST', '/v2/droplets', dropletWish('c'));
    expect(proxy.violations()).toEqual([]);
  });
});

describeWithContracts('Tripay as the description of its facts has it', () => {
  const suite = contractSuite('tripay/tripay.openapi.yaml', 'tripayUrl');

  it('keeps to it in every operation', async () => {
    const { sandbox, proxy } = suite();
    const call = caller(proxy.url, sandbox.credentials.tripayApiKey);
    for (const path of [
      '/merchant/payment-channel',
      '/merchant/payment-channel?code=QRIS2',
      '/merchant/fee-calculator?amount=150000',
      '/merchant/fee-calculator?amount=150000&code=OVO',
      '/payment/instruction?code=BRIVA&pay_code=8123&amount=150000&allow_html=0',
      '/merchant/transactions',
    ]) {
      expect((await call('GET', path)).status, path).toBe(200);
    }
    for (const method of ['QRIS2', 'BRIVA', 'INDOMARET', 'OVO']) {
      const expiry = Math.floor(Date.now() / 1000) + 7_200;
      const wish = paymentWish(sandbox, `INV/2026/${method}`, 150_000, {
        method,
        expired_time: expiry,
        callback_url: 'http://127.0.0.1:9/nobody',
        return_url: 'https://shop.example/paid',
      });
      const created = await call('POST', '/transaction/create', wish);
      expect(created.body.success, JSON.stringify(created.body)).toBe(true);
      const { reference } = created.body.data;
      expect((await call('GET', `/transaction/detail?reference=${reference}`)).status).toBe(200);
      const check = await call('GET', `/transaction/check-status?reference=${reference}`);
      expect(check.body.message).toBe('Status transaksi saat ini UNPAID');
      await fetch(`${sandbox.url}/control/payments/${reference}/pay`, { method: 'POST' });
      const paid = await call('GET', `/transaction/detail?reference=${reference}`);
      expect(paid.body.data.status).toBe('PAID');
    }
    const page = await call('GET', '/merchant/transactions?per_page=2&page=2&sort=asc&status=PAID');
    expect(page.body.pagination).toMatchObject({ current_page: 2, last_page: 2, total_records: 4 });
    expect(proxy.violations()).toEqual([]);
  });

  it('keeps to it when it refuses', async () => {
    const { sandbox, proxy } = suite();
    const call = caller(proxy.url, sandbox.credentials.tripayApiKey);
    const stranger = caller(proxy.url, 'DEV-somebody-else');
    expect((await stranger('GET', '/merchant/payment-channel')).status).toBe(401);
    const forged = paymentWish(sandbox, 'INV-F', 20_000, { signature: 'a'.repeat(64) });
    const refused = await call('POST', '/transaction/create', forged);
    expect(refused).toMatchObject({ status: 400, body: { message: 'Invalid signature' } });
    expect((await call('GET', '/transaction/detail?reference=DEV-T0')).status).toBe(404);
    expect((await call('GET', '/transaction/check-status?reference=DEV-T0')).status).toBe(200);
    expect(proxy.violations()).toEqual([]);
  });
});
