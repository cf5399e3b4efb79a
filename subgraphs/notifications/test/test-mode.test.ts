import { InvoicePaid } from '@webrana/events';
import { newId, personOf, testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { deliverMail } from '../src/modules/delivery/use-cases/deliver-mail.ts';
import { sweepDeliveries } from '../src/modules/delivery/use-cases/sweep-deliveries.ts';
import { startMailReceiver } from './mail-receiver.ts';
import { eventually, type Notifications, startNotifications } from './start-notifications.ts';

let receiver: Awaited<ReturnType<typeof startMailReceiver>>;
beforeAll(async () => {
  receiver = await startMailReceiver();
});
afterAll(() => receiver.stop());
beforeEach(() => {
  receiver.mails.length = 0;
});

describe.each(['sqlite', 'mariadb'] as const)('test mode on %s', (kind) => {
  let notifications: Notifications;
  beforeAll(async () => {
    const environment = { SMTP_URL: receiver.url, MAIL_FROM: 'WeBrana <halo@webrana.test>' };
    notifications = await startNotifications({ kind, environment });
    await notifications.running.begin();
  });
  afterAll(() => notifications.stop());

  const em = () => notifications.running.database.fork();

  it('tells the twin in the app, and the log says that its mail was suppressed', async () => {
    const customerId = testOwnerOf(newId('user'));
    notifications.identity.contacts.set(personOf(customerId), {
      email: 'sari@example.com',
      name: 'Sari',
      locale: 'ID',
    });
    const orderId = newId('order');
    await notifications.deliverEvent(InvoicePaid, {
      invoiceId: newId('invoice'),
      invoiceNumber: 'TEST/2026/11/000001',
      orderId,
      customerId,
      amount: 111_000,
      paidAt: '2026-11-22T07:00:00.000Z',
    });
    const row = await eventually(
      async () => (await em().findOne(DeliveryEntity, { userId: customerId })) ?? undefined,
    );
    expect(row).toMatchObject({
      state: 'SKIPPED',
      lastProblem: 'suppressed: test mode',
      attempts: 0,
    });
    const { data } = await notifications.send(
      notifications.user(customerId),
      '{ notifications { unreadCount edges { node { kind link } } } }',
    );
    expect(data.notifications).toMatchObject({
      unreadCount: 1,
      edges: [{ node: { kind: 'PAYMENT_RECEIVED', link: `/orders/${orderId}` } }],
    });
    const logged = async (filter: object) => {
      const answer = await notifications.send(
        notifications.user('usr_staff00000', 'SUPPORT'),
        'query($f: DeliveryFilter) { deliveries(filter: $f) { edges { node { id } } } }',
        { f: { userId: customerId, ...filter } },
      );
      return answer.data.deliveries.edges.map((edge: { node: { id: string } }) => edge.node.id);
    };
    expect([await logged({}), await logged({ mode: 'LIVE' })]).toEqual([[], []]);
    expect([await logged({ mode: 'TEST' }), await logged({ mode: 'ALL' })]).toEqual([
      [row.id],
      [row.id],
    ]);
    // Even a delivery that somebody set to be sent again leaves nothing.
    await notifications.running.database.transact((tx) =>
      tx.em.nativeUpdate(DeliveryEntity, { id: row.id }, { state: 'PENDING' }),
    );
    await sweepDeliveries(notifications.useCase());
    await deliverMail(notifications.useCase(), row.id);
    // The sweep rang for it too; whichever of the two came first puts it aside.
    await eventually(
      async () =>
        (await em().findOneOrFail(DeliveryEntity, { id: row.id })).state === 'SKIPPED' || undefined,
    );
    expect(receiver.mails).toEqual([]);
  });
});
