import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyEventDefinition, type EventData, eventCatalogue } from '@webrana/events';
import { newId } from '@webrana/ids';
import { createQueueKit } from '@webrana/queue-kit';
import { connectSandbox, startSandbox } from '@webrana/sandbox';
import type {
  Actor,
  ApiKeyFacts,
  RunningSubgraph,
  SubgraphAnswer,
  SubgraphLink,
  SubgraphOperation,
} from '@webrana/subgraph-kit';
import { startSubgraph } from '@webrana/subgraph-kit';
import { createMetrics, type Logger, silentLogger } from '@webrana/telemetry';
import type { UseCase } from '../src/context.ts';
import { createDeps } from '../src/deps.ts';
import { gateways } from '../src/gateways/registry.ts';
import type { GatewayDefinition, PaymentGateway } from '../src/port.ts';
import { callbackRoutes } from '../src/routes/gateway-callbacks.ts';
import { subgraph } from '../src/subgraph.ts';
import { movementCauses } from '../src/verify/movement-checks.ts';
import { verifyLedger } from '../src/verify/verify-ledger.ts';
import { type Kind, kinds, locate } from './databases.ts';
import { documents } from './documents.ts';

export { fill } from './fill.ts';
export { documents, kinds };

type Order = {
  id: string;
  number: string;
  customerId: string;
  projectId?: string;
  status: string;
  description: string;
  quantity: number;
  lines: { kind: string; amount: { amount: number } }[];
  total: { amount: number };
  expiresAt: string;
};

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
export type Answer = SubgraphAnswer & { data?: any };

const facts = {
  requestId: 'r1',
  clientAddress: '203.0.113.7',
  userAgent: 'test',
  locale: 'id',
  cookies: {},
} as const;

/** Billing alone, over a sandbox of its own, with other subgraphs played by the test. */
export const startBilling = async (
  options: {
    kind?: Kind;
    environment?: Record<string, string>;
    /** Wraps the live gateway, to throw where a process might die. */
    gateway?: (real: PaymentGateway) => PaymentGateway;
    /** Gateways beside those of the registry. */
    moreGateways?: readonly GatewayDefinition[];
    log?: Logger;
    sandbox?: Parameters<typeof startSandbox>[0];
    /** A database that is there already, instead of an empty one. */
    located?: ReturnType<typeof locate>;
  } = {},
) => {
  const { location, remove } = options.located ?? locate(options.kind ?? 'sqlite');
  const dataDir = mkdtempSync(join(tmpdir(), 'billing-data-'));
  const sandbox = await startSandbox(options.sandbox);
  const outside = connectSandbox(sandbox.url);
  const queue = createQueueKit({});
  const orders = new Map<string, Order>();
  const unreachable = new Set<string>();
  /** What renewals will take from a wallet, by its owner. */
  const renewals = new Map<string, { on: string; amount: number }[]>();
  /** What customers filled in, by their identifier. */
  const profiles = new Map<
    string,
    { company?: string; npwp?: string; nik?: string; address?: string }
  >();
  let shift = 0;
  const metrics = createMetrics();

  const played: Record<string, (variables: Record<string, unknown>) => unknown> = {
    instances: ({ ownerId }) => ({
      upcomingRenewals: (renewals.get(ownerId as string) ?? []).map(({ on, amount }) => ({
        on,
        amount: { amount },
        count: 1,
      })),
    }),
    orders: ({ ids }) => ({
      payableOrders: (ids as string[]).flatMap((id) => orders.get(id) ?? []),
    }),
    identity: ({ userIds, representations }) => ({
      contacts: ((userIds ?? []) as string[]).map((userId) => ({
        userId,
        email: `${userId}@example.com`,
        name: 'Sari <b>Dewi</b>',
      })),
      _entities: ((representations ?? []) as { id: string }[]).map(({ id }) => ({
        id,
        email: `${id}@example.com`,
        name: 'Sari <b>Dewi</b>',
        company: null,
        npwp: null,
        nik: null,
        address: null,
        ...profiles.get(id),
      })),
    }),
  };
  const findLink = (name: string): SubgraphLink =>
    ({
      name,
      execute: async ({ variables }: SubgraphOperation) => {
        if (unreachable.has(name)) throw new Error(`${name} is away`);
        return { data: played[name]?.(variables ?? {}) };
      },
    }) as unknown as SubgraphLink;

  const wrap = options.gateway ?? ((real: PaymentGateway) => real);
  const definitions: GatewayDefinition[] = [...gateways, ...(options.moreGateways ?? [])].map(
    (each: GatewayDefinition) => ({
      ...each,
      connect(environment) {
        const accounts = each.connect(environment);
        return { ...accounts, LIVE: accounts.LIVE && wrap(accounts.LIVE) };
      },
    }),
  );
  const definition = {
    ...subgraph,
    createDeps: (start: Parameters<typeof createDeps>[0]) => createDeps(start, definitions),
    routes: callbackRoutes(definitions) as NonNullable<typeof subgraph.routes>,
  };
  const running: RunningSubgraph = await startSubgraph(definition, {
    environment: {
      NODE_ENV: 'test',
      WEBRANA_DATA_DIR: dataDir,
      TRIPAY_BASE_URL: sandbox.tripayBaseUrl,
      TRIPAY_TEST_BASE_URL: sandbox.tripayBaseUrl,
      // Callbacks are delivered by the tests, so that they decide when.
      PUBLIC_URL: 'http://127.0.0.1:9',
      ...options.environment,
    },
    location,
    poolSize: 16,
    queue,
    findLink,
    clock: { now: () => new Date(Date.now() + shift) },
    log: options.log ?? silentLogger,
    metrics,
    demo: false,
  });

  const as = (actor: Actor) => ({
    async send(query: string, variables?: Record<string, unknown>): Promise<Answer> {
      return running.execute(
        { query, ...(variables ? { variables } : {}) },
        { actor, request: facts },
      );
    },
  });
  const customer = (userId: string = newId('user'), apiKey?: ApiKeyFacts) => ({
    userId,
    ...as({
      kind: 'user',
      userId,
      role: 'CUSTOMER',
      sessionId: 'ses_1',
      isVerified: true,
      ...(apiKey ? { apiKey } : {}),
    }),
    /** An order to pay; 111,000 with 11,000 of PPN unless said otherwise. */
    order(total = 111_000, hours = 24): Order {
      const id = newId('order');
      const tax = Math.round((total * 11) / 111);
      const line = (kind: string, amount: number) => ({ kind, amount: { amount } });
      const order: Order = {
        id,
        number: `WB-20261122-${id.slice(-5).toUpperCase()}`,
        customerId: userId,
        status: 'PENDING_PAYMENT',
        description: 'VPS Murah 1 × 1',
        quantity: 1,
        lines: [line('LIST_PRICE', total - tax), line('TAX', tax), line('TOTAL', total)],
        total: { amount: total },
        expiresAt: new Date(Date.now() + shift + hours * 3_600_000).toISOString(),
      };
      orders.set(id, order);
      return order;
    },
    async pay(orderId: string, channelCode?: string, key: string = newId('event')) {
      const method = channelCode ? 'CHANNEL' : 'WALLET';
      const input = { orderId, method, channelCode, idempotencyKey: key };
      const answer = await this.send(documents.pay, { input });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data.payOrder;
    },
    /** Sends and answers the only field; throws on top-level errors. */
    async ask(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await this.send(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values(data ?? {})[0] as Answer['data'];
    },
    async wallet() {
      return (await this.send(documents.wallet)).data.wallet;
    },
    async balance(): Promise<number> {
      return (await this.wallet()).balance.amount;
    },
  });

  /** A member of staff who has just proved who they are. */
  const staff = (role: 'SUPPORT' | 'FINANCE' | 'ADMIN' = 'FINANCE', provedAgoMs = 0) => {
    const userId: string = newId('user');
    const authenticatedAt = (Date.now() + shift - provedAgoMs) / 1000;
    const actor = { kind: 'user', userId, role, sessionId: 'ses_2', authenticatedAt } as const;
    return {
      userId,
      ...as(actor),
      /** Sends and answers the only field; throws on top-level errors. */
      async ask(query: string, variables?: Record<string, unknown>) {
        const { data, errors } = await as(actor).send(query, variables);
        if (errors) throw new Error(JSON.stringify(errors));
        return Object.values(data ?? {})[0] as Answer['data'];
      },
    };
  };

  const useCase = () => running.contextOf() as UseCase;
  const tables = async <T = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    (await running.database.fork().execute(sql, values)) as T[];
  /** Hands an event to its consumer the way the inbox does. */
  const receive = async <E extends AnyEventDefinition>(
    event: E,
    data: EventData<E>,
    id: string = newId('event'),
  ) => {
    const consumer = subgraph.consumers?.find(({ event: { name } }) => name === event.name);
    if (!consumer) throw new Error(`nobody consumes ${event.name}`);
    const base = useCase();
    return running.database.receive('billing', id, async (tx) => {
      const context = {
        ...base,
        em: tx.em,
        transact: (work: (t: typeof tx) => unknown) => work(tx),
      };
      const envelope = { id, name: event.name, version: 1, source: event.source } as never;
      await consumer.handle(context as never, event.schema.parse(data), envelope);
    });
  };

  return {
    running,
    sandbox,
    outside,
    orders,
    profiles,
    unreachable,
    renewals,
    metrics,
    facts,
    customer,
    staff,
    dataDir,
    as,
    useCase,
    tables,
    receive,
    pass: (ms: number) => {
      shift += ms;
    },
    /** Delivers the newest callbacks of a payment as Tripay would; answers the HTTP statuses. */
    async callback(body: string, signature: string, path = '/webhooks/tripay') {
      return running.route(
        {
          method: 'POST',
          path,
          query: {},
          headers: { 'x-callback-signature': signature, 'x-callback-event': 'payment_status' },
          body: Buffer.from(body),
        },
        { actor: { kind: 'anonymous' }, request: facts },
      );
    },
    /** The payer pays at the gateway and its callback is delivered, `times` over. */
    async payOutside(paymentId: string, times = 1) {
      const { payments } = await outside.books();
      const reference = payments.find(({ merchantRef }) => merchantRef === paymentId)?.reference;
      if (!reference) throw new Error(`Tripay has no ${paymentId}`);
      await outside.pay(reference);
      const last = (await this.callbacksOf(reference)).at(-1);
      await Promise.all(
        Array.from({ length: times }, () => this.callback(last?.body ?? '', last?.signature ?? '')),
      );
      return reference;
    },
    async run(task: string) {
      await subgraph.tasks?.find(({ name }) => name === task)?.run(useCase());
    },
    /** The callbacks Tripay has recorded about a reference, oldest first. */
    async callbacksOf(reference: string) {
      const { callbacks } = await outside.books();
      return callbacks.filter((callback) => callback.reference === reference);
    },
    /** A task by its name, to run when the test says so. */
    tasks: (name: string) => async () => {
      await subgraph.tasks?.find((task) => task.name === name)?.run(useCase());
    },
    async poll() {
      await subgraph.tasks?.find(({ name }) => name === 'poll-open-payments')?.run(useCase());
    },
    async events(name: string) {
      if (!eventCatalogue.has(name)) throw new Error(`no event ${name}`);
      const rows = await tables<{ data: unknown }>(
        'select data from outbox where name = ? order by id',
        [name],
      );
      return rows.map(({ data }) => (typeof data === 'string' ? JSON.parse(data) : data));
    },
    /** What the check says where the schedule has just chained the house, as on a running platform. */
    async verify() {
      await this.run('seal-postings');
      return this.verifyNow();
    },
    /** The problems of a ledger whose movements were made by a test, so that they have no cause. */
    async ledgerProblems() {
      const { problems } = await this.verify();
      return problems.filter(({ check }) => check !== movementCauses);
    },
    /** What the check says of the books as they are. */
    verifyNow: () => verifyLedger(running.database),
    async stop() {
      await running.close();
      await queue.close();
      await sandbox.close();
      await remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

export type Billing = Awaited<ReturnType<typeof startBilling>>;
export type Customer = ReturnType<Billing['customer']>;
