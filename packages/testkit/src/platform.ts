import { createServer } from 'node:net';
import { type PlatformOptions, type RunningPlatform, startPlatform } from '@webrana/platform';
import {
  connectSandbox,
  type RunningSandbox,
  type SandboxClient,
  type SandboxSettings,
  startSandbox,
} from '@webrana/sandbox';
import { completeEnvironment } from '@webrana/subgraph-kit';
import { createLogger, createMetrics, type Metrics, silentLogger } from '@webrana/telemetry';
import { createTestClock, type TestClock } from './clock.ts';
import { Customer } from './customer.ts';
import { signInDocument } from './documents.ts';
import { GraphClient } from './graph-client.ts';
import { createProfile, type TestProfile } from './profile.ts';
import { until } from './until.ts';

export type BootOptions = Pick<PlatformOptions, 'transport' | 'limits' | 'replace'> & {
  profile?: TestProfile['kind'];
  /** Demo accounts and coupons; off by default. */
  demo?: boolean;
  environment?: Record<string, string>;
  sandbox?: Partial<SandboxSettings>;
  /** Each outside service on an origin of its own, for a proxy to stand before it. */
  separateOrigins?: boolean;
  /** More settings once the outside world runs, for example addresses of proxies before it. */
  environmentFor?: (sandbox: RunningSandbox) => Promise<Record<string, string>>;
  /** 0, the default, takes a free port. */
  port?: number;
};

/** A whole platform with an outside world of its own, for one suite. */
export class TestPlatform {
  readonly sandbox: RunningSandbox;
  /** Steers the outside world and reads its books. */
  readonly outside: SandboxClient;
  readonly clock: TestClock;
  metrics: Metrics;
  #platform: RunningPlatform;
  readonly #start: () => Promise<{ platform: RunningPlatform; metrics: Metrics }>;
  readonly #profile: TestProfile;
  readonly #clients = new Set<GraphClient>();

  constructor(parts: {
    sandbox: RunningSandbox;
    clock: TestClock;
    profile: TestProfile;
    platform: RunningPlatform;
    metrics: Metrics;
    start: () => Promise<{ platform: RunningPlatform; metrics: Metrics }>;
  }) {
    this.sandbox = parts.sandbox;
    this.outside = connectSandbox(parts.sandbox.url);
    this.clock = parts.clock;
    this.metrics = parts.metrics;
    this.#platform = parts.platform;
    this.#profile = parts.profile;
    this.#start = parts.start;
  }

  get url(): string {
    return this.#platform.url;
  }

  get kind(): TestProfile['kind'] {
    return this.#profile.kind;
  }

  get environment(): Readonly<Record<string, string>> {
    return this.#profile.environment;
  }

  /** A subgraph at work, for looking into its database. */
  subgraph(name: Parameters<RunningPlatform['subgraphs']['get']>[0]) {
    const found = this.#platform.subgraphs.get(name);
    if (!found) throw new Error(`No subgraph ${name}`);
    return found;
  }

  visitor(): GraphClient {
    const client = new GraphClient(this.url);
    this.#clients.add(client);
    return client;
  }

  /** Somebody new who has registered and confirmed the address. */
  async customer(): Promise<Customer> {
    const customer = new Customer(this.url);
    this.#clients.add(customer);
    return customer.registers(this.outside);
  }

  /** A demo account, signed in; needs `demo: true`. */
  async demoUser(name: 'customer' | 'reseller' | 'admin'): Promise<GraphClient> {
    const client = this.visitor();
    const { signIn } = await client.ask(signInDocument, {
      input: { email: `${name}@webrana.test`, password: 'webrana-demo' },
    });
    client.accessToken = signIn.session.accessToken;
    return client;
  }

  /** Stops the platform and starts it again over the same data, as after a crash. */
  async restart(): Promise<void> {
    await this.#platform.close();
    const { platform, metrics } = await this.#start();
    this.#platform = platform;
    this.metrics = metrics;
  }

  async close(): Promise<void> {
    for (const client of this.#clients) await client.close();
    await this.#platform.close();
    await this.sandbox.close();
    await this.#profile.remove();
  }
}

/** Starts a platform of its own on the profile under test and waits until plans are on sale. */
export const bootPlatform = async (options: BootOptions = {}): Promise<TestPlatform> => {
  const profile = await createProfile(options.profile);
  const clock = createTestClock();
  const sandbox = await startSandbox({
    now: () => clock.now().getTime(),
    separateOrigins: options.separateOrigins,
    settings: { bootMs: 600, rateLimitPerMinute: 0, rateLimitPerHour: 0, ...options.sandbox },
  });
  const environment = await completeEnvironment({
    ...profile.environment,
    ...settingsOf(sandbox),
    WEBRANA_DEMO: options.demo ? '1' : '0',
    ...options.environment,
    ...(await options.environmentFor?.(sandbox)),
  });
  const level = process.env.TEST_LOG_LEVEL;
  const log = level ? createLogger({ name: 'test', level }) : silentLogger;
  const port = options.port || (await freePort());
  const start = async () => {
    const metrics = createMetrics();
    const platform = await startPlatform({
      ...options,
      transport: options.transport ?? transportUnderTest(),
      environment: { ...environment, PUBLIC_URL: `http://127.0.0.1:${port}` },
      port,
      clock,
      log,
      metrics,
    });
    return { platform, metrics };
  };
  const started = await start();
  const test = new TestPlatform({ sandbox, clock, profile, start, ...started });
  // Asked of the subgraph itself: the gateway may take registered documents only.
  const catalog = test.subgraph('catalog');
  const request = {
    requestId: 'boot',
    clientAddress: '127.0.0.1',
    userAgent: 'testkit',
    locale: 'id' as const,
    cookies: {},
  };
  await until(async () => {
    const { data } = (await catalog.execute(
      { query: '{ plans { id } osImages { id } }' },
      { actor: { kind: 'anonymous' }, request },
    )) as { data?: { plans?: unknown[]; osImages?: unknown[] } | null };
    return Boolean(data?.plans?.length && data.osImages?.length);
  });
  return test;
};

/** How the gateway reaches subgraphs where a suite does not say: `WEBRANA_TEST_TRANSPORT`, else in memory. */
const transportUnderTest = (): 'memory' | 'http' =>
  process.env.WEBRANA_TEST_TRANSPORT === 'http' ? 'http' : 'memory';

/** The settings that point the product at a sandbox. */
export const settingsOf = (sandbox: RunningSandbox): Record<string, string> => ({
  TRIPAY_BASE_URL: sandbox.tripayBaseUrl,
  TRIPAY_API_KEY: sandbox.credentials.tripayApiKey,
  TRIPAY_PRIVATE_KEY: sandbox.credentials.tripayPrivateKey,
  TRIPAY_MERCHANT_CODE: sandbox.credentials.tripayMerchantCode,
  DIGITALOCEAN_BASE_URL: sandbox.digitaloceanBaseUrl,
  DIGITALOCEAN_TOKEN: sandbox.credentials.digitaloceanToken,
  TRIPAY_TEST_BASE_URL: sandbox.tripayBaseUrl,
  TRIPAY_TEST_API_KEY: sandbox.credentials.tripayTestApiKey,
  TRIPAY_TEST_PRIVATE_KEY: sandbox.credentials.tripayTestPrivateKey,
  TRIPAY_TEST_MERCHANT_CODE: sandbox.credentials.tripayTestMerchantCode,
  DIGITALOCEAN_TEST_BASE_URL: sandbox.digitaloceanBaseUrl,
  DIGITALOCEAN_TEST_TOKEN: sandbox.credentials.digitaloceanTestToken,
  SMTP_URL: sandbox.smtpUrl,
});

/** A port nobody listens on at the moment; callbacks need to know it before the start. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
