import { createHash } from 'node:crypto';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countQueries } from '../../../test/count-queries.ts';
import { type Billing, fill, kinds, startBilling } from '../../../test/start-billing.ts';
import { tamper } from '../../../test/tamper.ts';
import {
  formerPostingHash,
  isPostingHash,
  isSealHash,
  type MovementFacts,
  postingHash,
  sealHash,
} from './chain.ts';

const posting = {
  id: 'pst_1',
  transactionId: 'txn_1',
  accountId: 'acc_1',
  amount: -5,
  sequence: 3,
  balanceAfter: 10,
  occurredAt: new Date('2030-01-01T00:00:00.000Z'),
};
const facts: MovementFacts = {
  kind: 'REFUND',
  idemScope: 'item-refund',
  idemKey: 'itm_1',
  refType: 'ITEM',
  refId: 'itm_2',
  orderId: 'ord_1',
  occurredAt: new Date('2029-12-31T23:59:59.000Z'),
};
const place = { prevHash: 'before', sequence: 7, sealedAt: new Date('2030-01-01T00:00:30.000Z') };
const ids = ['pst_1', 'txn_1', 'acc_1', -5] as const;
const instant = '2030-01-01T00:00:00.000Z';
const told = ['REFUND', 'item-refund', 'itm_1', 'ITEM', 'itm_2', 'ord_1'] as const;
const toldAt = '2029-12-31T23:59:59.000Z';
const sha = (parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts));

it('a hash covers the one before, everything a posting says and what its movement says', () => {
  const hash = (...parts: unknown[]) => `2:${sha([2, ...parts]).digest('base64url')}`;
  expect(postingHash('before', posting, facts)).toBe(
    hash('before', ...ids, 3, 10, instant, ...told, toldAt),
  );
  const bare = { ...posting, sequence: null, balanceAfter: null };
  const { orderId: _, ...ofNoOrder } = facts;
  expect(postingHash('', bare, ofNoOrder as MovementFacts)).toBe(
    hash('', ...ids, null, null, instant, ...told.slice(0, -1), null, toldAt),
  );
  expect(sealHash(place, posting, facts)).toBe(
    hash('before', ...ids, 7, null, instant, ...told, toldAt, '2030-01-01T00:00:30.000Z'),
  );
});

it('both versions of a hash are known by themselves, and hold for nothing else', () => {
  const former = formerPostingHash('before', posting);
  expect(former).toBe(sha(['before', ...ids, 3, 10, instant]).digest('hex'));
  const hash = postingHash('before', posting, facts);
  const other: MovementFacts = { ...facts, kind: 'TOP_UP' };
  expect(isPostingHash(hash, 'before', posting, facts)).toBe(true);
  expect(isPostingHash(hash, 'before', posting, other)).toBe(false);
  expect(isPostingHash(hash, 'before', posting, undefined)).toBe(false);
  expect(isPostingHash(hash, 'else', posting, facts)).toBe(false);
  // Older ones say nothing of the movement.
  expect(isPostingHash(former, 'before', posting, other)).toBe(true);
  expect(isPostingHash(former, 'before', posting, undefined)).toBe(true);
  expect(isPostingHash(former, 'before', { ...posting, amount: 5 }, facts)).toBe(false);

  const seal = { ...place, hash: sealHash(place, posting, facts) };
  expect(isSealHash(seal, posting, facts)).toBe(true);
  expect(isSealHash(seal, posting, other)).toBe(false);
  expect(isSealHash(seal, posting, undefined)).toBe(false);
  expect(isSealHash({ ...seal, sealedAt: new Date(0) }, posting, facts)).toBe(false);
  const older = { ...place, hash: sha(['before', ...ids, 7, null, instant]).digest('hex') };
  expect(isSealHash(older, posting, undefined)).toBe(true);
  expect(isSealHash({ ...older, sequence: 8 }, posting, facts)).toBe(false);
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
  test('a wallet’s postings follow one another, also when many are made at once', async () => {
    const userId: string = newId('user');
    await Promise.all(Array.from({ length: 25 }, () => fill(billing, userId, 10)));
    const links = await wallet(userId);
    expect(links).toHaveLength(25);
    links.forEach(({ prev_hash, hash }, index) => {
      expect(prev_hash).toBe(links[index - 1]?.hash ?? '');
      expect(hash).toMatch(/^2:[\w-]{43}$/);
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

  test('a thousand postings more are sealed by less than ten statements more', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 1);
    await billing.run('seal-postings');
    const seal = () => countQueries(billing, () => billing.run('seal-postings'));
    const { queries: idle } = await seal();
    for (let turn = 0; turn < 20; turn += 1)
      await Promise.all(Array.from({ length: 50 }, () => fill(billing, userId, 1)));
    expect((await billing.verifyNow()).seals).toEqual({ waiting: 1_000, sealedLate: 0 });
    const { queries: busy } = await seal();
    expect(busy - idle).toBeLessThan(10);
    const report = await billing.verifyNow();
    expect(report).toMatchObject({ problems: [], seals: { waiting: 0, sealedLate: 0 } });
  }, 60_000);

  test('the check names a row that was changed, in a wallet and in a house account', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 100);
    await fill(billing, userId, 100);
    await billing.run('seal-postings');
    const [first] = await wallet(userId);
    const later =
      kind === 'sqlite' ? 'occurred_at + 1000' : 'date_add(occurred_at, interval 1 second)';
    await tamper(
      billing,
      kind,
      `update posting set occurred_at = ${later} where id = '${first?.id}'`,
    );
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
    await tamper(
      billing,
      kind,
      `update posting_seal set hash = 'x' where posting_id = '${seal?.posting_id}'`,
    );
    const checks = (await billing.verify()).problems.map(({ check }) => check);
    expect(checks.filter((check) => check.includes('house'))).toHaveLength(2);
  });
});
