import { createIdSource } from '@webrana/ids';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createQueueKit } from '@webrana/queue-kit';
import { type Caller, type SubgraphLink, startSubgraph } from '@webrana/subgraph-kit';
import { createMetrics, silentLogger } from '@webrana/telemetry';
import type { UseCase } from '../src/context.ts';
import { CouponEntity } from '../src/modules/coupon/coupon.entity.ts';
import {
  importOfferings,
  type Offering,
} from '../src/modules/offering/use-cases/import-offerings.ts';
import { subgraph } from '../src/subgraph.ts';

const size = (
  slug: string,
  description: string,
  [vcpuCount, memoryGiB, diskGiB, dollars]: [number, number, number, number],
  regionSlugs = ['sgp1', 'nyc1'],
): Offering['sizes'][number] => ({
  slug,
  description,
  vcpuCount,
  memoryMiB: memoryGiB * 1_024,
  diskGiB,
  transferGiB: 1_000,
  monthlyCost: { amount: dollars * 100 },
  regionSlugs,
  isAvailable: true,
});

const image = (slug: string, distribution: string, version: string, minimumDiskGiB = 7) => ({
  slug,
  distribution,
  version,
  minimumDiskGiB,
  regionSlugs: ['sgp1', 'nyc1'],
});

/** What a provider would say; tests change it. */
export const anOffering = (): Offering => ({
  provider: 'DIGITALOCEAN',
  sizes: [
    size('c-2', 'CPU-Optimized', [2, 4, 25, 42]),
    size('s-1vcpu-1gb', 'Basic', [1, 1, 25, 6]),
    size('s-1vcpu-512mb-10gb', 'Basic', [1, 0.5, 10, 4], ['nyc1']),
    size('s-1vcpu-1gb-intel', 'Premium Intel', [1, 1, 25, 7]),
    size('s-1vcpu-1gb-35gb-intel', 'Premium Intel', [1, 1, 35, 8]),
    size('gpu-h100x1-80gb', 'H100 GPU', [20, 240, 720, 2_500]),
  ],
  regions: [
    { slug: 'nyc1', name: 'New York 1', isAvailable: true },
    { slug: 'sgp1', name: 'Singapore 1', isAvailable: true },
    { slug: 'ams2', name: 'Amsterdam 2', isAvailable: false },
  ],
  images: [
    image('debian-13-x64', 'Debian', '13 x64'),
    image('ubuntu-22-04-x64', 'Ubuntu', '22.04 (LTS) x64'),
    image('ubuntu-24-04-x64', 'Ubuntu', '24.04 (LTS) x64'),
    image('big-x64', 'Big', '1 x64', 30),
  ],
});

const visitor: Caller = {
  actor: { kind: 'anonymous' },
  request: { requestId: 'r', clientAddress: '', userAgent: '', locale: 'id', cookies: {} },
};
const orders: Caller = { ...visitor, actor: { kind: 'service', name: 'orders' } };

/** The subgraph alone, over a stand-in `providers`, with a catalogue imported. */
export const startWorld = async (
  options: { location?: DatabaseLocation; environment?: Record<string, string> } = {},
) => {
  let now = new Date('2026-11-22T05:00:00.000Z');
  let offerings: Offering[] | null = [anOffering()];
  const clock = { now: () => now };
  const providers = {
    name: 'providers',
    execute: async () =>
      offerings ? { data: { providerOfferings: offerings } } : { errors: [{ message: 'away' }] },
  } as unknown as SubgraphLink;
  const queue = createQueueKit({ log: silentLogger });
  const running = await startSubgraph(subgraph, {
    environment: { WEBRANA_SECRET: 'a secret of at least 32 characters', ...options.environment },
    location: options.location ?? { kind: 'sqlite', file: ':memory:' },
    queue,
    findLink: () => providers,
    clock,
    log: silentLogger,
    metrics: createMetrics(),
    demo: false,
  });
  const context = () => running.contextOf() as never as UseCase;
  const ask = async <T>(query: string, variables = {}, caller = visitor): Promise<T> => {
    const answer = await running.execute({ query, variables }, caller);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  };
  await importOfferings(context());
  const newId = createIdSource();

  return {
    running,
    context,
    ask,
    newId,
    visitor,
    orders,
    setNow: (instant: string) => {
      now = new Date(instant);
    },
    offer: (next: Offering[] | null) => {
      offerings = next;
    },
    import: () => importOfferings(context()),
    async planId(slug: string) {
      const query = 'query($slug: String) { plan(slug: $slug) { id } }';
      return (await ask<{ plan: { id: string } }>(query, { slug })).plan.id;
    },
    async regionId(slug: string) {
      const { regions } = await ask<{ regions: { id: string; slug: string }[] }>(
        '{ regions { id slug } }',
      );
      return regions.find((region) => region.slug === slug)?.id as string;
    },
    async imageId(slug: string) {
      const { osImages } = await ask<{ osImages: { id: string; slug: string }[] }>(
        '{ osImages { id slug } }',
      );
      return osImages.find((one) => one.slug === slug)?.id as string;
    },
    /** A coupon of ten percent without limits, changed by `facts`. */
    async coupon(facts: Partial<CouponEntity> & { code: string }) {
      const id = newId('coupon');
      await context().transact(({ em }) =>
        em.insert(CouponEntity, {
          id,
          kind: 'PERCENT',
          value: 1_000,
          minimumOrder: 0,
          firstOrderOnly: false,
          usedCount: 0,
          createdAt: now,
          ...facts,
        }),
      );
      return id;
    },
    async close() {
      await running.close();
      await queue.close();
    },
  };
};

export type World = Awaited<ReturnType<typeof startWorld>>;

export type QuoteAnswer = {
  __typename: string;
  id: string;
  total: { amount: number };
  lines: { kind: string; amount: { amount: number } }[];
  couponCode: string | null;
  validUntil: string;
  reason?: string;
};

const quoteQuery = `query($input: QuoteInput!) { quote(input: $input) {
  __typename
  ... on Quote { id couponCode validUntil total { amount } lines { kind amount { amount } } plan { name } region { name } }
  ... on CouponUnavailableError { reason message path }
} }`;

/** A quote for one basic server in Singapore for a month, changed by `input`. */
export const quoteFor = async (
  world: World,
  input: Record<string, unknown> = {},
  caller = world.visitor,
): Promise<QuoteAnswer> => {
  const planId = await world.planId('basic-1vcpu-1gb');
  const regionId = await world.regionId('singapore-1');
  const wish = { planId, regionId, period: 'MONTHLY', quantity: 1, ...input };
  return (await world.ask<{ quote: QuoteAnswer }>(quoteQuery, { input: wish }, caller)).quote;
};

export type ReserveAnswer = {
  __typename: string;
  reason?: string;
  couponProblem?: string | null;
  total?: { amount: number };
  offers?: { provider: string; size: string; region: string; image: string }[];
};

const reserveMutation = `mutation($input: ReserveQuoteInput!) { reserveQuote(input: $input) {
  __typename
  ... on QuoteReservation { planName couponCode total { amount } lines { kind } offers { provider size region image } }
  ... on QuoteRefusal { reason couponProblem }
} }`;

/** Reserves a quote for an order, as `orders` does. */
export const reserve = async (
  world: World,
  quoteId: string,
  input: Record<string, unknown> = {},
): Promise<ReserveAnswer> => {
  const wish = {
    quoteId,
    orderId: world.newId('order'),
    customerId: world.newId('user'),
    osImageId: await world.imageId('ubuntu-24-04-x64'),
    isFirstOrder: true,
    ...input,
  };
  const { reserveQuote } = await world.ask<{ reserveQuote: ReserveAnswer }>(
    reserveMutation,
    { input: wish },
    world.orders,
  );
  return reserveQuote;
};
