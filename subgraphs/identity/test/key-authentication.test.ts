import { testOwnerOf } from '@webrana/ids';
import { newApiKeySecret, type Scope, type UserActor } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedDemo } from '../src/modules/account/use-cases/seed-demo.ts';
import { ApiKeyEntity } from '../src/modules/api-key/api-key.entity.ts';
import { createKeyUses } from '../src/modules/api-key/key-uses.ts';
import { ProjectEntity } from '../src/modules/project/project.entity.ts';
import { act, authenticate, recorded, registerReseller, withKey } from './key-support.ts';
import {
  actorOf,
  documents,
  type Identity,
  mutate,
  password,
  registerStaff,
  startIdentity,
} from './start-identity.ts';

const reason = 'asked by phone';
const everything: Scope[] = [
  'account:read',
  'projects:write',
  'orders:write',
  'instances:write',
  'billing:write',
  'notifications:read',
];

describe.each(['sqlite', 'mariadb'] as const)('keys on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());

  const makeKey = async (mode = 'LIVE') => {
    const reseller = await registerReseller(identity);
    const made = await act(reseller.browser, 'createApiKey', {
      name: 'K',
      mode,
      scopes: ['ORDERS_READ'],
      allowedAddresses: ['198.51.100.0/24'],
    });
    return { ...reseller, secret: made.secret as string, keyId: made.apiKey.id as string };
  };
  const rowOf = (id: string) =>
    identity.running.database.fork().findOneOrFail(ApiKeyEntity, { id });

  it('are told to services only, by hash and not by secret', async () => {
    const { secret, browser } = await makeKey();
    const gateway = { kind: 'service', name: 'gateway' } as const;
    const ask = async (actor: Parameters<Identity['route']>[2], body: unknown) =>
      (await identity.route('POST', '/api-keys/authenticate', actor, body)).status;
    expect(await ask({ kind: 'anonymous' }, { keys: [] })).toBe(403);
    expect(await ask(browser.actor, { keys: [] })).toBe(403);
    expect(await ask(gateway, { keys: [{ hash: secret }] })).toBe(400);
    expect(await ask(gateway, { keys: Array(501).fill({ hash: 'x'.repeat(43) }) })).toBe(400);
    expect(await ask(gateway, null)).toBe(400);
    expect(await ask(gateway, { keys: [] })).toBe(200);
    expect(await authenticate(identity, newApiKeySecret('LIVE').secret)).toBeUndefined();
    expect(await authenticate(identity, secret)).toMatchObject({ mode: 'LIVE' });
  });

  it('die with the suspension of their owner and come back with the reinstatement', async () => {
    const support = await registerStaff(identity, 'SUPPORT');
    const { secret, userId } = await makeKey();
    await mutate(support.browser, 'suspendUser', { userId, reason });
    expect(await authenticate(identity, secret)).toBeUndefined();
    expect(await recorded(identity, 'identity.api-keys-changed')).toContainEqual({
      ownerId: userId,
    });
    await mutate(support.browser, 'reinstateUser', { userId, reason });
    expect((await authenticate(identity, secret)).userId).toBe(userId);
  });

  it('die with the role of a reseller', async () => {
    const admin = await registerStaff(identity, 'ADMIN');
    for (const role of ['CUSTOMER', 'FINANCE']) {
      const { secret, userId } = await makeKey();
      expect(await authenticate(identity, secret)).toBeDefined();
      const { result } = await mutate(admin.browser, 'setUserRole', { userId, role, reason });
      expect(result.__typename).toBe('SetUserRoleSuccess');
      expect(await authenticate(identity, secret)).toBeUndefined();
      expect(await recorded(identity, 'identity.api-keys-changed')).toContainEqual({
        ownerId: userId,
      });
    }
  });

  it('die with the account, and nothing personal is left of them and of its projects', async () => {
    const { secret, userId, browser, keyId, email } = await makeKey();
    for (const mode of ['LIVE', 'TEST'])
      await mutate(browser, 'createProject', { name: `Toko Sari ${mode}`, mode });
    await authenticate(identity, secret, '198.51.100.3');
    await identity.deps.keyUses.settled();
    const { result } = await mutate(browser, 'eraseAccount', { email });
    expect(result.__typename).toBe('EraseAccountSuccess');
    expect(await authenticate(identity, secret)).toBeUndefined();
    const { revokedAt, name, allowedAddresses, lastUsedFrom } = await rowOf(keyId);
    expect(revokedAt).not.toBeNull();
    expect({ name, allowedAddresses, lastUsedFrom }).toEqual({
      name: '',
      allowedAddresses: null,
      lastUsedFrom: null,
    });
    const ownerId = { $in: [userId, testOwnerOf(userId)] };
    const projects = await identity.running.database.fork().find(ProjectEntity, { ownerId });
    expect(projects.map((project) => project.name)).toEqual(['', '']);
  });

  it('say when and from where they were used, at most once a minute', async () => {
    const { secret, keyId } = await makeKey();
    await authenticate(identity, secret);
    await identity.deps.keyUses.settled();
    expect((await rowOf(keyId)).lastUsedAt).toBeNull();
    const use = async (address: string) => {
      await authenticate(identity, secret, address);
      await identity.deps.keyUses.settled();
      const { lastUsedAt, lastUsedFrom } = await rowOf(keyId);
      return [lastUsedAt?.getTime(), lastUsedFrom];
    };
    const first = identity.now().getTime();
    const [at, from] = await use('198.51.100.3');
    expect(at).toBeGreaterThanOrEqual(first);
    expect(from).toBe('198.51.100.3');
    expect(await use('198.51.100.4')).toEqual([at, '198.51.100.3']);
    // Another process, which remembers nothing, must not write a second time in the minute.
    const elsewhere = createKeyUses();
    elsewhere.note(identity.useCase(), keyId, '198.51.100.5');
    await elsewhere.settled();
    expect((await rowOf(keyId)).lastUsedFrom).toBe('198.51.100.3');
    identity.pass(61_000);
    expect((await use('198.51.100.6'))[1]).toBe('198.51.100.6');
  });

  it('that are wrong are counted by network, and lock out no good one', async () => {
    const { secret } = await makeKey();
    const guess = (address: string) =>
      authenticate(identity, newApiKeySecret('LIVE').secret, address);
    for (let round = 0; round < 60; round += 1) expect(await guess('2001:db8::1')).toBeUndefined();
    const over = await guess('2001:db8::ffff');
    expect(over.retryAfterMs).toBeGreaterThan(0);
    expect(over.retryAfterMs).toBeLessThanOrEqual(300_000);
    expect(await guess('2001:db8:0:1::1')).toBeUndefined();
    expect((await authenticate(identity, secret, '2001:db8::1')).mode).toBe('LIVE');
    const consume = vi
      .spyOn(identity.queue.limits, 'consume')
      .mockRejectedValue(new Error('the queue is away'));
    expect(await guess('2001:db8::1')).toBeUndefined();
    consume.mockRestore();
  });

  it('show their owner with the scope, and nobody without', async () => {
    const { userId } = await makeKey();
    const viewer = async (mode: 'LIVE' | 'TEST', scopes: Scope[]) => {
      const key = withKey(identity, userId, mode, { scopes });
      return key.send('{ viewer { id name } viewerSession { id } }');
    };
    expect((await viewer('LIVE', ['account:read'])).data).toEqual({
      viewer: { id: userId, name: 'Sari' },
      viewerSession: null,
    });
    expect((await viewer('TEST', ['account:read'])).data.viewer).toEqual({
      id: testOwnerOf(userId),
      name: 'Sari',
    });
    const without = await viewer('LIVE', ['orders:write']);
    expect([without.data.viewer, without.errors]).toEqual([null, undefined]);
  });

  it('and twins are read as the person wherever users are referred to', async () => {
    const { userId, email, browser } = await makeKey();
    const twin = testOwnerOf(userId);
    const resolve = async (visitor: typeof browser, id: string) =>
      (
        await visitor.send(
          'query($r: [_Any!]!) { _entities(representations: $r) { ... on User { id email } } }',
          { r: [{ __typename: 'User', id }] },
        )
      ).data._entities[0];
    const service = identity.visitor({ kind: 'service', name: 'orders' });
    expect(await resolve(service, twin)).toEqual({ id: twin, email });
    expect(await resolve(browser, twin)).toEqual({ id: twin, email });
    expect(await resolve((await makeKey()).browser, twin)).toBeNull();
    const { data } = await service.send(
      'query($ids: [ID!]!) { contacts(userIds: $ids) { userId email } }',
      { ids: [twin, userId, testOwnerOf('usr_nobody')] },
    );
    expect(data.contacts).toEqual([
      { userId: twin, email },
      { userId, email },
    ]);
  });

  it('change nothing of the account, whatever their scopes', async () => {
    const { userId, sessionId } = await makeKey();
    const key = withKey(identity, userId, 'LIVE', { scopes: everything });
    const actor = key.actor as UserActor;
    // Even one that somehow carried a proof and the number of a session.
    key.actor = { ...actor, sessionId, authenticatedAt: identity.now().getTime() / 1_000 };
    const inputs: Record<string, Record<string, unknown> | undefined> = {
      updateProfile: { name: 'Orang Lain' },
      changePassword: { currentPassword: password, newPassword: 'another horse battery' },
      requestEmailChange: { newEmail: 'x@example.com' },
      confirmIdentity: { password },
      revokeSession: { sessionId },
      signOutEverywhere: { keepCurrent: false },
      startMfaEnrolment: undefined,
      disableMfa: undefined,
      requestEmailVerification: undefined,
      exportMyData: undefined,
      eraseAccount: { email: 'x@example.com' },
    };
    for (const [name, input] of Object.entries(inputs)) {
      const { code } = await mutate(key, name, input, '', '').catch(() => ({ code: 'threw' }));
      expect([name, code]).toEqual([name, 'FORBIDDEN']);
    }
    const read = await key.send('{ sessions { id } }');
    expect(read.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await key.send(documents.signOut);
    const session = await identity.asOwner(
      `select ended_at from session where id = '${sessionId}'`,
    );
    expect(session[0]?.ended_at).toBeNull();
  });

  it('have a project to try with in an installation for show, made once', async () => {
    for (let round = 0; round < 2; round += 1) await seedDemo(identity.useCase());
    const browser = identity.visitor();
    const input = { email: 'reseller@webrana.test', password: 'webrana-demo' };
    const { session } = (await browser.send(documents.signIn, { input })).data.signIn;
    browser.actor = actorOf(session);
    expect((await browser.send('{ projects { name } }')).data.projects).toEqual([
      { name: 'Toko Contoh' },
    ]);
  });
});
