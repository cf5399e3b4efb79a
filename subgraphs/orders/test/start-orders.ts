import type { AnyEventDefinition } from '@webrana/events';
import type { DatabaseLocation, KitDatabase } from '@webrana/orm-kit';
import { createInProcessQueueKit } from '@webrana/queue-kit';
import {
  type Actor,
  type ApiKeyFacts,
  type Caller,
  type RunningSubgraph,
  type SubgraphLink,
  startSubgraph,
} from '@webrana/subgraph-kit';
import { createMetrics, silentLogger } from '@webrana/telemetry';
import { subgraph } from '../src/subgraph.ts';
import { drop, sqlite } from './places.ts';

export type ReserveInput = {
  quoteId: string;
  orderId: string;
  customerId: string;
  isFirstOrder: boolean;
};

/** Stands in for catalog: quotes name their answer, `q-3` reserves three servers. */
export const fakeCatalog = () => {
  const calls: ReserveInput[] = [];
  let before: () => Promise<void> | void = () => {};
  const answer = (quoteId: string): unknown => {
    const [kind, detail] = quoteId.split(':');
    if (kind === 'refuse')
      return { __typename: 'QuoteRefusal', reason: detail, couponProblem: 'EXHAUSTED' };
    const quantity = Number(quoteId.split('-')[1] ?? 1);
    const money = (amount: number) => ({ amount });
    return {
      __typename: 'QuoteReservation',
      planId: 'pln_0000000001',
      planName: 'Nusa 2',
      regionId: 'rgn_0000000001',
      osImageId: 'img_0000000001',
      period: 'MONTHLY',
      quantity,
      couponCode: 'HEMAT',
      lines: [
        { kind: 'LIST_PRICE', amount: money(120_000) },
        { kind: 'COUPON', amount: money(-20_000) },
        { kind: 'TOTAL', amount: money(100_000) },
      ],
      total: money(100_000),
      offers: [{ provider: 'VULTR', size: 'vc2-1c-1gb', region: 'sgp', image: '1743' }],
    };
  };
  const link = {
    name: 'catalog',
    async execute({ variables }: { variables?: Record<string, unknown> }) {
      const input = variables?.input as ReserveInput;
      calls.push(input);
      await before();
      return { data: { reserveQuote: answer(input.quoteId) } };
    },
  } as unknown as SubgraphLink;
  return {
    link,
    calls,
    /** Runs inside every call, before the answer. */
    set before(work: () => Promise<void> | void) {
      before = work;
    },
  };
};

const callerOf = (actor: Actor): Caller => ({
  actor,
  request: { requestId: 't', clientAddress: '', userAgent: '', locale: 'id', cookies: {} },
});
export const customer = (userId: string, apiKey?: ApiKeyFacts): Caller =>
  callerOf({ kind: 'user', userId, role: 'CUSTOMER', sessionId: 's', ...(apiKey && { apiKey }) });
export const staff = callerOf({
  kind: 'user',
  userId: 'usr_staff00001',
  role: 'SUPPORT',
  sessionId: 's',
});
export const billing = callerOf({ kind: 'service', name: 'billing' });
export const ani = customer('usr_ani0000001');
export const budi = customer('usr_budi000001');

/** Orders alone, on a database of its own, with a clock that stands still until it is moved. */
export const startOrders = async (location: DatabaseLocation = sqlite) => {
  const catalog = fakeCatalog();
  /** Projects by owner, as identity knows them. */
  const projects = new Map<string, string[]>();
  const identity = {
    name: 'identity',
    async execute({ variables }: { variables?: Record<string, unknown> }) {
      const { ownerId, projectId } = variables as { ownerId: string; projectId: string };
      const isOwned = projects.get(ownerId)?.includes(projectId);
      return { data: { ownedProject: isOwned ? { id: projectId } : null } };
    },
  } as unknown as SubgraphLink;
  /** Orders whose transfer was proved and waits for staff, as billing knows them. */
  const awaiting = new Set<string>();
  const billingLink = {
    name: 'billing',
    isAway: false,
    /** Who was asked about, one entry per question. */
    asked: [] as string[][],
    async execute({ variables }: { variables?: Record<string, unknown> }) {
      if (billingLink.isAway) throw new Error('billing is away');
      const orderIds = (variables as { orderIds: string[] }).orderIds;
      billingLink.asked.push(orderIds);
      return { data: { ordersAwaitingDecision: orderIds.filter((id) => awaiting.has(id)) } };
    },
  };
  const links = new Map<string, SubgraphLink>([
    ['identity', identity],
    ['billing', billingLink as unknown as SubgraphLink],
    ['catalog', catalog.link],
  ]);
  const queue = createInProcessQueueKit();
  const clock = { at: new Date('2026-11-22T05:00:00.000Z'), now: () => clock.at };
  const orders: RunningSubgraph = await startSubgraph(subgraph, {
    environment: {},
    location,
    queue,
    findLink: (name) => links.get(name) as SubgraphLink,
    clock,
    log: silentLogger,
    metrics: createMetrics(),
    demo: false,
  });
  const ask = async (query: string, variables = {}, caller = ani): Promise<any> =>
    orders.execute({ query, variables }, caller);
  const place = async (input: object = {}, caller = ani) => {
    const { data, errors } = await ask(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
        ... on UserError { message path }
        ... on CouponUnavailableError { reason } ... on InvalidInputError { issues { path code } }
        ... on PlaceOrderSuccess { order { id number status expiresAt viewerCanPay total { amount } } } } }`,
      {
        input: {
          quoteId: 'q-1',
          osImageId: 'img_0000000001',
          hostname: 'web.example.com',
          idempotencyKey: 'k1',
          ...input,
        },
      },
      caller,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.placeOrder;
  };
  const rows = async <T = Record<string, unknown>>(sql: string): Promise<T[]> =>
    orders.database.fork().getConnection().execute(sql);

  return {
    orders,
    database: orders.database as KitDatabase,
    clock,
    catalog,
    projects,
    awaiting,
    billing: billingLink,
    ask,
    place,
    rows,
    /** What was recorded so far, oldest first, as `[name, data]`. */
    async recorded(name?: string): Promise<[string, Record<string, unknown>][]> {
      const found = await rows<{ name: string; data: unknown }>(
        'select name, data from outbox order by id',
      );
      return found
        .filter((row) => !name || row.name === name)
        .map((row) => [row.name, typeof row.data === 'string' ? JSON.parse(row.data) : row.data]);
    },
    /** Hands over a fact as its consumer gets it, without the inbox that would drop repeats. */
    async tell<E extends AnyEventDefinition>(event: E, data: unknown): Promise<void> {
      const consumer = subgraph.consumers?.find((known) => known.event.name === event.name);
      const envelope = { id: 'evt_1', occurredAt: clock.at.toISOString(), data } as never;
      await consumer?.handle(orders.contextOf() as never, event.schema.parse(data), envelope);
    },
    async stop() {
      await orders.close();
      await queue.close();
      await drop(location);
    },
  };
};
export type TestOrders = Awaited<ReturnType<typeof startOrders>>;

/** The folder of the subgraph, for the check of its migrations. */
export const migrations = new URL('../migrations/', import.meta.url);
