import { InstanceFailed } from '@webrana/events';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locate } from './databases.ts';
import { writeFormerBooks } from './former-books.ts';
import { type Billing, documents, kinds, startBilling } from './start-billing.ts';

describe.each(kinds)('books that were kept before ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let former: Awaited<ReturnType<typeof writeFormerBooks>>;
  beforeAll(async () => {
    if (skip) return;
    const located = locate(kind);
    former = await writeFormerBooks(located.location);
    billing = await startBilling({ kind, located });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const problems = async () => (await billing.verify()).problems;
  const decide = (adjustmentId: string, isApproved: boolean) =>
    billing.staff().ask(documents.decide, {
      input: { adjustmentId, isApproved, reason: 'Looked at it.' },
    });

  test('are right after the migration, and mean what they meant', async () => {
    const report = await billing.verify();
    expect(report.problems).toEqual([]);
    expect(report.totals).toMatchObject({ walletLiability: 41_100, testMoney: 0, invoicesPaid: 1 });
    const customer = billing.customer(former.customerId);
    // Bonus given before there were lots counts as paid money: it does not end.
    expect(await customer.wallet()).toMatchObject({
      balance: { amount: 41_100 },
      bonus: { total: { amount: 0 } },
    });
    const { invoice } = (
      await customer.send(
        'query I($id: ID!) { invoice(id: $id) { mode number creditNotes { number } } }',
        { id: former.invoiceId },
      )
    ).data;
    expect(invoice).toEqual({
      mode: 'LIVE',
      number: 'INV/2026/11/000001',
      creditNotes: [{ number: 'CN/2026/11/000001/1' }],
    });
    const callbacks = await billing.staff().ask(documents.callbacks, { reference: 'T0001' });
    expect(callbacks.edges).toHaveLength(1);
    // What was opened at a channel before there were several gateways was opened at the only one.
    const gateways = await billing.tables('select method, gateway from payment');
    expect(gateways).toEqual([{ method: 'CHANNEL', gateway: 'tripay' }]);
  });

  test('are kept on: spending, corrections from before, credit notes, a chain of acts', async () => {
    const customer = billing.customer(former.customerId);
    expect(await decide('adj_former0002', true)).toMatchObject({
      adjustment: { status: 'APPLIED' },
    });
    expect(await decide('adj_former0003', false)).toMatchObject({
      adjustment: { status: 'REJECTED' },
    });
    expect(await customer.balance()).toBe(35_000);
    await customer.pay(customer.order(30_000).id);
    expect(await customer.balance()).toBe(5_000);
    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId: former.orderId,
      itemId: newId('orderItem'),
      customerId: former.customerId,
      hostname: 'vps',
      amount: 500_000,
    });
    expect(await customer.balance()).toBe(5_000 + 99_900);
    const notes = await billing.tables<{ number: string; sequence: number }>(
      'select number, sequence from credit_note where invoice_id = ? order by sequence',
      [former.invoiceId],
    );
    expect(notes.map(({ number }) => number)).toEqual([
      'CN/2026/11/000001/1',
      expect.stringMatching(/^CN\/\d{4}\/\d{2}\/000001$/),
    ]);
    const acts = await billing.tables<{ sequence: number | null }>(
      'select sequence from staff_act order by id',
    );
    expect(acts.map(({ sequence }) => sequence)).toEqual([null, 1, 2]);
    await billing.run('seal-postings');
    expect(await problems()).toEqual([]);
  });

  test('are not right any more when a former row is changed', async () => {
    const change = (sql: string) => billing.tables(sql);
    // The database itself refuses to change a posting; a wallet's balance it cannot guard.
    await expect(change('update posting set amount = amount + 1')).rejects.toThrow();
    await change(`update account set balance = balance + 1 where id = 'acc_wallet0000'`);
    expect((await problems()).map(({ subject }) => subject)).toContain('acc_wallet0000');
    await change(`update account set balance = balance - 1 where id = 'acc_wallet0000'`);
    expect(await problems()).toEqual([]);
  });
});
