import { randomUUID } from 'node:crypto';
import type { EntitySchema } from '@mikro-orm/core';
import type { Environment } from '@webrana/config';
import type { EventEnvelope, SubgraphName } from '@webrana/events';
import { createIdSource } from '@webrana/ids';
import {
  type DatabaseLocation,
  type KitDatabase,
  openDatabase,
  startConsumers,
  startRelay,
  type Transaction,
} from '@webrana/orm-kit';
import type { Job, QueueKit, Stop } from '@webrana/queue-kit';
import type { Clock, Logger, Metrics } from '@webrana/telemetry';
import type { GraphQLSchema } from 'graphql';
import { type ResolverContext, serviceCaller, type UseCaseContext } from './context.ts';
import {
  type AnySubgraphDefinition,
  type JobDefinition,
  jobQueue,
  type Task,
} from './definition.ts';
import { atTheDoor, whenCalm } from './doors-first.ts';
import { type ContextFactory, createExecutor } from './execute.ts';
import { openLiveSource } from './live.ts';
import type { Caller, SubgraphLink } from './port.ts';
import { buildSchema } from './schema.ts';
import { createServiceCaller, type LinkFinder } from './services.ts';

export type SubgraphOptions = {
  readonly environment: Environment;
  readonly location: DatabaseLocation;
  readonly poolSize?: number;
  readonly queue: QueueKit;
  readonly findLink: LinkFinder;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly demo: boolean;
};

/** A subgraph at work; itself a link, for whoever shares the process. */
export type RunningSubgraph = SubgraphLink & {
  readonly schema: GraphQLSchema;
  readonly database: KitDatabase;
  /** Starts schedules, consumers and demo data; call it once every link can be found. */
  begin(): Promise<void>;
  /** Sends what the outbox holds now; for tests that do not want to wait. */
  drainOutbox(): Promise<void>;
  /** Runs a task now instead of on its schedule; throws for an unknown name. */
  runTask(name: string): Promise<void>;
  /** A use case context acting as the service itself; for tools and tests. */
  contextOf(caller?: Caller): UseCaseContext;
  contextFactory(caller: Caller): ContextFactory;
};

/** Opens the database, builds the schema, and serves; see `begin` for what starts by itself. */
export const startSubgraph = async (
  definition: AnySubgraphDefinition,
  options: SubgraphOptions,
): Promise<RunningSubgraph> => {
  const { name } = definition;
  const { queue, clock, metrics, findLink } = options;
  const log = options.log.child({ subgraph: name });
  const newId = createIdSource(() => clock.now().getTime());
  const schema = buildSchema(definition.folder, definition.resolvers);
  const deps = await definition.createDeps({
    environment: options.environment,
    queue,
    clock,
    newId,
    log,
    metrics,
  });
  const database = await openDatabase({
    subgraph: name,
    entities: definition.entities as readonly EntitySchema[],
    migrations: new URL('../migrations/', definition.folder),
    location: options.location,
    appendOnlyTables: definition.appendOnlyTables,
    poolSize: options.poolSize,
    clock,
    ids: newId,
    log,
  });
  const executor = createExecutor(schema, log);
  const stops: Stop[] = [];
  const relay = await startRelay({
    database,
    queueKit: queue,
    source: name,
    before: whenCalm,
    log,
  });
  stops.push(() => relay.stop());

  const contextFor = (caller: Caller, tx?: Transaction): UseCaseContext => {
    const services = createServiceCaller(name, findLink, caller.request);
    return {
      actor: caller.actor,
      request: caller.request,
      clock,
      newId,
      log,
      em: tx ? tx.em : database.fork(),
      transact: (work) => (tx ? work(tx) : database.transact(work)),
      services,
      queue,
      deps,
    };
  };
  const asService = (tx?: Transaction): UseCaseContext =>
    contextFor(serviceCaller(name, randomUUID()), tx);

  const contextFactory =
    (caller: Caller): ContextFactory =>
    () => {
      const cookies: string[] = [];
      const useCase = contextFor(caller);
      const context: ResolverContext = {
        ...useCase,
        loaders: definition.createLoaders(useCase),
        setCookie: (header) => void cookies.push(header),
        live: (source) => openLiveSource(queue, source),
      };
      return { context, cookies };
    };

  const startTask = async (task: Task<unknown>): Promise<void> => {
    const tick = () => task.run(asService());
    stops.push(await queue.schedules.every(`${name}.${task.name}`, task.everyMs, tick));
    if (!task.atStart) return;
    const first = queue.locks.tryWith(`${name}.${task.name}.start`, 60_000, tick);
    first.catch((err) => log.error({ err, task: task.name }, 'a task failed at the start'));
  };

  const startJob = async (job: JobDefinition<unknown>): Promise<void> => {
    const run = async ({ data }: Job): Promise<void> => {
      await whenCalm();
      await job.run(asService(), data);
    };
    const options = { concurrency: job.concurrency ?? 4 };
    stops.push(await queue.queues.work(jobQueue(name, job.name), run, options));
  };

  const startOwnConsumers = async (): Promise<void> => {
    const consumers = definition.consumers ?? [];
    if (!consumers.length) return;
    const handlers = new Map(
      consumers.map((consumer) => [
        consumer.event.name,
        (tx: Transaction, envelope: EventEnvelope) =>
          consumer.handle(asService(tx), envelope.data, envelope),
      ]),
    );
    stops.push(
      await startConsumers({
        database,
        queueKit: queue,
        consumer: name,
        handlers,
        before: whenCalm,
        log,
      }),
    );
  };

  return {
    name,
    schema,
    database,
    contextFactory,
    contextOf: (caller) => (caller ? contextFor(caller) : asService()),
    drainOutbox: () => relay.drain(),
    async runTask(taskName) {
      const task = definition.tasks?.find((each) => each.name === taskName);
      if (!task) throw new Error(`${name} has no task ${taskName}`);
      await task.run(asService());
    },
    async begin() {
      for (const job of definition.jobs ?? []) await startJob(job);
      await startOwnConsumers();
      for (const task of definition.tasks ?? []) await startTask(task);
      if (options.demo) await definition.seedDemo?.(asService());
    },
    execute: (operation, caller) => {
      const answer = () => executor.execute(operation, contextFactory(caller));
      return caller.actor.kind === 'service' ? answer() : atTheDoor(answer);
    },
    subscribe: (operation, caller) => executor.subscribe(operation, contextFactory(caller)),
    async route(request, caller) {
      const door = definition.routes?.find(
        ({ method, path }) => method === request.method && path === request.path,
      );
      if (!door) return { status: 404, body: '' };
      return door.handle(contextFor(caller), request);
    },
    async health() {
      const works = (probe: Promise<unknown>) =>
        probe.then(
          () => true,
          () => false,
        );
      const [databaseWorks, queueWorks, warnings = []] = await Promise.all([
        works(database.ping()),
        works(queue.ping()),
        definition.warnings?.(asService()).catch(() => []),
      ]);
      const report = { database: databaseWorks, queue: queueWorks };
      return warnings.length ? { ...report, warnings } : report;
    },
    async close() {
      for (const stop of stops.reverse()) await stop();
      await definition.closeDeps?.(deps);
      await database.close();
    },
  };
};

/** The names of what a definition handles, for the check against the event catalogue. */
export const handledEvents = (definition: AnySubgraphDefinition): [SubgraphName, string[]] => [
  definition.name,
  (definition.consumers ?? []).map((consumer) => consumer.event.name),
];
