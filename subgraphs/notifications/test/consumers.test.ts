import { eventCatalogue, ToppedUp } from '@webrana/events';
import { newId, personOf, testOwnerOf } from '@webrana/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { NoticeEntity } from '../src/modules/notice/notice.entity.ts';
import { startMailReceiver } from './mail-receiver.ts';
import { type Case, cases } from './news.ts';
import { eventually, type Notifications, startNotifications } from './start-notifications.ts';

/** These have stories of their own in `notices.test.ts` and `account-mails.test.ts`. */
const elsewhere = [
  'billing.invoice-paid',
  'billing.wallet-credited',
  'identity.mail-requested',
  'identity.user-registered',
  'instances.instance-activated',
  'instances.instance-failed',
  'orders.order-placed',
];

it('every event that is told to this subgraph is tried', () => {
  const told = [...eventCatalogue.values()].filter(({ consumers }) =>
    consumers.includes('notifications'),
  );
  const tried = [...cases.map(({ event }) => event.name), ...elsewhere];
  expect(told.map(({ name }) => name).toSorted()).toEqual(tried.toSorted());
});

describe.each(['sqlite', 'mariadb'] as const)('what others tell, on %s', (kind) => {
  let receiver: Awaited<ReturnType<typeof startMailReceiver>>;
  let notifications: Notifications;
  beforeAll(async () => {
    receiver = await startMailReceiver();
    const environment = { SMTP_URL: receiver.url, MAIL_FROM: 'WeBrana <halo@webrana.test>' };
    notifications = await startNotifications({ kind, environment });
    await notifications.running.begin();
  });
  afterAll(async () => {
    await notifications.stop();
    await receiver.stop();
  });

  const somebody = (locale: 'ID' | 'EN'): string => {
    const userId: string = newId('user');
    notifications.identity.contacts.set(userId, {
      email: `${userId}@example.com`,
      name: 'Sari',
      locale,
    });
    return userId;
  };
  const list = '{ notifications(first: 50) { edges { node { kind title link } } } }';
  const noticesOf = async (userId: string, locale: 'ID' | 'EN') => {
    const asked = locale === 'ID' ? 'id' : 'en';
    const { data } = await notifications.send(notifications.user(userId), list, {}, asked);
    return data.notifications.edges.map(({ node }: { node: object }) => node);
  };
  const deliveriesOf = (userId: string) =>
    notifications.running.database.fork().find(DeliveryEntity, { userId });
  const subjectsTo = (userId: string) =>
    receiver.mails
      .filter(({ to }) => JSON.stringify(to).includes(`${userId}@`))
      .map(({ subject }) => subject);
  /** Handled to the end, so that what is counted afterwards is all there will be. */
  const tell = async ({ event, data }: Case, customerId: string) => {
    const ids = [newId('event'), newId('event')] as const;
    for (const id of [ids[0], ids[0], ids[1]])
      await notifications.deliverEvent(event, { ...data, customerId } as never, id);
    await eventually(async () => {
      const rows = (await notifications.running.database
        .fork()
        .execute('select event_id from inbox where event_id in (?, ?)', [...ids])) as object[];
      return rows.length === 2 || undefined;
    });
  };

  it.each(cases)(
    '$event.name is one notice and one mail, each in the language of the person',
    async (each) => {
      for (const locale of ['ID', 'EN'] as const) {
        const userId = somebody(locale);
        await tell(each, userId);
        const title = each.titles[locale];
        expect(await noticesOf(userId, locale)).toEqual([
          { kind: each.kind, title, link: each.link },
        ]);
        await eventually(
          async () =>
            (await deliveriesOf(userId)).every(({ state }) => state === 'SENT') || undefined,
        );
        expect(subjectsTo(userId)).toEqual([title]);
        expect(await deliveriesOf(userId)).toMatchObject([{ template: each.kind, state: 'SENT' }]);
      }
    },
  );

  it.each(cases)('$event.name tells a test twin in the app only', async (each) => {
    const person = somebody('ID');
    const twin = testOwnerOf(person);
    expect(personOf(twin)).toBe(person);
    await tell(each, twin);
    expect(await noticesOf(twin, 'ID')).toEqual([
      { kind: each.kind, title: each.titles.ID, link: each.link },
    ]);
    expect(await noticesOf(person, 'ID')).toEqual([]);
    expect(await deliveriesOf(twin)).toMatchObject([
      { state: 'SKIPPED', lastProblem: 'suppressed: test mode' },
    ]);
    expect(subjectsTo(person)).toEqual([]);
  });

  it('an approved transfer is told by its decision alone', async () => {
    const userId = somebody('ID');
    const topUp = cases.find(({ event }) => event === ToppedUp) as Case;
    await tell({ ...topUp, data: { ...topUp.data, method: 'BANK_TRANSFER' } }, userId);
    const em = notifications.running.database.fork();
    expect(await em.count(NoticeEntity, { userId })).toBe(0);
  });
});
