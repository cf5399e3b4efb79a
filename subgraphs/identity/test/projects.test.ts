import { testOwnerOf } from '@webrana/ids';
import type { UserActor } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProjectEntity } from '../src/modules/project/project.entity.ts';
import { act as actOnKey, registerReseller, withKey } from './key-support.ts';
import {
  type Identity,
  mutate,
  registerSomebody,
  registerStaff,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

describe.each(['sqlite', 'mariadb'] as const)('projects on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());

  const act = async (visitor: Visitor, verb: string, input: Record<string, unknown>) => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}ProjectSuccess`;
    const limit = verb === 'create' ? '... on ProjectLimitError { limit }' : '';
    const fields = `... on ${type} { project { id name archivedAt } } ${limit}`;
    const { result, code } = await mutate(visitor, `${verb}Project`, input, fields);
    return result ?? code;
  };
  const create = async (visitor: Visitor, name: string, mode = 'LIVE'): Promise<string> =>
    (await act(visitor, 'create', { name, mode })).project.id;
  const names = async (visitor: Visitor, args = '') =>
    (await visitor.send(`{ projects${args} { name } }`)).data.projects.map(
      ({ name }: { name: string }) => name,
    );
  const resolve = async (visitor: Visitor, id: string) =>
    (
      await visitor.send(
        'query($r: [_Any!]!) { _entities(representations: $r) { ... on Project { id name } } }',
        { r: [{ __typename: 'Project', id }] },
      )
    ).data._entities[0];

  it('are made, renamed and put away by whoever owns them', async () => {
    const { browser } = await registerSomebody(identity);
    const id = await create(browser, '  Toko Batik ');
    expect(await act(browser, 'create', { name: 'toko BATIK' })).toMatchObject({
      __typename: 'ProjectNameTakenError',
      path: ['input', 'name'],
    });
    expect((await act(browser, 'create', { name: ' ' })).__typename).toBe('InvalidInputError');
    await create(browser, 'Warung');
    expect((await act(browser, 'rename', { projectId: id, name: 'WARUNG' })).__typename).toBe(
      'ProjectNameTakenError',
    );
    const renamed = await act(browser, 'rename', { projectId: id, name: 'TOKO batik' });
    expect(renamed.project.name).toBe('TOKO batik');
    expect(await names(browser)).toEqual(['TOKO batik', 'Warung']);
    const archived = await act(browser, 'archive', { projectId: id });
    expect(archived.project.archivedAt).not.toBeNull();
    expect(await act(browser, 'archive', { projectId: id })).toEqual(archived);
    expect(await names(browser)).toEqual(['Warung']);
    expect(await create(browser, 'Toko Batik')).not.toBe(id);
    expect(await names(browser, '(includeArchived: true)')).toEqual([
      'Toko Batik',
      'Warung',
      'TOKO batik',
    ]);
  });

  it('are nobody else’s, and unlike an unknown one in nothing', async () => {
    const owner = await registerSomebody(identity);
    const other = await registerSomebody(identity);
    const projectId = await create(owner.browser, 'Rahasia');
    for (const verb of ['rename', 'archive']) {
      const input = verb === 'rename' ? { name: 'Milikku' } : {};
      const foreign = await act(other.browser, verb, { ...input, projectId });
      const unknown = await act(other.browser, verb, { ...input, projectId: 'prj_unknown' });
      expect(foreign.__typename).toBe('NotFoundError');
      expect(foreign).toEqual(unknown);
    }
    expect(await resolve(other.browser, projectId)).toBeNull();
    expect(await resolve(owner.browser, projectId)).toEqual({ id: projectId, name: 'Rahasia' });
    expect(
      (await identity.visitor().send('{ projects { id } }')).errors?.[0]?.extensions?.code,
    ).toBe('UNAUTHENTICATED');
  });

  it('of test mode are apart from live ones, and a key’s own mode wins', async () => {
    const { browser, userId } = await registerReseller(identity);
    await create(browser, 'Nyata');
    const rehearsal = await create(browser, 'Latihan', 'TEST');
    expect(await names(browser)).toEqual(['Nyata']);
    expect(await names(browser, '(mode: TEST)')).toEqual(['Latihan']);
    expect(await resolve(browser, rehearsal)).toMatchObject({ name: 'Latihan' });
    const test = withKey(identity, userId, 'TEST', { scopes: ['projects:write'] });
    const live = withKey(identity, userId, 'LIVE', { scopes: ['projects:write'] });
    expect(await names(test, '(mode: LIVE)')).toEqual(['Latihan']);
    expect(await names(live, '(mode: TEST)')).toEqual(['Nyata']);
    await create(test, 'Dari Kunci', 'LIVE');
    expect(await names(browser, '(mode: TEST)')).toEqual(['Dari Kunci', 'Latihan']);
    expect(await resolve(live, rehearsal)).toBeNull();
    expect((await act(live, 'archive', { projectId: rehearsal })).__typename).toBe('NotFoundError');
    expect((await act(browser, 'archive', { projectId: rehearsal })).project.id).toBe(rehearsal);
  });

  it('and keys of a person are told to staff, to nobody else', async () => {
    const { browser, userId } = await registerReseller(identity);
    await create(browser, 'Warung');
    await create(browser, 'Latihan', 'TEST');
    await act(browser, 'archive', { projectId: await create(browser, 'Lama') });
    const key = (name: string, mode: string) =>
      actOnKey(browser, 'createApiKey', { name, mode, scopes: ['ORDERS_READ'] });
    await key('Satu', 'LIVE');
    await key('Dua', 'TEST');
    const ended = await key('Tiga', 'LIVE');
    await actOnKey(browser, 'revokeApiKey', { apiKeyId: ended.apiKey.id });
    const integration = 'integration { projects { name } activeApiKeys }';
    const support = (await registerStaff(identity, 'SUPPORT')).browser;
    const { user } = (await support.send(`{ user(id: "${userId}") { ${integration} } }`)).data;
    expect(user.integration).toEqual({ projects: [{ name: 'Warung' }], activeApiKeys: 2 });
    const { viewer } = (await browser.send(`{ viewer { ${integration} } }`)).data;
    expect(viewer.integration).toBeNull();
  });

  it('are as many for a key as its scopes and projects say', async () => {
    const { browser, userId } = await registerReseller(identity);
    const mine = await create(browser, 'Boleh');
    const hidden = await create(browser, 'Tidak');
    const reader = withKey(identity, userId, 'LIVE', { scopes: ['projects:read'] });
    expect(await names(reader)).toEqual(['Boleh', 'Tidak']);
    expect(await act(reader, 'create', { name: 'Baru' })).toBe('FORBIDDEN');
    const without = withKey(identity, userId, 'LIVE', { scopes: ['orders:read'] });
    const refused = await without.send('{ projects { id } }');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      requiredScope: 'projects:read',
    });
    const limited = withKey(identity, userId, 'LIVE', {
      scopes: ['projects:write'],
      projectIds: [mine],
    });
    expect(await names(limited)).toEqual(['Boleh']);
    expect(await resolve(limited, hidden)).toBeNull();
    expect((await act(limited, 'rename', { projectId: hidden, name: 'X' })).__typename).toBe(
      'NotFoundError',
    );
    expect(await act(limited, 'create', { name: 'Baru' })).toBe('FORBIDDEN');
    expect((await act(limited, 'rename', { projectId: mine, name: 'Ya' })).project.name).toBe('Ya');
  });

  it('are told to other subgraphs for their owner only, while they take orders', async () => {
    const { browser, userId } = await registerSomebody(identity);
    const other = await registerSomebody(identity);
    const projectId = await create(browser, 'Pesan');
    const orders = identity.visitor({ kind: 'service', name: 'orders' });
    const ask = async (visitor: Visitor, ownerId: string) =>
      visitor.send(
        'query($o: ID!, $p: ID!) { ownedProject(ownerId: $o, projectId: $p) { id name } }',
        {
          o: ownerId,
          p: projectId,
        },
      );
    expect((await ask(orders, userId)).data.ownedProject).toEqual({ id: projectId, name: 'Pesan' });
    expect((await ask(orders, other.userId)).data.ownedProject).toBeNull();
    expect((await ask(orders, testOwnerOf(userId))).data.ownedProject).toBeNull();
    expect((await ask(browser, userId)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await act(browser, 'archive', { projectId });
    expect((await ask(orders, userId)).data.ownedProject).toBeNull();
  });

  it('are at most 200, however many come at once', async () => {
    const { browser, userId } = await registerSomebody(identity);
    await identity.running.database.transact(async (tx) => {
      for (let index = 0; index < 196; index += 1)
        await tx.em.insert(ProjectEntity, {
          id: `prj_${userId.slice(4, 30)}${index}`,
          ownerId: userId,
          name: `Proyek ${index}`,
          nameKey: `proyek ${index}`,
          createdAt: identity.now(),
          archivedAt: null,
        });
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => act(browser, 'create', { name: `Baru ${index}` })),
    );
    const made = answers.filter(({ project }) => project);
    expect(made).toHaveLength(4);
    expect(answers.find(({ project }) => !project)).toMatchObject({
      __typename: 'ProjectLimitError',
      limit: 200,
    });
    await act(browser, 'archive', { projectId: made[0].project.id });
    expect(await create(browser, 'Ada tempat')).toMatch(/^prj_/);
  });

  it('show staff what customers have, and staff change none of it', async () => {
    const { browser } = await registerSomebody(identity);
    const projectId = await create(browser, 'Pelanggan');
    const support: UserActor = {
      kind: 'user',
      userId: 'usr_support',
      role: 'SUPPORT',
      sessionId: 'ses_1',
    };
    const desk = identity.visitor(support);
    expect(await resolve(desk, projectId)).toMatchObject({ name: 'Pelanggan' });
    const { result, code } = await mutate(desk, 'archiveProject', { projectId });
    expect(code ?? result.__typename).toBe('NotFoundError');
  });
});
