import type { LimitRule, LimitVerdict, QueueKit } from '@webrana/queue-kit';
import { type Actor, networkOf, type RequestFacts } from '@webrana/subgraph-kit';
import type { AdmittedOperation } from './documents.ts';
import { tooMuch, unavailable } from './errors.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { GatewayLog } from './options.ts';
import { withinTime } from './time-limit.ts';

/** What one caller's operations may cost within a window of fixed length. */
export type BudgetRules = {
  readonly perSeconds: number;
  /** For a visitor's network: an IPv4 address, or an IPv6 /64. */
  readonly visitor: number;
  readonly person: number;
  readonly apiKey: number;
  /** What fields cost beyond the objects they load, by `Type.field`. */
  readonly fieldCosts: Readonly<Record<string, number>>;
};

export type CallerClass = 'visitor' | 'person' | 'apiKey';

/** Charges an operation before it runs; throws `RATE_LIMITED` when the budget does not cover it. */
export type Budget = (
  actor: Actor,
  request: RequestFacts,
  admitted: Pick<AdmittedOperation, 'cost' | 'hasCostlyField'>,
) => Promise<void>;

/** Whose budget an actor spends: staff in somebody's name spend their own. */
export const accountOf = (
  actor: Actor,
  request: Pick<RequestFacts, 'clientAddress'>,
): { callerClass: CallerClass; key: string } => {
  if (actor.kind !== 'user')
    return { callerClass: 'visitor', key: networkOf(request.clientAddress) };
  return actor.apiKey
    ? { callerClass: 'apiKey', key: actor.apiKey.id }
    : { callerClass: 'person', key: actor.impersonatorId ?? actor.userId };
};

/** How long one operation waits to be counted, and how long nothing is counted after that failed. */
const waitMs = 250;
const pauseMs = 1_000;

/**
 * One budget per caller over all transports and all gateways, taken atomically. While nobody can
 * count, cheap operations run uncounted and those with a costly field are refused; the limits of
 * credentials are not these: their owner keeps them, and they stay closed.
 */
export const createBudget = (options: {
  queue: QueueKit;
  rules: BudgetRules;
  metrics: GatewayMetrics;
  log: GatewayLog;
}): Budget => {
  const { queue, rules, metrics, log } = options;
  const { perSeconds } = rules;
  let pausedUntil = 0;

  const take = async (
    name: string,
    key: string,
    rule: LimitRule,
    cost: number,
  ): Promise<LimitVerdict | undefined> => {
    if (performance.now() < pausedUntil) return undefined;
    try {
      return await withinTime(waitMs, () => queue.limits.consume(name, key, rule, cost));
    } catch (error) {
      pausedUntil = performance.now() + pauseMs;
      log.warn({ err: error }, 'Budgets cannot be counted.');
      return undefined;
    }
  };

  return async (actor, request, { cost, hasCostlyField }) => {
    if (actor.kind === 'service') return;
    const { callerClass, key } = accountOf(actor, request);
    const points = rules[callerClass];
    // What costs more than a whole budget takes all of it, or it could never run.
    const charge = Math.min(Math.max(1, Math.ceil(cost)), points);
    const verdict = await take(`gateway.${callerClass}`, key, { points, perSeconds }, charge);
    if (!verdict) {
      metrics.budget.inc({ caller: callerClass, outcome: 'uncounted' });
      if (hasCostlyField) throw unavailable();
    } else if (!verdict.allowed) {
      metrics.budget.inc({ caller: callerClass, outcome: 'refused' });
      throw tooMuch(
        'You have asked for more than your share; wait a moment.',
        verdict.retryAfterMs,
      );
    }
  };
};
