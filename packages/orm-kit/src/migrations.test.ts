import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { defineEntity, type EntitySchema } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { amountColumn, flagColumn, idColumn, textColumn } from './columns.ts';
import { connectSqlite } from './connect/orm.ts';
import { openDatabase } from './database.ts';
import {
  asAdmin,
  Entry,
  entities,
  openWallet,
  serverIsThere,
  serverUrl,
  Wallet,
} from './for-tests.ts';
import { migrateDatabase, runMigrations } from './migrate.ts';
import { generateMigration, migrationDrift } from './migration-files.ts';
import type { DatabaseOptions } from './options.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const Plan = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  properties: {
    id: idColumn().primary(),
    title: textColumn(),
    price: amountColumn().defaultRaw('0'),
    hidden: flagColumn().default(false),
  },
});
/** As the ORM writes them when a column of a table under a view changes. */
class RebuildUnderView extends Migration {
  override up(): void {
    this.addSql('create table `shop` (`id` text not null primary key)');
    this.addSql('create view `v_shop` as select `s`.`id` from `shop` `s`');
    this.addSql('create table `shop__temp_alter` (`id` text not null primary key, `name` text)');
    this.addSql('insert into `shop__temp_alter` select `id`, null from `shop`');
    this.addSql('drop table `shop`');
    this.addSql('alter table `shop__temp_alter` rename to `shop`');
    this.addSql("insert into `shop` values ('s', 'n')");
  }
}
const grown = [...entities, Plan] as unknown as readonly EntitySchema[];

// Below the package, so that the generated files find the ORM.
const base = new URL('../', import.meta.url).pathname;
const prefix = `okm${process.pid}`;
const url = `${serverUrl}/${prefix}`;
const it = serverIsThere ? test : test.skip;

describe('migrations', () => {
  let folder: string;
  const options = (list: readonly EntitySchema[]) => ({
    subgraph: 'catalog' as const,
    entities: list,
    migrations: pathToFileURL(`${folder}/`),
    serverUrl: url,
  });
  beforeAll(async () => {
    folder = await mkdtemp(`${base}.migrations-`);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    if (!serverIsThere) return;
    await asAdmin(
      `drop database if exists ${prefix}_catalog`,
      `drop user if exists ${prefix}_catalog`,
      `drop user if exists ${prefix}_plain`,
    );
  });

  it('are written for both kinds and leave nothing to do', async () => {
    expect((await migrationDrift(options(entities))).length).toBeGreaterThan(5);
    const written = await generateMigration(options(entities), 'first');
    expect(written.length).toBe(2);
    expect(await migrationDrift(options(entities))).toEqual([]);
    expect(await generateMigration(options(entities), 'nothing')).toEqual([]);
    const text = await readFile(written[0] as string, 'utf8');
    expect(text).toContain('extends Migration');
    expect((await readdir(`${folder}/mysql`)).length).toBe(1);
  });

  it('bring data forward, with the rights of new tables', async () => {
    const common: Omit<DatabaseOptions, 'location'> = {
      subgraph: 'catalog',
      entities,
      migrations: pathToFileURL(`${folder}/`),
      appendOnlyTables: ['entry'],
    };
    const locations = [
      { kind: 'sqlite' as const, file: `${folder}/catalog.sqlite` },
      { kind: 'mysql' as const, url, runtimeSecret: 'for tests only' },
    ];
    for (const location of locations) {
      const both = await Promise.all([1, 2].map(() => openDatabase({ ...common, location })));
      const [database] = both;
      if (!database) throw new Error('unreachable');
      const wallet = await openWallet(database, 'w', 1);
      await database.transact(
        async ({ em }) => void em.create(Entry, { id: 'e', wallet, amount: 1 }),
      );
      for (const one of both) await one.close();
    }

    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await generateMigration(options(grown), 'plans');
    expect(await migrationDrift(options(grown))).toEqual([]);
    for (const location of locations) {
      const database = await openDatabase({ ...common, entities: grown, location });
      await database.transact(
        async ({ em }) => void em.create(Plan, { id: 'p', title: 'S', price: 1 }),
      );
      const em = database.fork();
      expect(await em.count(Plan, { hidden: false })).toBe(1);
      expect(await em.count(Wallet)).toBe(1);
      await expect(em.nativeDelete(Entry, { id: 'e' })).rejects.toThrow();
      await database.close();
    }
  });

  test('may rebuild a table that a view reads', async () => {
    const migrations = [{ name: 'rebuild', migration: RebuildUnderView }];
    const orm = await connectSqlite(':memory:', { entities: [], migrations });
    try {
      expect(await runMigrations(orm, false)).toEqual(['rebuild']);
      const connection = orm.em.getConnection();
      expect(await connection.execute('select * from v_shop')).toEqual([{ id: 's' }]);
      const [pragma] = await connection.execute<object[]>('pragma legacy_alter_table');
      expect(pragma).toEqual({ legacy_alter_table: 0 });
    } finally {
      await orm.close(true);
    }
  });

  it('are checked, not run, for a login that may not administer', async () => {
    const database = `${prefix}_catalog`;
    const user = `'${prefix}_plain'@'%'`;
    await asAdmin(
      `create user ${user} identified by 'pw'`,
      `grant select, insert, update, delete on ${database}.* to ${user}`,
    );
    const plainUrl = url.replace('root@', `${prefix}_plain:pw@`);
    const location = { kind: 'mysql' as const, url: plainUrl };
    const plain: DatabaseOptions = { ...options(grown), location };
    const opened = await openDatabase(plain);
    await opened.ping();
    await opened.close();

    await asAdmin(`delete from ${database}.mikro_orm_migrations where name like '%plans'`);
    await expect(openDatabase(plain)).rejects.toThrow('behind');
    await asAdmin(`drop table ${database}.plan`, `grant all on ${database}.* to ${user}`);
    await migrateDatabase(plain);
    await (await openDatabase(plain)).close();
  });

  it('leave the runtime user without any right it does not need', async () => {
    const connection = await createConnection({ uri: serverUrl });
    const [rows] = await connection.query(`show grants for '${prefix}_catalog'@'%'`);
    await connection.end();
    const grants = (rows as Record<string, string>[]).flatMap((row) => Object.values(row));
    expect(grants.find((grant) => grant.includes('`entry`'))).toMatch(/^GRANT SELECT, INSERT ON/);
    expect(grants.some((grant) => / ON `[^`]+`\.\* /.test(grant))).toBe(false);
    expect(grants.some((grant) => /ALL PRIVILEGES|CREATE|DROP|ALTER/.test(grant))).toBe(false);
  });
});
