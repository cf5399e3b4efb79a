import { randomUUID } from 'node:crypto';
import { bootPlatform, Customer, referenceOf, type TestPlatform, until } from '@webrana/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
let platform: TestPlatform;

const instanceDocument = `query ($id: ID!) { instance(id: $id) { id status paidUntil autoRenew graceUntil
  terminatesAt viewerCanRenew nextRenewal { price { amount } missing { amount } } } }`;
const walletDocument =
  '{ wallet { balance { amount } entries(first: 20) { edges { node { kind amount { amount } } } } } }';
const renewDocument = `mutation ($input: RenewInstanceInput!) { renewInstance(input: $input) { __typename
  ... on RenewInstanceSuccess { instance { status paidUntil } renewal { invoiceNumber invoice { id number status total { amount } } } }
  ... on InsufficientBalanceError { shortfall { amount } } ... on UserError { message } } }`;
const noticesDocument = '{ notifications(first: 50) { edges { node { kind } } } }';

const see = async (customer: Customer, id: string) =>
  (await customer.ask(instanceDocument, { id })).instance;
const noticesOf = async (customer: Customer): Promise<string[]> =>
  (await customer.ask(noticesDocument)).notifications.edges.map(
    ({ node }: { node: { kind: string } }) => node.kind,
  );
const serverOf = async (instanceId: string) => {
  const { servers } = await platform.outside.books();
  return servers.find(({ tags }) => tags.some((tag) => tag.includes(instanceId.slice(4))));
};
/** Puts rupiah into a wallet without a way to pay for it first. */
const fill = async (customer: Customer, amount: number) => {
  const { topUpWallet } = await customer.ask(
    `mutation ($input: TopUpWalletInput!) { topUpWallet(input: $input) { __typename
      ... on TopUpWalletSuccess { payment { id instructions { checkoutUrl } } } ... on UserError { message } } }`,
    { input: { amount, method: 'CHANNEL', channelCode: 'QRIS2', idempotencyKey: `top-${amount}` } },
  );
  const before = (await customer.ask(walletDocument)).wallet.balance.amount;
  await platform.outside.pay(topUpWallet.payment.instructions.checkoutUrl.split('/').at(-1));
  await until(async () => (await customer.ask(walletDocument)).wallet.balance.amount > before);
};
/** Moves the clock and lets the schedules of instances run once. */
const pass = async (ms: number) => {
  platform.clock.advance(ms);
  for (const task of [
    'renew-due-instances',
    'remind-before-end',
    'suspend-overdue',
    'terminate-overdue',
  ])
    await platform.subgraph('instances').runTask(task);
};

describe('an instance', () => {
  beforeAll(async () => {
    platform = await bootPlatform({ demo: true, environment: { WELCOME_BONUS_IDR: '0' } });
  }, 120_000);
  afterAll(() => platform?.close());

  it('is renewed by API keys within their monthly caps, and tells none of them the balance', async () => {
    const reseller = new Customer(platform.url, 'reseller@webrana.test');
    reseller.accessToken = (await platform.demoUser('reseller')).accessToken;
    const { projects } = await reseller.ask('{ projects { id } }');
    const projectId: string = projects[0].id;
    const program = async (more: object): Promise<Customer> => {
      const { createApiKey } = await reseller.ask(
        `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
          ... on CreateApiKeySuccess { secret } } }`,
        { input: { name: randomUUID(), scopes: ['INSTANCES_WRITE'], ...more } },
      );
      const made = new Customer(platform.url);
      made.accessToken = createApiKey.secret;
      return made;
    };
    const wish = await reseller.configures({ hostname: 'toko', period: 'DAILY' });
    const { placeOrder } = await reseller.ask(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
        ... on PlaceOrderSuccess { order { id } } } }`,
      { input: { ...wish, projectId } },
    );
    const orderId: string = placeOrder.order.id;
    await platform.outside.pay(referenceOf(await reseller.opensPayment(orderId)));
    await until(async () => (await reseller.order(orderId)).status === 'ACTIVE');
    const instanceId = (await reseller.order(orderId)).instances[0]?.id as string;
    const price: number = (await see(reseller, instanceId)).nextRenewal.price.amount;
    const document = `mutation ($input: RenewInstanceInput!) { renewInstance(input: $input) { __typename
      ... on RenewInstanceSuccess { instance { paidUntil } renewal { invoiceNumber } }
      ... on SpendingCapExceededError { cap { amount } spent { amount } availableAt }
      ... on InsufficientBalanceError { balance { amount } shortfall { amount } } } }`;
    const renew = (who: Customer, idempotencyKey: string) =>
      who.send<{ renewInstance: unknown }>(document, { input: { instanceId, idempotencyKey } });

    const insider = await program({ projectIds: [projectId] });
    expect((await renew(insider, 'empty')).data.renewInstance).toEqual({
      __typename: 'InsufficientBalanceError',
      balance: null,
      shortfall: null,
    });
    await fill(reseller, Math.max(10_000, 2 * price));
    const before = (await reseller.ask(walletDocument)).wallet.balance.amount;
    const poor = await program({ monthlyCap: price - 1 });
    expect((await renew(poor, 'by-key')).data.renewInstance).toMatchObject({
      __typename: 'SpendingCapExceededError',
      cap: { amount: price - 1 },
      spent: { amount: 0 },
    });
    const capped = await program({ monthlyCap: price });
    const answers = await Promise.all([renew(capped, 'by-key'), renew(capped, 'by-key')]);
    expect(answers[0]?.data.renewInstance).toMatchObject({ __typename: 'RenewInstanceSuccess' });
    expect(answers[1]?.data).toEqual(answers[0]?.data);
    expect((await renew(capped, 'by-key')).data).toEqual(answers[0]?.data);
    expect((await reseller.ask(walletDocument)).wallet.balance.amount).toBe(before - price);
    // The month of the key is full, the one of the person never is.
    await pass(dayMs);
    expect((await renew(capped, 'next')).data.renewInstance).toMatchObject({
      __typename: 'SpendingCapExceededError',
      spent: { amount: price },
    });
    expect((await renew(reseller, 'next')).data.renewInstance).toMatchObject({
      __typename: 'RenewInstanceSuccess',
    });
    for (const client of [insider, poor, capped, reseller]) await client.close();
  }, 120_000);

  it('is renewed, suspended when the wallet is empty, brought back by hand, and ended at last', async () => {
    const customer = await platform.customer();
    const placed = await customer.places({ hostname: 'warung', period: 'DAILY' });
    const payment = await customer.opensPayment(placed.id);
    const reference = payment.instructions.checkoutUrl.split('/').at(-1) as string;
    await platform.outside.pay(reference);
    await until(async () => (await customer.order(placed.id)).status === 'ACTIVE');
    const id = (await customer.order(placed.id)).instances[0]?.id as string;
    const first = await see(customer, id);
    const { nextRenewal } = first;
    const price: number = nextRenewal.price.amount;
    expect(first).toMatchObject({ status: 'RUNNING', autoRenew: true, graceUntil: null });
    expect(nextRenewal.missing.amount).toBe(price);

    // Enough for one day: it renews by itself, and the next day it cannot.
    await fill(customer, Math.max(10_000, price));
    const funds = (await customer.ask(walletDocument)).wallet.balance.amount;
    await pass(19 * hourMs);
    const renewed = await see(customer, id);
    expect(Date.parse(renewed.paidUntil) - Date.parse(first.paidUntil)).toBe(dayMs);
    const { wallet } = await customer.ask(walletDocument);
    expect(wallet.balance.amount).toBe(funds - price);
    expect(wallet.entries.edges[0].node).toEqual({ kind: 'RENEWAL', amount: { amount: -price } });
    let paid = 1;
    while ((await see(customer, id)).nextRenewal.missing.amount === 0) {
      await pass(dayMs);
      paid += 1;
    }
    expect((await customer.ask(walletDocument)).wallet.balance.amount).toBe(funds - paid * price);

    // The last charge came five hours late, 29 hours before the end.
    await pass(30 * hourMs);
    expect((await see(customer, id)).graceUntil).not.toBeNull();
    await pass(dayMs);
    expect(await see(customer, id)).toMatchObject({ status: 'SUSPENDED' });
    await until(async () => (await serverOf(id))?.status === 'off', 20_000);

    const { shortfall } = (
      await customer.ask(renewDocument, { input: { instanceId: id, idempotencyKey: 'first' } })
    ).renewInstance;
    expect(shortfall.amount).toBeGreaterThan(0);
    await fill(customer, Math.max(20_000, shortfall.amount));
    const { renewInstance } = await customer.ask(renewDocument, {
      input: { instanceId: id, idempotencyKey: 'second' },
    });
    expect(renewInstance).toMatchObject({
      __typename: 'RenewInstanceSuccess',
      instance: { status: 'RUNNING' },
      renewal: { invoice: { status: 'PAID', total: { amount: price } } },
    });
    expect(renewInstance.renewal.invoice.number).toBe(renewInstance.renewal.invoiceNumber);
    await until(async () => (await serverOf(id))?.status === 'active', 20_000);

    // Nobody pays any more: it is warned a day before, and then gone at the provider too.
    await customer.ask(
      'mutation ($input: SetAutoRenewInput!) { setAutoRenew(input: $input) { __typename } }',
      {
        input: { instanceId: id, isEnabled: false },
      },
    );
    await pass(3 * dayMs);
    await until(async () => (await see(customer, id)).status === 'SUSPENDED');
    await pass(6 * dayMs + hourMs);
    expect((await see(customer, id)).status).toBe('SUSPENDED');
    await pass(dayMs);
    expect((await see(customer, id)).status).toBe('TERMINATED');
    await until(async () => (await serverOf(id))?.destroyedAt !== null, 20_000);
    const after = (await customer.ask(walletDocument)).wallet.balance.amount;
    await pass(2 * dayMs);
    expect((await customer.ask(walletDocument)).wallet.balance.amount).toBe(after);
    await until(async () => (await noticesOf(customer)).includes('INSTANCE_TERMINATED'));
    const kinds = new Set(await noticesOf(customer));
    for (const kind of [
      'INSTANCE_RENEWED',
      'RENEWAL_FAILED',
      'INSTANCE_SUSPENDED',
      'TERMINATION_WARNING',
    ])
      expect(kinds).toContain(kind);
  }, 180_000);
});
