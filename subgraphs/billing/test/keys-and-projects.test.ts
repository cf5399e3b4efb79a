import { jakartaMonth } from '@webrana/calendar';
import { newId } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, documents, fill, kinds, startBilling } from './start-billing.ts';

const capped = `mutation Pay($input: PayOrderInput!) { payOrder(input: $input) { __typename
  ... on SpendingCapExceededError { cap { amount } spent { amount } availableAt path } } }`;
const scopes = ['billing:write'] as const;

describe.each(kinds)('API keys in billing ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const keyOf = (userId: string, limits: { monthlyCap?: number; projectIds?: string[] }) =>
    billing.customer(userId, { id: newId('apiKey'), scopes, ...limits });
  const spentBy = async (keyId: string): Promise<number> => {
    const [row] = await billing.tables<{ spent: number }>(
      'select sum(spent) as spent from key_spend where key_id = ?',
      [keyId],
    );
    return Number(row?.spent);
  };

  test('of fifty payments at once exactly those within the monthly cap succeed', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 50 * 111_000);
    const key = keyOf(userId, { monthlyCap: 10 * 111_000 + 5 });
    const orders = Array.from({ length: 50 }, () => key.order());
    const answers = await Promise.all(
      orders.map(({ id }) =>
        key.ask(capped, {
          input: { orderId: id, method: 'WALLET', idempotencyKey: newId('event') },
        }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'PayOrderSuccess')).toHaveLength(10);
    const refused = answers.filter(({ __typename }) => __typename === 'SpendingCapExceededError');
    expect(refused).toHaveLength(40);
    expect(refused.at(-1)).toMatchObject({
      cap: { amount: 10 * 111_000 + 5 },
      spent: { amount: 10 * 111_000 },
      path: ['input', 'orderId'],
    });
    expect(refused.at(-1).availableAt).toMatch(/T17:00:00\.000Z$/);
    // The person is not bound by the key's cap.
    expect(await billing.customer(userId).balance()).toBe(40 * 111_000);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a channel payment takes of the cap when it opens and gives it back unpaid', async () => {
    const userId: string = newId('user');
    const keyId: string = newId('apiKey');
    const key = billing.customer(userId, { id: keyId, scopes, monthlyCap: 111_000 });
    const { payment } = await key.pay(key.order().id, 'BRIVA');
    expect(await spentBy(keyId)).toBe(111_000);
    const second = key.order();
    expect((await key.pay(second.id, 'BRIVA')).__typename).toBe('SpendingCapExceededError');

    const reference = async (id: string) =>
      (await billing.outside.books()).payments.find(({ merchantRef }) => merchantRef === id)
        ?.reference ?? '';
    await billing.outside.expire(await reference(payment.id), { sendCallback: false });
    billing.pass(60_000);
    await Promise.all([billing.poll(), billing.poll()]);
    expect(await spentBy(keyId)).toBe(0);
    const { payment: again } = await key.pay(second.id, 'BRIVA');
    await billing.payOutside(again.id);
    expect(await spentBy(keyId)).toBe(111_000);
    // The first payer comes late: the invoice is still open, so it is spent beyond the cap.
    await billing.outside.pay(await reference(payment.id), { sendCallback: false });
    billing.pass(10 * 60_000);
    await billing.poll();
    expect((await billing.customer(userId).ask(documents.payment, { id: payment.id })).status).toBe(
      'PAID',
    );
    expect(await spentBy(keyId)).toBe(222_000);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('a new month has its own cap', async () => {
    const userId: string = newId('user');
    await fill(billing, userId, 500_000);
    const key = keyOf(userId, { monthlyCap: 111_000 });
    expect((await key.pay(key.order().id)).__typename).toBe('PayOrderSuccess');
    expect((await key.pay(key.order().id)).__typename).toBe('SpendingCapExceededError');
    billing.pass(31 * 24 * 3_600_000);
    expect((await key.pay(key.order().id)).__typename).toBe('PayOrderSuccess');
  });

  test('a key that is limited to projects sees and pays nothing else', async () => {
    const userId: string = newId('user');
    const [mine, other]: string[] = [newId('project'), newId('project')];
    const owner = billing.customer(userId);
    await fill(billing, userId, 1_000_000);
    const paid: Record<string, { invoice: { id: string }; payment: { id: string } }> = {};
    const pay = async (name: string, projectId?: string) => {
      const order = owner.order();
      if (projectId) order.projectId = projectId;
      paid[name] = await owner.pay(order.id);
      return order;
    };
    await pay('mine', mine);
    const foreign = await pay('other', other);
    await pay('none');
    const key = keyOf(userId, { projectIds: [mine ?? ''] });

    const ids = (answer: { edges: { node: { id: string } }[] }) =>
      answer.edges.map(({ node }) => node.id);
    const invoices = '{ invoices { edges { node { id project { id } } } } }';
    expect((await key.ask(invoices)).edges).toEqual([
      { node: { id: paid.mine?.invoice.id, project: { id: mine } } },
    ]);
    expect(ids(await owner.ask(invoices))).toHaveLength(3);
    const filter = { projectId: other };
    const filtered = `query I($filter: InvoiceFilter) { invoices(filter: $filter) { edges { node { id } } } }`;
    expect(ids(await owner.ask(filtered, { filter }))).toEqual([paid.other?.invoice.id]);
    expect(ids(await key.ask(filtered, { filter }))).toEqual([]);
    expect(ids(await key.ask('{ payments { edges { node { id } } } }'))).toEqual([
      paid.mine?.payment.id,
    ]);
    for (const name of ['other', 'none']) {
      const { invoice, payment } = paid[name] ?? {};
      expect(await key.ask(`{ invoice(id: "${invoice?.id}") { id } }`)).toBeNull();
      expect(await key.ask(documents.payment, { id: payment?.id })).toBeNull();
      expect(
        await key.ask(`{ explainCharge(invoiceId: "${invoice?.id}") { invoice { id } } }`),
      ).toBeNull();
      const answer = await key.send(
        `query R($r: [_Any!]!) { _entities(representations: $r) { ... on Invoice { id } } }`,
        { r: [{ __typename: 'Invoice', id: invoice?.id }] },
      );
      expect(answer.data?._entities).toEqual([null]);
    }
    expect(await key.ask(`{ wallet { id } }`)).toBeNull();
    // Nor does it learn from a refusal what it may not see; its owner does.
    const dear = owner.order(111_000_000);
    if (mine) dear.projectId = mine;
    const refusal = { __typename: 'InsufficientBalanceError', path: ['input', 'method'] };
    const hidden = { ...refusal, balance: null, shortfall: null };
    expect(await key.pay(dear.id)).toEqual({ ...hidden, message: expect.any(String) });
    expect((await owner.pay(dear.id)).shortfall.amount).toBeGreaterThan(0);
    const month = jakartaMonth(billing.useCase().clock.now());
    const csv = async (who: typeof key) =>
      Buffer.from(
        (await who.ask(`{ invoicesCsv(month: "${month}") { contentBase64 } }`)).contentBase64,
        'base64',
      )
        .toString()
        .trim()
        .split('\r\n');
    expect(await csv(owner)).toHaveLength(4);
    expect(await csv(key)).toHaveLength(2);
    const open = { ...owner.order(), projectId: other };
    billing.orders.set(open.id, open as typeof foreign);
    expect(await key.pay(open.id)).toMatchObject({
      __typename: 'NotFoundError',
      path: ['input', 'orderId'],
    });
  });
});
