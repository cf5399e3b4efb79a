import { type AccountMailKind, accountMailKinds, MailRequested } from '@webrana/events';
import type { Logger } from '@webrana/telemetry';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { deliverMail } from '../src/modules/delivery/use-cases/deliver-mail.ts';
import { NoticeEntity } from '../src/modules/notice/notice.entity.ts';
import { startMailReceiver } from './mail-receiver.ts';
import {
  eventually,
  type FakeAccountMail,
  type Notifications,
  startNotifications,
} from './start-notifications.ts';

const code = '739201';
const linkPath = '/verify-email?token=s3cr3t-T0ken';
const logged: string[] = [];
const keep = (facts: unknown, message: string): void => {
  logged.push(JSON.stringify(facts) + message);
};
const log: Logger = { debug: keep, info: keep, warn: keep, error: keep, child: () => log };

let receiver: Awaited<ReturnType<typeof startMailReceiver>>;
let notifications: Notifications;
let count = 0;
beforeAll(async () => {
  receiver = await startMailReceiver();
  notifications = await startNotifications({ environment: { SMTP_URL: receiver.url }, log });
  await notifications.running.begin();
});
beforeEach(() => {
  receiver.mails.length = 0;
});
afterAll(async () => {
  await notifications.stop();
  await receiver.stop();
});

const minutes = (more: number): string =>
  new Date(notifications.useCase().clock.now().getTime() + more * 60_000).toISOString();
const fork = () => notifications.running.database.fork();

/** Identity asks for a mail; `content` is what it answers when the mail is sent, or null. */
const request = async (kind: AccountMailKind, content: Partial<FakeAccountMail> | null = {}) => {
  count += 1;
  const mailId = `aml_${String(count).padStart(10, '0')}`;
  const userId = `usr_account${String(count).padStart(4, '0')}`;
  if (content)
    notifications.identity.accountMails.set(mailId, {
      kind,
      email: `sari${count}@example.com`,
      name: 'Sari',
      locale: 'ID',
      code: null,
      linkPath: null,
      expiresAt: null,
      occurredAt: minutes(0),
      device: null,
      clientAddress: null,
      newEmail: null,
      ...content,
    });
  const ask = () => notifications.deliverEvent(MailRequested, { mailId, userId, kind });
  await ask();
  const row = () => fork().findOne(DeliveryEntity, { mailId });
  const settled = () =>
    eventually(async () => {
      const found = await fork().findOne(DeliveryEntity, { mailId });
      return found && !['PENDING', 'SENDING'].includes(found.state) ? found : undefined;
    });
  return { mailId, userId, ask, row, settled };
};

it('mails code and link, how long they work, and keeps neither', async () => {
  const asked = await request('EMAIL_VERIFICATION', { code, linkPath, expiresAt: minutes(60) });
  expect(await asked.settled()).toMatchObject({ state: 'SENT', template: 'EMAIL_VERIFICATION' });
  const [mail] = receiver.mails;
  expect(mail?.subject).toBe('Konfirmasi alamat surel Anda');
  expect(mail?.text).toContain(`\n    ${code}\n`);
  expect(mail?.text).toContain(`https://webrana.test${linkPath}`);
  expect(mail?.text).toContain('Berlaku sampai 22 November 2026 15.05 WIB');
  expect(mail?.text).toContain('Abaikan surel ini');
  expect(mail?.html).toMatch(new RegExp(`letter-spacing:8px">${code}<`));
  const rows = JSON.stringify([
    await fork().find(DeliveryEntity, {}),
    await fork().find(NoticeEntity, {}),
    logged,
  ]);
  expect(rows).not.toContain(code);
  expect(rows).not.toContain('s3cr3t');
  expect(rows).not.toContain('@example.com');
});

it('sends once though asked twice', async () => {
  const asked = await request('PASSWORD_RESET', { linkPath, locale: 'EN' });
  await asked.settled();
  await asked.ask();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(receiver.mails.map(({ subject }) => subject)).toEqual(['Choose a new password']);
});

it('passes over what was used or has expired, also after it waited', async () => {
  const used = await request('EMAIL_VERIFICATION', null);
  expect(await used.settled()).toMatchObject({
    state: 'SKIPPED',
    lastProblem: 'used, expired or withdrawn',
  });
  receiver.refuseNext(451, 'greylisted');
  const slow = await request('PASSWORD_RESET', { linkPath, expiresAt: minutes(0.4) });
  const deferred = await eventually(async () => {
    const row = await slow.row();
    return row?.state === 'PENDING' && row.lastProblem ? row : undefined;
  });
  notifications.pass(30_000);
  await deliverMail(notifications.useCase(), deferred.id);
  expect(await slow.row()).toMatchObject({ state: 'SKIPPED', attempts: 2 });
  expect(receiver.mails).toHaveLength(0);
});

it('keeps a secret out of the log though the mail server quotes it', async () => {
  receiver.refuseNext(550, `no thanks: ${code} ${linkPath}`);
  const asked = await request('EMAIL_CHANGE_NEW_ADDRESS', { code, linkPath });
  const { state, lastProblem } = await asked.settled();
  expect(state).toBe('FAILED');
  expect(lastProblem).toContain('no thanks: … …');
  expect(JSON.stringify(logged)).not.toContain('s3cr3t');
});

it.each(['PASSWORD_CHANGED', 'NEW_SIGN_IN', 'MFA_ENABLED', 'MFA_DISABLED'] as const)(
  'keeps %s in the app as well, whatever its reader prefers',
  async (kind) => {
    const device = 'Firefox <b>on</b> Linux';
    const asked = await request(kind, { device, clientAddress: '203.0.113.7', locale: 'EN' });
    expect(await asked.settled()).toMatchObject({ state: 'SENT', template: kind });
    const [mail] = receiver.mails;
    expect(mail?.text).toContain('IP address: 203.0.113.7');
    expect(mail?.text).toContain('Was it not you?');
    expect(mail?.text).toContain('https://webrana.test/account/security');
    expect(mail?.html).toContain('Firefox &lt;b&gt;on&lt;/b&gt; Linux');
    await asked.ask();
    const query = `{ notifications(filter: { isRead: false }) { unreadCount
      edges { node { kind title body link } } } }`;
    const { data } = await notifications.send(notifications.user(asked.userId), query, {}, 'en');
    expect(data.notifications).toMatchObject({
      unreadCount: 1,
      edges: [{ node: { kind: 'SECURITY', title: mail?.subject, link: '/account/security' } }],
    });
  },
);

it('says goodbye to an erased account and forgets what its owner was told', async () => {
  const asked = await request('ACCOUNT_ERASED');
  await asked.settled();
  await notifications.deliverEvent(MailRequested, {
    mailId: 'aml_before0000',
    userId: asked.userId,
    kind: 'MFA_ENABLED',
  });
  await eventually(() => fork().findOne(NoticeEntity, { userId: asked.userId }));
  const twin = { mailId: 'aml_again00000', userId: asked.userId, kind: 'ACCOUNT_ERASED' } as const;
  await notifications.deliverEvent(MailRequested, twin);
  await eventually(async () =>
    (await fork().count(NoticeEntity, { userId: asked.userId })) === 0 ? true : undefined,
  );
  expect(receiver.mails[0]?.subject).toBe('Akun WeBrana Anda telah dihapus');
});

it.each(accountMailKinds)('has words for %s in both languages', async (kind) => {
  const content = { code, linkPath, expiresAt: minutes(5), newEmail: 'baru@example.com' };
  for (const locale of ['ID', 'EN'] as const) {
    const asked = await request(kind, { ...content, locale });
    expect((await asked.settled()).state).toBe('SENT');
  }
  const [indonesian, english] = receiver.mails;
  for (const mail of [indonesian, english]) {
    expect(mail?.text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    expect(mail?.html).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  }
  expect(indonesian?.text).toContain('Halo Sari,');
  expect(english?.text).toContain('Hello Sari,');
  expect(indonesian?.subject).not.toBe(english?.subject);
});
