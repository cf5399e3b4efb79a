import { subgraph, verifyLedger } from '@webrana/billing';
import { newId } from '@webrana/ids';
import { createQueueKit, type Job } from '@webrana/queue-kit';
import {
  type Actor,
  completeEnvironment,
  databaseLocation,
  type RunningSubgraph,
  type SubgraphLink,
  type SubgraphOperation,
  serviceCaller,
  startSubgraph,
} from '@webrana/subgraph-kit';
import { createMetrics, silentLogger, systemClock } from '@webrana/telemetry';
import { createProfile } from '@webrana/testkit';
import type { UseCase } from '../../subgraphs/billing/src/context.ts';

export type Desk = {
  readonly running: RunningSubgraph;
  readonly kind: string;
  /** A context for use cases; without an actor billing acts for itself. */
  as(actor?: Actor): UseCase;
  /** An order of the customer's that waits for its payment; whole rupiah. */
  order(customerId: string, total: number): string;
  verify(): ReturnType<typeof verifyLedger>;
  close(): Promise<void>;
};

const dayMs = 86_400_000;

/** Billing alone over a database of its own; orders and whoever listens are played. */
export const openDesk = async (): Promise<Desk> => {
  const profile = await createProfile();
  const environment = await completeEnvironment({
    ...profile.environment,
    // One person decides everything here, and no wallet is too full.
    ADJUSTMENT_LIMIT_IDR: '1000000000000',
    WALLET_MAXIMUM_IDR: '1000000000000',
    WELCOME_BONUS_IDR: '0',
  });
  const queue = createQueueKit({});
  const orders = new Map<string, object>();
  const answer = ({ ids = [], userIds = [] }: { ids?: string[]; userIds?: string[] }) => ({
    payableOrders: ids.flatMap((id) => orders.get(id) ?? []),
    contacts: userIds.map((userId) => ({ userId, email: `${userId}@example.com`, name: 'Sari' })),
    _entities: [],
  });
  const findLink = (name: string): SubgraphLink =>
    ({
      name,
      execute: async ({ variables }: SubgraphOperation) => ({ data: answer(variables ?? {}) }),
    }) as unknown as SubgraphLink;
  // Deliveries are taken at once: what others make of them is not measured here.
  for (const consumer of ['orders', 'notifications', 'catalog', 'identity', 'instances'])
    await queue.queues.work(`events.${consumer}`, async ({ data }: Job) => {
      const { id } = data as { id: string };
      await queue.pubsub.publish('outbox-ack.billing', { eventId: id, consumer });
    });
  const running = await startSubgraph(subgraph, {
    environment,
    location: databaseLocation('billing', environment),
    poolSize: 32,
    queue,
    findLink,
    clock: systemClock,
    log: silentLogger,
    metrics: createMetrics(),
    demo: false,
  });
  const request = serviceCaller('billing', 'benchmark').request;
  // As its schedule does, which a desk without the rest of the platform does not run.
  const seal = () => running.runTask('seal-postings');
  const sealing = setInterval(() => void seal().catch(console.error), 30_000);
  return {
    running,
    kind: running.database.kind,
    as: (actor) => running.contextOf(actor ? { actor, request } : undefined) as UseCase,
    order(customerId, total) {
      const id: string = newId('order');
      const tax = Math.round((total * 11) / 111);
      const line = (kind: string, amount: number) => ({ kind, amount: { amount } });
      orders.set(id, {
        id,
        number: `WB-${id.slice(-12)}`,
        customerId,
        projectId: null,
        status: 'PENDING_PAYMENT',
        description: 'VPS',
        quantity: 1,
        lines: [line('LIST_PRICE', total - tax), line('TAX', tax), line('TOTAL', total)],
        total: { amount: total },
        expiresAt: new Date(Date.now() + dayMs).toISOString(),
      });
      return id;
    },
    async verify() {
      await seal();
      return verifyLedger(running.database);
    },
    async close() {
      clearInterval(sealing);
      await running.close();
      await queue.close();
      await profile.remove();
    },
  };
};
