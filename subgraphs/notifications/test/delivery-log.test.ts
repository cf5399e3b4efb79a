import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { deliverMail } from '../src/modules/delivery/use-cases/deliver-mail.ts';
import { announceAccountMail } from '../src/modules/notice/use-cases/announce-account-mail.ts';
import { notify } from '../src/modules/notice/use-cases/notify.ts';
import { startMailReceiver } from './mail-receiver.ts';
import { type Notifications, startNotifications } from './start-notifications.ts';

let receiver: Awaited<ReturnType<typeof startMailReceiver>>;
beforeAll(async () => {
  receiver = await startMailReceiver();
});
afterAll(() => receiver.stop());
beforeEach(() => {
  receiver.mails.length = 0;
});

const log = `query($first: Int! = 50, $after: String, $filter: DeliveryFilter) {
  deliveries(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id state template channel attempts lastProblem nextAttemptAt sentAt
      viewerCanResend user { id } resend { at by { id } reason } } }
    pageInfo { hasNextPage endCursor } } }`;
const resend = `mutation($id: ID!, $reason: String! = "the mailbox was full") {
  resendDelivery(input: { deliveryId: $id, reason: $reason }) { __typename
    ... on ResendDeliverySuccess { delivery { id state viewerCanResend
      resend { by { id } reason } } }
    ... on DeliveryNotFailedError { path state }
    ... on NotFoundError { path } ... on InvalidInputError { path } } }`;

describe.each(['sqlite', 'mariadb'] as const)('on %s', (kind) => {
  let notifications: Notifications;
  let count = 0;
  beforeAll(async () => {
    notifications = await startNotifications({ kind, environment: { SMTP_URL: receiver.url } });
  });
  afterAll(() => notifications.stop());
  const staff = () => notifications.user('usr_staff00000', 'SUPPORT');

  const write = async (): Promise<DeliveryEntity> => {
    count += 1;
    const userId = `usr_log${kind}${count}`;
    const contact = { email: `log${count}@example.com`, name: 'Sari', locale: 'ID' } as const;
    notifications.identity.contacts.set(userId, contact);
    await notify(notifications.useCase(), {
      kind: 'INSTANCE_READY',
      userId,
      subject: `ins_log${count}`,
      facts: { hostname: 'web-1', ipv4: null },
      link: '/instances/ins_1',
      occurredAt: notifications.useCase().clock.now().toISOString(),
    });
    notifications.pass(1);
    return notifications.running.database.fork().findOneOrFail(DeliveryEntity, { userId });
  };
  const rowOf = (id: string) =>
    notifications.running.database.fork().findOneOrFail(DeliveryEntity, { id });
  const deliver = async (id: string) => {
    await deliverMail(notifications.useCase(), id);
    return rowOf(id);
  };
  const fail = async (): Promise<DeliveryEntity> => {
    const { id } = await write();
    receiver.refuseNext(550, 'mailbox full');
    const failed = await deliver(id);
    expect(failed.state).toBe('FAILED');
    return failed;
  };
  const ask = async (id: string, more: { reason?: string } = {}) =>
    (await notifications.send(staff(), resend, { id, ...more })).data.resendDelivery;

  it('shows staff what became of each mail, newest first, page by page', async () => {
    const written = [await write(), await write(), await write()];
    // Of the same instant: the order among them is still a fixed one.
    const { createdAt } = written[2] as DeliveryEntity;
    await notifications.running.database.transact(({ em }) =>
      em.nativeUpdate(DeliveryEntity, { id: written[1]?.id }, { createdAt }),
    );
    await deliver(written[0]?.id as string);
    const seen: { id: string; state: string }[] = [];
    let after: string | null = null;
    do {
      const answer = await notifications.send(staff(), log, { first: 1, after });
      const { edges, pageInfo } = answer.data.deliveries;
      seen.push(...edges.map((edge: { node: object }) => edge.node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    const [first, second] = [written[1]?.id, written[2]?.id].sort().reverse();
    expect(seen.map(({ id }) => id)).toEqual([first, second, written[0]?.id]);
    expect(seen.at(-1)).toMatchObject({
      state: 'SENT',
      template: 'INSTANCE_READY',
      channel: 'EMAIL',
      attempts: 1,
      nextAttemptAt: null,
      viewerCanResend: false,
      resend: null,
      user: { id: written[0]?.userId },
    });
    const filter = { state: 'PENDING', userId: written[1]?.userId, template: 'INSTANCE_READY' };
    const filtered = await notifications.send(staff(), log, { filter });
    expect(filtered.data.deliveries.edges).toHaveLength(1);
    const odd = await notifications.send(staff(), log, { after: 'bm9uc2Vuc2U' });
    expect(odd.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('shows customers nothing', async () => {
    const { id } = await write();
    const customer = notifications.user('usr_curious000');
    for (const document of [log, resend]) {
      const answer = await notifications.send(customer, document, { id });
      expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
    }
    const entities = `query($r: [_Any!]!) { _entities(representations: $r) {
      ... on Delivery { id lastProblem } } }`;
    const r = [{ __typename: 'Delivery', id }];
    const theirs = await notifications.send(customer, entities, { r });
    expect(theirs.data._entities).toEqual([null]);
    const ours = await notifications.send(staff(), entities, { r });
    expect(ours.data._entities[0].id).toBe(id);
  });

  it('sends again what was given up, from the beginning, and remembers who and why', async () => {
    const failed = await fail();
    const answer = await ask(failed.id);
    expect(answer).toMatchObject({
      delivery: {
        state: 'PENDING',
        viewerCanResend: false,
        resend: { by: { id: 'usr_staff00000' }, reason: 'the mailbox was full' },
      },
    });
    receiver.refuseNext(451);
    const later = await deliver(failed.id);
    expect(later).toMatchObject({ state: 'PENDING', attempts: 2, pastAttempts: 1 });
    notifications.pass(30_000);
    expect(await deliver(failed.id)).toMatchObject({ state: 'SENT', attempts: 3 });
    expect(receiver.mails[0]?.messageId).toBe(`<${failed.id}@webrana>`);
  });

  it('sends again what has become old, since a person asked for it', async () => {
    const failed = await fail();
    notifications.pass(48 * 60 * 60_000);
    await ask(failed.id);
    expect(await deliver(failed.id)).toMatchObject({ state: 'SENT' });
  });

  it('refuses what was not given up, the unknown, and a missing reason', async () => {
    const sent = await write();
    await deliver(sent.id);
    expect(await ask(sent.id)).toEqual({
      __typename: 'DeliveryNotFailedError',
      path: ['input', 'deliveryId'],
      state: 'SENT',
    });
    const unknown = await ask('dlv_00000000000000000000000000');
    expect(unknown).toMatchObject({ __typename: 'NotFoundError' });
    const silent = await ask((await fail()).id, { reason: '  ' });
    expect(silent).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['input', 'reason'],
    });
  });

  it('takes one of two who ask at the same time', async () => {
    const { id } = await fail();
    const answers = await Promise.all([ask(id), ask(id)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'DeliveryNotFailedError',
      'ResendDeliverySuccess',
    ]);
  });

  it('never brings back a secret that has expired', async () => {
    const mailId = `aml_expired${kind}`;
    receiver.refuseNext(550);
    notifications.identity.accountMails.set(mailId, {
      kind: 'PASSWORD_RESET',
      email: 'sari@example.com',
      name: 'Sari',
      locale: 'ID',
      code: null,
      linkPath: '/reset?token=abc',
      expiresAt: null,
      occurredAt: notifications.useCase().clock.now().toISOString(),
      device: null,
      clientAddress: null,
      newEmail: null,
    });
    await announceAccountMail(notifications.useCase(), {
      mailId,
      userId: `usr_expired${kind}`,
      kind: 'PASSWORD_RESET',
      occurredAt: notifications.useCase().clock.now().toISOString(),
    });
    const { id } = await notifications.running.database
      .fork()
      .findOneOrFail(DeliveryEntity, { mailId });
    expect((await deliver(id)).state).toBe('FAILED');
    notifications.identity.accountMails.delete(mailId);
    await ask(id);
    expect(await deliver(id)).toMatchObject({ state: 'SKIPPED', attempts: 2 });
    expect(receiver.mails).toHaveLength(0);
    expect(await ask(id)).toMatchObject({ __typename: 'DeliveryNotFailedError' });
  });
});

it('keeps the rows of an older installation', () => {
  const folder = new URL('../migrations/sqlite/', import.meta.url);
  const database = new DatabaseSync(':memory:');
  const [first, ...later] = readdirSync(folder).sort();
  const run = (file: string): void => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const [, sql] of text.matchAll(/addSql\(\s*`((?:\\`|[^`])*)`/g))
      database.exec((sql as string).replaceAll('\\`', '`'));
  };
  run(first as string);
  database.exec(`insert into delivery values ('dlv_1', 'ntc_1', 'usr_1', 'EMAIL', 'WELCOME', 'SENT',
    1, 0, 0, null, 'dlv_1@webrana', 0, 0)`);
  database.exec(`insert into notice values ('ntc_1', 'usr_1', 'WELCOME', 'WELCOME:usr_1', '{}', '/',
    0, null)`);
  for (const file of later) run(file);
  const [delivery] = database.prepare('select * from delivery').all();
  expect(delivery).toMatchObject({ notice_id: 'ntc_1', past_attempts: 0, mail_id: null });
  expect(database.prepare('select is_shown from notice').all()).toEqual([{ is_shown: 1 }]);
});
