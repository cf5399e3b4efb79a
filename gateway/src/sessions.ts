import type { SubgraphLink } from '@webrana/subgraph-kit';
import { LRUCache } from 'lru-cache';
import { gatewayCaller } from './caller.ts';
import type { GatewayLog } from './options.ts';
import { withinTime } from './time-limit.ts';

const batchSize = 500;
const timeoutMs = 2_000;
/** Longer than any access token lives, so that a revoked session needs no second look. */
const rememberRevokedMs = 15 * 60_000;

export type SessionState = 'live' | 'revoked' | 'unknown';

type Waiting = { resolve: (live: boolean) => void; reject: (error: unknown) => void };

export type SessionOptions = {
  link: SubgraphLink;
  path: string;
  cacheMs: number;
  graceMs: number;
  log: GatewayLog;
};

/**
 * Tells whether sessions are still live. Asked in batches and remembered for `cacheMs`; while nobody
 * answers, sessions count as live for `graceMs`, then as unknown: open for a hiccup, closed for an outage.
 */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #live: LRUCache<string, true>;
  readonly #revoked = new LRUCache<string, true>({ max: 100_000, ttl: rememberRevokedMs });
  readonly #waiting = new Map<string, Waiting[]>();
  #scheduled = false;
  #silentSince: number | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#live = new LRUCache({ max: 100_000, ttl: options.cacheMs });
  }

  /** The state of one session, from the cache when it was checked a moment ago. */
  async stateOf(sessionId: string): Promise<SessionState> {
    if (this.#revoked.has(sessionId)) return 'revoked';
    if (this.#live.has(sessionId)) return 'live';
    return this.check(sessionId);
  }

  /** The state of one session, asked now. */
  async check(sessionId: string): Promise<SessionState> {
    try {
      const live = await this.#ask(sessionId);
      // A revocation may have been heard while the answer travelled.
      if (!live || this.#revoked.has(sessionId)) return 'revoked';
      this.#live.set(sessionId, true);
      return 'live';
    } catch {
      if (this.#revoked.has(sessionId)) return 'revoked';
      const silentMs = Date.now() - (this.#silentSince ?? Date.now());
      return silentMs < this.#options.graceMs ? 'live' : 'unknown';
    }
  }

  /** Remembers what the revocation topic said. */
  revoke(sessionId: string): void {
    this.#revoked.set(sessionId, true);
    this.#live.delete(sessionId);
  }

  #ask(sessionId: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(sessionId);
      if (waiting) waiting.push({ resolve, reject });
      else this.#waiting.set(sessionId, [{ resolve, reject }]);
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        const all = [...this.#waiting];
        this.#waiting.clear();
        for (let start = 0; start < all.length; start += batchSize) {
          void this.#askBatch(all.slice(start, start + batchSize));
        }
      });
    });
  }

  async #askBatch(batch: readonly (readonly [string, readonly Waiting[]])[]): Promise<void> {
    try {
      const active = await this.#introspect(batch.map(([sessionId]) => sessionId));
      this.#silentSince = undefined;
      for (const [sessionId, waiting] of batch) {
        for (const { resolve } of waiting) resolve(active.has(sessionId));
      }
    } catch (error) {
      if (this.#silentSince === undefined) {
        this.#silentSince = Date.now();
        this.#options.log.warn({ err: error }, 'Sessions cannot be checked.');
      }
      for (const [, waiting] of batch) {
        for (const { reject } of waiting) reject(error);
      }
    }
  }

  async #introspect(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const request = {
      method: 'POST',
      path: this.#options.path,
      query: {},
      headers: { 'content-type': 'application/json' },
      body: new TextEncoder().encode(JSON.stringify({ sessionIds })),
    };
    const { link } = this.#options;
    const response = await withinTime(timeoutMs, () => link.route(request, gatewayCaller()));
    if (response.status !== 200) throw new Error(`Introspection answered ${response.status}.`);
    const text =
      typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
    const { active } = JSON.parse(text) as { active?: unknown };
    if (!Array.isArray(active)) throw new Error('Introspection answered without `active`.');
    return new Set(active.filter((id): id is string => typeof id === 'string'));
  }
}
