import {
  type AnyEventDefinition,
  OrderPaid,
  ServerFailed,
  ServerProgressed,
} from '@webrana/events';
import type { DatabaseLocation, KitDatabase } from '@webrana/orm-kit';
import { createInProcessQueueKit } from '@webrana/queue-kit';
import {
  type Actor,
  type Caller,
  type RunningSubgraph,
  startSubgraph,
} from '@webrana/subgraph-kit';
import { createMetrics, silentLogger } from '@webrana/telemetry';
import { subgraph } from '../src/subgraph.ts';
import { drop, sqlite } from './places.ts';
import { playOthers } from './played.ts';

const callerOf = (actor: Actor): Caller => ({
  actor,
  request: { requestId: 't', clientAddress: '', userAgent: '', locale: 'id', cookies: {} },
});
export const customer = (userId: string): Caller =>
  callerOf({ kind: 'user', userId, role: 'CUSTOMER', sessionId: 's' });
export const admin = callerOf({
  kind: 'user',
  userId: 'usr_admin00001',
  role: 'ADMIN',
  sessionId: 's',
});
export const providers = callerOf({ kind: 'service', name: 'providers' });
export const ani = customer('usr_ani0000001');
export const budi = customer('usr_budi000001');

export const sshKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH ani';

/** A paid order of `count` items as `orders` tells it. */
export const paidOrder = (orderId: string, count = 1, more: object = {}) => ({
  orderId,
  customerId: 'usr_ani0000001',
  planId: 'pln_0000000001',
  regionId: 'rgn_0000000001',
  osImageId: 'img_0000000001',
  period: 'MONTHLY',
  sshKeys: [sshKey],
  items: Array.from({ length: count }, (_, index) => ({
    itemId: `itm_${orderId}_${String(index).padStart(2, '0')}`,
    hostname: count === 1 ? 'web' : `web-${index + 1}`,
    amount: 50_000 + index,
  })),
  offers: [{ provider: 'VULTR', size: 'vc2-1c-1gb', region: 'sgp', image: '1743' }],
  paidAt: '2027-01-31T04:00:00.000Z',
  ...more,
});

/** Instances alone, on a database of its own, with a clock that stands still until it is moved. */
export const startInstances = async (
  location: DatabaseLocation = sqlite,
  environment: Record<string, string> = {},
) => {
  const queue = createInProcessQueueKit();
  const metrics = createMetrics();
  const others = playOthers();
  const clock = { at: new Date('2027-01-31T05:00:00.000Z'), now: () => clock.at };
  const instances: RunningSubgraph = await startSubgraph(subgraph, {
    environment: { WEBRANA_SECRET: 'a secret of the tests, long enough', ...environment },
    location,
    queue,
    findLink: others.findLink,
    clock,
    log: silentLogger,
    metrics,
    demo: false,
  });
  const ask = async (query: string, variables = {}, caller = ani): Promise<any> =>
    instances.execute({ query, variables }, caller);
  const rows = async <T = Record<string, unknown>>(sql: string): Promise<T[]> =>
    instances.database.fork().getConnection().execute(sql);

  /** Hands over a fact as its consumer gets it, without the inbox that would drop repeats. */
  const tell = async (event: AnyEventDefinition, data: unknown, at = clock.at): Promise<void> => {
    const consumer = subgraph.consumers?.find((known) => known.event.name === event.name);
    const envelope = { id: 'evt_1', occurredAt: at.toISOString(), data } as never;
    await consumer?.handle(instances.contextOf() as never, event.schema.parse(data), envelope);
  };

  return {
    instances,
    others,
    metrics,
    /** Runs a task as its schedule would. */
    run: (task: string) => instances.runTask(task),
    database: instances.database as KitDatabase,
    clock,
    ask,
    rows,
    tell,
    /** Tells of a paid order and answers the identifiers of its instances. */
    async pay(orderId: string, count = 1, more: object = {}): Promise<string[]> {
      await tell(OrderPaid, paidOrder(orderId, count, more));
      const found = await rows<{ id: string }>(
        `select id from instance where order_id = '${orderId}' order by item_id`,
      );
      return found.map(({ id }) => id);
    },
    progress: (instanceId: string, step: string, more: object = {}, at = clock.at) =>
      tell(
        ServerProgressed,
        { serverId: 'srv_1', instanceId, step, ipv4: null, ipv6: null, ...more },
        at,
      ),
    fail: (instanceId: string) =>
      tell(ServerFailed, { serverId: 'srv_1', instanceId, reason: 'no capacity' }),
    /** What was recorded about an instance so far, oldest first, as `[name, data]`. */
    async recorded(instanceId: string): Promise<[string, Record<string, unknown>][]> {
      const found = await rows<{ name: string; data: unknown }>(
        'select name, data from outbox order by id',
      );
      return found
        .map(({ name, data }): [string, Record<string, unknown>] => [
          name,
          typeof data === 'string' ? JSON.parse(data) : data,
        ])
        .filter(([, data]) => data.instanceId === instanceId);
    },
    async stop() {
      await instances.close();
      await queue.close();
      await drop(location);
    },
  };
};
export type TestInstances = Awaited<ReturnType<typeof startInstances>>;

/** The folder of the migrations, for the check against the entities. */
export const migrations = new URL('../migrations/', import.meta.url);
