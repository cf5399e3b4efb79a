import { testOwnerOf } from '@webrana/ids';
import type { UserActor } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiKeyEntity } from '../src/modules/api-key/api-key.entity.ts';
import { AuditEntryEntity } from '../src/modules/audit/audit-entry.entity.ts';
import {
  act,
  authenticate,
  keyFields,
  recorded,
  registerReseller,
  withKey,
} from './key-support.ts';
import {
  type Identity,
  mutate,
  registerSomebody,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

const unknown = 'key_00000000000000000000000000';

describe.each(['sqlite', 'mariadb'] as const)('API keys on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());

  const list = async (visitor: Visitor, args = '') =>
    (await visitor.send(`{ apiKeys${args} { ${keyFields} } }`)).data.apiKeys;
  const createProject = async (visitor: Visitor, name: string, mode = 'LIVE'): Promise<string> => {
    const fields = '... on CreateProjectSuccess { project { id } }';
    return (await mutate(visitor, 'createProject', { name, mode }, fields)).result.project.id;
  };
  const acts = async (userId: string) =>
    (
      await identity.running.database
        .fork()
        .find(AuditEntryEntity, { subjectId: userId }, { orderBy: { seq: 'asc' } })
    ).filter(({ action }) => action.startsWith('API_KEY'));
  const stale = (visitor: Visitor): Visitor =>
    identity.visitor({ ...(visitor.actor as UserActor), authenticatedAt: 1 });

  it('are made with everything that limits them, and show their secret once', async () => {
    const { browser, userId } = await registerReseller(identity);
    const projectId = await createProject(browser, 'Toko');
    const expiresAt = new Date(identity.now().getTime() + 86_400_000).toISOString();
    const { apiKey, secret, __typename } = await act(browser, 'createApiKey', {
      name: 'Toko daring',
      scopes: ['ORDERS_WRITE', 'ORDERS_READ', 'ORDERS_READ'],
      projectIds: [projectId, projectId],
      allowedAddresses: ['203.0.113.0/24', ' 2001:DB8::/48 '],
      expiresAt,
      monthlyCap: 5_000_000,
    });
    expect(__typename).toBe('CreateApiKeySuccess');
    expect(secret).toMatch(/^wbk_live_[0-9A-Za-z]{49}$/);
    expect(apiKey).toMatchObject({
      name: 'Toko daring',
      prefix: secret.slice(0, 13),
      mode: 'LIVE',
      scopes: ['ORDERS_READ', 'ORDERS_WRITE'],
      projects: [{ id: projectId, name: 'Toko' }],
      allowedAddresses: ['203.0.113.0/24', '2001:db8::/48'],
      expiresAt,
      monthlyCap: { amount: 5_000_000, currency: 'IDR' },
      lastUsedAt: null,
      overlapEndsAt: null,
      status: 'ACTIVE',
    });
    expect(await list(browser)).toEqual([apiKey]);
    const rows = await identity.asOwner(`select * from api_key where owner_id = '${userId}'`);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(13));
    expect(await authenticate(identity, secret)).toEqual({
      id: apiKey.id,
      ownerId: userId,
      userId,
      isVerified: false,
      mode: 'LIVE',
      scopes: ['orders:read', 'orders:write'],
      projectIds: [projectId],
      allowedAddresses: ['203.0.113.0/24', '2001:db8::/48'],
      monthlyCap: 5_000_000,
      expiresAt: Date.parse(expiresAt),
    });
  });

  it('need a proof, sense and a name of their own', async () => {
    const { browser } = await registerReseller(identity);
    const good = { name: 'Kunci', scopes: ['ORDERS_READ'] };
    expect((await act(stale(browser), 'createApiKey', good)).__typename).toBe('ProofRequiredError');
    expect((await act(browser, 'createApiKey', good)).__typename).toBe('CreateApiKeySuccess');
    expect(await act(browser, 'createApiKey', { ...good, name: 'KUNCI' })).toMatchObject({
      __typename: 'ApiKeyNameTakenError',
      path: ['input', 'name'],
    });
    const test = await createProject(browser, 'Latihan', 'TEST');
    const years = new Date(identity.now().getTime() + 6 * 366 * 86_400_000).toISOString();
    const odd: [Record<string, unknown>, string[]][] = [
      [{ name: '' }, ['input', 'name']],
      [{ scopes: [] }, ['input', 'scopes']],
      [{ projectIds: [] }, ['input', 'projectIds']],
      [{ projectIds: [test] }, ['input', 'projectIds', '0']],
      [{ projectIds: ['prj_unknown'] }, ['input', 'projectIds', '0']],
      [{ allowedAddresses: [] }, ['input', 'allowedAddresses']],
      [{ allowedAddresses: ['10.0.0.0/8', 'rumah'] }, ['input', 'allowedAddresses', '1']],
      [{ expiresAt: '2020-01-01T00:00:00.000Z' }, ['input', 'expiresAt']],
      [{ expiresAt: years }, ['input', 'expiresAt']],
      [{ monthlyCap: 0 }, ['input', 'monthlyCap']],
      [{ monthlyCap: -1 }, ['input', 'monthlyCap']],
    ];
    for (const [change, path] of odd) {
      const answer = await act(browser, 'createApiKey', { ...good, name: 'Lain', ...change });
      expect([answer.__typename, answer.path]).toEqual(['InvalidInputError', path]);
    }
    expect(await list(browser)).toHaveLength(1);
  });

  it('are for resellers themselves: no customer, key or member of staff in their name', async () => {
    const { browser, userId } = await registerReseller(identity);
    const { apiKey } = await act(browser, 'createApiKey', { name: 'K', scopes: ['ORDERS_READ'] });
    const customer = (await registerSomebody(identity)).browser;
    const impersonated = identity.visitor({
      ...(browser.actor as UserActor),
      impersonatorId: 'usr_staff',
    });
    const key = withKey(identity, userId, 'LIVE', {
      scopes: ['account:read', 'projects:write', 'orders:write', 'billing:write'],
    });
    const inputs: Record<string, Record<string, unknown>> = {
      createApiKey: { name: 'Lagi', scopes: ['ORDERS_READ'] },
      rotateApiKey: { apiKeyId: apiKey.id },
      revokeApiKey: { apiKeyId: apiKey.id },
      updateApiKey: { apiKeyId: apiKey.id, name: 'Lagi' },
    };
    for (const visitor of [customer, impersonated, key]) {
      for (const [name, input] of Object.entries(inputs))
        expect(await act(visitor, name, input)).toBe('FORBIDDEN');
      const answer = await visitor.send('{ apiKeys { id } }');
      expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const other = (await registerReseller(identity)).browser;
    for (const name of ['rotateApiKey', 'revokeApiKey', 'updateApiKey']) {
      const foreign = await act(other, name, { apiKeyId: apiKey.id });
      expect(foreign.__typename).toBe('NotFoundError');
      expect(foreign).toEqual(await act(other, name, { apiKeyId: unknown }));
    }
    expect((await list(browser))[0]).toEqual(apiKey);
  });

  it('rotate: both secrets for the overlap, then one; a new rotation ends the oldest', async () => {
    const { browser } = await registerReseller(identity);
    const made = await act(browser, 'createApiKey', { name: 'K', scopes: ['ORDERS_READ'] });
    const apiKeyId = made.apiKey.id;
    const rotate = (input: object) => act(browser, 'rotateApiKey', { apiKeyId, ...input });
    expect((await act(stale(browser), 'rotateApiKey', { apiKeyId })).__typename).toBe(
      'ProofRequiredError',
    );
    expect((await rotate({ overlapHours: 169 })).__typename).toBe('InvalidInputError');
    const second = await rotate({ overlapHours: 1 });
    expect(second.secret).not.toBe(made.secret);
    expect(second.apiKey).toMatchObject({ id: apiKeyId, prefix: second.secret.slice(0, 13) });
    const end = Date.parse(second.apiKey.overlapEndsAt);
    expect(end).toBe(Date.parse(second.apiKey.rotatedAt) + 3_600_000);
    expect(await authenticate(identity, made.secret)).toMatchObject({
      id: apiKeyId,
      expiresAt: end,
    });
    expect((await authenticate(identity, second.secret)).expiresAt).toBeUndefined();
    const third = await rotate({});
    expect(await authenticate(identity, made.secret)).toBeUndefined();
    expect((await authenticate(identity, second.secret)).id).toBe(apiKeyId);
    const last = await rotate({ overlapHours: 0 });
    expect(last.apiKey.overlapEndsAt).toBeNull();
    expect(await authenticate(identity, third.secret)).toBeUndefined();
    await rotate({ overlapHours: 1 });
    expect((await authenticate(identity, last.secret)).id).toBe(apiKeyId);
    identity.pass(3_600_000);
    expect(await authenticate(identity, last.secret)).toBeUndefined();
    expect((await list(browser))[0].overlapEndsAt).toBeNull();
  });

  it('end when revoked or expired, and stay so', async () => {
    const { browser, userId } = await registerReseller(identity);
    const scopes = ['ORDERS_READ'];
    const first = await act(browser, 'createApiKey', { name: 'A', scopes });
    const expiresAt = new Date(identity.now().getTime() + 60_000).toISOString();
    const brief = await act(browser, 'createApiKey', { name: 'B', scopes, expiresAt });
    const revoked = await act(stale(browser), 'revokeApiKey', { apiKeyId: first.apiKey.id });
    expect(revoked.apiKey).toMatchObject({ status: 'REVOKED' });
    expect(await act(browser, 'revokeApiKey', { apiKeyId: first.apiKey.id })).toEqual(revoked);
    expect(await authenticate(identity, first.secret)).toBeUndefined();
    expect(await recorded(identity, 'identity.api-keys-changed')).toContainEqual({
      ownerId: userId,
    });
    expect((await authenticate(identity, brief.secret)).id).toBe(brief.apiKey.id);
    identity.pass(60_000);
    expect(await authenticate(identity, brief.secret)).toBeUndefined();
    for (const { apiKey } of [first, brief]) {
      for (const name of ['rotateApiKey', 'updateApiKey'])
        expect((await act(browser, name, { apiKeyId: apiKey.id })).__typename).toBe(
          'ApiKeyEndedError',
        );
    }
    expect(await list(browser)).toEqual([]);
    expect(
      (await list(browser, '(includeEnded: true)')).map((key: { status: string }) => key.status),
    ).toEqual(['EXPIRED', 'REVOKED']);
    expect((await act(browser, 'createApiKey', { name: 'A', scopes })).__typename).toBe(
      'CreateApiKeySuccess',
    );
  });

  it('may do less without proof, more only with it', async () => {
    const { browser, userId } = await registerReseller(identity);
    const first = await createProject(browser, 'Satu');
    const second = await createProject(browser, 'Dua');
    const { apiKey, secret } = await act(browser, 'createApiKey', {
      name: 'K',
      scopes: ['ORDERS_WRITE'],
      projectIds: [first, second],
      allowedAddresses: ['10.0.0.0/8', '192.0.2.1'],
      monthlyCap: 100,
    });
    const update = (visitor: Visitor, input: object) =>
      act(visitor, 'updateApiKey', { apiKeyId: apiKey.id, ...input });
    const later = stale(browser);
    const wider: object[] = [
      { scopes: ['ORDERS_WRITE', 'BILLING_READ'] },
      { projectIds: null },
      { allowedAddresses: null },
      { allowedAddresses: ['10.0.0.0/8', '198.51.100.1'] },
      { monthlyCap: null },
      { monthlyCap: 101 },
    ];
    for (const input of wider)
      expect((await update(later, input)).__typename).toBe('ProofRequiredError');
    expect((await list(browser))[0]).toEqual(apiKey);
    const narrower = { scopes: ['ORDERS_READ'], projectIds: [second], monthlyCap: 50 };
    const narrow = await update(later, { ...narrower, allowedAddresses: ['192.0.2.1'], name: 'L' });
    expect(narrow.apiKey).toMatchObject({
      name: 'L',
      scopes: ['ORDERS_READ'],
      projects: [{ id: second }],
      allowedAddresses: ['192.0.2.1'],
      monthlyCap: { amount: 50 },
    });
    expect(await authenticate(identity, secret)).toMatchObject({
      scopes: ['orders:read'],
      projectIds: [second],
      monthlyCap: 50,
    });
    const free = { projectIds: null, allowedAddresses: null, monthlyCap: null };
    expect((await update(browser, free)).apiKey).toMatchObject({
      projects: null,
      allowedAddresses: null,
      monthlyCap: null,
      scopes: ['ORDERS_READ'],
    });
    const facts = await authenticate(identity, secret);
    expect(Object.keys(facts)).not.toContain('projectIds');
    expect(Object.keys(facts)).not.toContain('monthlyCap');
    const before = (await acts(userId)).length;
    await update(browser, { name: 'L' });
    expect(await acts(userId)).toHaveLength(before);
  });

  it('are at most 50 in use, however many are made at once', async () => {
    const { browser, userId } = await registerReseller(identity);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        act(browser, 'createApiKey', { name: `Kunci ${index}`, scopes: ['ORDERS_READ'] }),
      ),
    );
    const made = answers.filter(({ apiKey }) => apiKey);
    expect(made).toHaveLength(50);
    expect(answers.filter(({ limit }) => limit === 50)).toHaveLength(10);
    expect(await identity.running.database.fork().count(ApiKeyEntity, { ownerId: userId })).toBe(
      50,
    );
    await act(browser, 'revokeApiKey', { apiKeyId: made[0].apiKey.id });
    expect(
      (await act(browser, 'createApiKey', { name: 'Lagi', scopes: ['ORDERS_READ'] })).__typename,
    ).toBe('CreateApiKeySuccess');
  });

  it('in test mode act for the test twin, and the first one opens test mode', async () => {
    const { browser, userId } = await registerReseller(identity);
    const projectId = await createProject(browser, 'Latihan', 'TEST');
    const input = { mode: 'TEST', scopes: ['ORDERS_READ'], projectIds: [projectId] };
    await act(browser, 'createApiKey', { name: 'Nyata', scopes: ['ORDERS_READ'] });
    const test = await act(browser, 'createApiKey', { ...input, name: 'Uji' });
    await act(browser, 'createApiKey', { ...input, name: 'Uji lagi' });
    expect(test.secret).toMatch(/^wbk_test_/);
    expect(await authenticate(identity, test.secret)).toMatchObject({
      ownerId: userId,
      userId: testOwnerOf(userId),
      mode: 'TEST',
      projectIds: [projectId],
    });
    const opened = await recorded(identity, 'identity.test-mode-opened');
    expect(opened.filter(({ ownerId }) => ownerId === testOwnerOf(userId))).toHaveLength(1);
    expect(await list(browser, '(mode: TEST)')).toHaveLength(2);
  });

  it('leave every act in the log, and no secret', async () => {
    const { browser, userId } = await registerReseller(identity);
    const { apiKey, secret } = await act(browser, 'createApiKey', {
      name: 'Rahasia dapur',
      scopes: ['ORDERS_READ'],
    });
    const apiKeyId = apiKey.id;
    await act(browser, 'updateApiKey', { apiKeyId, scopes: ['ORDERS_WRITE'] });
    const rotated = await act(browser, 'rotateApiKey', { apiKeyId });
    await act(browser, 'revokeApiKey', { apiKeyId });
    const entries = await acts(userId);
    expect(entries.map(({ action }) => action)).toEqual([
      'API_KEY_CREATED',
      'API_KEY_UPDATED',
      'API_KEY_ROTATED',
      'API_KEY_REVOKED',
    ]);
    expect(entries.every(({ actorId }) => actorId === userId)).toBe(true);
    const updated = JSON.parse(entries[1]?.changes ?? '');
    expect(updated).toEqual([
      { field: 'apiKey', before: apiKeyId, after: apiKeyId },
      { field: 'scopes', before: 'ORDERS_READ', after: 'ORDERS_WRITE' },
    ]);
    const text = JSON.stringify(entries);
    for (const each of [secret, rotated.secret]) {
      expect(text).toContain(each.slice(0, 13));
      expect(text).not.toContain(each.slice(13, 23));
    }
  });
});
