import type { QueueKit } from '@webrana/queue-kit';
import type { Clock } from '@webrana/telemetry';
import type { ProviderName, ProviderPort, ServerFacts } from '../../port.ts';
import { commonTag } from './server.states.ts';

/** What all polls together may take of a provider's requests; the rest is left for creating. */
const budget = { points: 13, perSeconds: 5 };
const listHoldsMs = 350;
const perPage = 200;
/** Waiting servers per page from which on one list is cheaper than asking for each. */
const manyPerPage = 3;
const recentMs = 3_000;

export type PollAnswer =
  | { kind: 'seen'; facts: ServerFacts | null }
  /** The budget is used up: come back later. */
  | { kind: 'later'; afterMs: number };

export type PollReader = { read(port: ProviderPort, reference: string): Promise<PollAnswer> };

type List = { at: number; servers: Promise<Map<string, ServerFacts>> };
type Waiting = { asked: Map<string, number>; pages: number; list: List | undefined };

/**
 * Reads servers while they start, within a budget of requests shared by all processes. When many
 * start at once they share one list instead of a request each. One reader for the accounts of one mode.
 */
export const createPollReader = (
  queue: QueueKit,
  clock: Clock,
  book: 'live' | 'test' = 'live',
): PollReader => {
  const byProvider = new Map<ProviderName, Waiting>();

  const waitingAt = (provider: ProviderName): Waiting => {
    const known = byProvider.get(provider) ?? { asked: new Map(), pages: 1, list: undefined };
    byProvider.set(provider, known);
    return known;
  };

  /** Milliseconds to wait, 0 when the requests may be made. Without limits to ask, they may. */
  const spend = async (provider: ProviderName, requests: number): Promise<number> => {
    const verdict = await queue.limits
      .consume(
        'providers.poll',
        book === 'live' ? provider : `${provider}.test`,
        budget,
        Math.min(requests, budget.points),
      )
      .catch(() => ({ allowed: true, retryAfterMs: 0 }));
    return verdict.allowed ? 0 : Math.max(1, verdict.retryAfterMs);
  };

  const listAll = async (port: ProviderPort, waiting: Waiting) => {
    const found = await port.findServersByTag(commonTag);
    waiting.pages = Math.max(1, Math.ceil(found.length / perPage));
    return new Map(found.map((server) => [server.reference, server]));
  };

  const fromList = async (
    port: ProviderPort,
    waiting: Waiting,
    reference: string,
  ): Promise<PollAnswer | undefined> => {
    const now = clock.now().getTime();
    if (!waiting.list || now - waiting.list.at >= listHoldsMs) {
      const afterMs = await spend(port.provider, waiting.pages);
      if (afterMs) return { kind: 'later', afterMs };
      const list: List = { at: now, servers: listAll(port, waiting) };
      waiting.list = list;
      list.servers.catch(() => {
        if (waiting.list === list) waiting.list = undefined;
      });
    }
    const facts = (await waiting.list.servers).get(reference);
    return facts && { kind: 'seen', facts };
  };

  return {
    async read(port, reference) {
      const now = clock.now().getTime();
      const waiting = waitingAt(port.provider);
      waiting.asked.set(reference, now);
      for (const [other, at] of waiting.asked) {
        if (now - at > recentMs) waiting.asked.delete(other);
      }
      if (waiting.asked.size > manyPerPage * waiting.pages) {
        const answer = await fromList(port, waiting, reference);
        if (answer) return answer;
      }
      // Alone, or not in the list: it may be listed late, so it is asked for itself.
      const afterMs = await spend(port.provider, 1);
      if (afterMs) return { kind: 'later', afterMs };
      return { kind: 'seen', facts: await port.getServer(reference) };
    },
  };
};
