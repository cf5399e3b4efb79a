import type { Server } from 'node:http';
import express from 'express';
import type { Books } from './books/books.ts';
import { openBooks } from './books/books.ts';
import type { Book, PaymentRecord } from './books/records.ts';
import { controlRouter } from './control/router.ts';
import { accountBooks } from './digitalocean/account-books.ts';
import { digitaloceanRouter } from './digitalocean/service.ts';
import { bearerIs } from './http/bearer.ts';
import { listen } from './http/listen.ts';
import type { World } from './http/service.ts';
import { startMailServer } from './mail/server.ts';
import { pageRouter } from './page/router.ts';
import type { SandboxSettings } from './settings.ts';
import { openSettings } from './settings.ts';
import { checkoutRouter } from './tripay/checkout.ts';
import type { Merchant } from './tripay/merchant.ts';
import { startPaymentClock } from './tripay/payment-clock.ts';
import { tripayRouter } from './tripay/service.ts';

export const SANDBOX_CREDENTIALS = {
  digitaloceanToken: 'dop_v1_webrana_sandbox',
  tripayApiKey: 'DEV-webrana-sandbox-key',
  tripayPrivateKey: 'webrana-sandbox-private-key',
  tripayMerchantCode: 'T0001',
  digitaloceanTestToken: 'dop_v1_webrana_sandbox_test',
  tripayTestApiKey: 'DEV-webrana-sandbox-test-key',
  tripayTestPrivateKey: 'webrana-sandbox-test-private-key',
  tripayTestMerchantCode: 'T0002',
} as const;

/** Durations in `settings` are milliseconds; everything has a default fit for tests. */
export interface SandboxOptions {
  /** 0 (the default) takes a free port. */
  port?: number | undefined;
  smtpPort?: number | undefined;
  /** Address to listen on, default 127.0.0.1. */
  host?: string | undefined;
  /** File of the books; default `:memory:`. */
  dataFile?: string | undefined;
  /** How payers reach the sandbox, when not by its own address. */
  publicUrl?: string | undefined;
  credentials?: Partial<Record<keyof typeof SANDBOX_CREDENTIALS, string>> | undefined;
  settings?: Partial<SandboxSettings> | undefined;
  /** Also serve each service at the root of an origin of its own. */
  separateOrigins?: boolean | undefined;
  /** Unix milliseconds; default the real clock. */
  now?: (() => number) | undefined;
  log?: World['log'] | undefined;
}

export interface RunningSandbox {
  /** The page, `/control` and `/healthz`; no last slash, like every address here. */
  url: string;
  digitaloceanBaseUrl: string;
  tripayBaseUrl: string;
  /** Root-path origins, only with `separateOrigins`. */
  digitaloceanUrl: string | null;
  tripayUrl: string | null;
  smtpUrl: string;
  smtpPort: number;
  credentials: Record<keyof typeof SANDBOX_CREDENTIALS, string>;
  books: Books;
  /** Stops listening, cuts open connections, lets callbacks go and closes the books. */
  close(): Promise<void>;
}

/**
 * Starts the outside world: DigitalOcean, Tripay, an SMTP server, their control API and page.
 * Throws when a port is taken or the data file cannot be opened; nothing is left running then.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const host = options.host ?? '127.0.0.1';
  const credentials = { ...SANDBOX_CREDENTIALS, ...options.credentials };
  const books = openBooks(options.dataFile ?? ':memory:');
  const undo: (() => Promise<void>)[] = [async () => books.close()];
  const closeAll = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const world: World = {
      books,
      settings: openSettings(books, options.settings ?? {}),
      now: options.now ?? Date.now,
      log: options.log ?? (() => {}),
    };
    let url = '';
    const payerUrl = () => `${options.publicUrl ?? url}/tripay`;
    const { tripayPrivateKey, tripayTestPrivateKey } = credentials;
    const privateKeyOf = ({ book }: PaymentRecord) =>
      book === 'test' ? tripayTestPrivateKey : tripayPrivateKey;
    const merchant: Merchant = {
      book: 'live',
      apiKey: credentials.tripayApiKey,
      privateKey: tripayPrivateKey,
      merchantCode: credentials.tripayMerchantCode,
      privateKeyOf,
      payerUrl,
    };
    const testMerchant: Merchant = {
      ...merchant,
      book: 'test',
      apiKey: credentials.tripayTestApiKey,
      privateKey: tripayTestPrivateKey,
      merchantCode: credentials.tripayTestMerchantCode,
    };
    const accountOf = (account: Book, token: string) =>
      digitaloceanRouter({ ...world, books: accountBooks(books, account) }, token);
    // Whose token it is decides whose books answer; an unknown one is refused by the live account.
    const digitalocean = express
      .Router()
      .use(
        whenBearer(
          credentials.digitaloceanTestToken,
          accountOf('test', credentials.digitaloceanTestToken),
        ),
        accountOf('live', credentials.digitaloceanToken),
      );
    const tripay = express
      .Router()
      .use(
        whenBearer(testMerchant.apiKey, tripayRouter(world, testMerchant)),
        tripayRouter(world, merchant),
      );
    const open = async (app: express.Express, port: number) => {
      const { server, address } = await listen(app, host, port);
      undo.push(() => closeServer(server));
      return address;
    };

    const main = bareApp();
    main.get('/healthz', (_request, response) => {
      response.json({ status: 'ok' });
    });
    main.use('/control', controlRouter(world, merchant));
    main.use('/digitalocean', digitalocean);
    main.use('/tripay', checkoutRouter(world, merchant), tripay);
    main.use(pageRouter(world, merchant));
    url = await open(main, options.port ?? 0);

    const mail = await startMailServer(world, host, options.smtpPort ?? 0);
    undo.push(() => mail.close());
    const origins = options.separateOrigins
      ? [await open(bareApp().use(digitalocean), 0), await open(bareApp().use(tripay), 0)]
      : [];
    const clock = startPaymentClock(world, merchant);
    undo.push(() => clock.stop());

    return {
      url,
      digitaloceanBaseUrl: `${url}/digitalocean`,
      tripayBaseUrl: `${url}/tripay`,
      digitaloceanUrl: origins[0] ?? null,
      tripayUrl: origins[1] ?? null,
      smtpUrl: `smtp://${reachable(host)}:${mail.port}`,
      smtpPort: mail.port,
      credentials,
      books,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Hands a request to `router` when it carries this token, else on. */
function whenBearer(token: string, router: express.Router): express.RequestHandler {
  return (request, response, next) =>
    bearerIs(request, token) ? router(request, response, next) : next();
}

function bareApp(): express.Express {
  return express().disable('x-powered-by').disable('etag');
}

function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
