import { SessionRevoked, UserReinstated, UserSuspended } from '@webrana/events';
import { kitEntities } from '@webrana/orm-kit';
import type { UserActor } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import { AuditEntryEntity } from '../src/modules/audit/audit-entry.entity.ts';
import {
  actorOf,
  documents,
  type Identity,
  mutate,
  password,
  registerSomebody,
  registerStaff,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

const [OutboxRow] = kitEntities;
const reason = 'asked by phone';
const refusal = '... on UserActionRefusedError { reason }';

describe.each(['sqlite', 'mariadb'] as const)('on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());

  const signIn = async (email: string, visitor = identity.visitor()) =>
    (await visitor.send(documents.signIn, { input: { email, password } })).data.signIn;
  const act = async (visitor: Visitor, name: string, input: Record<string, unknown>) => {
    const success = `... on ${name[0]?.toUpperCase()}${name.slice(1)}Success {
      user { id role isMfaEnabled suspension { reason } } }`;
    const { result, code } = await mutate(visitor, name, input, `${success} ${refusal}`);
    return result ? (result.reason ?? result.user ?? result.__typename) : code;
  };
  const revoked = async (userId: string) =>
    (await identity.running.database.fork().find(OutboxRow, { name: SessionRevoked.name })).filter(
      ({ data }) => (data as { userId: string }).userId === userId,
    ).length;

  it('suspends with a reason: sessions end, nobody gets in, and reinstates', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { browser, userId, email } = await registerSomebody(identity);
    expect(await act(support.browser, 'suspendUser', { userId, reason: ' ' })).toBe(
      'InvalidInputError',
    );
    expect(await act(support.browser, 'suspendUser', { userId, reason })).toMatchObject({
      suspension: { reason },
    });
    expect(await revoked(userId)).toBe(1);
    expect((await browser.send(documents.refresh)).data.refreshSession.__typename).toBe(
      'SessionEndedError',
    );
    expect((await signIn(email)).__typename).toBe('InvalidCredentialsError');
    expect(await act(support.browser, 'suspendUser', { userId, reason })).toBe('NOTHING_TO_CHANGE');
    expect(await act(support.browser, 'reinstateUser', { userId, reason })).toMatchObject({
      suspension: null,
    });
    expect((await signIn(email)).__typename).toBe('SignInSuccess');
    const acts = await identity.running.database
      .fork()
      .find(AuditEntryEntity, { subjectId: userId, actorId: support.userId });
    expect(acts.map((entry) => [entry.action, entry.reason])).toEqual([
      ['USER_SUSPENDED', reason],
      ['USER_REINSTATED', reason],
    ]);
  });

  it('tells the others once that somebody is suspended, and reinstated, and when', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { userId } = await registerSomebody(identity);
    const facts = async ({ name }: { name: string }) =>
      (await identity.running.database.fork().find(OutboxRow, { name }))
        .map(({ data }) => data as Record<string, string>)
        .filter((fact) => fact.userId === userId);
    const suspendedAt = identity.now().toISOString();
    await act(support.browser, 'suspendUser', { userId, reason });
    expect(await facts(UserReinstated)).toEqual([]);
    identity.pass(60_000);
    await act(support.browser, 'suspendUser', { userId, reason });
    const reinstatedAt = identity.now().toISOString();
    for (let time = 0; time < 2; time += 1)
      await act(support.browser, 'reinstateUser', { userId, reason });
    expect(await facts(UserSuspended)).toEqual([{ userId, suspendedAt }]);
    expect(await facts(UserReinstated)).toEqual([{ userId, reinstatedAt }]);
  });

  it('lets nobody in who is suspended while the password is checked', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { userId, email } = await registerSomebody(identity);
    const verify = vi.spyOn(identity.deps.passwords, 'verify').mockImplementationOnce(async () => {
      await act(support.browser, 'suspendUser', { userId, reason });
      return true;
    });
    expect((await signIn(email)).__typename).toBe('InvalidCredentialsError');
    verify.mockRestore();
  });

  it('takes nothing from staff whose own session has ended', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { userId } = await registerSomebody(identity);
    await support.browser.send(documents.signOut);
    for (const name of ['suspendUser', 'impersonateUser', 'resetUserMfa'])
      expect(await act(support.browser, name, { userId, reason })).toBe('UNAUTHENTICATED');
  });

  it('sets a role for administrators only, and ends the sessions that carry the former one', async () => {
    const admin = await registerStaff(identity, 'ADMIN');
    const support = await registerStaff(identity, 'SUPPORT');
    const { userId, email } = await registerSomebody(identity);
    const input = { userId, role: 'RESELLER', reason };
    expect(await act(support.browser, 'setUserRole', input)).toBe('FORBIDDEN');
    expect(await act(admin.browser, 'setUserRole', input)).toMatchObject({ role: 'RESELLER' });
    expect(await revoked(userId)).toBe(1);
    expect(actorOf((await signIn(email)).session).role).toBe('RESELLER');
    expect(await act(admin.browser, 'setUserRole', input)).toBe('NOTHING_TO_CHANGE');
    expect(await act(admin.browser, 'setUserRole', { ...input, userId: admin.userId })).toBe(
      'OWN_ACCOUNT',
    );
    expect(await act(admin.browser, 'setUserRole', { ...input, userId: 'usr_unknown' })).toBe(
      'NotFoundError',
    );
    identity.pass(11 * 60_000);
    expect(await act(admin.browser, 'setUserRole', { ...input, role: 'CUSTOMER' })).toBe(
      'ProofRequiredError',
    );
  });

  it('keeps an administrator when two remove each other at once', async () => {
    const em = identity.running.database.fork();
    await identity.running.database.transact((tx) =>
      tx.em.nativeUpdate(UserEntity, { role: 'ADMIN' }, { role: 'CUSTOMER' }),
    );
    const one = await registerStaff(identity, 'ADMIN');
    const two = await registerStaff(identity, 'ADMIN');
    const answers = await Promise.all([
      act(one.browser, 'setUserRole', { userId: two.userId, role: 'SUPPORT', reason }),
      act(two.browser, 'setUserRole', { userId: one.userId, role: 'SUPPORT', reason }),
    ]);
    // Whoever comes second has lost the session by then.
    expect(answers).toContain('UNAUTHENTICATED');
    expect(await em.count(UserEntity, { role: 'ADMIN' })).toBe(1);
    const [last] = await em.find(UserEntity, { role: 'ADMIN' });
    const former = await registerStaff(identity, 'SUPPORT');
    former.browser.actor = { ...(former.browser.actor as UserActor), role: 'ADMIN' };
    for (const name of ['suspendUser', 'setUserRole'])
      expect(
        await act(former.browser, name, {
          userId: last?.id,
          reason,
          ...(name === 'setUserRole' ? { role: 'CUSTOMER' } : {}),
        }),
      ).toBe('LAST_ADMIN');
  });

  it('lets support touch no staff, finance nobody, customers least', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const finance = await registerStaff(identity, 'FINANCE');
    const customer = await registerSomebody(identity);
    const input = { userId: finance.userId, reason };
    for (const name of ['suspendUser', 'resetUserMfa', 'impersonateUser'])
      expect(await act(support.browser, name, input)).toBe('STAFF_ACCOUNT');
    for (const visitor of [finance.browser, customer.browser])
      for (const name of ['suspendUser', 'reinstateUser', 'resetUserMfa', 'impersonateUser'])
        expect(await act(visitor, name, { userId: support.userId, reason })).toBe('FORBIDDEN');
  });

  it('turns off somebody’s MFA after an identity check, and says so to the owner', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { userId, email } = await registerSomebody(identity);
    expect(await act(support.browser, 'resetUserMfa', { userId, reason })).toBe('MFA_NOT_ENABLED');
    await identity.running.database.transact((tx) =>
      tx.em.nativeUpdate(UserEntity, { id: userId }, { mfaEnabledAt: identity.now() }),
    );
    expect((await signIn(email)).__typename).toBe('MfaRequired');
    expect(await act(support.browser, 'resetUserMfa', { userId, reason })).toMatchObject({
      isMfaEnabled: false,
    });
    expect((await signIn(email)).__typename).toBe('SignInSuccess');
  });

  it('acts in a customer’s name with a trail, for 30 minutes, without proof', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { browser, userId, email } = await registerSomebody(identity);
    const cookies = { ...support.browser.cookies };
    const { result, answer } = await mutate(
      support.browser,
      'impersonateUser',
      { userId, reason },
      '... on ImpersonateUserSuccess { user { id } session { accessToken expiresAt } }',
    );
    expect(answer.setCookies).toBeUndefined();
    expect(support.browser.cookies).toEqual(cookies);
    const actor = actorOf(result.session);
    expect(actor).toMatchObject({ userId, role: 'CUSTOMER', impersonatorId: support.userId });
    expect(actor.authenticatedAt).toBeUndefined();
    expect(new Date(result.session.expiresAt).getTime() - identity.now().getTime()).toBe(1_800_000);

    const helper = identity.visitor(actor);
    const banner = await helper.send('{ viewer { email nik } viewerSession { isImpersonated } }');
    expect(banner.data).toMatchObject({
      viewer: { email },
      viewerSession: { isImpersonated: true },
    });
    const listed = await browser.send('{ sessions { device address isImpersonated } }');
    expect(listed.data.sessions).toContainEqual({
      device: 'WeBrana',
      address: '',
      isImpersonated: true,
    });
    const errors = '... on UserError { message }';
    for (const [name, input, only] of [
      ['changePassword', { currentPassword: password, newPassword: 'some long words' }, undefined],
      ['requestEmailChange', { newEmail: 'thief@example.com' }, undefined],
      ['startMfaEnrolment', undefined, errors],
      ['exportMyData', undefined, errors],
      ['eraseAccount', { email }, undefined],
      ['signOutEverywhere', { keepCurrent: true }, ''],
      ['revokeSession', { sessionId: 'ses_x' }, errors],
      ['confirmIdentity', { password }, undefined],
    ] as const)
      expect([name, (await mutate(helper, name, input, '', only)).code]).toEqual([
        name,
        'FORBIDDEN',
      ]);
    await mutate(helper, 'updateProfile', { company: 'PT Maju' });
    const [changed] = await identity.running.database
      .fork()
      .find(AuditEntryEntity, { action: 'PROFILE_UPDATED', subjectId: userId });
    expect(changed).toMatchObject({ actorId: support.userId, onBehalfOfId: userId });

    const stop = () => mutate(helper, 'stopImpersonation', undefined, 'isStopped', '');
    expect((await stop()).result.isStopped).toBe(true);
    expect((await stop()).result.isStopped).toBe(false);
    expect((await mutate(browser, 'stopImpersonation', undefined, 'isStopped', '')).result).toEqual(
      { __typename: 'StopImpersonationResult', isStopped: false },
    );
    expect(await revoked(userId)).toBe(1);
  });

  it('ends what staff opened in other names: by time, by the owner, with their own account', async () => {
    const admin = await registerStaff(identity, 'ADMIN');
    const support = await registerStaff(identity, 'SUPPORT');
    const { browser, userId } = await registerSomebody(identity);
    const open = async () => {
      const { result } = await mutate(
        support.browser,
        'impersonateUser',
        { userId, reason },
        '... on ImpersonateUserSuccess { session { accessToken } }',
      );
      return actorOf(result.session).sessionId;
    };
    const isAlive = async (id: string) => {
      const gateway = { kind: 'service', name: 'gateway' } as const;
      const answer = await identity.route('POST', '/sessions/introspect', gateway, {
        sessionIds: [id],
      });
      return JSON.parse(String(answer.body)).active.length === 1;
    };
    const byOwner = await open();
    expect(await isAlive(byOwner)).toBe(true);
    const errors = '... on UserError { message }';
    await mutate(browser, 'revokeSession', { sessionId: byOwner }, '', errors);
    expect(await isAlive(byOwner)).toBe(false);
    const byStaff = await open();
    await act(admin.browser, 'suspendUser', { userId: support.userId, reason });
    expect(await isAlive(byStaff)).toBe(false);
    await act(admin.browser, 'reinstateUser', { userId: support.userId, reason });
    support.browser.actor = actorOf((await signIn(support.email, support.browser)).session);
    const byTime = await open();
    identity.pass(30 * 60_000 + 1);
    expect(await isAlive(byTime)).toBe(false);
  });

  it('finds users by the beginning of an address or a name, role and state', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { userId, browser } = await registerSomebody(identity, `Zul.${kind}@example.com`);
    await mutate(browser, 'updateProfile', { name: `Ünal 100% ${kind}` });
    const find = async (filter: Record<string, unknown>) => {
      const query = 'query($f: UsersFilter) { users(filter: $f) { edges { node { id } } } }';
      const answer = await support.browser.send(query, { f: filter });
      if (answer.errors) return answer.errors[0]?.extensions?.code;
      return answer.data.users.edges.map((edge: { node: { id: string } }) => edge.node.id);
    };
    expect(await find({ search: 'ZUL.' })).toEqual([userId]);
    expect(await find({ search: 'ünal 100%' })).toEqual([userId]);
    expect(await find({ search: '%u' })).toEqual([]);
    expect(await find({ search: 'zul.', role: 'ADMIN' })).toEqual([]);
    expect(await find({ search: 'zul.', isSuspended: false })).toEqual([userId]);
    expect(await find({ search: 'zul.', isSuspended: true })).toEqual([]);
    expect(await find({ search: 'z' })).toBe('BAD_USER_INPUT');
    const one = 'query($id: ID!) { user(id: $id) { id } }';
    expect((await support.browser.send(one, { id: userId })).data.user).toEqual({ id: userId });
    expect((await support.browser.send(one, { id: 'usr_x' })).data.user).toBeNull();
    expect((await browser.send(one, { id: userId })).errors?.[0]?.extensions?.code).toBe(
      'FORBIDDEN',
    );
  });
});
