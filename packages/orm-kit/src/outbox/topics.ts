import type { SubgraphName } from '@webrana/events';

/** The queue on which a subgraph's deliveries wait. */
export const deliveryQueue = (consumer: string): string => `events.${consumer}`;

/** The topic on which consumers tell a source that they hold an event. */
export const ackTopic = (source: SubgraphName): string => `outbox-ack.${source}`;

export type Ack = { readonly eventId: string; readonly consumer: string };
