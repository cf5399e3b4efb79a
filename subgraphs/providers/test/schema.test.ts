import type { Caller } from '@webrana/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../src/config.ts';
import { startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (let count = 0; count < 3; count += 1) {
    await world.request({ instanceId: world.newInstanceId() });
  }
});
afterAll(() => world.close());

const request = {
  requestId: 'r',
  clientAddress: '',
  userAgent: '',
  locale: 'id',
  cookies: {},
} as const;
const userOf = (role: 'SUPPORT' | 'CUSTOMER') =>
  ({
    request,
    actor: { kind: 'user', userId: 'usr_1', role, sessionId: 'ses_1' },
  }) as unknown as Caller;
const service: Caller = { request, actor: { kind: 'service', name: 'catalog' } };
const ask = (query: string, caller: Caller, variables = {}) =>
  world.running.execute({ query, variables }, caller);

type Page = {
  servers: {
    edges: { node: { id: string } }[];
    pageInfo: { endCursor: string };
  };
};
type Entities = { _entities: ({ tag: string } | null)[] };
type Offerings = { providerOfferings: { provider: string; sizes: { slug: string }[] }[] };
const pageIn = ({ data }: { data?: unknown }) => (data as Page).servers;
const entitiesIn = ({ data }: { data?: unknown }) => (data as Entities)._entities;

describe('servers in the graph', () => {
  const query = `query($after: String) { servers(first: 2, after: $after) {
    edges { node { id state provider tag lastProblem instance { id } } }
    pageInfo { hasNextPage endCursor }
  } }`;

  it('are paged for staff, newest first', async () => {
    const first = await ask(query, userOf('SUPPORT'));
    const page = pageIn(first);
    expect(page.edges).toHaveLength(2);
    expect(page.edges[0]?.node).toMatchObject({ state: 'REQUESTED', provider: 'DIGITALOCEAN' });
    const after = page.pageInfo.endCursor;
    const second = await ask(query, userOf('SUPPORT'), { after });
    expect(pageIn(second)).toMatchObject({
      edges: [{ node: { instance: { id: expect.stringMatching(/^ins_/) } } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('are nobody else’s, also by reference', async () => {
    const refused = await ask(query, userOf('CUSTOMER'));
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const staff = await ask('{ servers(first: 1) { edges { node { id } } } }', userOf('SUPPORT'));
    const id = pageIn(staff).edges[0]?.node.id;
    const entities = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Server { tag } } }`;
    const variables = { representations: [{ __typename: 'Server', id }] };
    const seen = await ask(entities, userOf('SUPPORT'), variables);
    expect(entitiesIn(seen)[0]?.tag).toMatch(/^wb-/);
    const unseen = await ask(entities, userOf('CUSTOMER'), variables);
    expect(entitiesIn(unseen)).toEqual([null]);
  });
});

describe('offerings in the graph', () => {
  const query = `{ providerOfferings {
    provider
    sizes { slug vcpuCount memoryMiB diskGiB transferGiB monthlyCost { amount currency } regionSlugs isAvailable }
    regions { slug name isAvailable }
    images { slug distribution version minimumDiskGiB regionSlugs }
  } }`;

  it('are read through the provider, once a minute, for services', async () => {
    const answers = await Promise.all([ask(query, service), ask(query, service)]);
    const [offering] = (answers[0].data as Offerings).providerOfferings;
    expect(offering?.provider).toBe('DIGITALOCEAN');
    expect(offering?.sizes.find(({ slug }) => slug === 's-1vcpu-1gb')).toMatchObject({
      memoryMiB: 1_024,
      transferGiB: 1_000,
      monthlyCost: { amount: 600, currency: 'USD' },
    });
    const { requests } = await world.client.books();
    expect(requests.filter(({ operation }) => operation === 'listSizes')).toHaveLength(1);
    const refused = await ask(query, userOf('SUPPORT'));
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('the settings', () => {
  it('refuse production without a token', () => {
    expect(() => readSettings({ NODE_ENV: 'production', DIGITALOCEAN_TOKEN: '' })).toThrow(
      'DIGITALOCEAN_TOKEN',
    );
    expect(readSettings({}).digitalocean.baseUrl).toBe('https://api.digitalocean.com');
  });
});
