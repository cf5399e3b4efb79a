import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveryEntity } from '../src/modules/delivery/delivery.entity.ts';
import { notify } from '../src/modules/notice/use-cases/notify.ts';
import { type Notifications, startNotifications } from './start-notifications.ts';

type Preference = { kind: string; channel: string; isEnabled: boolean; isMandatory: boolean };
const matrix = '{ notificationPreferences { kind channel isEnabled isMandatory } }';
const set = `mutation($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) { __typename
    ... on SetNotificationPreferenceSuccess { preference { kind channel isEnabled }
      preferences { kind channel isEnabled } }
    ... on NotificationMandatoryError { message path kind } } }`;
const list = `query($filter: NoticeFilter) { notifications(filter: $filter) {
  unreadCount edges { node { id title readAt } } } }`;

describe.each(['sqlite', 'mariadb'] as const)('on %s', (kind) => {
  let notifications: Notifications;
  beforeAll(async () => {
    notifications = await startNotifications({ kind });
  });
  afterAll(() => notifications.stop());

  const choose = async (userId: string, kind: string, channel: string, isEnabled: boolean) => {
    const input = { kind, channel, isEnabled };
    const answer = await notifications.send(notifications.user(userId), set, { input });
    return answer.data.setNotificationPreference;
  };
  const noticesOf = async (userId: string, filter: object | null = null) => {
    const answer = await notifications.send(notifications.user(userId), list, { filter });
    return answer.data.notifications;
  };
  const tell = (userId: string, index = 1) =>
    notify(notifications.useCase(), {
      kind: 'INSTANCE_READY',
      userId,
      subject: `ins_${userId}${index}`,
      facts: { hostname: `web-${index}`, ipv4: null },
      link: `/instances/ins_${index}`,
      occurredAt: notifications.useCase().clock.now().toISOString(),
    });
  const mailsFor = (userId: string) =>
    notifications.running.database.fork().count(DeliveryEntity, { userId });

  it('answers every kind and channel, all on, security for good', async () => {
    const viewer = notifications.user('usr_matrix0000');
    const { data } = await notifications.send(viewer, matrix);
    const preferences: Preference[] = data.notificationPreferences;
    const schema = await notifications.send(
      viewer,
      '{ __type(name: "NoticeKind") { enumValues { name } } }',
    );
    const kinds: string[] = schema.data.__type.enumValues.map(
      (value: { name: string }) => value.name,
    );
    const expected = kinds.flatMap((each) => [`${each} EMAIL`, `${each} IN_APP`]);
    expect(preferences.map(({ kind, channel }) => `${kind} ${channel}`).toSorted()).toEqual(
      expected.toSorted(),
    );
    expect(preferences.every(({ isEnabled }) => isEnabled)).toBe(true);
    expect(preferences.filter(({ isMandatory }) => isMandatory)).toEqual([
      { kind: 'SECURITY', channel: 'EMAIL', isEnabled: true, isMandatory: true },
      { kind: 'SECURITY', channel: 'IN_APP', isEnabled: true, isMandatory: true },
    ]);
  });

  it('tells by mail only, in the app only, or not at all', async () => {
    const off = (userId: string, channel: string) =>
      choose(userId, 'INSTANCE_READY', channel, false);
    await off('usr_mailonly00', 'IN_APP');
    await off('usr_apponly000', 'EMAIL');
    await off('usr_silent0000', 'EMAIL');
    await off('usr_silent0000', 'IN_APP');
    const reached: Record<string, unknown> = {};
    for (const userId of ['usr_mailonly00', 'usr_apponly000', 'usr_silent0000', 'usr_default000']) {
      await tell(userId);
      const { edges, unreadCount } = await noticesOf(userId);
      expect(edges).toHaveLength(unreadCount);
      reached[userId] = { app: unreadCount, mail: await mailsFor(userId) };
    }
    expect(reached).toEqual({
      usr_mailonly00: { app: 0, mail: 1 },
      usr_apponly000: { app: 1, mail: 0 },
      usr_silent0000: { app: 0, mail: 0 },
      usr_default000: { app: 1, mail: 1 },
    });
  });

  it('can be switched back, which does not tell old news', async () => {
    const userId = 'usr_changes000';
    expect(await choose(userId, 'INSTANCE_READY', 'EMAIL', false)).toMatchObject({
      preference: { kind: 'INSTANCE_READY', channel: 'EMAIL', isEnabled: false },
    });
    await tell(userId, 1);
    const { preferences } = await choose(userId, 'INSTANCE_READY', 'EMAIL', true);
    expect(preferences.every((each: Preference) => each.isEnabled)).toBe(true);
    await tell(userId, 1);
    expect(await mailsFor(userId)).toBe(0);
    await tell(userId, 2);
    expect(await mailsFor(userId)).toBe(1);
  });

  it('does not let security be switched off, and says so', async () => {
    for (const channel of ['EMAIL', 'IN_APP'])
      expect(await choose('usr_secure0000', 'SECURITY', channel, false)).toMatchObject({
        __typename: 'NotificationMandatoryError',
        path: ['input', 'isEnabled'],
        kind: 'SECURITY',
      });
    expect(await choose('usr_secure0000', 'SECURITY', 'EMAIL', true)).toMatchObject({
      preference: { isEnabled: true },
    });
  });

  it('keeps the choices of one from another, and asks visitors to sign in', async () => {
    await choose('usr_chooser000', 'WELCOME', 'EMAIL', false);
    const { data } = await notifications.send(notifications.user('usr_neighbour0'), matrix);
    expect(data.notificationPreferences.every((each: Preference) => each.isEnabled)).toBe(true);
    const refused = await notifications.send({ kind: 'anonymous' }, matrix);
    expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('marks all as read, or all that were seen, for the reader only', async () => {
    const mark = `mutation($id: ID) {
    markAllNotificationsRead(input: { newestNoticeId: $id }) {
      ... on MarkAllNotificationsReadSuccess { markedCount unreadCount } } }`;
    const userId = 'usr_marksall00';
    for (let index = 0; index < 4; index += 1) await tell(userId, index);
    await tell('usr_bystander0');
    const { edges } = await noticesOf(userId);
    const markUpTo = async (id: string | null) =>
      (await notifications.send(notifications.user(userId), mark, { id })).data
        .markAllNotificationsRead;
    expect(await markUpTo(edges[2].node.id)).toEqual({ markedCount: 2, unreadCount: 2 });
    const titles = async (isRead: boolean) =>
      (await noticesOf(userId, { isRead })).edges.map(
        ({ node }: { node: { title: string } }) => node.title,
      );
    expect(await titles(true)).toEqual(['web-1 siap digunakan', 'web-0 siap digunakan']);
    expect(await titles(false)).toEqual(['web-3 siap digunakan', 'web-2 siap digunakan']);
    expect(await markUpTo(null)).toEqual({ markedCount: 2, unreadCount: 0 });
    expect(await markUpTo(null)).toEqual({ markedCount: 0, unreadCount: 0 });
    expect((await noticesOf('usr_bystander0')).unreadCount).toBe(1);
  });
});
