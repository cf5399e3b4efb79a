import type { EntityManager } from '@mikro-orm/sql';
import type { EventEnvelope } from '@webrana/events';
import type { IdSource } from '@webrana/ids';
import type { Transaction } from '@webrana/orm-kit';
import type { QueueKit } from '@webrana/queue-kit';
import type { Clock, Logger } from '@webrana/telemetry';
import type { Actor, Caller, RequestFacts } from './port.ts';
import type { ServiceCaller } from './services.ts';

/** Everything a use case may touch; the same whether GraphQL, an event, a schedule or a webhook calls. */
export type UseCaseContext<Deps = unknown> = {
  readonly actor: Actor;
  readonly request: RequestFacts;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly log: Logger;
  /** For reads outside a transaction; inside one use the transaction's own. */
  readonly em: EntityManager;
  /** One transaction, retried when the database asks for it; joins when one is already running. */
  transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Operations of other subgraphs, as the service this subgraph is. */
  readonly services: ServiceCaller;
  readonly queue: QueueKit;
  /** What the subgraph made for itself at start: settings, adapters, sealers. */
  readonly deps: Deps;
};

/** Topics to listen to and how an event becomes what the field resolves. */
export type LiveSource<T> = {
  topics: readonly string[];
  /** Delivered first, before any event: the present state. */
  initial?: readonly T[];
  /** Turns an event into a value, or `undefined` to pass it over. */
  map: (envelope: EventEnvelope) => T | undefined;
};

/** What resolvers get: the use case context, loaders of this request, and the answer's cookies. */
export type ResolverContext<Deps = unknown, Loaders = unknown> = UseCaseContext<Deps> & {
  readonly loaders: Loaders;
  /** Adds a `Set-Cookie` header to the answer. */
  setCookie(header: string): void;
  /** An event source for a subscription field. */
  live<T>(source: LiveSource<T>): Promise<AsyncIterableIterator<T>>;
};

/** A caller that is nobody, for schedules and seeds: the subgraph itself. */
export const serviceCaller = (
  name: Extract<Actor, { kind: 'service' }>['name'],
  requestId: string,
): Caller => ({
  actor: { kind: 'service', name },
  request: { requestId, clientAddress: '', userAgent: '', locale: 'id', cookies: {} },
});
