import { randomUUID } from 'node:crypto';
import {
  bootPlatform,
  Customer,
  type GraphClient,
  type TestPlatform,
  until,
} from '@webrana/testkit';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';

const createDocument = `mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename
  ... on CreateApiKeySuccess { apiKey { id } secret } ... on ApiKeyLimitError { limit }
  ... on UserError { message } } }`;
const rotateDocument = `mutation($input: RotateApiKeyInput!) { rotateApiKey(input: $input) {
  ... on RotateApiKeySuccess { apiKey { overlapEndsAt } secret } } }`;
const revokeDocument = `mutation($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) {
  ... on RevokeApiKeySuccess { apiKey { status } } } }`;
const updateDocument = `mutation($input: UpdateApiKeyInput!) { updateApiKey(input: $input) {
  ... on UpdateApiKeySuccess { apiKey { scopes } } } }`;
const ordersDocument = '{ orders { edges { node { id } } } }';
const changesDocument = 'subscription { instanceStatusChanged { id status } }';

let platform: TestPlatform;
let reseller: GraphClient;
beforeAll(async () => {
  platform = await bootPlatform({ demo: true });
  reseller = await platform.demoUser('reseller');
}, 120_000);
afterAll(() => platform.close());

type Made = { id: string; secret: string };
const makeKey = async (input: object = {}): Promise<Made> => {
  const { createApiKey } = await reseller.ask(createDocument, {
    input: { name: randomUUID(), scopes: ['ORDERS_READ'], ...input },
  });
  if (!createApiKey.secret) throw new Error(JSON.stringify(createApiKey));
  return { id: createApiKey.apiKey.id, secret: createApiKey.secret };
};
const withSecret = (secret: string): GraphClient => {
  const client = platform.visitor();
  client.accessToken = secret;
  return client;
};
const withKey = async (input: object = {}) => withSecret((await makeKey(input)).secret);
const revoke = (apiKeyId: string) => reseller.ask(revokeDocument, { input: { apiKeyId } });
const answerOf = async (client: GraphClient, document = ordersDocument) => {
  const { status, errors } = await client.send(document);
  return [status, errors[0]?.extensions.code];
};
const good = [200, undefined];
const refused = [401, 'UNAUTHENTICATED'];

/** A subscription of a key; `code` is with what the connection closed. */
const watch = async (secret: string) => {
  const seen: { code: number | undefined; refusal: unknown } = {
    code: undefined,
    refusal: undefined,
  };
  let isOpen = false;
  const client = createClient({
    url: `${platform.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { accessToken: secret },
    on: {
      connected: () => {
        isOpen = true;
      },
      closed: (event) => {
        seen.code = (event as { code: number }).code;
      },
    },
  });
  client.subscribe(
    { query: changesDocument },
    {
      next: ({ errors }) => {
        seen.refusal ??= errors;
      },
      error: (error) => {
        seen.refusal = error;
      },
      complete: () => {},
    },
  );
  await until(() => isOpen || seen.code !== undefined);
  return { seen, close: () => client.dispose() };
};

it('lets a program do what the scopes say, and says which one is missing', async () => {
  const key = await withKey({ scopes: ['ORDERS_READ', 'ACCOUNT_READ'] });
  const { viewer, orders } = await key.ask(
    `{ viewer { name role } orders { edges { node { id } } } }`,
  );
  expect([viewer.role, orders.edges]).toEqual(['RESELLER', []]);
  const { data, errors } = await key.send<{ instances: unknown }>(
    '{ instances { edges { node { id } } } }',
  );
  expect(data.instances).toBeNull();
  expect(errors[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    requiredScope: 'instances:read',
  });
  expect((await (await withKey()).ask('{ viewer { id } }')).viewer).toBeNull();
  const socket = await watch(await makeKey().then(({ secret }) => secret));
  await until(() => socket.seen.refusal !== undefined);
  expect(JSON.stringify(socket.seen.refusal)).toContain('"requiredScope":"instances:read"');
  await socket.close();
});

it('lets no key make keys or change the account', async () => {
  const { id, secret } = await makeKey({
    scopes: ['ACCOUNT_READ', 'PROJECTS_WRITE', 'ORDERS_WRITE', 'INSTANCES_WRITE', 'BILLING_WRITE'],
  });
  const key = withSecret(secret);
  const input = { name: 'Lagi', scopes: ['ORDERS_READ'] };
  const tries: [string, object][] = [
    [createDocument, { input }],
    [rotateDocument, { input: { apiKeyId: id } }],
    [revokeDocument, { input: { apiKeyId: id } }],
    [updateDocument, { input: { apiKeyId: id, scopes: ['ORDERS_READ'] } }],
    ['{ apiKeys { id } }', {}],
    ['mutation { updateProfile(input: { name: "Lain" }) { __typename } }', {}],
    ['mutation { signOutEverywhere(input: {}) { endedSessions } }', {}],
    ['mutation { exportMyData { __typename } }', {}],
  ];
  for (const [document, variables] of tries) {
    const { errors } = await key.send(document, variables);
    expect([document, errors[0]?.extensions.code]).toEqual([document, 'FORBIDDEN']);
  }
  expect((await reseller.ask('{ viewer { name } }')).viewer.name).toBe('Rina Reseller');
});

it('takes a key only from its addresses', async () => {
  const far = await makeKey({ allowedAddresses: ['203.0.113.0/24'] });
  const { status, errors } = await withSecret(far.secret).send(ordersDocument);
  expect([status, errors[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect(errors[0]?.message).toContain('127.0.0.1');
  const socket = await watch(far.secret);
  expect(socket.seen.code).toBe(4403);
  await socket.close();
  expect(await answerOf(await withKey({ allowedAddresses: ['127.0.0.0/8', '::1'] }))).toEqual(good);
});

it('ends a revoked key and its open connections within five seconds', async () => {
  const { id, secret } = await makeKey({ scopes: ['ORDERS_READ', 'INSTANCES_READ'] });
  const key = withSecret(secret);
  expect(await answerOf(key)).toEqual(good);
  const socket = await watch(secret);
  await revoke(id);
  const revokedAt = Date.now();
  await until(async () => (await answerOf(key))[0] === 401, 5_000);
  await until(() => socket.seen.code !== undefined, 5_000 - (Date.now() - revokedAt));
  expect([await answerOf(key), socket.seen.code]).toEqual([refused, 4401]);
  await socket.close();
});

it('puts an open connection under the new rules when a key may do less', async () => {
  const { id, secret } = await makeKey({ scopes: ['INSTANCES_READ'] });
  const socket = await watch(secret);
  await reseller.ask(updateDocument, { input: { apiKeyId: id, scopes: ['ORDERS_READ'] } });
  await until(() => socket.seen.code !== undefined, 5_000);
  expect(socket.seen.code).toBe(1012);
  await socket.close();
  expect(await answerOf(withSecret(secret), '{ instances { edges { node { id } } } }')).toEqual([
    200,
    'FORBIDDEN',
  ]);
});

it('keeps at most 50 keys in use, however many are made at once', async () => {
  const { apiKeys } = await reseller.ask('{ apiKeys { id } }');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      reseller.ask(createDocument, { input: { name: randomUUID(), scopes: ['ORDERS_READ'] } }),
    ),
  );
  const made = answers.map(({ createApiKey }) => createApiKey);
  const full = made.filter(({ limit }) => limit === 50);
  expect(apiKeys.length).toBeGreaterThan(0);
  expect(full).toHaveLength(apiKeys.length);
  const ids = made.flatMap(({ apiKey }) => (apiKey ? [apiKey.id] : []));
  expect(ids).toHaveLength(50 - apiKeys.length);
  for (const id of ids) await revoke(id);
});

it('shows a test key nothing that is live', async () => {
  // The reseller orders as any customer does.
  const buyer = new Customer(platform.url, 'reseller@webrana.test');
  buyer.accessToken = reseller.accessToken;
  const order = await buyer.places();
  const scopes = ['ORDERS_READ', 'PROJECTS_READ'];
  const live = await withKey({ scopes });
  const test = await withKey({ scopes, mode: 'TEST' });
  const seen = async (client: GraphClient) =>
    (await client.ask(ordersDocument)).orders.edges.map(({ node }: { node: Made }) => node.id);
  expect(await seen(live)).toEqual([order.id]);
  expect(await seen(test)).toEqual([]);
  const one = await test.send<{ order: unknown }>('query($id: ID!) { order(id: $id) { id } }', {
    id: order.id,
  });
  expect(one.data.order).toBeNull();
  expect((await live.ask('{ projects { name } }')).projects).toEqual([{ name: 'Toko Contoh' }]);
  expect((await test.ask('{ projects { name } }')).projects).toEqual([]);
  await buyer.close();
});

it('ends keys with the suspension of their owner', async () => {
  const admin = await platform.demoUser('admin');
  const { secret } = await makeKey({ scopes: ['INSTANCES_READ', 'ORDERS_READ'] });
  const key = withSecret(secret);
  expect(await answerOf(key)).toEqual(good);
  const socket = await watch(secret);
  const { viewer } = await reseller.ask('{ viewer { id } }');
  const input = { userId: viewer.id, reason: 'asked by phone' };
  await admin.ask(
    'mutation($input: SuspendUserInput!) { suspendUser(input: $input) { __typename } }',
    { input },
  );
  const suspendedAt = Date.now();
  await until(async () => (await answerOf(key))[0] === 401, 5_000);
  await until(() => socket.seen.code !== undefined, 5_000 - (Date.now() - suspendedAt));
  expect(socket.seen.code).toBe(4401);
  await admin.ask(
    'mutation($input: ReinstateUserInput!) { reinstateUser(input: $input) { __typename } }',
    { input },
  );
  await until(async () => (await answerOf(key))[0] === 200, 5_000);
  await socket.close();
  reseller = await platform.demoUser('reseller');
});

it('takes both secrets for the overlap of a rotation, and no key past its end', async () => {
  const expiresAt = new Date(platform.clock.now().getTime() + 3_600_000).toISOString();
  const brief = await withKey({ expiresAt });
  const { id, secret } = await makeKey();
  const { rotateApiKey } = await reseller.ask(rotateDocument, {
    input: { apiKeyId: id, overlapHours: 1 },
  });
  const clients = [brief, withSecret(secret), withSecret(rotateApiKey.secret)];
  const answers = () => Promise.all(clients.map((client) => answerOf(client)));
  expect(await answers()).toEqual([good, good, good]);
  platform.clock.advance(3_600_000);
  await until(async () => (await answerOf(clients[1] as GraphClient))[0] === 401, 5_000);
  expect(await answers()).toEqual([refused, refused, good]);
});
