import type { SubgraphLink } from '@webrana/subgraph-kit';
import { LRUCache } from 'lru-cache';
import { BatchedQuestion } from './batched-question.ts';
import { askRoute, identityPaths } from './identity-route.ts';
import type { GatewayLog } from './options.ts';

/** Longer than any access token lives, so that a revoked session needs no second look. */
const rememberRevokedMs = 15 * 60_000;

export type SessionState = 'live' | 'revoked' | 'unknown';

export type SessionOptions = {
  link: SubgraphLink;
  cacheMs: number;
  graceMs: number;
  log: GatewayLog;
};

/**
 * Tells whether sessions are still live. Asked in batches and remembered for `cacheMs`; while nobody
 * answers, sessions count as live for `graceMs`, then as unknown: open for a hiccup, closed for an outage.
 */
export class Sessions {
  readonly #graceMs: number;
  readonly #question: BatchedQuestion<true, true>;
  readonly #live: LRUCache<string, true>;
  readonly #revoked = new LRUCache<string, true>({ max: 100_000, ttl: rememberRevokedMs });

  constructor({ link, cacheMs, graceMs, log }: SessionOptions) {
    this.#graceMs = graceMs;
    this.#live = new LRUCache({ max: 100_000, ttl: cacheMs });
    this.#question = new BatchedQuestion(
      async (sessions) => {
        const question = { sessionIds: [...sessions.keys()] };
        const { active } = await askRoute(link, identityPaths.sessions, question);
        if (!Array.isArray(active)) throw new Error('Introspection answered without `active`.');
        return new Map(
          active.filter((id): id is string => typeof id === 'string').map((id) => [id, true]),
        );
      },
      (error) => log.warn({ err: error }, 'Sessions cannot be checked.'),
    );
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
      const live = await this.#question.ask(sessionId, true);
      // A revocation may have been heard while the answer travelled.
      if (!live || this.#revoked.has(sessionId)) return 'revoked';
      this.#live.set(sessionId, true);
      return 'live';
    } catch {
      if (this.#revoked.has(sessionId)) return 'revoked';
      return this.#question.silentMs < this.#graceMs ? 'live' : 'unknown';
    }
  }

  /** Remembers what the revocation topic said. */
  revoke(sessionId: string): void {
    this.#revoked.set(sessionId, true);
    this.#live.delete(sessionId);
  }
}
