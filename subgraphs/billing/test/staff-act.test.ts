import { newId } from '@webrana/ids';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, documents, kinds, startBilling } from './start-billing.ts';

type Staff = ReturnType<Billing['staff']>;
type Act = { node: { sequence: number; kind: string; hash: string } };
const chain = 'the hash chain of what staff did is unbroken';

describe.each(kinds)('what staff did ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const adjust = (staff: Staff, customerId: string, amount: number) =>
    staff.ask(documents.adjust, {
      input: { customerId, amount, reason: 'A correction.', idempotencyKey: newId('event') },
    });
  const promote = (staff: Staff) =>
    staff.ask(documents.createPromotion, {
      input: {
        name: 'Bonus isi saldo',
        kind: 'FIXED',
        bonusAmount: 1_000,
        minimumDeposit: 0,
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + 60_000).toISOString(),
      },
    });
  const list = async (variables: object = {}) =>
    (await billing.staff('ADMIN').ask(documents.staffActs, { ...variables })) as {
      edges: Act[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };

  test('is one chain, also when many act at once, and is read by finance', async () => {
    const [staff, customer] = [billing.staff(), billing.customer()];
    await Promise.all([
      ...Array.from({ length: 10 }, () => adjust(staff, customer.userId, 1_000)),
      ...Array.from({ length: 5 }, () => adjust(billing.staff(), newId('user'), 5_000_000)),
      promote(staff),
    ]);
    const { edges } = await list();
    expect(edges.map(({ node }) => node.sequence)).toEqual(
      Array.from({ length: 16 }, (_, index) => 16 - index),
    );
    expect(new Set(edges.map(({ node }) => node.hash)).size).toBe(16);
    const byStaff = await list({ filter: { staffId: staff.userId } });
    expect(byStaff.edges).toHaveLength(11);
    const byCustomer = await list({ filter: { customerId: customer.userId } });
    expect(byCustomer.edges).toHaveLength(10);
    expect(byCustomer.edges[0]?.node).toMatchObject({
      kind: 'ADJUSTMENT_APPLIED',
      reason: 'A correction.',
      staff: { id: staff.userId },
      customer: { id: customer.userId },
      facts: [{ name: 'amount', value: '1000' }],
    });
    const requested = await list({ filter: { kinds: ['ADJUSTMENT_REQUESTED'] }, first: 3 });
    expect(requested.edges).toHaveLength(3);
    expect(requested.pageInfo.hasNextPage).toBe(true);
    const after = requested.pageInfo.endCursor;
    const rest = await list({ filter: { kinds: ['ADJUSTMENT_REQUESTED'] }, first: 3, after });
    expect(rest.edges).toHaveLength(2);
    for (const other of [customer, billing.staff('SUPPORT')]) {
      const refused = await other.send(documents.staffActs);
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('cannot be changed by the service, and whoever else changes it is found', async () => {
    const staff = billing.staff();
    for (let index = 0; index < 3; index += 1) await promote(staff);
    await expect(billing.tables("update staff_act set reason = 'x'")).rejects.toThrow();
    await expect(billing.tables('delete from staff_act')).rejects.toThrow();
    /** As somebody with all rights would. */
    const tamper = async (sql: string): Promise<void> => {
      if (kind === 'sqlite') {
        const triggers = await billing.tables<{ name: string }>(
          "select name from sqlite_master where type = 'trigger' and tbl_name = 'staff_act'",
        );
        for (const { name } of triggers) await billing.tables(`drop trigger ${name}`);
        await billing.tables(sql);
        return;
      }
      const [row] = await billing.tables<{ name: string }>('select database() as name');
      const root = await createConnection(`mysql://root@127.0.0.1:3306/${row?.name}`);
      await root.query(sql);
      await root.end();
    };
    const [last] = (await list({ filter: { staffId: staff.userId } })).edges;
    const place = last?.node.sequence ?? 0;
    const found = async () =>
      (await billing.verify()).problems
        .filter(({ check }) => check === chain)
        .map(({ found }) => found);
    await tamper(`update staff_act set facts = '{"bonusAmount":2}' where sequence = ${place}`);
    expect(await found()).toEqual(['was changed']);
    await tamper(`delete from staff_act where sequence = ${place}`);
    expect(await found()).toEqual(['acts at the end are missing']);
  });
});
