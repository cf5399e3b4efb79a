import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createPool } from 'mysql2/promise';

export type Bare = { readonly perSecond: number };

const accounts = 30;
const schema = [
  'create table account (id int primary key, balance bigint not null)',
  'create table posting (id integer primary key, account_id int, amount bigint)',
];
const onServer = (sql: string): string =>
  sql.replace('integer primary key', 'int auto_increment primary key');
const debit = 'update account set balance = balance - ? where id = ? and balance >= ?';
const twoPostings = 'insert into posting (account_id, amount) values (?, ?), (0, ?)';

/** A debit and two postings, nothing else, on the server the payments ran on. */
const measureServer = async (url: URL, count: number, concurrency: number): Promise<Bare> => {
  const root = new URL(url);
  const database = `${url.pathname.slice(1)}_bare`;
  root.pathname = '/';
  const pool = createPool({ uri: root.href, connectionLimit: concurrency });
  await pool.query(`create database ${database}`);
  await pool.end();
  root.pathname = `/${database}`;
  const working = createPool({ uri: root.href, connectionLimit: concurrency });
  for (const sql of schema) await working.query(onServer(sql));
  for (let id = 1; id <= accounts; id += 1)
    await working.query('insert into account values (?, 1000000000)', [id]);
  let next = 0;
  const worker = async (): Promise<void> => {
    const connection = await working.getConnection();
    for (let turn = next++; turn < count; turn = next++) {
      const id = 1 + (turn % accounts);
      await connection.beginTransaction();
      await connection.execute(debit, [1_000, id, 1_000]);
      await connection.execute(twoPostings, [id, -1_000, 1_000]);
      await connection.commit();
    }
    connection.release();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const perSecond = count / ((performance.now() - began) / 1_000);
  await working.end();
  return { perSecond };
};

/** The same on SQLite, with the durability the platform asks for. */
const measureFile = (count: number): Bare => {
  const folder = mkdtempSync(join(tmpdir(), 'webrana-bare-'));
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  for (const sql of schema) database.exec(sql);
  for (let id = 1; id <= accounts; id += 1)
    database.exec(`insert into account values (${id}, 1000000000)`);
  const began = performance.now();
  for (let turn = 0; turn < count; turn += 1) {
    const id = 1 + (turn % accounts);
    database.exec('begin immediate');
    database.prepare(debit).run(1_000, id, 1_000);
    database.prepare(twoPostings).run(id, -1_000, 1_000);
    database.exec('commit');
  }
  const perSecond = count / ((performance.now() - began) / 1_000);
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return { perSecond };
};

/** What the database itself can do: guarded debit and two postings per transaction. */
export const measureBare = async (
  databaseUrl: string | undefined,
  count: number,
  concurrency: number,
): Promise<Bare> =>
  databaseUrl ? measureServer(new URL(databaseUrl), count, concurrency) : measureFile(count);
