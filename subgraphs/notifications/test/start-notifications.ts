import { randomBytes } from 'node:crypto';
import type { AccountMailKind, AnyEventDefinition, EventData } from '@webrana/events';
import type { DatabaseLocation } from '@webrana/orm-kit';
import { createQueueKit } from '@webrana/queue-kit';
import type { Actor, Caller, Locale, SubgraphLink } from '@webrana/subgraph-kit';
import { startSubgraph } from '@webrana/subgraph-kit';
import { createMetrics, type Logger, silentLogger } from '@webrana/telemetry';
import { createConnection } from 'mysql2/promise';
import type { UseCase } from '../src/context.ts';
import { subgraph } from '../src/subgraph.ts';

const server = 'mysql://root@127.0.0.1:3306';

export type FakeAccountMail = {
  kind: AccountMailKind;
  email: string;
  name: string;
  locale: 'ID' | 'EN';
  code: string | null;
  linkPath: string | null;
  expiresAt: string | null;
  occurredAt: string;
  device: string | null;
  clientAddress: string | null;
  newEmail: string | null;
};
export type FakeContact = { email: string; name: string; locale: 'ID' | 'EN' };

/** Identity as far as this subgraph asks it; `answers: false` makes it fail. */
export const fakeIdentity = () => {
  const self = {
    contacts: new Map<string, FakeContact>(),
    /** What `accountMail` answers; take one out when its secret was used. */
    accountMails: new Map<string, FakeAccountMail>(),
    answers: true,
    callers: [] as Caller[],
    link: {
      name: 'identity',
      async execute(
        operation: { query: string; variables?: Record<string, unknown> },
        caller: Caller,
      ) {
        self.callers.push(caller);
        if (!self.answers) throw new Error('identity is away');
        if (operation.query.includes('accountMail(')) {
          const mailId = operation.variables?.mailId as string;
          return { data: { accountMail: self.accountMails.get(mailId) ?? null } };
        }
        const ids = operation.variables?.userIds as string[];
        const contacts = ids.flatMap((userId) => {
          const contact = self.contacts.get(userId);
          return contact ? [{ userId, ...contact }] : [];
        });
        return { data: { contacts } };
      },
    } as unknown as SubgraphLink,
  };
  return self;
};

const locate = (kind: 'sqlite' | 'mariadb') => {
  if (kind === 'sqlite')
    return { location: { kind: 'sqlite', file: ':memory:' } as const, remove: async () => {} };
  const prefix = `ntt_${randomBytes(5).toString('hex')}`;
  const location: DatabaseLocation = {
    kind: 'mysql',
    url: `${server}/${prefix}`,
    runtimeSecret: randomBytes(16).toString('hex'),
  };
  const remove = async (): Promise<void> => {
    const connection = await createConnection(server);
    await connection.query(`drop database if exists ${prefix}_notifications`);
    await connection.query(`drop user if exists '${prefix}_notifications'@'%'`);
    await connection.end();
  };
  return { location, remove };
};

/** The subgraph alone: a clock that tests turn, a stand-in for identity, and events by hand. */
export const startNotifications = async (
  options: { kind?: 'sqlite' | 'mariadb'; environment?: Record<string, string>; log?: Logger } = {},
) => {
  const { location, remove } = locate(options.kind ?? 'sqlite');
  const queue = createQueueKit({});
  const identity = fakeIdentity();
  let now = Date.parse('2026-11-22T07:05:00.000Z');
  const running = await startSubgraph(subgraph, {
    environment: { NODE_ENV: 'test', PUBLIC_URL: 'https://webrana.test/', ...options.environment },
    location,
    queue,
    findLink: () => identity.link,
    clock: { now: () => new Date(now) },
    log: options.log ?? silentLogger,
    metrics: createMetrics(),
    demo: false,
  });
  const callerOf = (actor: Actor, locale: Locale): Caller => ({
    actor,
    request: { requestId: 'r', clientAddress: '', userAgent: '', locale, cookies: {} },
  });
  const user = (userId: string, role: 'CUSTOMER' | 'SUPPORT' | 'ADMIN' = 'CUSTOMER'): Actor => ({
    kind: 'user',
    userId,
    role,
    sessionId: 'ses_0000000000',
  });
  return {
    running,
    queue,
    identity,
    user,
    useCase: () => running.contextOf() as UseCase,
    pass: (ms: number): void => {
      now += ms;
    },
    /** Delivers an event as the relay of another subgraph would. */
    deliverEvent: async <E extends AnyEventDefinition>(
      event: E,
      data: EventData<E>,
      id = `evt_${randomBytes(13).toString('hex')}`,
      occurredAt = new Date(now).toISOString(),
    ): Promise<void> => {
      const { name, version, source } = event;
      const envelope = { id, name, version, source, occurredAt, data };
      await queue.queues.enqueue('events.notifications', name, envelope);
    },
    send: async (
      actor: Actor,
      query: string,
      variables: Record<string, unknown> = {},
      locale: Locale = 'id',
      // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
    ): Promise<any> => running.execute({ query, variables }, callerOf(actor, locale)),
    subscribe: (actor: Actor, query: string) => running.subscribe({ query }, callerOf(actor, 'id')),
    async stop() {
      await running.close();
      await queue.close();
      await remove();
    },
  };
};
export type Notifications = Awaited<ReturnType<typeof startNotifications>>;

/** Waits until `look` answers something, at most five seconds. */
export const eventually = async <T>(look: () => Promise<T | undefined> | T | undefined) => {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error('It did not happen within five seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
