import type { SubgraphLink } from '@webrana/subgraph-kit';
import { LRUCache } from 'lru-cache';
import type { Counter } from 'prom-client';
import { askRoute, identityPaths } from './identity-route.ts';
import type { GatewayLog } from './options.ts';

/** What is wrong with a token that no honest client shows. */
export type Suspicion =
  | 'FORGED'
  | 'ALGORITHM_CONFUSED'
  | 'EXPIRED_LONG_AGO'
  | 'MISUSED'
  | 'SESSION_ENDED';

type Tally = {
  readonly reason: Suspicion;
  readonly clientAddress: string;
  userId: string | undefined;
  count: number;
  reportedAt: number;
};

export type SecurityEventOptions = {
  link: SubgraphLink;
  counter: Counter<'reason'>;
  log: GatewayLog;
  everyMs?: number;
};

/** How long one address and reason stay one entry. */
const quietMs = 10 * 60_000;
const mostAtOnce = 100;

/**
 * Counts suspicious tokens and reports them to the audit log: per address and reason one entry in
 * ten minutes, that says how many there were. Addresses beyond 10,000 are only counted.
 */
export class SecurityEvents {
  readonly #options: SecurityEventOptions;
  readonly #tallies = new LRUCache<string, Tally>({ max: 10_000 });
  readonly #timer: NodeJS.Timeout;
  #sending: Promise<void> | undefined;

  constructor(options: SecurityEventOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.report(), options.everyMs ?? 5_000);
    this.#timer.unref();
  }

  /** Notes one token; `userId` only where its signature was good. */
  note(reason: Suspicion, clientAddress: string, userId?: string): void {
    this.#options.counter.inc({ reason });
    const key = `${reason} ${clientAddress}`;
    const tally = this.#tallies.get(key);
    if (tally) {
      tally.count += 1;
      tally.userId = userId ?? tally.userId;
      return;
    }
    const reportedAt = Number.NEGATIVE_INFINITY;
    this.#tallies.set(key, { reason, clientAddress, userId, count: 1, reportedAt });
  }

  /** Sends what is due; what is not written down keeps its count for the next time. */
  report(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** Stops the timer and sends what is left. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.report();
  }

  async #send(): Promise<void> {
    const now = Date.now();
    const due: Tally[] = [];
    for (const [key, tally] of this.#tallies.entries()) {
      if (now - tally.reportedAt < quietMs) continue;
      if (tally.count === 0) this.#tallies.delete(key);
      else due.push(tally);
    }
    const batch = due.sort((one, two) => two.count - one.count).slice(0, mostAtOnce);
    if (!batch.length) return;
    const events = batch.map(({ reason, clientAddress, userId, count }) => {
      return { reason, clientAddress, count, ...(userId ? { userId } : {}) };
    });
    try {
      const { link } = this.#options;
      const { recorded } = await askRoute(link, identityPaths.securityEvents, { events });
      const written = new Set(Array.isArray(recorded) ? recorded : []);
      for (const [index, tally] of batch.entries()) {
        tally.reportedAt = now;
        if (written.has(index)) tally.count -= events[index]?.count ?? 0;
      }
    } catch (error) {
      this.#options.log.warn({ err: error }, 'Security events cannot be reported.');
    }
  }
}
