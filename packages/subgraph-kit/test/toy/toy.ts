import { createQueueKit } from '@webrana/queue-kit';
import { createMetrics, silentLogger, systemClock } from '@webrana/telemetry';
import { z } from 'zod';
import {
  type Actor,
  type Caller,
  defineSubgraph,
  NotFoundError,
  pageSize,
  parseInput,
  type ResolverContext,
  requireUser,
  startSubgraph,
} from '../../src/index.ts';

type Context = ResolverContext<object, object>;

const definition = defineSubgraph({
  name: 'notifications',
  folder: new URL('./src/', import.meta.url),
  entities: [],
  resolvers: {
    Query: {
      greeting: () => 'hello',
      caller: (_parent: unknown, _args: unknown, { actor, request }: Context) =>
        `${JSON.stringify(actor)} ${request.clientAddress}`,
      ledger: () => 'secret',
      page: (_parent: unknown, { first }: { first: number }) => pageSize(first),
      broken: () => {
        throw new Error('password of the database: hunter2');
      },
      cookie: (_parent: unknown, _args: unknown, context: Context) => {
        context.setCookie('crumb=1; HttpOnly');
        return 'set';
      },
    },
    Mutation: {
      writeNote: async (_parent: unknown, { input }: { input: unknown }, context: Context) => {
        requireUser(context.actor);
        const { text } = parseInput(z.object({ text: z.string().min(3).max(50) }), input);
        if (text === 'nowhere') throw new NotFoundError('The page');
        const note = { id: 'n1', text };
        await context.queue.pubsub.publish('notes', { data: note });
        return { __typename: 'WriteNoteSuccess', note };
      },
    },
    Subscription: {
      noteWritten: {
        subscribe: (_parent: unknown, _args: unknown, context: Context) =>
          context.live({ topics: ['notes'], map: ({ data }) => data }),
        resolve: (note: unknown) => note,
      },
    },
    Note: { __resolveReference: ({ id }: { id: string }) => ({ id, text: `note ${id}` }) },
  },
  createDeps: () => ({}),
  createLoaders: () => ({}),
  routes: [
    {
      method: 'POST',
      path: '/echo',
      handle: async (_context, { body }) => ({ status: 201, body }),
    },
  ],
});

/** A small subgraph on an in-memory database. */
export const startToy = async () => {
  const queue = createQueueKit({});
  const subgraph = await startSubgraph(
    { ...definition, folder: definition.folder },
    {
      environment: {},
      location: { kind: 'sqlite', file: ':memory:' },
      queue,
      findLink: () => subgraph,
      clock: systemClock,
      log: silentLogger,
      metrics: createMetrics(),
      demo: false,
    },
  );
  return {
    subgraph,
    async close() {
      await subgraph.close();
      await queue.close();
    },
  };
};

export const user = {
  kind: 'user',
  userId: 'usr_1',
  role: 'CUSTOMER',
  sessionId: 'ses_1',
} as const satisfies Actor;
export const callerOf = (actor: Actor): Caller => ({
  actor,
  request: {
    requestId: 'r1',
    clientAddress: '203.0.113.9',
    userAgent: '',
    locale: 'id',
    cookies: {},
  },
});
