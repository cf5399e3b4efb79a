import type { Environment } from '@webrana/config';
import type { AnyEventDefinition, EventData, EventEnvelope, SubgraphName } from '@webrana/events';
import type { IdSource } from '@webrana/ids';
import type { QueueKit } from '@webrana/queue-kit';
import type { Clock, Logger, Metrics } from '@webrana/telemetry';
import type { ResolverContext, UseCaseContext } from './context.ts';
import type { RawRequest, RawResponse } from './port.ts';
import type { ResolverMap } from './schema.ts';

/** What a subgraph gets to make its own dependencies from. */
export type StartContext = {
  readonly environment: Environment;
  readonly queue: QueueKit;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly log: Logger;
  readonly metrics: Metrics;
};

/** Handles one event inside the transaction that also remembers it; may run again, in any order. */
export type Consumer<Deps> = {
  readonly event: AnyEventDefinition;
  readonly handle: (
    context: UseCaseContext<Deps>,
    data: unknown,
    envelope: EventEnvelope,
  ) => Promise<void>;
};

/** Work that recurs on one process of all; must be idempotent. */
export type Task<Deps> = {
  readonly name: string;
  readonly everyMs: number;
  /** Also run once right after the start. */
  readonly atStart?: boolean;
  readonly run: (context: UseCaseContext<Deps>) => Promise<void>;
};

/** Work rung by a queue; the intent itself is kept in the database. */
export type JobDefinition<Deps, Data = unknown> = {
  readonly name: string;
  readonly concurrency?: number;
  readonly run: (context: UseCaseContext<Deps>, data: Data) => Promise<void>;
};

/** A door that is not GraphQL: a webhook, a key set, a file. */
export type Route<Deps> = {
  readonly method: 'GET' | 'POST';
  /** Exact path below the subgraph, for example `/webhooks/tripay`. */
  readonly path: string;
  readonly handle: (context: UseCaseContext<Deps>, request: RawRequest) => Promise<RawResponse>;
};

export type SubgraphDefinition<Deps, Loaders> = {
  readonly name: SubgraphName;
  /** The `src` folder: schema files below it, migrations beside it. */
  readonly folder: URL;
  readonly entities: readonly unknown[];
  /** Tables whose rows are never changed or removed. */
  readonly appendOnlyTables?: readonly string[];
  readonly resolvers: ResolverMap;
  readonly createDeps: (start: StartContext) => Deps | Promise<Deps>;
  readonly closeDeps?: (deps: Deps) => Promise<void>;
  readonly createLoaders: (context: UseCaseContext<Deps>) => Loaders;
  readonly consumers?: readonly Consumer<Deps>[];
  readonly tasks?: readonly Task<Deps>[];
  readonly jobs?: readonly JobDefinition<Deps>[];
  readonly routes?: readonly Route<Deps>[];
  /**
   * What whoever runs it should look at though it works. Anybody may read it in `/readyz`: no
   * figures, no identifiers.
   */
  readonly warnings?: (context: UseCaseContext<Deps>) => Promise<readonly string[]>;
  /** Fills an empty installation with demo data; idempotent. */
  readonly seedDemo?: (context: UseCaseContext<Deps>) => Promise<void>;
};

/** A definition whose own types are known only to itself. */
export type AnySubgraphDefinition = SubgraphDefinition<unknown, unknown>;

/** Declares a subgraph; its own types end here, so that any start can take any definition. */
export const defineSubgraph = <Deps, Loaders>(
  definition: SubgraphDefinition<Deps, Loaders>,
): AnySubgraphDefinition => definition as unknown as AnySubgraphDefinition;

/** Declares the handler of an event, with the event's own type of data. */
export const defineConsumer = <Deps, E extends AnyEventDefinition>(
  event: E,
  handle: (
    context: UseCaseContext<Deps>,
    data: EventData<E>,
    envelope: EventEnvelope,
  ) => Promise<void>,
): Consumer<Deps> => ({ event, handle: handle as Consumer<Deps>['handle'] });

/** Declares recurring work. */
export const defineTask = <Deps>(task: Task<Deps>): Task<Deps> => task;

/** Declares work rung by a queue. */
export const defineJob = <Deps, Data>(job: JobDefinition<Deps, Data>): JobDefinition<Deps> =>
  job as JobDefinition<Deps>;

/** Declares a door that is not GraphQL. */
export const defineRoute = <Deps>(route: Route<Deps>): Route<Deps> => route;

/** The queue a job of a subgraph is rung on. */
export const jobQueue = (subgraph: SubgraphName, job: string): string => `jobs.${subgraph}.${job}`;

export type { ResolverContext };
