import { randomUUID } from 'node:crypto';
import {
  bootPlatform,
  type Customer,
  type GraphClient,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';

const hour = 3_600_000;
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const failure = '__typename ... on UserError { message }';
const pay = `mutation ($input: PayOrderInput!) { payOrder(input: $input) {
  ${failure} ... on PayOrderSuccess { payment { id } } } }`;
const topUp = `mutation ($input: TopUpWalletInput!) { topUpWallet(input: $input) {
  ${failure} ... on TopUpWalletSuccess { payment { id } } } }`;
const prove = `mutation ($input: SubmitTransferProofInput!) { submitTransferProof(input: $input) { ${failure} } }`;
const approve = `mutation ($input: ApproveTransferInput!) { approveTransfer(input: $input) { ${failure} } }`;
const reject = `mutation ($input: RejectTransferInput!) { rejectTransfer(input: $input) { ${failure} } }`;

let platform: TestPlatform;
beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
}, 120_000);
afterAll(() => platform?.close());

/** Orders, chooses a transfer and hands in its proof; answers order and payment. */
const transfers = async (customer: Customer) => {
  const { id: orderId } = await customer.places();
  const { payOrder } = await customer.ask(pay, {
    input: { orderId, method: 'BANK_TRANSFER', idempotencyKey: randomUUID() },
  });
  return { orderId, paymentId: payOrder.payment.id as string };
};
const proves = async (client: GraphClient, paymentId: string) => {
  const input = { paymentId, contentBase64: png, fileName: 'bukti.png' };
  const { submitTransferProof } = await client.ask(prove, { input });
  expect(submitTransferProof.__typename).toBe('SubmitTransferProofSuccess');
};
const statusOf = async (admin: GraphClient, id: string): Promise<string> =>
  (await admin.ask('query ($id: ID!) { order(id: $id) { status } }', { id })).order.status;
/** The schedules that end what was not paid. */
const expire = async () => {
  await platform.subgraph('billing').runTask('expire-transfers');
  await platform.subgraph('orders').runTask('expire-unpaid-orders');
};

it('a proved transfer keeps its order over a weekend, and approved it buys the server', async () => {
  const customer = await platform.customer();
  const [bought, refused] = [await transfers(customer), await transfers(customer)];
  const silent = await transfers(customer);
  for (const { paymentId } of [bought, refused]) await proves(customer, paymentId);
  platform.clock.advance(64 * hour);
  await expire();
  const admin = await platform.demoUser('admin');
  expect(await statusOf(admin, silent.orderId)).toBe('EXPIRED');
  expect(await statusOf(admin, bought.orderId)).toBe('PENDING_PAYMENT');

  const reason = 'Seen on the statement.';
  const told = { input: { paymentId: bought.paymentId, reason } };
  expect((await admin.ask(approve, told)).approveTransfer.__typename).toBe(
    'ApproveTransferSuccess',
  );
  await until(async () => (await statusOf(admin, bought.orderId)) === 'ACTIVE');

  await admin.ask(reject, { input: { paymentId: refused.paymentId, reason } });
  await expire();
  expect(await statusOf(admin, refused.orderId)).toBe('EXPIRED');
}, 60_000);

it('a member of staff does not approve a transfer of their own', async () => {
  const admin = await platform.demoUser('admin');
  const { topUpWallet } = await admin.ask(topUp, {
    input: { amount: 10_000_000, method: 'BANK_TRANSFER', idempotencyKey: randomUUID() },
  });
  const paymentId: string = topUpWallet.payment.id;
  await proves(admin, paymentId);
  const input = { paymentId, reason: 'It is mine, I know.' };
  const { approveTransfer } = await admin.ask(approve, { input });
  expect(approveTransfer).toEqual({
    __typename: 'OwnMoneyError',
    message: 'This is your own money. Another member of staff has to decide about it.',
  });
  const seen = 'query ($id: ID!) { payment(id: $id) { status } }';
  expect((await admin.ask(seen, { id: paymentId })).payment.status).toBe('PENDING');
}, 30_000);
