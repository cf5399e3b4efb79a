import type { QueueKit } from '@webrana/queue-kit';
import type { SubgraphLink } from '@webrana/subgraph-kit';
import type { Registry } from 'prom-client';
import type { BudgetRules } from './budget.ts';
import type { DocumentLimits } from './limits.ts';

/** What the gateway writes to; a pino logger fits. */
export type GatewayLog = Record<
  'debug' | 'info' | 'warn' | 'error',
  (facts: Record<string, unknown>, message: string) => void
>;

/** Who says whose access tokens, sessions and API keys are good. */
export type AuthenticationOptions = {
  /** The subgraph that owns keys and sessions. */
  subgraph: string;
  /** Shared with the owner of keys: then tokens are verified by HS256 alone, and no keys are fetched. */
  sharedSecret?: string;
};

/** A built single-page app, served under `path` with a fallback to its `index.html`. */
export type StaticApp = {
  path: string;
  directory: string;
  /** Extra `connect-src` origins for its content security policy. */
  connectSources?: readonly string[];
};

/** Times in milliseconds and sizes in bytes; every one has a default in `defaultLimits`. */
export type GatewayLimits = DocumentLimits & {
  /** Body of a GraphQL request, and one socket message. */
  bodyBytes: number;
  webhookBytes: number;
  /** How long one request waits for one subgraph, in all. */
  subgraphTimeoutMs: number;
  connectionInitMs: number;
  keepAliveMs: number;
  operationsPerSocket: number;
  /** Unsent bytes after which a slow reader is cut. */
  socketBufferBytes: number;
  /** Events that may wait for one subscriber. */
  queuedEvents: number;
  /** How long a session or an API key counts as good after it was checked. */
  sessionCacheMs: number;
  /** How long sessions and API keys count as good while they cannot be checked. */
  sessionGraceMs: number;
  /** How often the sessions of open sockets are checked again. */
  socketSweepMs: number;
  /** How long `close()` waits for work in flight. */
  drainMs: number;
};

export type GatewayOptions = {
  /** 0 takes a free port. */
  port: number;
  /** Address to listen on; all addresses by default. */
  host?: string;
  supergraphSdl: string;
  /** The public API, as published at `/playground/schema.graphql`. */
  apiSdl: string;
  links: readonly SubgraphLink[];
  queue: QueueKit;
  authentication: AuthenticationOptions;
  /** Names of the cookies that subgraphs may see. */
  forwardCookies?: readonly string[];
  apps?: readonly StaticApp[];
  /** Origins besides the gateway's own, for CORS and sockets, e.g. `https://panel.example`. */
  allowedOrigins?: readonly string[];
  /** Addresses or CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies?: readonly string[];
  production: boolean;
  /** Whether callers without an API key may send other documents than registered ones; default true. */
  freeDocuments?: boolean;
  /** Documents by lower-case hex sha256, runnable by `extensions.persistedQuery.sha256Hash`. */
  registeredOperations?: ReadonlyMap<string, string>;
  /** Directory of the built playground; default `gateway/dist/playground`. */
  playgroundDirectory?: string;
  log?: GatewayLog;
  /** Where metrics are registered; a registry of its own by default. */
  metrics?: Registry;
  limits?: Partial<GatewayLimits>;
  /** Whoever shows it may read `/metrics`; without it only the same machine may. */
  metricsToken?: string;
  /** What callers may spend; without it nothing is counted. */
  budget?: BudgetRules;
};

export type RunningGateway = {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /** Refuses new work, lets work in flight finish (10 s at most), closes sockets with 1001. */
  close(): Promise<void>;
};

export const defaultLimits: GatewayLimits = {
  tokens: 4_000,
  depth: 15,
  aliases: 15,
  directives: 30,
  repeats: 30,
  fields: 1_000,
  cost: 5_000,
  pageSize: 100,
  onceOnlyFields: [],
  bodyBytes: 256 * 1024,
  webhookBytes: 64 * 1024,
  subgraphTimeoutMs: 4_500,
  connectionInitMs: 3_000,
  keepAliveMs: 12_000,
  operationsPerSocket: 50,
  socketBufferBytes: 1024 * 1024,
  queuedEvents: 200,
  sessionCacheMs: 3_000,
  sessionGraceMs: 30_000,
  socketSweepMs: 4_000,
  drainMs: 10_000,
};

/** Writes nothing. */
export const silentLog: GatewayLog = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
};
