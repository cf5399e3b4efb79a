import {
  InstanceActivated,
  InstanceFailed,
  InvoicePaid,
  OrderPlaced,
  UserRegistered,
  WalletCredited,
} from '@webrana/events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { NoticeEntity } from '../src/modules/notice/notice.entity.ts';
import { notify } from '../src/modules/notice/use-cases/notify.ts';
import { eventually, type Notifications, startNotifications } from './start-notifications.ts';

let notifications: Notifications;
beforeAll(async () => {
  notifications = await startNotifications();
  await notifications.running.begin();
});
afterAll(() => notifications.stop());

const at = '2026-11-22T07:00:00.000Z';
const list = `query($first: Int!, $after: String) { notifications(first: $first, after: $after) {
  unreadCount edges { cursor node { id kind title body link createdAt readAt } }
  pageInfo { hasNextPage endCursor } } }`;
const markRead = `mutation($id: ID!) { markNotificationRead(input: { noticeId: $id }) { __typename
  ... on MarkNotificationReadSuccess { notice { id readAt } unreadCount }
  ... on NotFoundError { message path } } }`;

const tell = (userId: string, index: number) =>
  notify(notifications.useCase(), {
    kind: 'INSTANCE_READY',
    userId,
    subject: `ins_${userId}${index}`,
    facts: { hostname: `web-${index}`, ipv4: null },
    link: `/instances/ins_${index}`,
    occurredAt: at,
  });
const noticesOf = async (userId: string) =>
  (await notifications.send(notifications.user(userId), list, { first: 50 })).data.notifications;

it('tells each fact in the language of the reader', async () => {
  const customerId = 'usr_facts00000';
  const order = { orderId: 'ord_1000000000', customerId };
  const instance = { ...order, instanceId: 'ins_1000000000', itemId: 'itm_1000000000' };
  const { deliverEvent } = notifications;
  await deliverEvent(UserRegistered, { userId: customerId, locale: 'id', registeredAt: at });
  await deliverEvent(OrderPlaced, { ...order, number: 'WB-1', total: 150_000, expiresAt: at });
  await deliverEvent(InvoicePaid, {
    ...order,
    invoiceId: 'inv_1000000000',
    invoiceNumber: 'INV-1',
    amount: 150_000,
    paidAt: at,
  });
  await deliverEvent(InstanceActivated, {
    ...instance,
    hostname: 'web-1',
    ipv4: '203.0.113.9',
    activatedAt: at,
  });
  await deliverEvent(InstanceFailed, { ...instance, hostname: 'web-2', amount: 150_000 });
  await deliverEvent(WalletCredited, {
    customerId,
    transactionId: 'txn_1000000000',
    amount: 150_000,
    balanceAfter: 150_000,
    reason: 'REFUND',
    orderId: order.orderId,
  });
  const edges = await eventually(async () => {
    const page = await noticesOf(customerId);
    return page.edges.length === 6 ? page.edges : undefined;
  });
  const told = new Map(edges.map(({ node }: { node: { kind: string } }) => [node.kind, node]));
  expect(told.get('WELCOME')).toMatchObject({ title: 'Selamat datang di WeBrana' });
  expect(told.get('ORDER_PLACED')).toMatchObject({ link: '/orders/ord_1000000000' });
  expect(told.get('PAYMENT_RECEIVED')).toMatchObject({ title: 'Pembayaran diterima' });
  expect(told.get('INSTANCE_READY')).toMatchObject({
    title: 'web-1 siap digunakan',
    link: '/instances/ins_1000000000',
    readAt: null,
  });
  expect(told.get('INSTANCE_FAILED')).toMatchObject({ title: 'web-2 tidak dapat disiapkan' });
  expect(told.get('WALLET_CREDITED')).toMatchObject({ link: '/wallet' });
  const english = await notifications.send(
    notifications.user(customerId),
    list,
    { first: 50 },
    'en',
  );
  expect(
    english.data.notifications.edges.map((edge: { node: { title: string } }) => edge.node.title),
  ).toContain('web-1 is ready');
});

it('tells the same news once, as the same event or as another', async () => {
  const data = { userId: 'usr_once000000', locale: 'id', registeredAt: at } as const;
  await notifications.deliverEvent(UserRegistered, data, 'evt_same000000');
  await notifications.deliverEvent(UserRegistered, data, 'evt_same000000');
  await notifications.deliverEvent(UserRegistered, data);
  await eventually(async () => ((await noticesOf(data.userId)).edges.length ? true : undefined));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const em = notifications.running.database.fork();
  expect(await em.count(NoticeEntity, { userId: data.userId })).toBe(1);
  expect(await em.count(DeliveryEntity, { userId: data.userId })).toBe(1);
});

it('keeps old news in the app and mails nobody about it', async () => {
  const data = { userId: 'usr_old0000000', locale: 'id', registeredAt: at } as const;
  await notifications.deliverEvent(UserRegistered, data, undefined, '2026-11-20T07:00:00.000Z');
  const page = await eventually(async () => {
    const found = await noticesOf(data.userId);
    return found.edges.length ? found : undefined;
  });
  expect(page.edges[0].node.createdAt).toBe('2026-11-20T07:00:00.000Z');
  const em = notifications.running.database.fork();
  expect(await em.count(DeliveryEntity, { userId: data.userId })).toBe(0);
});

it('pages, newest first, and counts the unread on all pages', async () => {
  const viewer = notifications.user('usr_pages00000');
  for (let index = 0; index < 5; index += 1) await tell('usr_pages00000', index);
  const titles: string[] = [];
  let after: string | null = null;
  do {
    const answer = await notifications.send(viewer, list, { first: 2, after });
    const { edges, pageInfo, unreadCount } = answer.data.notifications;
    expect(unreadCount).toBe(5);
    titles.push(...edges.map((edge: { node: { title: string } }) => edge.node.title));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(titles).toEqual([4, 3, 2, 1, 0].map((index) => `web-${index} siap digunakan`));
});

it('marks as read once, for the reader only', async () => {
  const reader = notifications.user('usr_reader0000');
  await tell('usr_reader0000', 1);
  await tell('usr_reader0000', 2);
  const { id } = (await noticesOf('usr_reader0000')).edges[0].node;
  const first = (await notifications.send(reader, markRead, { id })).data.markNotificationRead;
  expect(first).toMatchObject({ unreadCount: 1, notice: { id } });
  notifications.pass(60_000);
  const again = (await notifications.send(reader, markRead, { id })).data.markNotificationRead;
  expect(again).toEqual(first);
  const stranger = notifications.user('usr_stranger00');
  const theirs = await notifications.send(stranger, markRead, { id });
  const unknown = await notifications.send(stranger, markRead, { id: 'ntc_unknown000' });
  expect(theirs.data.markNotificationRead).toMatchObject({
    __typename: 'NotFoundError',
    path: ['input', 'noticeId'],
  });
  expect(theirs).toEqual(unknown);
});

it('asks visitors to sign in, also before a subscription opens', async () => {
  const nobody = { kind: 'anonymous' } as const;
  const asked = await notifications.send(nobody, list, { first: 1 });
  expect(asked.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const source = await notifications.subscribe(
    nobody,
    'subscription { notificationReceived { id } }',
  );
  const { value } = await source.next();
  expect(value.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

it('pushes a notice to its reader and to nobody else', async () => {
  const document = 'subscription { notificationReceived { id title kind } }';
  const mine = await notifications.subscribe(notifications.user('usr_live000000'), document);
  const others = await notifications.subscribe(notifications.user('usr_other00000'), document);
  const arrived = mine.next();
  const silent = others.next();
  await tell('usr_live000000', 1);
  await notifications.running.drainOutbox();
  expect((await arrived).value.data.notificationReceived.title).toBe('web-1 siap digunakan');
  const quiet = new Promise((resolve) => setTimeout(() => resolve('quiet'), 100));
  expect(await Promise.race([silent, quiet])).toBe('quiet');
  await mine.return?.();
  await others.return?.();
});

it('resolves references for the reader only', async () => {
  await tell('usr_refer00000', 1);
  const { id } = (await noticesOf('usr_refer00000')).edges[0].node;
  const query = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Notice { id title } } }`;
  const r = [{ __typename: 'Notice', id }];
  const own = await notifications.send(notifications.user('usr_refer00000'), query, { r });
  expect(own.data._entities[0].id).toBe(id);
  const admin = { ...notifications.user('usr_admin00000'), role: 'ADMIN' } as const;
  for (const actor of [notifications.user('usr_other00000'), admin, { kind: 'anonymous' } as const])
    expect((await notifications.send(actor, query, { r })).data._entities).toEqual([null]);
});
