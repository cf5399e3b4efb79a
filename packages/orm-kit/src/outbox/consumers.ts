import {
  type AnyEventDefinition,
  type EventEnvelope,
  eventCatalogue,
  type SubgraphName,
} from '@webrana/events';
import type { Job, QueueKit, Stop } from '@webrana/queue-kit';
import type { Clock, Logger } from '@webrana/telemetry';
import type { Database, Transaction } from '../port.ts';
import { type Ack, ackTopic, deliveryQueue } from './topics.ts';

/** Takes effect inside the transaction that also remembers the event; any order, maybe more tries. */
export type ConsumerHandler = (tx: Transaction, envelope: EventEnvelope) => Promise<void>;

export type ConsumersOptions = {
  readonly database: Database;
  readonly queueKit: QueueKit;
  /** Whose deliveries to work on. */
  readonly consumer: SubgraphName;
  /** By event name; every event that lists this consumer must have one. */
  readonly handlers: ReadonlyMap<string, ConsumerHandler>;
  /** Deliveries handled at a time. Default 4. */
  readonly concurrency?: number;
  /** Waited for before each delivery is handled, to let more urgent work pass. */
  readonly before?: () => Promise<void>;
  readonly clock?: Clock;
  readonly log?: Logger | undefined;
  /** Definitions by name; the platform's own by default. */
  readonly catalogue?: ReadonlyMap<string, AnyEventDefinition>;
};

/**
 * Works on the deliveries of one subgraph. A handler that throws is tried three times, then again
 * whenever the source's relay repeats the delivery, until it succeeds. An unknown event or one
 * without a handler fails the same way, so that it stays visible.
 */
export const startConsumers = (options: ConsumersOptions): Promise<Stop> => {
  const { database, queueKit, consumer, handlers, log } = options;
  const catalogue = options.catalogue ?? eventCatalogue;

  const acknowledge = async (source: SubgraphName, ack: Ack): Promise<void> => {
    try {
      await queueKit.pubsub.publish(ackTopic(source), ack);
    } catch (err) {
      log?.debug({ err, ...ack }, 'acknowledgement lost, the delivery will be repeated');
    }
  };

  const handle = async (job: Job): Promise<void> => {
    const envelope = job.data as EventEnvelope;
    const definition = catalogue.get(envelope.name);
    const handler = handlers.get(envelope.name);
    if (!definition || !handler) {
      throw new Error(`${consumer} does not handle ${envelope.name}.`);
    }
    const data = definition.schema.parse(envelope.data);
    await options.before?.();
    const first = await database.receive(consumer, envelope.id, (tx) =>
      handler(tx, { ...envelope, data }),
    );
    if (!first) log?.debug({ event: envelope.id, name: envelope.name }, 'event seen before');
    await acknowledge(envelope.source, { eventId: envelope.id, consumer });
  };

  return queueKit.queues.work(deliveryQueue(consumer), handle, {
    concurrency: options.concurrency ?? 4,
    attempts: 3,
    backoffMs: 300,
  });
};
