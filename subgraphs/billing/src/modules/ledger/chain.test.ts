import { createHash } from 'node:crypto';
import { newId } from '@webrana/ids';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { postingHash, sealHash } from './chain.ts';

it('a hash covers the one before and everything a posting says', () => {
  const posting = {
    id: 'pst_1',
    transactionId: 'txn_1',
    accountId: 'acc_1',
    amount: -5,
    sequence: 3,
    balanceAfter: 10,
    occurredAt: new Date('2030-01-01T00:00:00.000Z'),
  };
  const hash = (...parts: unknown[]) =>
    createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const ids = ['pst_1', 'txn_1', 'acc_1', -5] as const;
  const instant = '2030-01-01T00:00:00.000Z';
  expect(postingHash('before', posting)).toBe(hash('before', ...ids, 3, 10, instant));
  const bare = { ...posting, sequence: null, balanceAfter: null };
  expect(postingHash('', bare)).toBe(hash('', ...ids, null, null, instant));
  expect(sealHash('before', 7, posting)).toBe(hash('before', ...ids, 7, null, instant));
});

describe.each(kinds)('the hash chains ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  type Link = { id: string; prev_hash: string; hash: string };
  const wallet = (userId: string) =>
    billing.tables<Link>(
      `select p.id, p.prev_hash, p.hash from posting p join account a on a.id = p.account_id
       where a.owner_id = ? order by p.sequence`,
      [userId],
    );
  /** What no service can do: changes a row as somebody with all rights would. */
  const tamper = async (sql: string): Promise<void> => {
    if (kind === 'sqlite') {
      const drop = (name: string) => billing.tables(`drop trigger ${name}`);
      const rows = await billing.tables<{ name: string }>(
        `select name from sqlite_master where type = 'trigger'
         and tbl_name in ('posting', 'posting_seal')`,
      );
      for (const { name } of rows) await drop(name);
      await billing.tables(sql);
      return;
    }
    const [row] = await billing.tables<{ name: string }>('select database() as name');
    const root = await createConnection(`mysql://root@127.0.0.1:3306/${row?.name}`);
    await root.query(sql);
    await root.end();
  };

  test('a wallet’s postings follow one another, also when many are made at once', async () => {
    const userId: string = newId('user');
    await Promise.all(Array.from({ length: 25 }, () => fill(billing, userId, 10)));
    const links = await wallet(userId);
    expect(links).toHaveLength(25);
    links.forEach(({ prev_hash, hash }, index) => {
      expect(prev_hash).toBe(links[index - 1]?.hash ?? '');
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    });
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('house accounts are chained soon after, once, whoever does it', async () => {
    await fill(billing, newId('user'), 5);
    await Promise.all([billing.run('seal-postings'), billing.run('seal-postings')]);
    const open = () =>
      billing.tables(
        `select p.id from posting p left join posting_seal s on s.posting_id = p.id
         where p.sequence is null and s.posting_id is null`,
      );
    expect(await open()).toEqual([]);
    await fill(billing, newId('user'), 5);
    expect(await open()).toHaveLength(1);
    await billing.run('seal-postings');
    expect(await open()).toEqual([]);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('the check names a row that was changed, in a wallet and in a house account', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 100);
    await fill(billing, userId, 100);
    await billing.run('seal-postings');
    const [first] = await wallet(userId);
    const later =
      kind === 'sqlite' ? 'occurred_at + 1000' : 'date_add(occurred_at, interval 1 second)';
    await tamper(`update posting set occurred_at = ${later} where id = '${first?.id}'`);
    const found = (await billing.verify()).problems;
    expect(found).toEqual([
      {
        check: 'the hash chain of every wallet is unbroken',
        subject: first?.id,
        found: 'was changed',
      },
    ]);
    const [seal] = await billing.tables<{ posting_id: string }>(
      'select posting_id from posting_seal order by sequence limit 1',
    );
    await tamper(`update posting_seal set hash = 'x' where posting_id = '${seal?.posting_id}'`);
    const checks = (await billing.verify()).problems.map(({ check }) => check);
    expect(checks.filter((check) => check.includes('house'))).toHaveLength(2);
  });
});
