import {
  bootPlatform,
  instanceStatusDocument,
  type OrderView,
  orderStatusDocument,
  referenceOf,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let platform: TestPlatform;

/** Everything one order left behind, in our books and outside. */
const traces = async (order: OrderView) => {
  const books = await platform.outside.books();
  return {
    servers: books.servers.filter((server) =>
      order.instances.some((instance) =>
        server.tags.some((tag) => tag.includes(instance.id.slice(4))),
      ),
    ),
    payments: books.payments,
  };
};

// In memory the gateway calls subgraphs as functions; over HTTP each listens and is called signed.
describe.each(['memory', 'http'] as const)(
  'a stranger buys a server, subgraphs over %s',
  (transport) => {
    beforeAll(async () => {
      platform = await bootPlatform({ transport });
    });
    afterAll(() => platform?.close());

    it('registers, orders, pays with QRIS and is pushed every step until it runs', async () => {
      const customer = await platform.customer();
      const placed = await customer.places({ hostname: 'toko-siti' });
      const statuses = await customer.watch<{ orderStatusChanged: { status: string } }>(
        orderStatusDocument,
        { id: placed.id },
      );
      const steps = await customer.watch<{
        instanceStatusChanged: {
          status: string;
          network: { ipv4: string | null };
          plan: { name: string } | null;
          preparation: { kind: string }[];
        };
      }>(instanceStatusDocument, { id: placed.id });

      const payment = await customer.opensPayment(placed.id);
      expect(payment.status).toBe('PENDING');
      expect(payment.instructions.qrContent).toBeTruthy();
      await platform.outside.pay(referenceOf(payment));

      await statuses.until(({ orderStatusChanged }) => orderStatusChanged.status === 'PAID');
      await statuses.until(({ orderStatusChanged }) => orderStatusChanged.status === 'ACTIVE');
      const ready = await steps.until(
        ({ instanceStatusChanged }) => instanceStatusChanged.status === 'RUNNING',
      );
      expect(ready.instanceStatusChanged.network.ipv4).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
      // The plan comes from another subgraph: the event is completed by the gateway.
      expect(ready.instanceStatusChanged.plan?.name).toBeTruthy();
      expect(ready.instanceStatusChanged.preparation.map(({ kind }) => kind)).toEqual([
        'QUEUED',
        'CREATED',
        'ADDRESS_ASSIGNED',
        'BOOTING',
        'READY',
      ]);

      const order = await customer.order(placed.id);
      expect(order.status).toBe('ACTIVE');
      expect(order.invoice?.status).toBe('PAID');
      expect(order.invoice?.number).toMatch(/^INV\/\d{4}\/\d{2}\/\d{6}$/);
      const { servers } = await traces(order);
      expect(servers).toHaveLength(1);
      expect(servers[0]?.name).toBe('toko-siti');
    });

    it('gets one server for each of several, numbered', async () => {
      const customer = await platform.customer();
      const placed = await customer.places({ hostname: 'node', quantity: 3 });
      await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
      await until(async () => (await customer.order(placed.id)).status === 'ACTIVE');
      const order = await customer.order(placed.id);
      expect(order.instances.map(({ hostname }) => hostname)).toEqual([
        'node-1',
        'node-2',
        'node-3',
      ]);
      expect(new Set(order.instances.map(({ network }) => network.ipv4)).size).toBe(3);
      expect((await traces(order)).servers).toHaveLength(3);
    });

    it('is told in the app and by mail, once each', async () => {
      const customer = await platform.customer();
      const bell = await customer.watch<{ notificationReceived: { kind: string; title: string } }>(
        'subscription { notificationReceived { id kind title } }',
      );
      const placed = await customer.places();
      await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
      await bell.until(
        ({ notificationReceived }) => notificationReceived.kind === 'INSTANCE_READY',
      );
      await platform.outside.waitForMail(customer.email, ({ subject }) => /siap/i.test(subject));

      const { notifications } = await customer.ask(
        '{ notifications { unreadCount edges { node { id kind title body link } } } }',
      );
      const kinds = notifications.edges.map((edge: { node: { kind: string } }) => edge.node.kind);
      expect(kinds.filter((kind: string) => kind === 'INSTANCE_READY')).toHaveLength(1);
      expect(kinds.filter((kind: string) => kind === 'PAYMENT_RECEIVED')).toHaveLength(1);
      const { markNotificationRead } = await customer.ask(
        `mutation Read($id: ID!) {
        markNotificationRead(input: { noticeId: $id }) {
          ... on MarkNotificationReadSuccess { unreadCount notice { readAt } }
        }
      }`,
        { id: notifications.edges[0].node.id },
      );
      expect(markNotificationRead.notice.readAt).toBeTruthy();
      expect(markNotificationRead.unreadCount).toBe(notifications.unreadCount - 1);
    });

    it('sees the root password once, and it is the one the server was made with', async () => {
      const customer = await platform.customer();
      const placed = await customer.places();
      await platform.outside.pay(referenceOf(await customer.opensPayment(placed.id)));
      await until(async () => (await customer.order(placed.id)).status === 'ACTIVE');
      const order = await customer.order(placed.id);
      const reveal = () =>
        customer.ask(
          `mutation Reveal($id: ID!) {
          revealInstanceCredentials(input: { instanceId: $id }) {
            __typename
            ... on RevealInstanceCredentialsSuccess { username password }
          }
        }`,
          { id: order.instances[0]?.id },
        );
      const first = (await reveal()).revealInstanceCredentials;
      expect(first).toMatchObject({
        __typename: 'RevealInstanceCredentialsSuccess',
        username: 'root',
      });
      expect((await reveal()).revealInstanceCredentials.__typename).toBe(
        'CredentialsUnavailableError',
      );
      const { servers } = await traces(order);
      expect(JSON.stringify(servers)).not.toContain(first.password);
    });

    it('pays from the wallet what it holds, and is told what is missing', async () => {
      const customer = await platform.customer();
      const placed = await customer.places({ period: 'DAILY' });
      const pay = (orderId: string, key: string) =>
        customer.ask(
          `mutation Pay($input: PayOrderInput!) {
          payOrder(input: $input) {
            __typename
            ... on InsufficientBalanceError { balance { amount } shortfall { amount } }
            ... on PayOrderSuccess { payment { status method } }
          }
        }`,
          { input: { orderId, method: 'WALLET', idempotencyKey: key } },
        );
      await until(async () => {
        const { wallet } = await customer.ask('{ wallet { balance { amount } } }');
        return wallet.balance.amount > 0;
      });
      expect((await pay(placed.id, 'w1')).payOrder).toMatchObject({
        __typename: 'PayOrderSuccess',
        payment: { status: 'PAID', method: 'WALLET' },
      });
      const dear = await customer.places({ period: 'YEARLY' });
      const refused = (await pay(dear.id, 'w2')).payOrder;
      expect(refused.__typename).toBe('InsufficientBalanceError');
      expect(refused.shortfall.amount).toBe(dear.total.amount - refused.balance.amount);
    });
  },
);
