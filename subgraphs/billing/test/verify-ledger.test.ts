import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newId } from '@webrana/ids';
import { type Connection, createConnection } from 'mysql2/promise';
import { describe, expect, it } from 'vitest';
import { kinds, locate, server } from './databases.ts';
import { fill, startBilling } from './start-billing.ts';

const script = fileURLToPath(new URL('../src/verify-ledger.ts', import.meta.url));
const verify = (environment: Record<string, string>) =>
  promisify(execFile)(process.execPath, [script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', ...environment },
  });

describe.each(kinds)('verify:ledger ($kind)', ({ kind, skip }) => {
  const test = skip ? it.skip : it;
  const asRoot = async <T>(work: (root: Connection) => Promise<T>): Promise<T> => {
    const root = await createConnection(server);
    try {
      return await work(root);
    } finally {
      await root.end();
    }
  };

  test('proves books with the right to read alone, and ends with 1 where they are wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'billing-verify-'));
    const file = join(folder, 'billing.sqlite');
    const located: ReturnType<typeof locate> =
      kind === 'server'
        ? locate('server')
        : { location: { kind: 'sqlite', file }, remove: async () => {} };
    const { location } = located;
    const billing = await startBilling({ located });
    const userId: string = newId('user');
    const environment: Record<string, string> = { WEBRANA_DATA_DIR: folder };
    const user = `reader_${process.pid}`;
    if (location.kind === 'mysql') {
      const url = new URL(location.url);
      await asRoot(async (root) => {
        await root.query(`create user '${user}'@'%' identified by 'reads only'`);
        await root.query(`grant select on ${url.pathname.slice(1)}_billing.* to '${user}'@'%'`);
      });
      url.username = user;
      url.password = 'reads only';
      environment.BILLING_DATABASE_URL = url.href;
    }
    try {
      expect((await verify(environment)).stdout).toContain('The books are empty');
      await fill(billing, userId, 5_000);
      const { stdout } = await verify(environment);
      expect(stdout).toContain('The books are right.');
      expect(stdout).toContain('1 postings of the house are not sealed yet');
      await billing.tables('update account set balance = 9000 where owner_id = ?', [userId]);
      await expect(verify(environment)).rejects.toMatchObject({
        code: 1,
        stdout: expect.stringContaining('FAIL  every wallet equals the sum of its postings'),
      });
    } finally {
      await billing.stop();
      if (location.kind === 'mysql')
        await asRoot((root) => root.query(`drop user if exists '${user}'@'%'`));
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test('refuses where there are no books, says what to do, and makes none', async () => {
    if (kind === 'sqlite') {
      const folder = mkdtempSync(join(tmpdir(), 'billing-nowhere-'));
      const nowhere = join(folder, 'typo');
      const refusal = (told: RegExp) => ({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(told),
      });
      await expect(verify({ WEBRANA_DATA_DIR: nowhere })).rejects.toMatchObject(
        refusal(/no database at .*typo[^]*Set DATABASE_URL [^]*WEBRANA_DATA_DIR/),
      );
      expect(existsSync(nowhere)).toBe(false);
      // An empty file is no database either.
      writeFileSync(join(folder, 'billing.sqlite'), '');
      await expect(verify({ WEBRANA_DATA_DIR: folder })).rejects.toMatchObject(
        refusal(/no database/),
      );
      expect(readdirSync(folder)).toEqual(['billing.sqlite']);
      rmSync(folder, { recursive: true });
      return;
    }
    const name = `nowhere${process.pid}`;
    const made = () =>
      asRoot(async (root) => {
        const [databases] = await root.query('show databases like ?', [`${name}%`]);
        const [users] = await root.query('select user from mysql.user where user like ?', [
          `${name}%`,
        ]);
        return [databases, users];
      });
    const environment = { DATABASE_URL: `${server}/${name}`, WEBRANA_SECRET: 's'.repeat(40) };
    await expect(verify(environment)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no database nowhere\d+_billing on .* root may read/),
    });
    expect(await made()).toEqual([[], []]);
    // One that is there and was never migrated is left as it is.
    await asRoot((root) => root.query(`create database ${name}_billing`));
    await expect(verify(environment)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The database is behind: '),
    });
    const [tables] = await asRoot((root) => root.query(`show tables from ${name}_billing`));
    await asRoot((root) => root.query(`drop database ${name}_billing`));
    expect(tables).toEqual([]);
    expect((await made())[1]).toEqual([]);
  }, 60_000);
});
