import { jakartaMonth } from '@webrana/calendar';
import { EmailConfirmed, TestModeOpened } from '@webrana/events';
import { newId, testOwnerOf } from '@webrana/ids';
import type { Caller } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Billing, type Customer, documents, kinds, startBilling } from './start-billing.ts';

const list = `query Ledger($first: Int! = 100, $after: String, $filter: LedgerMovementFilter, $mode: ModeFilter! = LIVE) {
  ledgerMovements(first: $first, after: $after, filter: $filter, mode: $mode) {
    edges { node { id kind key amount { amount } customer { id } invoice { id }
      postings { id account amount { amount } } refund { id creditNote { id number } } } }
    pageInfo { hasNextPage endCursor } } }`;

const charge = `mutation Charge($input: ChargeRenewalInput!) { chargeRenewal(input: $input) {
  __typename } }`;

type Movement = {
  id: string;
  kind: string;
  key: string;
  customer: { id: string } | null;
  postings: { id: string; account: string; amount: { amount: number } }[];
  refund: { id: string; creditNote: { id: string; number: string } } | null;
};

describe.each(kinds)('the ledger for staff ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  let customer: Customer;
  let paid: {
    order: { id: string; number: string };
    payment: { id: string };
    invoice: { id: string };
    number: string;
    reference: string;
  };
  let adjustmentId: string;
  const instanceId: string = newId('instance');
  const person = newId('user');

  beforeAll(async () => {
    if (skip) return;
    billing = await startBilling({ kind, environment: { WELCOME_BONUS_IDR: '25000' } });
    customer = billing.customer();
    await billing.receive(EmailConfirmed, { userId: customer.userId });
    await billing.receive(EmailConfirmed, { userId: billing.customer().userId });
    await billing.receive(TestModeOpened, { ownerId: testOwnerOf(person) });
    const order = customer.order();
    const { payment, invoice } = await customer.pay(order.id, 'BRIVA');
    const reference = await billing.payOutside(payment.id);
    const { number } = await customer.ask(`{ invoice(id: "${invoice.id}") { number } }`);
    paid = { order, payment, invoice, number, reference };
    const renewal = {
      instanceId,
      orderId: order.id,
      ownerId: customer.userId,
      description: 'Perpanjangan VPS Murah 1 – web – 1 bulan',
      periodStartsAt: '2027-01-31T05:00:00.000Z',
      periodEndsAt: '2027-02-28T05:00:00.000Z',
      lines: [
        { kind: 'SUBTOTAL', amount: 1_000 },
        { kind: 'TAX', amount: 110 },
        { kind: 'TOTAL', amount: 1_110 },
      ],
    };
    const instances = { kind: 'service', name: 'instances' } as Caller['actor'];
    await billing.as(instances).send(charge, { input: renewal });
    const staff = billing.staff();
    const refund = { invoiceId: invoice.id, amount: 1_110, reason: 'A day without power.' };
    await staff.ask(documents.refund, { input: { ...refund, idempotencyKey: newId('event') } });
    const wish = { customerId: customer.userId, amount: 5_000, reason: 'Sorry for it.' };
    const { adjustment } = await staff.ask(documents.adjust, {
      input: { ...wish, idempotencyKey: newId('event') },
    });
    adjustmentId = adjustment.id;
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const ask = async (variables: object = {}): Promise<Movement[]> => {
    const { edges } = await billing.staff('SUPPORT').ask(list, { ...variables });
    return edges.map(({ node }: { node: Movement }) => node);
  };
  const kindsOf = async (filter: object, mode = 'LIVE') =>
    (await ask({ filter, mode })).map((movement) => movement.kind);
  const ofOrder = ['REFUND', 'RENEWAL', 'ORDER_PAYMENT'];
  const all = ['ADJUSTMENT', ...ofOrder, 'WELCOME_BONUS', 'WELCOME_BONUS'];

  test('shows what moved, newest first, and whose it is', async () => {
    const movements = await ask();
    expect(movements.map((movement) => movement.kind)).toEqual(all);
    expect(movements[3]).toMatchObject({
      key: paid.reference,
      amount: { amount: 111_000 },
      customer: { id: customer.userId },
      invoice: { id: paid.invoice.id },
    });
    for (const { postings } of movements)
      expect(postings.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(0);
    expect((await customer.send(list)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('page by page, all of it once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await billing.staff().ask(list, { first: 2, after });
      seen.push(...page.edges.map(({ node }: { node: Movement }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual((await ask()).map(({ id }) => id));
  });

  test('narrowed to kinds, accounts and a customer, also together', async () => {
    expect(await kindsOf({ kinds: ['REFUND', 'ADJUSTMENT'] })).toEqual(['ADJUSTMENT', 'REFUND']);
    expect(await kindsOf({ accounts: ['GATEWAY_CLEARING'] })).toEqual(['ORDER_PAYMENT']);
    expect(await kindsOf({ accounts: ['ADJUSTMENTS', 'REFUNDS'] })).toEqual([
      'ADJUSTMENT',
      'REFUND',
    ]);
    const { userId: customerId } = customer;
    expect(await kindsOf({ customerId })).toEqual(all.slice(0, 5));
    expect(await kindsOf({ customerId, accounts: ['WALLET'], kinds: ['REFUND'] })).toEqual([
      'REFUND',
    ]);
    expect(await kindsOf({ customerId: newId('user') })).toEqual([]);
  });

  test('test money is apart', async () => {
    expect(await kindsOf({}, 'TEST')).toEqual(['TEST_CREDIT']);
    expect(await kindsOf({ accounts: ['PROMOTIONAL_EXPENSE'] }, 'TEST')).toEqual(['TEST_CREDIT']);
    expect((await kindsOf({}, 'ALL')).toSorted()).toEqual([...all, 'TEST_CREDIT'].toSorted());
  });

  test('found by any name of what it is about', async () => {
    const [adjusted, refunded, renewed, ordered] = await ask();
    const about = async (name: string | undefined) => kindsOf({ about: name });
    const ofInvoice = ['REFUND', 'ORDER_PAYMENT'];
    for (const name of [paid.invoice.id, paid.number])
      expect([name, await about(name)]).toEqual([name, ofInvoice]);
    for (const name of [paid.order.id, paid.order.number])
      expect([name, await about(name)]).toEqual([name, ofOrder]);
    for (const name of [instanceId, renewed?.key])
      expect([name, await about(name)]).toEqual([name, ['RENEWAL']]);
    for (const name of [paid.payment.id, paid.reference, ordered?.id, ordered?.postings[0]?.id])
      expect([name, await about(name)]).toEqual([name, ['ORDER_PAYMENT']]);
    const { refund } = refunded ?? {};
    expect(refunded?.key).toBe(refund?.id);
    for (const name of [refund?.id, refund?.creditNote.id, refund?.creditNote.number])
      expect([name, await about(name)]).toEqual([name, ['REFUND']]);
    expect(await about(adjustmentId)).toEqual(['ADJUSTMENT']);
    expect(await about(` ${adjusted?.id} `)).toEqual(['ADJUSTMENT']);
    for (const name of [newId('order'), 'WB-NONE', '💸', "' or 1=1", 'x'.repeat(200)])
      expect([name, await about(name)]).toEqual([name, []]);
  });

  test('refunds are narrowed to who decided and to a month', async () => {
    const document = `query Refunds($isByStaff: Boolean, $month: String) {
      refunds(isByStaff: $isByStaff, month: $month) { edges { node { reason } } } }`;
    const reasons = async (variables: object) =>
      (await billing.staff('SUPPORT').ask(document, { ...variables })).edges.map(
        ({ node }: { node: { reason: string } }) => node.reason,
      );
    const given = ['A day without power.'];
    expect(await reasons({ isByStaff: true })).toEqual(given);
    expect(await reasons({ isByStaff: false })).toEqual([]);
    expect(await reasons({ month: jakartaMonth(new Date()) })).toEqual(given);
    expect(await reasons({ month: '2020-02' })).toEqual([]);
    const { errors } = await billing.staff().send(document, { month: '2020-13' });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
