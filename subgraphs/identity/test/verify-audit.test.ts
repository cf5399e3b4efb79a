import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { registerSomebody, startIdentity } from './start-identity.ts';

const script = fileURLToPath(new URL('../src/verify-audit.ts', import.meta.url));
const verify = (dataDir: string) =>
  promisify(execFile)(process.execPath, [script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', WEBRANA_DATA_DIR: dataDir },
  });

it('proves a log on disk, and ends with 1 where it was changed', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'identity-audit-'));
  const file = join(dataDir, 'identity.sqlite');
  const identity = await startIdentity({ location: { kind: 'sqlite', file } });
  for (let index = 0; index < 3; index += 1) await registerSomebody(identity);
  await identity.stop();
  expect((await verify(dataDir)).stdout).toContain('3 entries, unbroken');

  const database = new DatabaseSync(file);
  database.exec('drop trigger "audit_entry_append_only_update"');
  database.exec("update audit_entry set client_address = '192.0.2.1' where seq = 2");
  database.close();
  await expect(verify(dataDir)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('broken at entry 2'),
  });
  rmSync(dataDir, { recursive: true });
}, 30_000);

it('refuses where there is no log, says what to do, and makes none', async () => {
  const dataDir = join(tmpdir(), `identity-nowhere-${process.pid}`);
  await expect(verify(dataDir)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/no database at .*identity\.sqlite[^]*WEBRANA_DATA_DIR/),
  });
  expect(existsSync(dataDir)).toBe(false);
}, 30_000);
