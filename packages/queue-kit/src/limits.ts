import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimitRule, Limits, LimitVerdict } from './port.ts';

const verdict = (allowed: boolean, answer: RateLimiterRes): LimitVerdict => ({
  allowed,
  remaining: Math.max(0, answer.remainingPoints),
  retryAfterMs: allowed ? 0 : Math.max(1, answer.msBeforeNext),
});

/** Both adapters share this; they differ in the limiter that counts. Refused costs count as well. */
export const createLimits = (
  limiterFor: (name: string, rule: LimitRule) => RateLimiterAbstract,
  ready: () => Promise<void> = async () => {},
): Limits => {
  const limiters = new Map<string, Map<string, RateLimiterAbstract>>();
  const limiterOf = (name: string, rule: LimitRule): RateLimiterAbstract => {
    const byRule = limiters.get(name) ?? new Map<string, RateLimiterAbstract>();
    limiters.set(name, byRule);
    const ruleKey = `${rule.points}/${rule.perSeconds}`;
    const limiter = byRule.get(ruleKey) ?? limiterFor(name, rule);
    byRule.set(ruleKey, limiter);
    return limiter;
  };
  return {
    async consume(name, key, rule, cost = 1) {
      await ready();
      try {
        return verdict(true, await limiterOf(name, rule).consume(key, cost));
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return verdict(false, refusal);
        throw refusal;
      }
    },
    async reset(name, key) {
      await ready();
      // With Redis the counter may have been made by another process, under a rule unknown here.
      if (!limiters.has(name)) limiterOf(name, { points: 1, perSeconds: 1 });
      await Promise.all([...(limiters.get(name)?.values() ?? [])].map((one) => one.delete(key)));
    },
  };
};
