import { isScope, type SubgraphLink } from '@webrana/subgraph-kit';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { BatchedQuestion } from './batched-question.ts';
import { askRoute, identityPaths } from './identity-route.ts';
import type { GatewayLog } from './options.ts';

/** Longer than any question travels, so that no answer from before a change is believed. */
const rememberChangeMs = 15_000;

const factsSchema = z.object({
  id: z.string(),
  ownerId: z.string(),
  userId: z.string(),
  isVerified: z.boolean(),
  mode: z.enum(['LIVE', 'TEST']),
  // A scope this gateway does not know yet opens nothing here.
  scopes: z.array(z.string()).transform((scopes) => scopes.filter(isScope)),
  projectIds: z.array(z.string()).optional(),
  allowedAddresses: z.array(z.string()).optional(),
  monthlyCap: z.number().optional(),
  expiresAt: z.number().optional(),
});
const waitSchema = z.object({ retryAfterMs: z.number() });
const answerSchema = z.record(z.string(), z.union([factsSchema, waitSchema]));

/** What a good key may do. */
export type KeyFacts = z.infer<typeof factsSchema>;
/** A good key, a wrong one, a wrong one from where there were too many, or one nobody can judge. */
export type KeyVerdict = KeyFacts | 'refused' | { readonly retryAfterMs: number } | 'unknown';

type Answer = Exclude<KeyVerdict, 'unknown'>;

/** Whether a verdict is about a good key. */
export const isGood = (verdict: KeyVerdict): verdict is KeyFacts =>
  typeof verdict === 'object' && 'ownerId' in verdict;

/** What must be as it was for an open socket to stay: everything but the end, which has its own clock. */
export const termsOf = (facts: KeyFacts): string =>
  JSON.stringify({ ...facts, expiresAt: undefined });

export type ApiKeyOptions = {
  link: SubgraphLink;
  cacheMs: number;
  graceMs: number;
  log: GatewayLog;
};

/**
 * Tells what API keys may do, by the hash of their secret. Asked in batches and remembered for
 * `cacheMs`; while nobody answers, keys that were good a moment ago stay so for `graceMs`.
 */
export class ApiKeys {
  readonly #graceMs: number;
  readonly #question: BatchedQuestion<string | undefined, Answer>;
  readonly #answers: LRUCache<string, Answer>;
  readonly #lastGood: LRUCache<string, KeyFacts>;
  readonly #changedAt = new LRUCache<string, number>({ max: 100_000, ttl: rememberChangeMs });

  constructor({ link, cacheMs, graceMs, log }: ApiKeyOptions) {
    this.#graceMs = graceMs;
    this.#answers = new LRUCache({ max: 100_000, ttl: cacheMs });
    this.#lastGood = new LRUCache({ max: 100_000, ttl: graceMs + cacheMs });
    this.#question = new BatchedQuestion(
      async (shown) => {
        const secrets = [...shown].map(([hash, address]) => ({ hash, address }));
        const { keys } = await askRoute(link, identityPaths.apiKeys, { keys: secrets });
        return new Map<string, Answer>(Object.entries(answerSchema.parse(keys)));
      },
      (error) => log.warn({ err: error }, 'API keys cannot be checked.'),
    );
  }

  /** What a key may do, from the cache when it was asked a moment ago; the address counts wrong ones. */
  async verdictOf(hash: string, clientAddress: string): Promise<KeyVerdict> {
    return this.#answers.get(hash) ?? this.#ask(hash, clientAddress);
  }

  /** What a key may do, asked now and not counted as a use. */
  async check(hash: string): Promise<KeyVerdict> {
    return this.#ask(hash, undefined);
  }

  /** Forgets what was known of an owner's keys, as the topic of changes asks. */
  forgetOwner(ownerId: string): void {
    this.#changedAt.set(ownerId, performance.now());
    for (const [hash, answer] of this.#answers.entries()) {
      if (isGood(answer) && answer.ownerId === ownerId) this.#forget(hash);
    }
    for (const [hash, { ownerId: each }] of this.#lastGood.entries()) {
      if (each === ownerId) this.#forget(hash);
    }
  }

  #forget(hash: string): void {
    this.#answers.delete(hash);
    this.#lastGood.delete(hash);
  }

  async #ask(hash: string, clientAddress: string | undefined): Promise<KeyVerdict> {
    for (;;) {
      const askedAt = performance.now();
      try {
        const answer = (await this.#question.ask(hash, clientAddress)) ?? 'refused';
        // A change may have been heard while the answer travelled: then it is asked for again.
        if (isGood(answer) && (this.#changedAt.get(answer.ownerId) ?? 0) >= askedAt) continue;
        // A look that is no use is not remembered: the next request must be noted as one.
        if (clientAddress !== undefined || !isGood(answer)) this.#answers.set(hash, answer);
        if (isGood(answer)) this.#lastGood.set(hash, answer);
        else this.#lastGood.delete(hash);
        return answer;
      } catch {
        const last = this.#lastGood.get(hash);
        return last && this.#question.silentMs < this.#graceMs ? last : 'unknown';
      }
    }
  }
}
