import { randomUUID } from 'node:crypto';
import {
  bootPlatform,
  Customer,
  type GraphClient,
  payOrderDocument,
  referenceOf,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const createKey = `mutation Key($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename
  ... on CreateApiKeySuccess { secret apiKey { id } } ... on UserError { message path } } }`;
const scopes = ['ORDERS_WRITE', 'BILLING_WRITE', 'INSTANCES_READ', 'NOTIFICATIONS_READ'];

/** Everything staff see of live business. */
const liveBusiness = (admin: GraphClient) =>
  admin.ask(
    `query Live($month: String!) {
      orders(first: 100) { edges { node { id } } }
      invoices(first: 100) { edges { node { id } } }
      payments(first: 100) { edges { node { id } } }
      instances(first: 100) { edges { node { id } } }
      walletLiability { total { amount } wallets }
      taxReport(month: $month) { tax { amount } rates { invoices { count } } }
      invoicesCsv(month: $month) { contentBase64 }
    }`,
    { month: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7) },
  );

describe('a reseller rehearses with a test key', () => {
  let platform: TestPlatform;
  let reseller: GraphClient;
  let admin: GraphClient;
  beforeAll(async () => {
    platform = await bootPlatform({ demo: true });
    reseller = await platform.demoUser('reseller');
    admin = await platform.demoUser('admin');
  });
  afterAll(() => platform?.close());

  /** A program with a key of the reseller's. */
  const program = async (more: object): Promise<Customer> => {
    const { createApiKey } = await reseller.ask(createKey, {
      input: { name: randomUUID(), scopes, ...more },
    });
    if (createApiKey.__typename !== 'CreateApiKeySuccess')
      throw new Error(JSON.stringify(createApiKey));
    const made = new Customer(platform.url);
    made.accessToken = createApiKey.secret;
    return made;
  };
  const balanceOf = async (who: GraphClient): Promise<number> =>
    (await who.ask('{ wallet { balance { amount } } }')).wallet.balance.amount;
  const payFromWallet = (who: GraphClient, orderId: string) =>
    who.ask(payOrderDocument, {
      input: { orderId, method: 'WALLET', idempotencyKey: randomUUID() },
    });
  const serversOf = async (hostname: string) =>
    (await platform.outside.books()).servers.filter(({ name }) => name === hostname);

  it('the whole way, at the sandbox’s test accounts, and live business never notices', async () => {
    const before = await liveBusiness(admin);
    const ownBefore = await balanceOf(reseller);

    const tester = await program({ mode: 'TEST' });
    await until(async () => (await balanceOf(tester)) === 10_000_000);

    const first = await tester.places({ hostname: 'uji-saldo' });
    const { payOrder } = await payFromWallet(tester, first.id);
    expect(payOrder.invoice.number).toMatch(/^TEST\/\d{4}\/\d{2}\/\d{6}$/);
    const second = await tester.places({ hostname: 'uji-qris' });
    const payment = await tester.opensPayment(second.id);
    const reference = referenceOf(payment);
    await platform.outside.pay(reference);
    for (const { id } of [first, second])
      await until(async () => (await tester.order(id)).status === 'ACTIVE');

    for (const { id } of [first, second]) {
      const { order } = await tester.ask(
        `query O($id: ID!) { order(id: $id) { mode invoice { mode } payment { mode }
          instances { mode status } } }`,
        { id },
      );
      expect(order).toEqual({
        mode: 'TEST',
        invoice: { mode: 'TEST' },
        payment: { mode: 'TEST' },
        instances: [{ mode: 'TEST', status: 'RUNNING' }],
      });
    }
    for (const hostname of ['uji-saldo', 'uji-qris'])
      expect(await serversOf(hostname)).toMatchObject([{ account: 'test', status: 'active' }]);
    const books = await platform.outside.books();
    expect(books.payments.find((each) => each.reference === reference)).toMatchObject({
      book: 'test',
      callbackUrl: expect.stringMatching(/\/webhooks\/billing\/tripay\/test$/),
    });

    // The program is told in its own inbox; nothing of it is mailed to anybody.
    await until(async () => {
      const { notifications } = await tester.ask('{ notifications { edges { node { kind } } } }');
      const kinds = notifications.edges.map((edge: { node: { kind: string } }) => edge.node.kind);
      return kinds.filter((kind: string) => kind === 'INSTANCE_READY').length === 2;
    });
    const mails = (await platform.outside.books()).mails.filter(({ text, subject }) =>
      /uji-(saldo|qris)|TEST\//.test(`${subject} ${text}`),
    );
    const numbers = [first.number, second.number];
    expect(mails).toEqual([]);
    expect(
      (await platform.outside.books()).mails.filter(({ text }) =>
        numbers.some((number) => text.includes(number)),
      ),
    ).toEqual([]);

    expect(await liveBusiness(admin)).toEqual(before);
    expect(await balanceOf(reseller)).toBe(ownBefore);
    const { orders } = await admin.ask(
      '{ orders(first: 100, filter: { mode: TEST }) { edges { node { id } } } }',
    );
    expect(orders.edges.map((edge: { node: { id: string } }) => edge.node.id).toSorted()).toEqual(
      [first.id, second.id].toSorted(),
    );
    // And the person does not see with a session what the test key made.
    const own = await reseller.ask('{ orders(first: 100) { edges { node { id } } } }');
    expect(own.orders.edges).toEqual([]);
  });

  it('a key limited to a project, with a cap, orders there and spends no more', async () => {
    const { createProject } = await reseller.ask(
      `mutation P($input: CreateProjectInput!) { createProject(input: $input) {
        ... on CreateProjectSuccess { project { id } } ... on UserError { message } } }`,
      { input: { name: 'Toko uji', mode: 'TEST' } },
    );
    const projectId: string = createProject.project.id;
    const tester = await program({ mode: 'TEST', projectIds: [projectId], monthlyCap: 1_000 });
    const wish = await tester.configures({ hostname: 'uji-proyek' });
    const place = (input: object) =>
      tester.ask(
        `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
          ... on PlaceOrderSuccess { order { id project { id } } } } }`,
        { input: { ...wish, ...input } },
      );
    expect((await place({})).placeOrder.__typename).toBe('InvalidInputError');
    const { placeOrder } = await place({ projectId });
    expect(placeOrder).toMatchObject({
      __typename: 'PlaceOrderSuccess',
      order: { project: { id: projectId } },
    });
    const { orders } = await tester.ask('{ orders { edges { node { id } } } }');
    expect(orders.edges).toEqual([{ node: { id: placeOrder.order.id } }]);
    const { payOrder } = await tester.ask(
      `mutation Pay($input: PayOrderInput!) { payOrder(input: $input) { __typename
        ... on SpendingCapExceededError { cap { amount } spent { amount } availableAt } } }`,
      {
        input: {
          orderId: placeOrder.order.id,
          method: 'WALLET',
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(payOrder).toMatchObject({
      __typename: 'SpendingCapExceededError',
      cap: { amount: 1_000 },
      spent: { amount: 0 },
    });
  });
});
