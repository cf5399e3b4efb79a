import {
  type AnyEventDefinition,
  type EventEnvelope,
  eventCatalogue,
  type SubgraphName,
} from '@webrana/events';
import type { QueueKit, Stop } from '@webrana/queue-kit';
import type { Clock, Logger } from '@webrana/telemetry';
import type { KitDatabase } from '../port.ts';
import { OutboxDelivery, OutboxRow } from '../tables.ts';
import { finishLeftovers, storeAcks } from './acks.ts';
import { claimDue, type Due, unclaim } from './claim.ts';
import { type Ack, ackTopic, deliveryQueue } from './topics.ts';

const pollMs = 2_000;
/** Facts that come one after the other are carried together; a single one leaves at once. */
const breathMs = 20;
const ackPauseMs = 25;

export type RelayOptions = {
  readonly database: KitDatabase;
  readonly queueKit: QueueKit;
  /** Whose outbox this is. */
  readonly source: SubgraphName;
  readonly clock?: Clock;
  readonly log?: Logger | undefined;
  /** Awaited before each round: for a process that has more urgent things to do. */
  readonly before?: (() => Promise<void>) | undefined;
  /** Definitions by name; the platform's own by default. */
  readonly catalogue?: ReadonlyMap<string, AnyEventDefinition>;
};

export type Relay = {
  /** Relays everything that is due now; rejects when the database or the queue is away. */
  drain(): Promise<void>;
  /** Events not yet published plus deliveries not yet acknowledged. */
  pending(): Promise<number>;
  stop(): Promise<void>;
};

/**
 * Carries facts from the outbox to the consumers' queues and the live topics: after each commit of
 * this process, and every two seconds for what others or a lost queue left. Several relays of one
 * source share the work. An absent Redis is only logged; the rows wait.
 */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  const { database, queueKit, source, log } = options;
  const catalogue = options.catalogue ?? eventCatalogue;
  let stopped = false;
  let failing = false;
  let passing: Promise<void> | undefined;
  let rungAgain = false;
  let polls = 0;
  let poll: NodeJS.Timeout | undefined;
  const acks: Ack[] = [];
  let ackTimer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();

  const topicsOf = (envelope: EventEnvelope): readonly string[] => {
    try {
      return catalogue.get(envelope.name)?.liveTopics(envelope.data) ?? [];
    } catch (err) {
      log?.error({ err, event: envelope.id, name: envelope.name }, 'live topics cannot be told');
      return [];
    }
  };

  const ringTopics = async (envelope: EventEnvelope): Promise<void> => {
    try {
      for (const topic of topicsOf(envelope)) await queueKit.pubsub.publish(topic, envelope);
    } catch (err) {
      log?.debug({ err, event: envelope.id, name: envelope.name }, 'live topic not rung');
    }
  };

  const enqueue = async (deliveries: Due['deliveries']): Promise<void> => {
    const taken = await Promise.allSettled(
      deliveries.map(({ consumer, envelope }) =>
        queueKit.queues.enqueue(deliveryQueue(consumer), envelope.name, envelope, {
          jobId: envelope.id,
        }),
      ),
    );
    const refused = deliveries.filter((_, index) => taken[index]?.status === 'rejected');
    if (refused.length === 0) return;
    await unclaim(database, refused);
    throw (taken.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason;
  };

  const relayDue = async (): Promise<void> => {
    for (;;) {
      const due = await claimDue(database, source);
      // Ringing is best effort and never rejects; it must not wait for a queue that is away.
      const ringing = Promise.all(due.live.map(ringTopics));
      await enqueue(due.deliveries);
      await ringing;
      if (!due.isMore) return;
    }
  };

  /** Passes never overlap in one process; a ring during a pass is answered by another one. */
  const pass = (): Promise<void> => {
    rungAgain = true;
    passing ??= (async () => {
      try {
        for (let round = 1; rungAgain && !stopped; round += 1) {
          if (round > 1) await new Promise((resolve) => setTimeout(resolve, breathMs));
          await options.before?.();
          rungAgain = false;
          await relayDue();
        }
      } finally {
        passing = undefined;
      }
    })();
    return passing;
  };

  const passQuietly = async (): Promise<void> => {
    try {
      await pass();
      if (failing) log?.info({ source }, 'outbox relay works again');
      failing = false;
    } catch (err) {
      if (!failing) log?.warn({ err, source }, 'outbox relay waits');
      failing = true;
    }
  };

  const planPoll = (): void => {
    if (stopped) return;
    poll = setTimeout(async () => {
      polls += 1;
      await passQuietly();
      if (polls % 30 === 0) await finishLeftovers(database).catch(() => undefined);
      planPoll();
    }, pollMs);
  };

  const flushAcks = (): Promise<void> => {
    ackTimer = undefined;
    const batch = acks.splice(0);
    if (batch.length > 0) {
      storing = storing
        .then(() => storeAcks(database, batch))
        .catch((err) => log?.warn({ err, source }, 'acknowledgements lost'));
    }
    return storing;
  };

  // Not awaited: while Redis is away the service must still start.
  const listening: Promise<Stop | undefined> = queueKit.pubsub
    .subscribe(ackTopic(source), (payload) => {
      acks.push(payload as Ack);
      ackTimer ??= setTimeout(() => void flushAcks(), ackPauseMs);
    })
    .catch(() => undefined);
  const unring = database.onRecorded(() => void passQuietly());
  const stopPurge = await queueKit.schedules.every(`purge.${source}`, 3_600_000, async () => {
    const removed = await database.purge();
    log?.info({ source, removed }, 'database purged');
  });
  void passQuietly();
  planPoll();

  return {
    drain: pass,
    async pending() {
      const em = database.fork();
      const deliveries = await em.count(OutboxDelivery, { ackedAt: null });
      return deliveries + (await em.count(OutboxRow, { publishedAt: null }));
    },
    async stop() {
      stopped = true;
      clearTimeout(poll);
      unring();
      await stopPurge();
      await Promise.race([
        listening.then((stop) => stop?.()),
        new Promise((resolve) => setTimeout(resolve, 500).unref()),
      ]);
      await passing?.catch(() => undefined);
      clearTimeout(ackTimer);
      await flushAcks();
    },
  };
};
