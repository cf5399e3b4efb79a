import { EmailConfirmed, InstanceFailed, OrderClosed, TestModeOpened } from '@webrana/events';
import { newId, testOwnerOf } from '@webrana/ids';
import type { Caller } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TransactionKind } from '../src/modules/ledger/transaction.entity.ts';
import { explainDocument, explainForStaff } from './explain-documents.ts';
import {
  type Answer,
  type Billing,
  type Customer,
  documents,
  fill,
  kinds,
  startBilling,
} from './start-billing.ts';

const instances = { kind: 'service', name: 'instances' } as Caller['actor'];
const day = 24 * 3_600_000;
const welcomeBonus = 25_000;
const chargeDocument = `mutation Charge($input: ChargeRenewalInput!) { chargeRenewal(input: $input) {
  __typename ... on RenewalCharged { transactionId invoiceId } } }`;

type Movement = { id: string; kind: string; postings: { amount: { amount: number } }[] };
/** Whose entry is asked about, and what must be behind it for its owner and for staff. */
type Case = { owner: Customer; behind: object; forStaff?: object };

describe.each(kinds)('the explanation of each kind of movement ($kind)', ({ kind, skip }) => {
  let billing: Billing;
  beforeAll(async () => {
    if (skip) return;
    const environment = { WELCOME_BONUS_IDR: `${welcomeBonus}`, WELCOME_BONUS_DAYS: '30' };
    billing = await startBilling({ kind, environment });
  });
  afterAll(async () => {
    if (!skip) await billing.stop();
  });
  const test = skip ? it.skip : it;

  const welcomed = async () => {
    const owner = billing.customer();
    await billing.receive(EmailConfirmed, { userId: owner.userId });
    return owner;
  };
  const renew = async (owner: Customer, orderId: string) => {
    const input = {
      instanceId: newId('instance') as string,
      orderId,
      ownerId: owner.userId,
      description: 'Perpanjangan VPS Murah 1 – web – 1 bulan (2027-01-31 s.d. 2027-02-28)',
      periodStartsAt: '2027-01-31T05:00:00.000Z',
      periodEndsAt: '2027-02-28T05:00:00.000Z',
      lines: [
        { kind: 'SUBTOTAL', amount: 100_000 },
        { kind: 'TAX', amount: 11_000 },
        { kind: 'TOTAL', amount: 111_000 },
      ],
    };
    const { chargeRenewal } = (await billing.as(instances).send(chargeDocument, { input })).data;
    return { ...input, invoiceId: chargeRenewal.invoiceId as string };
  };
  /** An order whose coupon took 10,000 off. */
  const orderWithCoupon = (owner: Customer) => {
    const order = owner.order(11_100);
    const line = (name: string, amount: number) => ({ kind: name, amount: { amount } });
    order.lines = [
      line('LIST_PRICE', 20_000),
      line('COUPON', -10_000),
      line('SUBTOTAL', 10_000),
      line('TAX', 1_100),
      line('TOTAL', 11_100),
    ];
    return order;
  };
  const topUp = async (owner: Customer) => {
    await billing.staff().ask(documents.createPromotion, {
      input: {
        name: 'Bonus isi saldo',
        kind: 'PERCENT',
        basisPoints: 1_000,
        minimumDeposit: 10_000,
        bonusDays: 14,
        startsAt: new Date(billing.useCase().clock.now().getTime() - 60_000).toISOString(),
        endsAt: new Date(billing.useCase().clock.now().getTime() + day).toISOString(),
      },
    });
    const input = {
      amount: 100_000,
      method: 'CHANNEL',
      channelCode: 'BRIVA',
      idempotencyKey: newId('event'),
    };
    const { payment } = await owner.ask(documents.topUp, { input });
    const reference = await billing.payOutside(payment.id);
    return { payment, reference };
  };
  const behindTopUp = async (owner: Customer) => {
    const { payment, reference } = await topUp(owner);
    return {
      order: null,
      invoice: null,
      payments: [
        {
          payment: { id: payment.id, purpose: 'TOP_UP', status: 'PAID' },
          merchantReference: payment.id,
          gatewayReference: reference,
          promotion: { name: 'Bonus isi saldo' },
          callbacks: [{ status: 'PAID' }],
        },
      ],
      movements: [
        { kind: 'TOP_UP', amount: { amount: 100_000 }, bonusGiven: null },
        {
          kind: 'DEPOSIT_BONUS',
          key: payment.id,
          bonusGiven: { source: 'DEPOSIT', amount: { amount: 10_000 } },
        },
      ],
    };
  };

  const cases: Record<TransactionKind, () => Promise<Case>> = {
    WELCOME_BONUS: async () => {
      const owner = await welcomed();
      const lot = { source: 'WELCOME', amount: { amount: welcomeBonus } };
      const given = { ...lot, remaining: { amount: welcomeBonus }, expiresAt: expect.any(String) };
      return {
        owner,
        behind: { order: null, invoice: null, payments: [], movements: [{ bonusGiven: given }] },
        forStaff: { movements: [{ customer: { id: owner.userId } }] },
      };
    },
    ORDER_PAYMENT: async () => {
      const owner = await welcomed();
      const order = orderWithCoupon(owner);
      const { invoice } = await owner.pay(order.id);
      return {
        owner,
        behind: {
          order: { id: order.id },
          invoice: { id: invoice.id },
          period: null,
          coupon: { amount: { amount: 10_000 }, order: { id: order.id } },
          payments: [{ payment: { method: 'WALLET', status: 'PAID' } }],
          movements: [
            {
              kind: 'ORDER_PAYMENT',
              invoice: { id: invoice.id },
              bonusTaken: [{ amount: { amount: 11_100 }, lot: { source: 'WELCOME' } }],
            },
          ],
        },
      };
    },
    RENEWAL: async () => {
      const owner = await welcomed();
      await fill(billing, owner.userId, 111_000);
      const order = orderWithCoupon(owner);
      await owner.pay(order.id);
      const { instanceId, invoiceId } = await renew(owner, order.id);
      return {
        owner,
        behind: {
          order: { id: order.id },
          invoice: { id: invoiceId },
          period: {
            instance: { id: instanceId },
            startsAt: '2027-01-31T05:00:00.000Z',
            endsAt: '2027-02-28T05:00:00.000Z',
          },
          coupon: null,
          payments: [{ payment: { purpose: 'RENEWAL', method: 'WALLET' } }],
          movements: [{ kind: 'RENEWAL' }],
        },
      };
    },
    LATE_PAYMENT: async () => {
      const owner = billing.customer();
      const order = owner.order();
      const { payment, invoice } = await owner.pay(order.id, 'BRIVA');
      const closed = { orderId: order.id, customerId: owner.userId, status: 'EXPIRED' } as const;
      await billing.receive(OrderClosed, closed);
      const reference = await billing.payOutside(payment.id);
      return {
        owner,
        behind: {
          order: { id: order.id },
          invoice: { id: invoice.id, status: 'VOID' },
          payments: [{ payment: { id: payment.id }, gatewayReference: reference, callbacks: [{}] }],
          movements: [{ kind: 'LATE_PAYMENT', key: reference }],
        },
      };
    },
    REFUND: async () => {
      const owner = await welcomed();
      const { invoice } = await owner.pay(orderWithCoupon(owner).id);
      const staff = billing.staff();
      const reason = 'The customer asked in time.';
      const input = { invoiceId: invoice.id, reason, idempotencyKey: newId('event') };
      await staff.ask(documents.refund, { input });
      const refund = { reason, amount: { amount: 11_100 } };
      const note = { number: expect.stringMatching(/^CN\//) };
      return {
        owner,
        behind: {
          invoice: { id: invoice.id },
          movements: [
            { kind: 'ORDER_PAYMENT', refund: null },
            {
              kind: 'REFUND',
              refund: { ...refund, creditNote: note },
              bonusGiven: { source: 'RETURNED', amount: { amount: 11_100 } },
            },
          ],
        },
        forStaff: {
          acts: [{ kind: 'INVOICE_REFUNDED', reason, staff: { id: staff.userId } }],
        },
      };
    },
    TOP_UP: async () => {
      const owner = billing.customer();
      return { owner, behind: await behindTopUp(owner) };
    },
    DEPOSIT_BONUS: async () => {
      const owner = billing.customer();
      return { owner, behind: await behindTopUp(owner) };
    },
    TRANSFER_CODE: async () => {
      const owner = billing.customer();
      const order = owner.order();
      const pay = { orderId: order.id, method: 'BANK_TRANSFER', idempotencyKey: newId('event') };
      const { payment, invoice } = await owner.ask(documents.pay, { input: pay });
      const staff = billing.staff();
      const reason = 'Seen on the statement.';
      await staff.ask(documents.approve, { input: { paymentId: payment.id, reason } });
      return {
        owner,
        behind: {
          order: { id: order.id },
          invoice: { id: invoice.id },
          payments: [{ payment: { id: payment.id, transfer: { isApproved: true } } }],
          movements: [{ kind: 'TRANSFER_CODE', key: payment.id }, { kind: 'ORDER_PAYMENT' }],
        },
        forStaff: { acts: [{ kind: 'TRANSFER_APPROVED', reason, staff: { id: staff.userId } }] },
      };
    },
    BONUS_EXPIRED: async () => {
      const owner = billing.customer();
      const behind = await behindTopUp(owner);
      billing.pass(15 * day);
      await billing.run('expire-bonus');
      const taken = { amount: { amount: 10_000 }, lot: { source: 'DEPOSIT' } };
      const ended = { kind: 'BONUS_EXPIRED', bonusTaken: [taken] };
      return { owner, behind: { ...behind, movements: [...behind.movements, ended] } };
    },
    TEST_CREDIT: async () => {
      const person = newId('user');
      const owner = billing.customer(testOwnerOf(person));
      await billing.receive(TestModeOpened, { ownerId: owner.userId });
      const movement = { kind: 'TEST_CREDIT', amount: { amount: 10_000_000 } };
      return {
        owner,
        behind: { order: null, payments: [], movements: [movement] },
        forStaff: { movements: [{ customer: { id: person } }] },
      };
    },
    ADJUSTMENT: async () => {
      const owner = billing.customer();
      const staff = billing.staff();
      const reason = 'Sorry for the outage.';
      const input = {
        customerId: owner.userId,
        amount: 5_000,
        reason,
        idempotencyKey: newId('event'),
      };
      const { adjustment } = await staff.ask(documents.adjust, { input });
      return {
        owner,
        behind: {
          order: null,
          movements: [
            {
              adjustment: { reason, appliedAt: expect.any(String) },
              postings: expect.arrayContaining([
                expect.objectContaining({ account: 'ADJUSTMENTS', amount: { amount: -5_000 } }),
              ]),
            },
          ],
        },
        forStaff: {
          acts: [{ kind: 'ADJUSTMENT_APPLIED', subjectId: adjustment.id }],
          movements: [
            {
              adjustment: { adjustment: { id: adjustment.id, requestedBy: { id: staff.userId } } },
            },
          ],
        },
      };
    },
  };

  const ask = async (who: { send: Customer['send'] }, document: string, given: object) => {
    const answer: Answer = await who.send(document, { ...given });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.explainCharge;
  };

  for (const [name, arrange] of Object.entries(cases))
    test(`${name}: whole, in balance, and the same from entry and movement`, async () => {
      const { owner, behind, forStaff = {} } = await arrange();
      const { edges } = (await owner.wallet()).entries;
      const entry = edges.find(({ node }: { node: { kind: string } }) => node.kind === name)?.node;
      const given = { walletEntryId: entry.id };
      const explained = await ask(owner, explainDocument, given);
      expect(explained).toMatchObject(behind);
      const movements = explained.movements as Movement[];
      const asked = movements.find((movement) => movement.kind === name);
      for (const { postings } of movements) {
        expect(postings.length).toBeGreaterThan(1);
        expect(postings.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(0);
      }
      const byMovement = { transactionId: asked?.id };
      expect(await ask(owner, explainDocument, byMovement)).toEqual(explained);
      expect(await ask(billing.customer(), explainDocument, byMovement)).toBeNull();
      expect(await ask(billing.staff(), explainForStaff, given)).toMatchObject(forStaff);
      expect((await owner.send(explainForStaff, given)).errors?.[0]?.extensions?.code).toBe(
        'FORBIDDEN',
      );
    });

  test('a renewal and what went back of it is no part of the order’s own invoice', async () => {
    const owner = billing.customer();
    await fill(billing, owner.userId, 300_000);
    const order = owner.order();
    const { invoice } = await owner.pay(order.id);
    const { invoiceId } = await renew(owner, order.id);
    const refund = { invoiceId, reason: 'Not wished for.', idempotencyKey: newId('event') };
    await billing.staff().ask(documents.refund, { input: refund });
    const kindsOf = async (id: string) =>
      (await ask(owner, explainDocument, { invoiceId: id })).movements.map(
        (movement: Movement) => movement.kind,
      );
    expect(await kindsOf(invoice.id)).toEqual(['ORDER_PAYMENT']);
    expect(await kindsOf(invoiceId)).toEqual(['RENEWAL', 'REFUND']);
    await billing.receive(InstanceFailed, {
      instanceId: newId('instance'),
      orderId: order.id,
      itemId: newId('orderItem'),
      customerId: owner.userId,
      hostname: 'vps',
      amount: 50_000,
    });
    expect(await kindsOf(invoice.id)).toEqual(['ORDER_PAYMENT', 'REFUND']);
    expect(await kindsOf(invoiceId)).toEqual(['RENEWAL', 'REFUND']);
    const { edges } = (await owner.wallet()).entries;
    expect(
      edges
        .filter(({ node }: { node: { kind: string } }) => node.kind !== 'WELCOME_BONUS')
        .map(({ node }: { node: { order: { id: string } | null } }) => node.order?.id),
    ).toEqual([order.id, order.id, order.id, order.id]);
  });

  test('a payment in review that went to the wallet names who decided', async () => {
    const owner = billing.customer();
    const { payment, invoice } = await owner.pay(owner.order().id, 'BRIVA');
    const { payments } = await billing.outside.books();
    const reference =
      payments.find(({ merchantRef }) => merchantRef === payment.id)?.reference ?? '';
    await billing.outside.pay(reference, { amount: 11_100 });
    const callback = (await billing.callbacksOf(reference)).at(-1);
    await billing.callback(callback?.body ?? '', callback?.signature ?? '');
    const staff = billing.staff();
    const reason = 'Asked the customer.';
    const input = { paymentId: payment.id, decision: 'CREDIT_WALLET', reason };
    await staff.ask(documents.resolve, { input });
    const [entry] = (await owner.wallet()).entries.edges;
    const given = { walletEntryId: entry.node.id };
    expect(await ask(staff, explainForStaff, given)).toMatchObject({
      invoice: { id: invoice.id },
      payments: [{ payment: { id: payment.id }, gatewayReference: reference }],
      movements: [{ kind: 'ADJUSTMENT', adjustment: null }],
      acts: [{ kind: 'REVIEW_CREDITED', reason, staff: { id: staff.userId } }],
    });
    const answer = await billing.staff('SUPPORT').send(explainForStaff, given);
    expect(answer.data.explainCharge).toMatchObject({ acts: null, movements: [{}] });
  });

  test('a key that is limited to projects learns nothing of the wallet', async () => {
    const owner = await welcomed();
    const projectId: string = newId('project');
    const order = owner.order(11_100);
    order.projectId = projectId;
    const { invoice } = await owner.pay(order.id);
    const scopes = ['billing:read'] as const;
    const facts = { id: newId('apiKey'), scopes, projectIds: [projectId] };
    const key = billing.customer(owner.userId, facts);
    const seen = await ask(key, explainDocument, { invoiceId: invoice.id });
    expect(seen.movements).toMatchObject([{ kind: 'ORDER_PAYMENT', bonusTaken: [] }]);
    for (const { balanceAfter } of seen.movements[0].postings) expect(balanceAfter).toBeNull();
    billing.pass(31 * day);
    await billing.run('expire-bonus');
    const { edges } = (await owner.wallet()).entries;
    for (const { node } of edges)
      if (node.kind !== 'ORDER_PAYMENT')
        expect(await ask(key, explainDocument, { walletEntryId: node.id })).toBeNull();
  });
});
