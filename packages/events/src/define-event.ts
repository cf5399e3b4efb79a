import type { z } from 'zod';

export const subgraphNames = [
  'identity',
  'catalog',
  'orders',
  'billing',
  'instances',
  'notifications',
  'providers',
] as const;

/** The seven owners of data. */
export type SubgraphName = (typeof subgraphNames)[number];

/** A fact in the past tense: who records it, who consumes it, and which live topics it rings. */
export type EventDefinition<N extends string, S extends z.ZodType> = {
  readonly name: N;
  readonly version: number;
  readonly source: SubgraphName;
  readonly schema: S;
  /** Each consumer gets its own queue and handles the event at least once. */
  readonly consumers: readonly SubgraphName[];
  /** Pub/sub topics rung after the commit, for subscriptions; best effort. */
  liveTopics(data: z.infer<S>): readonly string[];
};

export type AnyEventDefinition = EventDefinition<string, z.ZodType>;
export type EventData<E extends AnyEventDefinition> = z.infer<E['schema']>;

/** An event as it travels: the outbox row, the job and the live message have this shape. */
export type EventEnvelope<D = unknown> = {
  id: string;
  name: string;
  version: number;
  source: SubgraphName;
  /** ISO 8601, UTC. */
  occurredAt: string;
  data: D;
};

/** Declares a fact; the name reads `<source>.<fact>`. */
export const defineEvent = <
  const N extends `${SubgraphName}.${string}`,
  S extends z.ZodType,
>(definition: {
  name: N;
  version?: number;
  schema: S;
  consumers?: readonly SubgraphName[];
  liveTopics?: (data: z.infer<S>) => readonly string[];
}): EventDefinition<N, S> => ({
  name: definition.name,
  version: definition.version ?? 1,
  source: definition.name.split('.')[0] as SubgraphName,
  schema: definition.schema,
  consumers: definition.consumers ?? [],
  liveTopics: definition.liveTopics ?? (() => []),
});
