import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeEnvironment, databaseLocation, readPlatformSettings } from '../src/index.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'webrana-environment-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('the shared settings', () => {
  it('refuse demo accounts in production', () => {
    expect(() => readPlatformSettings({ NODE_ENV: 'production', WEBRANA_DEMO: '1' })).toThrow(
      /WEBRANA_DEMO/,
    );
    expect(readPlatformSettings({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readPlatformSettings({}).demo).toBe(true);
  });

  it('make up no secret in production', async () => {
    const production = { NODE_ENV: 'production', WEBRANA_DATA_DIR: dataDir };
    await expect(completeEnvironment(production)).rejects.toThrow(/WEBRANA_SECRET/);
    await expect(
      completeEnvironment({ ...production, WEBRANA_SECRET: 's'.repeat(32) }, 'orders'),
    ).rejects.toThrow(/INTERNAL_PRIVATE_KEY/);
  });

  it('are the same for every process that starts at once elsewhere', async () => {
    const all = await Promise.all(
      (['orders', 'billing', 'gateway'] as const).map((name) =>
        completeEnvironment({ WEBRANA_DATA_DIR: dataDir }, name),
      ),
    );
    expect(new Set(all.map(({ WEBRANA_SECRET }) => WEBRANA_SECRET)).size).toBe(1);
    expect(new Set(all.map(({ INTERNAL_PUBLIC_KEYS }) => INTERNAL_PUBLIC_KEYS)).size).toBe(1);
    expect(new Set(all.map(({ INTERNAL_PRIVATE_KEY }) => INTERNAL_PRIVATE_KEY)).size).toBe(3);
    expect(statSync(join(dataDir, 'keys', 'secret')).mode & 0o077).toBe(0);
  });

  it('share one data folder, wherever npm runs the script', () => {
    const { dataDir: shared } = readPlatformSettings({ INIT_CWD: '/srv/webrana' });
    expect(shared).toBe('/srv/webrana/.webrana');
    const given = { INIT_CWD: '/srv/webrana', WEBRANA_DATA_DIR: '/data' };
    expect(readPlatformSettings(given).dataDir).toBe('/data');
  });

  it('put each subgraph in a database of its own', () => {
    expect(databaseLocation('orders', { WEBRANA_DATA_DIR: 'd' })).toEqual({
      kind: 'sqlite',
      file: resolve('d', 'orders.sqlite'),
    });
    const shared = { DATABASE_URL: 'mysql://a@h/w', ORDERS_DATABASE_URL: 'mysql://b@h/w' };
    expect(databaseLocation('orders', shared)).toMatchObject({ url: 'mysql://b@h/w' });
    expect(databaseLocation('billing', shared)).toMatchObject({ url: 'mysql://a@h/w' });
  });
});
