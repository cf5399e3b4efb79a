import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ToyPlatform } from './support/toy-platform.ts';

const root = mkdtempSync(join(tmpdir(), 'gateway-'));
const build = (name: string, html: string) => {
  mkdirSync(join(root, name, 'assets'), { recursive: true });
  writeFileSync(join(root, name, 'index.html'), html);
  writeFileSync(join(root, name, 'assets', 'index-a1B2c3D4.js'), 'x');
  writeFileSync(join(root, name, 'assets', 'large-a1B2c3D4.js'), '//'.padEnd(10_000, '-'));
  return join(root, name);
};

let platform: ToyPlatform;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${platform.gateway.url}${path}`, { headers, redirect: 'manual' });

beforeAll(async () => {
  platform = await ToyPlatform.start({
    apps: [
      { path: '/', directory: build('main', '<p>main</p><script>let a = 1;</script>') },
      {
        path: '/admin',
        directory: build('admin', '<p>admin</p>'),
        connectSources: ['wss://c.example'],
      },
      { path: '/later', directory: join(root, 'not-built') },
    ],
    allowedOrigins: ['https://panel.example'],
    trustedProxies: ['127.0.0.0/8', '::1', '10.0.0.0/8'],
    playgroundDirectory: build('playground', '<p>playground</p>'),
    limits: { subgraphTimeoutMs: 300 },
  });
});
afterAll(() => platform.stop());
afterEach(() => {
  platform.toys.faults.dead.clear();
  platform.toys.faults.hanging.clear();
});

describe('health', () => {
  it('tells the process from its parts', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect(ready.status).toBe(200);
    platform.toys.faults.dead.add('catalog');
    const degraded = await get('/readyz');
    expect(degraded.status).toBe(503);
    expect(await degraded.json()).toEqual({
      status: 'degraded',
      queue: true,
      subgraphs: {
        identity: { isReachable: true, database: true, queue: true },
        catalog: { isReachable: false, database: false, queue: false },
        orders: { isReachable: true, database: true, queue: true },
      },
    });
    expect((await get('/healthz')).status).toBe(200);
  });

  it('shows what a subgraph warns of, and stays ready', async () => {
    const warnings = ['Something stopped.'];
    platform.toys.faults.warnings.set('orders', warnings);
    const warned = await get('/readyz');
    expect(warned.status).toBe(200);
    const { status, subgraphs } = (await warned.json()) as Record<string, any>;
    expect(status).toBe('ready');
    const works = { isReachable: true, database: true, queue: true };
    expect(subgraphs).toMatchObject({ catalog: works, orders: { ...works, warnings } });
    platform.toys.faults.warnings.clear();
  });

  it('publishes figures with bounded labels', async () => {
    await platform.query('{ whoCalls }');
    const text = await (await get('/metrics')).text();
    expect(text).toContain(
      'gateway_operation_duration_seconds_count{operation="query",transport="http",outcome="ok"}',
    );
    expect(text).toContain('gateway_sockets 0');
    expect(text).toContain('process_cpu_user_seconds_total');
  });
});

describe('webhooks and keys', () => {
  const post = (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ) => fetch(`${platform.gateway.url}${path}`, { method: 'POST', body, headers });

  it('reach their subgraph byte for byte, as a stranger', async () => {
    const body = new Uint8Array([123, 0, 255, 125, 10]);
    const answer = await post('/webhooks/orders/tripay/callback?a=1', body, {
      'x-signature': 's',
      cookie: 'webrana_refresh=x',
      'content-type': 'application/json',
      'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.1.1.1',
    });
    expect([answer.status, await answer.text()]).toEqual([202, 'orders/webhooks/tripay/callback']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    const routed = platform.toys.routes.at(-1);
    expect(routed?.request).toMatchObject({
      method: 'POST',
      path: '/webhooks/tripay/callback',
      query: { a: '1' },
    });
    expect([...(routed?.request.body ?? [])]).toEqual([...body]);
    expect(routed?.request.headers['x-signature']).toBe('s');
    expect(routed?.request.headers.cookie).toBeUndefined();
    expect(routed?.caller).toMatchObject({
      actor: { kind: 'anonymous' },
      request: { clientAddress: '203.0.113.9', cookies: {} },
    });
  });

  it('are refused when too large, unknown or unanswered', async () => {
    expect((await post('/webhooks/orders/x', 'x'.repeat(70_000))).status).toBe(413);
    expect((await post('/webhooks/nobody/x', 'x')).status).toBe(404);
    platform.toys.faults.hanging.add('orders');
    const silent = await post('/webhooks/orders/x', 'x');
    expect([silent.status, ((await silent.json()) as { error: string }).error]).toEqual([
      503,
      'SUBGRAPH_UNAVAILABLE',
    ]);
  });

  it('do not lead out of their folder', async () => {
    const { port } = platform.gateway;
    const path = '/webhooks/orders/../../sessions/introspect';
    const status = await new Promise((resolve) => {
      httpRequest({ port, path, method: 'POST' }, (response) => resolve(response.statusCode)).end();
    });
    expect(platform.toys.routes.at(-1)?.request.path).not.toBe('/sessions/introspect');
    expect(status).not.toBe(200);
  });

  it('publishes the key set', async () => {
    const answer = await get('/.well-known/jwks.json');
    expect(((await answer.json()) as { keys: { kid: string }[] }).keys[0]?.kid).toBe('k1');
  });
});

describe('apps', () => {
  it('serves the app with the longest path, and its page for any of its paths', async () => {
    expect(await (await get('/')).text()).toContain('main');
    expect(await (await get('/instances/ins_1')).text()).toContain('main');
    expect(await (await get('/admin')).text()).toContain('admin');
    expect(await (await get('/admin/orders/7')).text()).toContain('admin');
    expect((await get('/administrators')).status).toBe(200);
  });

  it('caches hashed files for ever and pages never', async () => {
    const asset = await get('/assets/index-a1B2c3D4.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/missing-a1B2c3D4.js')).status).toBe(404);
    expect(await (await get('/..%2f..%2f..%2f..%2fetc%2fpasswd')).text()).not.toContain('root:');
  });

  it('sends large files compressed', async () => {
    const asset = await get('/assets/large-a1B2c3D4.js', { 'accept-encoding': 'gzip' });
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(asset.headers.get('vary')).toContain('Accept-Encoding');
    expect((await asset.text()).length).toBe(10_000);
  });

  it('allows its own scripts only', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
    expect(policy).toContain("frame-ancestors 'none'");
    const admin = (await get('/admin')).headers.get('content-security-policy');
    expect(admin).toContain("script-src 'self';");
    expect(admin).toContain("connect-src 'self' wss://c.example;");
    const headers = (await get('/healthz')).headers;
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('says how to build what is not built', async () => {
    const answer = await get('/later/x');
    expect([answer.status, await answer.text()]).toEqual([
      503,
      'Not built yet. Run: npm run build\n',
    ]);
  });

  it('lets allowed origins call', async () => {
    const answer = await platform.send(
      { query: '{ whoCalls }' },
      { origin: 'https://panel.example' },
    );
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://panel.example');
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
  });
});

describe('playground', () => {
  it('is a page of its own with the public schema', async () => {
    const moved = await get('/playground');
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/playground/']);
    expect(await (await get('/playground/')).text()).toContain('playground');
    const schema = await (await get('/playground/schema.graphql')).text();
    expect(schema).toContain('type Book');
    expect(schema).not.toContain('secretNote');
  });
});
