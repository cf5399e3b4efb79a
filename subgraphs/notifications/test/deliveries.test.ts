import { UserRegistered } from '@webrana/events';
import type { Logger } from '@webrana/telemetry';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../src/config.ts';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { deliverMail } from '../src/modules/delivery/use-cases/deliver-mail.ts';
import { sweepDeliveries } from '../src/modules/delivery/use-cases/sweep-deliveries.ts';
import { notify } from '../src/modules/notice/use-cases/notify.ts';
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

describe.each(['sqlite', 'mariadb'] as const)('on %s', (kind) => {
  let notifications: Notifications;
  let count = 0;
  beforeAll(async () => {
    const environment = { SMTP_URL: receiver.url, MAIL_FROM: 'WeBrana <halo@webrana.test>' };
    notifications = await startNotifications({ kind, environment });
  });
  afterAll(() => notifications.stop());
  afterEach(() => {
    notifications.identity.answers = true;
  });

  const write = async (more: { locale?: 'ID' | 'EN'; name?: string } = {}) => {
    count += 1;
    const userId = `usr_mail${kind}${count}`;
    notifications.identity.contacts.set(userId, {
      email: `sari${count}@example.com`,
      name: 'Sari',
      locale: 'ID',
      ...more,
    });
    await notify(notifications.useCase(), {
      kind: 'INSTANCE_READY',
      userId,
      subject: `ins_mail${count}`,
      facts: { hostname: 'web-<b>1</b>', ipv4: '203.0.113.9' },
      link: '/instances/ins_1',
      occurredAt: notifications.useCase().clock.now().toISOString(),
    });
    return rowOf(userId);
  };
  const rowOf = (userId: string) =>
    notifications.running.database.fork().findOneOrFail(DeliveryEntity, { userId });
  const deliver = async (delivery: DeliveryEntity) => {
    await deliverMail(notifications.useCase(), delivery.id);
    return rowOf(delivery.userId);
  };
  const set = (id: string, change: Partial<DeliveryEntity>) =>
    notifications.running.database.transact(({ em }) =>
      em.nativeUpdate(DeliveryEntity, { id }, change),
    );

  it('sends one mail in the language of its reader, and not again', async () => {
    const delivery = await write({ locale: 'EN', name: 'Sari "S" <script>' });
    const sent = await deliver(delivery);
    expect(sent).toMatchObject({ state: 'SENT', attempts: 1, lastProblem: null });
    expect(sent.sentAt).toBeInstanceOf(Date);
    const [mail] = receiver.mails;
    expect(mail).toMatchObject({
      subject: 'web-<b>1</b> is ready',
      messageId: `<${delivery.id}@webrana>`,
      from: { value: [{ name: 'WeBrana', address: 'halo@webrana.test' }] },
      to: { value: [{ name: 'Sari "S" <script>' }] },
    });
    expect(mail?.text).toContain('https://webrana.test/instances/ins_1');
    expect(mail?.html).toContain('Hello Sari &quot;S&quot; &lt;script&gt;,');
    expect(mail?.html).toContain('web-&lt;b&gt;1&lt;/b&gt;');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    await deliver(delivery);
    expect(receiver.mails).toHaveLength(1);
    expect(notifications.identity.callers.at(-1)?.actor).toEqual({
      kind: 'service',
      name: 'notifications',
    });
  });

  it('sends once though many workers are rung', async () => {
    const delivery = await write();
    await Promise.all(
      Array.from({ length: 8 }, () => deliverMail(notifications.useCase(), delivery.id)),
    );
    expect(receiver.mails).toHaveLength(1);
    expect(await rowOf(delivery.userId)).toMatchObject({ state: 'SENT', attempts: 1 });
  });

  it('tries again later when deferred, with the same Message-ID', async () => {
    const delivery = await write();
    receiver.refuseNext(451, 'greylisted');
    expect(await deliver(delivery)).toMatchObject({
      state: 'PENDING',
      lastProblem: expect.stringContaining('451'),
    });
    await deliver(delivery);
    expect(receiver.mails).toHaveLength(0);
    notifications.pass(30_000);
    expect(await deliver(delivery)).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(receiver.mails[0]?.messageId).toBe(`<${delivery.id}@webrana>`);
  });

  it('gives up when refused for good, and after eight tries', async () => {
    const refused = await write();
    receiver.refuseNext(550, 'no such mailbox');
    expect(await deliver(refused)).toMatchObject({
      state: 'FAILED',
      lastProblem: expect.stringContaining('no such mailbox'),
    });
    const unlucky = await write();
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect((await rowOf(unlucky.userId)).state).toBe('PENDING');
      receiver.refuseNext(451);
      await deliver(unlucky);
      const { nextAttemptAt } = await rowOf(unlucky.userId);
      notifications.pass(nextAttemptAt.getTime() - notifications.useCase().clock.now().getTime());
    }
    expect(await rowOf(unlucky.userId)).toMatchObject({ state: 'FAILED', attempts: 8 });
    expect(receiver.mails).toHaveLength(0);
  });

  it('waits while identity is away, and gives up on a user it does not know', async () => {
    const delivery = await write();
    notifications.identity.answers = false;
    expect(await deliver(delivery)).toMatchObject({ state: 'PENDING', attempts: 1 });
    notifications.identity.answers = true;
    notifications.pass(30_000);
    expect((await deliver(delivery)).state).toBe('SENT');
    const lost = await write();
    notifications.identity.contacts.delete(lost.userId);
    expect(await deliver(lost)).toMatchObject({
      state: 'FAILED',
      lastProblem: 'nobody to write to',
    });
  });

  it('takes up what a worker left that died before it handed over', async () => {
    const delivery = await write();
    const now = notifications.useCase().clock.now().getTime();
    await set(delivery.id, { attempts: 1, nextAttemptAt: new Date(now + 60_000) });
    await deliver(delivery);
    expect(receiver.mails).toHaveLength(0);
    notifications.pass(60_000);
    expect(await deliver(delivery)).toMatchObject({ state: 'SENT', interruptions: 0 });
  });

  it('sends once more, never twice more, what died while it was handed over', async () => {
    const delivery = await write();
    const die = async () => {
      const nextAttemptAt = new Date(notifications.useCase().clock.now().getTime() + 600_000);
      await set(delivery.id, { state: 'SENDING', nextAttemptAt });
    };
    await die();
    await sweepDeliveries(notifications.useCase());
    expect((await rowOf(delivery.userId)).state).toBe('SENDING');
    notifications.pass(600_000);
    await Promise.all([1, 2].map(() => sweepDeliveries(notifications.useCase())));
    expect(await rowOf(delivery.userId)).toMatchObject({ state: 'PENDING', interruptions: 1 });
    await die();
    notifications.pass(600_000);
    await sweepDeliveries(notifications.useCase());
    expect(await rowOf(delivery.userId)).toMatchObject({ state: 'FAILED', interruptions: 2 });
    await deliver(delivery);
    expect(receiver.mails).toHaveLength(0);
  });

  it('does not let a slow answer overwrite what happened since', async () => {
    const delivery = await write();
    let answer = (): void => {};
    receiver.holdAnswers(new Promise((resolve) => (answer = resolve)));
    const slow = deliver(delivery);
    await eventually(() => (receiver.mails.length ? true : undefined));
    await set(delivery.id, { state: 'FAILED', lastProblem: 'settled by a person' });
    answer();
    receiver.holdAnswers(undefined);
    await slow;
    expect(await rowOf(delivery.userId)).toMatchObject({ lastProblem: 'settled by a person' });
  });

  it('does not mail what waited longer than a day', async () => {
    const delivery = await write();
    notifications.pass(24 * 60 * 60_000 + 1);
    expect(await deliver(delivery)).toMatchObject({ state: 'FAILED', attempts: 0 });
    expect(receiver.mails).toHaveLength(0);
  });
});

it('goes the whole way by itself: event, notice, bell, mail', async () => {
  const notifications = await startNotifications({ environment: { SMTP_URL: receiver.url } });
  const userId = 'usr_whole00000';
  notifications.identity.contacts.set(userId, { email: 'w@example.com', name: 'W', locale: 'ID' });
  await notifications.running.begin();
  await notifications.deliverEvent(UserRegistered, {
    userId,
    locale: 'id',
    registeredAt: '2026-11-22T07:00:00.000Z',
  });
  const mail = await eventually(() => receiver.mails[0]);
  expect(mail.subject).toBe('Selamat datang di WeBrana');
  await notifications.stop();
});

it('lets mails wait without a mail server, and says so once', async () => {
  const warnings: string[] = [];
  const log: Logger = {
    debug: () => {},
    info: () => {},
    warn: (_facts, message) => warnings.push(message),
    error: () => {},
    child: () => log,
  };
  const notifications = await startNotifications({ log });
  await notifications.running.begin();
  await notifications.deliverEvent(UserRegistered, {
    userId: 'usr_wait000000',
    locale: 'id',
    registeredAt: '2026-11-22T07:00:00.000Z',
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await sweepDeliveries(notifications.useCase());
  const [delivery] = await notifications.running.database.fork().find(DeliveryEntity, {});
  expect(delivery).toMatchObject({ state: 'PENDING', attempts: 0 });
  expect(warnings.filter((message) => message.includes('SMTP_URL'))).toHaveLength(1);
  await notifications.stop();
});

it('tries again when our own login is refused', async () => {
  const environment = { SMTP_URL: `smtp://me:wrong@127.0.0.1:${receiver.port}` };
  const notifications = await startNotifications({ environment });
  const { mailer } = notifications.useCase().deps;
  const mail = {
    messageId: 'x@webrana',
    to: { name: 'S', address: 's@example.com' },
    date: new Date(),
    subject: 's',
    text: 't',
    html: 'h',
  };
  expect(await mailer?.send(mail)).toMatchObject({ kind: 'later' });
  await notifications.stop();
});

it('needs a mail server in production', () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/SMTP_URL/);
  expect(() => readSettings({ SMTP_URL: 'http://mail.example' })).toThrow(/SMTP_URL/);
});
