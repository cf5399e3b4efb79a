import { createQueueKit, type QueueKit } from '@webrana/queue-kit';
import { type Client, createClient } from 'graphql-ws';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import WebSocket from 'ws';
import { composeSupergraph } from '../../src/compose.ts';
import type { GatewayLog, GatewayOptions, RunningGateway } from '../../src/options.ts';
import { startGateway } from '../../src/start.ts';
import { createToys, type Toys, toySdl } from './toy-subgraphs.ts';

export const composed = composeSupergraph(toySdl);

type Listener = (payload: unknown) => void;
const createPubSub = () => {
  const listeners = new Map<string, Set<Listener>>();
  return {
    publish: async (topic: string, payload: unknown) => {
      for (const listener of listeners.get(topic) ?? []) listener(payload);
    },
    subscribe: async (topic: string, listener: Listener) => {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set.add(listener));
      return async () => void set.delete(listener);
    },
  };
};

/** Parts of an answer that a test looks into without declaring their shape. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

export type Answer = {
  status: number;
  headers: Headers;
  data?: Record<string, Loose> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, Loose> }[];
};

/** A gateway over toy subgraphs, with keys of its own and sessions that tests can end. */
export class ToyPlatform {
  readonly toys: Toys;
  readonly logged: { level: string; facts: Record<string, unknown>; message: string }[] = [];
  readonly activeSessions = new Set(['s1']);
  /** What good API keys may do, by the hash of their secret. */
  readonly apiKeys = new Map<string, object>();
  /** Every question about a key, with the address of whoever showed it. */
  readonly shownKeys: { hash: string; address?: string }[] = [];
  readonly queue = createQueueKit({});
  readonly #clients: Client[] = [];
  readonly pubsub = createPubSub();
  gateway!: RunningGateway;
  introspections = 0;
  /** What was told to `/security-events`. */
  readonly suspicions: { reason: string; clientAddress: string; count: number; userId?: string }[] =
    [];
  publicJwk: Record<string, unknown> = {};
  #keys!: Awaited<ReturnType<typeof generateKeyPair>>;
  #jwks = '';

  constructor() {
    this.toys = createToys(async (subgraph, request) => {
      if (request.path === '/jwks.json') return { status: 200, body: this.#jwks };
      if (request.path === '/security-events') {
        const { events } = JSON.parse(new TextDecoder().decode(request.body)) as {
          events: ToyPlatform['suspicions'];
        };
        this.suspicions.push(...events);
        return { status: 200, body: JSON.stringify({ recorded: events.map((_, index) => index) }) };
      }
      if (request.path === '/sessions/introspect') {
        this.introspections += 1;
        const { sessionIds } = JSON.parse(new TextDecoder().decode(request.body)) as {
          sessionIds: string[];
        };
        const active = sessionIds.filter((id) => this.activeSessions.has(id));
        return { status: 200, body: JSON.stringify({ active }) };
      }
      if (request.path === '/api-keys/authenticate') {
        const { keys } = JSON.parse(new TextDecoder().decode(request.body)) as {
          keys: { hash: string; address?: string }[];
        };
        this.shownKeys.push(...keys);
        const known = keys.flatMap(({ hash }) => {
          const facts = this.apiKeys.get(hash);
          return facts ? [[hash, facts]] : [];
        });
        return { status: 200, body: JSON.stringify({ keys: Object.fromEntries(known) }) };
      }
      return {
        status: 202,
        headers: { 'content-type': 'text/plain', 'set-cookie': 'no=1' },
        body: `${subgraph}${request.path}`,
      };
    });
  }

  static async start(options: Partial<GatewayOptions> = {}): Promise<ToyPlatform> {
    const platform = new ToyPlatform();
    platform.#keys = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = await exportJWK(platform.#keys.publicKey);
    platform.publicJwk = { ...jwk };
    platform.#jwks = JSON.stringify({ keys: [{ ...jwk, kid: 'k1', alg: 'EdDSA', use: 'sig' }] });
    const write = (level: string) => (facts: Record<string, unknown>, message: string) =>
      void platform.logged.push({ level, facts, message });
    const log: GatewayLog = {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
    };
    platform.gateway = await startGateway({
      port: 0,
      supergraphSdl: composed.supergraphSdl,
      apiSdl: composed.apiSdl,
      links: platform.toys.links,
      queue: {
        pubsub: platform.pubsub,
        limits: platform.queue.limits,
        ping: async () => {},
      } as unknown as QueueKit,
      authentication: { subgraph: 'identity' },
      forwardCookies: ['webrana_refresh'],
      production: true,
      log,
      ...options,
      limits: { onceOnlyFields: ['signIn'], ...options.limits },
    });
    return platform;
  }

  get url(): string {
    return `${this.gateway.url}/graphql`;
  }

  async token(
    claims: Record<string, unknown> = {},
    options: {
      typ?: string;
      audience?: string;
      issuer?: string;
      seconds?: number;
      key?: CryptoKey;
    } = {},
  ): Promise<string> {
    return new SignJWT({ sid: 's1', role: 'CUSTOMER', ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: options.typ ?? 'at+jwt', kid: 'k1' })
      .setSubject('usr_1')
      .setIssuer(options.issuer ?? 'webrana')
      .setAudience(options.audience ?? 'webrana-api')
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000 + (options.seconds ?? 600)))
      .sign(options.key ?? this.#keys.privateKey);
  }

  async send(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const parsed = text.startsWith('{') ? (JSON.parse(text) as object) : {};
    return { status: response.status, headers: response.headers, ...parsed };
  }

  async query(query: string, variables?: object, token?: string): Promise<Answer> {
    return this.send({ query, variables }, token ? { authorization: `Bearer ${token}` } : {});
  }

  client(token?: string, options: { onClosed?: (code: number) => void } = {}): Client {
    const client = createClient({
      url: this.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: token ? { accessToken: token } : {},
      retryAttempts: 0,
      on: { closed: (event) => options.onClosed?.((event as CloseEvent).code) },
    });
    this.#clients.push(client);
    return client;
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) await client.dispose();
    await this.gateway.close();
    await this.queue.close();
  }
}

/** Waits until `check` holds. */
export const eventually = async (check: () => boolean, ms = 3_000): Promise<void> => {
  const deadline = Date.now() + ms;
  while (!check()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
