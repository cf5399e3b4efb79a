import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEntity, type EntitySchema, type InferEntity } from '@mikro-orm/core';
import { type AnyEventDefinition, defineEvent } from '@webrana/events';
import { createConnection } from 'mysql2/promise';
import { z } from 'zod';
import { amountColumn, idColumn, instantColumn, jsonColumn, keyColumn } from './columns.ts';
import { openDatabase } from './database.ts';
import type { DatabaseOptions } from './options.ts';
import type { KitDatabase } from './port.ts';

export const serverUrl = 'mysql://root@127.0.0.1:3306';

const probe = async (): Promise<boolean> => {
  try {
    const connection = await createConnection({ uri: serverUrl, connectTimeout: 2_000 });
    await connection.end();
    return true;
  } catch {
    return false;
  }
};

/** Whether the tests' server answers. Its absence is said aloud, and fails where CI is set. */
export const serverIsThere = await probe();
if (!serverIsThere) {
  const message = `No MySQL or MariaDB at ${serverUrl}: its suites are SKIPPED.`;
  if (process.env.CI) throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}

/** Runs statements as the administrator. */
export const asAdmin = async (...statements: string[]): Promise<void> => {
  const connection = await createConnection({ uri: serverUrl });
  for (const sql of statements) await connection.query(sql);
  await connection.end();
};

export const Wallet = defineEntity({
  name: 'Wallet',
  tableName: 'wallet',
  properties: {
    id: idColumn().primary(),
    balance: amountColumn().defaultRaw('0'),
    openedAt: instantColumn(),
    code: keyColumn(40).nullable().unique(),
    note: jsonColumn<{ deep: unknown[] }>().nullable(),
  },
});
export type Wallet = InferEntity<typeof Wallet>;

/** Append-only. */
export const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    id: idColumn().primary(),
    wallet: () => defineEntity.properties.manyToOne(Wallet),
    amount: amountColumn(),
  },
});

const schema = z.object({ orderId: z.string(), total: z.int().nonnegative() });
export const SomethingPaid = defineEvent({
  name: 'orders.something-paid',
  schema,
  consumers: ['instances', 'billing'],
  liveTopics: ({ orderId }) => [`live:${orderId}`],
});
export const SomethingSeen = defineEvent({ name: 'orders.something-seen', schema });
export const catalogue = new Map<string, AnyEventDefinition>(
  [SomethingPaid, SomethingSeen].map((event) => [
    event.name,
    event as unknown as AnyEventDefinition,
  ]),
);

export const entities = [Wallet, Entry] as unknown as readonly EntitySchema[];
export const kinds = [
  { kind: 'sqlite' as const, skip: false },
  { kind: 'server' as const, skip: !serverIsThere },
];

/** A database of its own per suite, with everything it left behind removed by `drop`. */
export const openForTests = async (
  kind: 'sqlite' | 'server',
  options: Partial<DatabaseOptions> = {},
) => {
  const prefix = `okt${randomBytes(4).toString('hex')}`;
  const folder = await mkdtemp(join(tmpdir(), 'orm-kit-'));
  const full: DatabaseOptions = {
    subgraph: 'orders',
    entities,
    migrations: null,
    location:
      kind === 'sqlite'
        ? { kind: 'sqlite', file: join(folder, 'orders.sqlite') }
        : { kind: 'mysql', url: `${serverUrl}/${prefix}`, runtimeSecret: 'for tests only' },
    appendOnlyTables: ['entry'],
    ...options,
  };
  const database = await openDatabase(full);
  const drop = async (): Promise<void> => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
    if (kind === 'server') {
      await asAdmin(
        `drop database if exists ${prefix}_orders`,
        `drop user if exists ${prefix}_orders`,
      );
    }
  };
  return { database, options: full, prefix, drop };
};

/** A wallet with this balance; answers its id. */
export const openWallet = async (database: KitDatabase, id: string, balance: number) => {
  await database.transact(async ({ em }) => {
    em.create(Wallet, { id, balance, openedAt: new Date('2026-01-02T03:04:05.678Z') });
  });
  return id;
};

/** What a wallet holds now. */
export const balanceOf = async (database: KitDatabase, id: string): Promise<number> =>
  (await database.fork().findOneOrFail(Wallet, { id })).balance;
