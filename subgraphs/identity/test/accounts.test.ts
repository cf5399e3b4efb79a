import { EmailConfirmed } from '@webrana/events';
import { kitEntities } from '@webrana/orm-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootstrapAdmin } from '../src/modules/account/use-cases/bootstrap-admin.ts';
import { listUsers } from '../src/modules/account/use-cases/list-users.ts';
import { seedDemo } from '../src/modules/account/use-cases/seed-demo.ts';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import {
  documents,
  type Identity,
  registerOwner,
  registerSomebody,
  startIdentity,
} from './start-identity.ts';

let identity: Identity;
beforeAll(async () => {
  identity = await startIdentity();
  await seedDemo(identity.useCase());
});
afterAll(() => identity.stop());

const staff = (role: 'ADMIN' | 'SUPPORT' | 'FINANCE') =>
  identity.visitor({ kind: 'user', userId: 'usr_staff00000', role, sessionId: 'ses_staff00000' });
const service = () => identity.visitor({ kind: 'service', name: 'notifications' });
const codeOf = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions?.code;

it('knows the viewer, and that a visitor is nobody', async () => {
  const { browser, email } = await registerSomebody(identity);
  const query = '{ viewer { id email name role locale createdAt } }';
  expect((await browser.send(query)).data.viewer).toMatchObject({ email, locale: 'ID' });
  expect((await identity.visitor().send(query)).data.viewer).toBeNull();
});

it('lists users for staff only, in pages', async () => {
  const query = `query($after: String) { users(first: 2, after: $after) {
    edges { cursor node { id email } } pageInfo { hasNextPage endCursor } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const answer = await staff('SUPPORT').send(query, { after });
    seen.push(
      ...answer.data.users.edges.map((edge: { node: { email: string } }) => edge.node.email),
    );
    const { pageInfo } = answer.data.users;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(await identity.running.database.fork().count(UserEntity));
  expect(seen.at(-1)).toBe('customer@webrana.test');
  const { browser } = await registerSomebody(identity);
  expect(codeOf(await browser.send(query))).toBe('FORBIDDEN');
  expect(codeOf(await identity.visitor().send(query))).toBe('UNAUTHENTICATED');
  const admin = { ...identity.useCase(), actor: staff('ADMIN').actor };
  await expect(listUsers(admin, { first: 101 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('gives contacts to services only and leaves strangers out', async () => {
  const { userId, email, browser } = await registerSomebody(identity);
  const query = 'query($ids: [ID!]!) { contacts(userIds: $ids) { userId email name locale } }';
  const ids = [userId, 'usr_unknown000', userId];
  const answer = await service().send(query, { ids });
  expect(answer.data.contacts).toEqual([{ userId, email, name: 'Sari', locale: 'ID' }]);
  expect(codeOf(await browser.send(query, { ids }))).toBe('FORBIDDEN');
  expect(codeOf(await staff('ADMIN').send(query, { ids }))).toBe('FORBIDDEN');
});

it('resolves references to oneself, for staff to anybody, in one query', async () => {
  const one = await registerSomebody(identity);
  const two = await registerSomebody(identity);
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on User { id email } } }`;
  const representations = [one.userId, two.userId, 'usr_unknown000'].map((id) => ({
    __typename: 'User',
    id,
  }));
  const ids = async (visitor: ReturnType<Identity['visitor']>) =>
    (await visitor.send(query, { representations })).data._entities.map(
      (user: { id: string } | null) => user?.id ?? null,
    );
  expect(await ids(one.browser)).toEqual([one.userId, null, null]);
  expect(await ids(identity.visitor())).toEqual([null, null, null]);
  const statements: string[] = [];
  const { database } = identity.running as unknown as {
    database: { onQuery(listener: (sql: string) => void): () => void };
  };
  const stop = database.onQuery((sql) => statements.push(sql));
  expect(await ids(staff('FINANCE'))).toEqual([one.userId, two.userId, null]);
  stop();
  expect(statements.filter((sql) => sql.includes('from `user`'))).toHaveLength(1);
});

it('keeps secrets out of the graph', async () => {
  const { browser } = await registerSomebody(identity);
  expect(codeOf(await browser.send('{ viewer { passwordHash } }'))).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

const [OutboxRow] = kitEntities;
const confirmedIn = async ({ running }: Identity): Promise<string[]> => {
  const rows = await running.database.fork().find(OutboxRow, { name: EmailConfirmed.name });
  return rows.map(({ data }) => (data as { userId: string }).userId);
};

it('seeds three accounts once, who can sign in', async () => {
  await seedDemo(identity.useCase());
  for (const [name, role] of [
    ['customer', 'CUSTOMER'],
    ['reseller', 'RESELLER'],
    ['admin', 'ADMIN'],
  ]) {
    const answer = await identity.visitor().send(documents.signIn, {
      input: { email: `${name}@webrana.test`, password: 'webrana-demo' },
    });
    expect(answer.data.signIn.user.role).toBe(role);
  }
  const em = identity.running.database.fork();
  const users = await em.find(UserEntity, { email: { $like: '%@webrana.test' } });
  expect(users).toHaveLength(3);
  const confirmed = await confirmedIn(identity);
  for (const { id } of users) expect(confirmed.filter((userId) => userId === id)).toEqual([id]);
});

it('makes the first administrator once, and promotes nobody', async () => {
  const environment = {
    IDENTITY_BOOTSTRAP_ADMIN_EMAIL: 'boss@example.com',
    IDENTITY_BOOTSTRAP_ADMIN_PASSWORD: 'a long enough secret',
  };
  const fresh = await startIdentity({ environment });
  await Promise.all([1, 2, 3].map(() => bootstrapAdmin(fresh.useCase())));
  const em = fresh.running.database.fork();
  expect(await em.find(UserEntity, {})).toEqual([
    expect.objectContaining({ email: 'boss@example.com', role: 'ADMIN' }),
  ]);
  expect(await confirmedIn(fresh)).toHaveLength(1);
  await fresh.stop();

  const squatted = await startIdentity({ environment });
  const squatter = await registerOwner(squatted, 'Boss@example.com');
  await bootstrapAdmin(squatted.useCase());
  const admins = () => squatted.running.database.fork().find(UserEntity, { role: 'ADMIN' });
  expect(await admins()).toEqual([]);
  await squatted.stop();

  const claimed = await startIdentity({ environment });
  const claimant = await registerSomebody(claimed, 'Boss@example.com');
  await bootstrapAdmin(claimed.useCase());
  const made = await claimed.running.database.fork().find(UserEntity, { role: 'ADMIN' });
  expect(made).toEqual([expect.objectContaining({ ownedEmailKey: 'boss@example.com' })]);
  expect([claimant.userId, squatter.userId]).not.toContain(made[0]?.id);
  await claimed.stop();
});
