import type { Request, Response } from 'express';
import express from 'express';
import { ulid } from 'ulid';
import type { Books } from '../books/books.ts';
import type { FaultMode, FaultRecord, Service } from '../books/records.ts';
import { takeFaults } from '../faults.ts';
import type { SettingsDesk } from '../settings.ts';

/** What every stand-in works with. `now` gives unix milliseconds. */
export interface World {
  books: Books;
  settings: SettingsDesk;
  now: () => number;
  log: (message: string, details: Record<string, unknown>) => void;
}

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A request as an operation sees it. `origin` is the address of the service, without a last slash. */
export interface Call {
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  origin: string;
  now: number;
  faults: ReadonlyMap<FaultMode, FaultRecord>;
}

/** One operation of an outside service: from request to answer, its effect kept in the books. */
export interface Operation {
  name: string;
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  handle: (call: Call) => Reply;
}

/** Thrown inside an operation to answer with a failure and keep none of its effects. */
export class Refused extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

/** The manners of one service: who may come in, and how it says that something failed. */
export interface Manners {
  service: Service;
  /** Null when the request may go on; otherwise the refusal. */
  admit: (request: Request) => Reply | null;
  failure: (status: number, message?: string) => Reply;
  headers: () => Record<string, string>;
}

const DEFAULT_DELAY_MS = 5_000;
const DEFAULT_TIMEOUT_MS = 30_000;

/** A router serving `operations` with the manners and the injected faults of a service. */
export function serveOperations(
  world: World,
  manners: Manners,
  operations: readonly Operation[],
): express.Router {
  const router = express.Router();
  router.use(
    express.json({ limit: '512kb' }),
    express.urlencoded({ extended: true, limit: '512kb' }),
  );
  for (const operation of operations) {
    router[operation.method](operation.path, (request: Request, response: Response) =>
      serve(world, manners, operation, request, response),
    );
  }
  router.use((_request, response) => send(response, manners, manners.failure(404)));
  router.use(
    (error: unknown, _request: Request, response: Response, _next: express.NextFunction) => {
      const status = statusOf(error);
      if (status >= 500) world.log('request failed', { service: manners.service, error });
      send(response, manners, manners.failure(status));
    },
  );
  return router;
}

async function serve(
  world: World,
  manners: Manners,
  operation: Operation,
  request: Request,
  response: Response,
): Promise<void> {
  const { books, now } = world;
  const refusal = manners.admit(request);
  const faults: ReadonlyMap<FaultMode, FaultRecord> = refusal
    ? new Map()
    : takeFaults(books, manners.service, operation.name);
  const note = (status: number | null, effect: boolean) =>
    books.noteRequest({
      id: ulid(now()),
      service: manners.service,
      operation: operation.name,
      method: request.method,
      path: request.originalUrl,
      status,
      effect,
      faults: [...faults.keys()],
      at: now(),
    });
  const answer = (reply: Reply, effect: boolean) => {
    note(reply.status, effect);
    send(response, manners, reply);
  };
  const hangUp = async (fault: FaultRecord, effect: boolean) => {
    note(null, effect);
    await pause(fault.delayMs ?? DEFAULT_TIMEOUT_MS);
    request.socket.destroy();
  };

  if (refusal) return answer(refusal, false);
  const limited = faults.get('rate-limit');
  if (limited) return answer(manners.failure(429), false);
  const delay = faults.get('delay');
  if (delay) await pause(delay.delayMs ?? DEFAULT_DELAY_MS);
  const timeout = faults.get('timeout');
  if (timeout) return hangUp(timeout, false);
  const error = faults.get('error');
  if (error) return answer(manners.failure(error.status ?? 500), false);

  const call: Call = {
    params: request.params as Record<string, string>,
    query: flatten(request.query),
    body: request.body as unknown,
    origin: `${request.protocol}://${request.get('host')}${request.baseUrl}`,
    now: now(),
    faults,
  };
  let reply: Reply;
  try {
    reply = books.atomically(() => operation.handle(call));
  } catch (refused) {
    if (refused instanceof Refused) return answer(refused.reply, false);
    throw refused;
  }

  const late = faults.get('delay-after-effect');
  if (late) await pause(late.delayMs ?? DEFAULT_DELAY_MS);
  const lost = faults.get('timeout-after-effect');
  if (lost) return hangUp(lost, true);
  const failed = faults.get('error-after-effect');
  if (failed) return answer(manners.failure(failed.status ?? 500), true);
  const malformed = faults.get('malformed');
  if (malformed) {
    note(malformed.status ?? 200, true);
    response
      .status(malformed.status ?? 200)
      .type('html')
      .send('<html><body>Bad gateway</body>');
    return;
  }
  answer(reply, true);
}

function send(response: Response, manners: Manners, reply: Reply): void {
  if (response.headersSent || response.destroyed) return;
  response.status(reply.status).set({ ...manners.headers(), ...reply.headers });
  if (reply.body === undefined) response.end();
  else response.json(reply.body);
}

function flatten(query: Request['query']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** Waits without keeping the process alive. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
