import type { LimitRule, LimitVerdict } from '@webrana/queue-kit';
import { RateLimitedError, ServiceUnavailableError } from '@webrana/subgraph-kit';
import type { UseCase } from './context.ts';

/** Counts one try; while nobody can count, nobody may try: throws `ServiceUnavailableError`. */
export const takeTry = ({ queue }: UseCase, name: string, key: string, rule: LimitRule) =>
  queue.limits
    .consume(`identity.${name}`, key, rule)
    .catch((cause: unknown): Promise<LimitVerdict> => {
      throw new ServiceUnavailableError('identity', cause);
    });

/** Counts one try; throws `RateLimitedError` when it is one too many. */
export const takeTryOrRefuse = async (
  context: UseCase,
  name: string,
  key: string,
  rule: LimitRule,
): Promise<void> => {
  const verdict = await takeTry(context, name, key, rule);
  if (!verdict.allowed) throw new RateLimitedError(verdict.retryAfterMs);
};

/** Forgets the tries under a key, after one that worked. */
export const forgetTries = (context: UseCase, name: string, key: string): Promise<void> =>
  context.queue.limits
    .reset(`identity.${name}`, key)
    .catch((err: unknown) => context.log.warn({ err }, 'a limit was not reset'));
