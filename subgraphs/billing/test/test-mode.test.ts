import { createHmac } from 'node:crypto';
import { jakartaMonth } from '@webrana/calendar';
import { InstanceFailed, TestModeOpened } from '@webrana/events';
import { newId, testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.ts';
import { type Billing, documents, fill, kinds, startBilling } from './start-billing.ts';

const invoicesQuery = `query List($filter: InvoiceFilter) { invoices(first: 100, filter: $filter) {
  edges { node { id number mode } } } }`;

describe.each(kinds)('test mode ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (!skip) billing = await startBilling({ kind });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const month = jakartaMonth(new Date());
  const twin = () => billing.customer(testOwnerOf(newId('user')));
  const houseSums = async (like: string) =>
    Object.fromEntries(
      (
        await billing.tables<{ kind: string; total: number }>(
          `select a.kind as kind, sum(p.amount) as total from account a
           join posting p on p.account_id = a.id
           where a.owner_id = '' and a.kind ${like} group by a.kind order by a.kind`,
        )
      ).map(({ kind: name, total }) => [name, Number(total)]),
    );
  const liveSums = () => houseSums(`not like 'TEST%'`);
  const referenceOf = async (paymentId: string) =>
    (await billing.outside.books()).payments.find(({ merchantRef }) => merchantRef === paymentId);
  const total = async (ask: Promise<{ edges: { node: { id: string } }[] }>) =>
    (await ask).edges.map(({ node }) => node.id);

  test('begins with test money, once, and gives none to anybody live', async () => {
    const customer = twin();
    await billing.receive(TestModeOpened, { ownerId: customer.userId });
    await billing.receive(TestModeOpened, { ownerId: customer.userId });
    expect(await customer.balance()).toBe(10_000_000);
    const [first] = (await customer.wallet()).entries.edges;
    expect(first.node.kind).toBe('TEST_CREDIT');
    expect(await customer.ask('{ wallet { mode } }')).toEqual({ mode: 'TEST' });
    const live = newId('user');
    await expect(billing.receive(TestModeOpened, { ownerId: live })).rejects.toThrow('test owner');
    expect(await billing.customer(live).balance()).toBe(0);
  });

  test('pays from its wallet into books of its own, with numbers of its own', async () => {
    const customer = twin();
    await billing.receive(TestModeOpened, { ownerId: customer.userId });
    const before = {
      sums: await liveSums(),
      liability: await billing.staff().ask(documents.liability),
    };
    const { payment, invoice } = await customer.pay(customer.order().id);
    expect(payment.status).toBe('PAID');
    expect(invoice.number).toMatch(/^TEST\/\d{4}\/\d{2}\/\d{6}$/);
    expect(await liveSums()).toEqual(before.sums);
    expect(await billing.staff().ask(documents.liability)).toEqual(before.liability);
    expect(await houseSums(`like 'TEST%'`)).toMatchObject({
      TEST_REVENUE: 100_000,
      TEST_PPN_PAYABLE: 11_000,
    });

    const live = billing.customer();
    await fill(billing, live.userId, 200_000);
    const real = await live.pay(live.order().id);
    expect(real.invoice.number).toMatch(/^INV\//);
    const report = await billing
      .staff()
      .ask(`{ taxReport(month: "${month}") { tax { amount } rates { invoices { count } } } }`);
    expect(report).toEqual({ tax: { amount: 11_000 }, rates: [{ invoices: { count: 1 } }] });
    const csv = await billing.staff().ask(`{ invoicesCsv(month: "${month}") { contentBase64 } }`);
    const text = Buffer.from(csv.contentBase64, 'base64').toString();
    expect(text).toContain(real.invoice.number);
    expect(text).not.toContain('TEST/');
    const own = await customer.ask(`{ invoicesCsv(month: "${month}") { contentBase64 } }`);
    expect(Buffer.from(own.contentBase64, 'base64').toString()).toContain(invoice.number);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('gives back a failed item inside its own books', async () => {
    const customer = twin();
    await billing.receive(TestModeOpened, { ownerId: customer.userId });
    const order = customer.order();
    await customer.pay(order.id);
    const before = await liveSums();
    const itemId = newId('orderItem');
    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId: order.id,
      itemId,
      customerId: customer.userId,
      hostname: 'web',
      amount: 111_000,
    });
    expect(await customer.balance()).toBe(10_000_000);
    expect(await liveSums()).toEqual(before);
    const notes = await billing.tables<{ number: string }>(
      'select number from credit_note where customer_id = ?',
      [customer.userId],
    );
    expect(notes[0]?.number).toMatch(/^TEST-CN\/\d{4}\/\d{2}\/\d{6}$/);
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('goes to the test merchant, and each merchant’s callback is deaf to the other', async () => {
    const customer = twin();
    const live = billing.customer();
    const { payment } = await customer.pay(customer.order().id, 'QRIS2');
    const { payment: real } = await live.pay(live.order().id, 'QRIS2');
    const [tested, paid] = [await referenceOf(payment.id), await referenceOf(real.id)];
    expect(tested).toMatchObject({ book: 'test' });
    expect(tested?.callbackUrl).toMatch(/\/webhooks\/billing\/tripay\/test$/);
    expect(paid).toMatchObject({ book: 'live' });

    for (const record of [tested, paid]) await billing.outside.pay(record?.reference ?? '');
    const [ofTest] = await billing.callbacksOf(tested?.reference ?? '');
    const [ofLive] = await billing.callbacksOf(paid?.reference ?? '');
    const testPath = '/webhooks/tripay/test';
    const statusOf = async (who: typeof customer, id: string) =>
      (await who.ask(documents.payment, { id })).status;
    // By the wrong door, with its own signature; and about the other's payment, rightly signed.
    const sign = (key: string, body: string) =>
      createHmac('sha256', key).update(body).digest('hex');
    const { tripayPrivateKey, tripayTestPrivateKey } = billing.sandbox.credentials;
    const [testBody, liveBody] = [ofTest?.body ?? '', ofLive?.body ?? ''];
    expect((await billing.callback(testBody, ofTest?.signature ?? '')).status).toBe(401);
    expect((await billing.callback(liveBody, ofLive?.signature ?? '', testPath)).status).toBe(401);
    await billing.callback(testBody, sign(tripayPrivateKey, testBody));
    await billing.callback(liveBody, sign(tripayTestPrivateKey, liveBody), testPath);
    expect(await statusOf(customer, payment.id)).toBe('PENDING');
    expect(await statusOf(live, real.id)).toBe('PENDING');

    const before = await liveSums();
    expect((await billing.callback(testBody, ofTest?.signature ?? '', testPath)).status).toBe(200);
    expect(await statusOf(customer, payment.id)).toBe('PAID');
    expect(await liveSums()).toEqual(before);
    expect((await billing.callback(liveBody, ofLive?.signature ?? '')).status).toBe(200);
    expect(await statusOf(live, real.id)).toBe('PAID');
    expect((await billing.verify()).problems).toEqual([]);
  });

  test('is found by the poller, tops up through a channel and offers no transfer', async () => {
    const customer = twin();
    const options = await customer.ask(documents.topUpOptions);
    expect(options.bankAccounts).toEqual([]);
    expect(await customer.ask('{ bankAccounts { code } }')).toEqual([]);
    const input = { amount: 50_000, idempotencyKey: 'k' };
    const refused = await customer.ask(documents.topUp, {
      input: { ...input, method: 'BANK_TRANSFER' },
    });
    expect(refused.__typename).toBe('PaymentChannelUnavailableError');
    const { payment } = await customer.ask(documents.topUp, {
      input: { ...input, idempotencyKey: 'k2', method: 'CHANNEL', channelCode: 'BRIVA' },
    });
    await billing.outside.pay((await referenceOf(payment.id))?.reference ?? '', {
      sendCallback: false,
    });
    billing.pass(60_000);
    await billing.poll();
    expect(await customer.balance()).toBe(50_000);
  });

  test('is not in the lists of staff unless they ask, and marks its documents', async () => {
    const customer = twin();
    await billing.receive(TestModeOpened, { ownerId: customer.userId });
    const { payment, invoice } = await customer.pay(customer.order().id);
    const staff = billing.staff();
    const listed = (filter?: object) => total(staff.ask(invoicesQuery, { filter }));
    expect(await listed()).not.toContain(invoice.id);
    expect(await listed({ mode: 'TEST' })).toContain(invoice.id);
    expect(await listed({ mode: 'ALL' })).toContain(invoice.id);
    expect(await total(customer.ask(invoicesQuery))).toContain(invoice.id);
    const payments = (filter?: object) =>
      total(
        staff.ask(
          `query P($filter: PaymentFilter) { payments(first: 100, filter: $filter) {
            edges { node { id mode } } } }`,
          { filter },
        ),
      );
    expect(await payments()).not.toContain(payment.id);
    expect(await payments({ mode: 'TEST' })).toContain(payment.id);
    await staff.ask(documents.adjust, {
      input: {
        customerId: customer.userId,
        amount: 1_000,
        reason: 'A rehearsal.',
        idempotencyKey: newId('event'),
      },
    });
    const { payment: odd } = await customer.pay(customer.order().id, 'BRIVA');
    const reference = (await referenceOf(odd.id))?.reference ?? '';
    await billing.outside.pay(reference, { amount: 11_100 });
    const told = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(told?.body ?? '', told?.signature ?? '', '/webhooks/tripay/test');
    const all = [
      'walletAdjustments(first: 100, mode: $mode) { edges { node { id customer { id } } } }',
      'paymentCallbacks(first: 100, mode: $mode) { edges { node { id reference } } }',
      'paymentsInReview(first: 100, mode: $mode) { edges { node { id } } }',
    ];
    const own = new Set([customer.userId, reference, odd.id]);
    for (const list of all) {
      const shows = async (mode?: string) => {
        const query = mode
          ? `query L($mode: ModeFilter!) { ${list} }`
          : `{ ${list.replace(', mode: $mode', '')} }`;
        const { edges } = await staff.ask(query, mode ? { mode } : {});
        return edges.some(({ node }: { node: Record<string, { id: string }> & { id: string } }) =>
          [node.id, node.reference, node.customer?.id].some((each) => own.has(each as string)),
        );
      };
      expect([list, await shows(), await shows('LIVE')]).toEqual([list, false, false]);
      expect([list, await shows('TEST'), await shows('ALL')]).toEqual([list, true, true]);
    }
    const { pdf } = await customer.ask(
      `{ invoice(id: "${invoice.id}") { pdf { contentBase64 } } }`,
    );
    const page = readPdf(Buffer.from(pdf.contentBase64, 'base64'));
    expect(page.match(/TEST \/ BUKAN FAKTUR/g)).toHaveLength(2);
  });
});

describe('without a test gateway, as in production', () => {
  let billing: Billing;
  beforeAll(async () => {
    billing = await startBilling();
    Object.assign(billing.useCase().deps.desks, { TEST: [] });
  });
  afterAll(() => billing.stop());

  it('a payment in test mode answers that there is none, and the live gateway hears nothing', async () => {
    const customer = billing.customer(testOwnerOf(newId('user')));
    await billing.receive(TestModeOpened, { ownerId: customer.userId });
    for (const channel of ['QRIS2', undefined]) {
      const answer = await customer.pay(customer.order().id, channel);
      expect(answer.__typename).toBe('TestModeUnavailableError');
    }
    expect((await billing.outside.books()).payments).toEqual([]);
    expect((await billing.callback('{}', 'x', '/webhooks/tripay/test')).status).toBe(401);
  });
});
