import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { resealAccounts } from '../src/modules/account/use-cases/reseal-accounts.ts';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import {
  type Identity,
  locate,
  mutate,
  registerSomebody,
  startIdentity,
} from './start-identity.ts';

vi.setConfig({ testTimeout: 30_000 });

const [former, present] = ['f'.repeat(20) + '-former-secret!', 'p'.repeat(20) + '-present-secret'];
const numbers = { npwp: '0123456789012345', nik: '3201234567890123' };
const kinds = ['sqlite', 'mariadb'] as const;
const query = '{ viewer { npwp nik } }';
const rowOf = (identity: Identity, id: string) =>
  identity.running.database.fork().findOneOrFail(UserEntity, { id });

it.each(kinds)('on %s keeps the numbers sealed and shows them to their owner', async (kind) => {
  const identity = await startIdentity({ kind });
  const { browser, userId } = await registerSomebody(identity);
  await mutate(browser, 'updateProfile', numbers);
  const row = await rowOf(identity, userId);
  for (const kept of [row.npwp, row.nik]) expect(kept).toMatch(/^v1\.k[\w-]{8}\./);
  expect(JSON.stringify(row)).not.toContain(numbers.npwp);
  expect((await browser.send(query)).data.viewer).toEqual(numbers);
  await mutate(browser, 'updateProfile', numbers);
  expect((await rowOf(identity, userId)).npwp).toBe(row.npwp);
  await mutate(browser, 'updateProfile', { npwp: null });
  expect((await browser.send(query)).data.viewer).toEqual({ ...numbers, npwp: null });
  const json = '... on ExportMyDataSuccess { json }';
  const data = await mutate(browser, 'exportMyData', undefined, json, '');
  expect(data.result.json).toContain(numbers.nik);
  // A number of one person, put into the row of another, does not open.
  const other = await registerSomebody(identity);
  await identity.running.database.transact((tx) =>
    tx.em.nativeUpdate(UserEntity, { id: other.userId }, { nik: row.nik }),
  );
  expect((await other.browser.send(query)).errors).toHaveLength(1);
  await identity.stop();
});

it.each(kinds)('on %s seals what was bare, and goes over to another secret', async (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'identity-sealing-'));
  const file = { kind: 'sqlite', file: join(folder, 'identity.sqlite') } as const;
  const place = locate(kind);
  const location = kind === 'sqlite' ? file : place.location;
  const start = (environment: Record<string, string>) => startIdentity({ location, environment });

  const before = await start({ WEBRANA_SECRET: former });
  const { userId, browser } = await registerSomebody(before);
  await before.running.database.transact((tx) =>
    tx.em.nativeUpdate(UserEntity, { id: userId }, numbers),
  );
  expect((await browser.send(query)).data.viewer).toEqual(numbers);
  expect(await resealAccounts(before.useCase())).toBe(1);
  expect(await resealAccounts(before.useCase())).toBe(0);
  const sealed = await rowOf(before, userId);
  expect(sealed.nik).toMatch(/^v1\./);
  await before.stop();

  const both = { WEBRANA_SECRET: present, WEBRANA_SECRET_PREVIOUS: former };
  const rotated = await start(both);
  const again = rotated.visitor(browser.actor);
  expect((await again.send(query)).data.viewer).toEqual(numbers);
  expect(await resealAccounts(rotated.useCase())).toBe(1);
  expect((await rowOf(rotated, userId)).nik).not.toBe(sealed.nik);
  await rotated.stop();

  const after = await start({ WEBRANA_SECRET: present });
  expect((await after.visitor(browser.actor).send(query)).data.viewer).toEqual(numbers);
  await after.stop();
  await place.remove();
  rmSync(folder, { recursive: true });
});

it('takes recovery codes that were made under a former secret', async () => {
  const { createCodes } = await import('../src/codes.ts');
  const made = createCodes(former).hash('abcde12345', 'usr_1');
  expect(createCodes(present, [former]).hashes('abcde12345', 'usr_1')).toContain(made);
  expect(createCodes(present).hashes('abcde12345', 'usr_1')).not.toContain(made);
});
