import { testOwnerOf } from '@webrana/ids';
import { kitEntities } from '@webrana/orm-kit';
import { type ApiKeyFacts, hashApiKeySecret, type UserActor } from '@webrana/subgraph-kit';
import { type Identity, mutate, registerStaff, type Visitor } from './start-identity.ts';

const [OutboxRow] = kitEntities;

/** The data of every event of a name, oldest first. */
export const recorded = async (identity: Identity, name: string) =>
  (
    await identity.running.database.fork().find(OutboxRow, { name }, { orderBy: { id: 'asc' } })
  ).map(({ data }) => data as Record<string, string>);

/** Somebody who may have keys. */
export const registerReseller = (identity: Identity) => registerStaff(identity, 'RESELLER');

export const keyFields = `id name prefix mode scopes projects { id name } allowedAddresses expiresAt
  lastUsedAt lastUsedFrom monthlyCap { amount currency } rotatedAt overlapEndsAt revokedAt status`;
const success = (name: string) => {
  const secret = /create|rotate/.test(name) ? 'secret' : '';
  return `... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { apiKey { ${keyFields} } ${secret} }`;
};

/** Sends a mutation about keys; answers its result, or the code of the error. */
export const act = async (visitor: Visitor, name: string, input: Record<string, unknown>) => {
  const limit = name === 'createApiKey' ? '... on ApiKeyLimitError { limit }' : '';
  const { result, code } = await mutate(visitor, name, input, `${success(name)} ${limit}`);
  return result ?? code;
};

/** What the gateway would be told of a secret; an address makes it a use. */
export const authenticate = async (identity: Identity, secret: string, address?: string) => {
  const hash = hashApiKeySecret(secret);
  const gateway = { kind: 'service', name: 'gateway' } as const;
  const { status, body } = await identity.route('POST', '/api-keys/authenticate', gateway, {
    keys: [{ hash, ...(address ? { address } : {}) }],
  });
  if (status !== 200) throw new Error(String(body));
  return JSON.parse(String(body)).keys[hash ?? ''];
};

/** A visitor who comes with a key. */
export const withKey = (
  identity: Identity,
  userId: string,
  mode: 'LIVE' | 'TEST',
  apiKey: Partial<ApiKeyFacts>,
): Visitor => {
  const actor: UserActor = {
    kind: 'user',
    userId: mode === 'TEST' ? testOwnerOf(userId) : userId,
    role: 'RESELLER',
    sessionId: 'key_1',
    isVerified: true,
    apiKey: { id: 'key_1', scopes: [], ...apiKey },
  };
  return identity.visitor(actor);
};
