import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type OperationKind = 'query' | 'mutation' | 'subscription' | 'none';
export type Outcome = 'ok' | 'errors' | 'refused';

/** The gateway's own figures; labels come from closed sets only. */
export type GatewayMetrics = {
  readonly registry: Registry;
  readonly duration: Histogram<'operation' | 'outcome' | 'transport'>;
  readonly sockets: Gauge;
  readonly subscriptions: Gauge;
  readonly events: Counter;
  readonly cutSockets: Counter<'reason'>;
  readonly budget: Counter<'caller' | 'outcome'>;
  readonly suspiciousTokens: Counter<'reason'>;
};

/** Registers the figures; a registry that has them already, as in tests, is used as it is. */
export const createMetrics = (registry: Registry = new Registry()): GatewayMetrics => {
  if (!registry.getSingleMetric('process_cpu_user_seconds_total')) {
    collectDefaultMetrics({ register: registry });
  }
  const registers = [registry];
  const reuse = <T>(name: string, create: () => T): T =>
    (registry.getSingleMetric(name) as T | undefined) ?? create();
  return {
    registry,
    duration: reuse('gateway_operation_duration_seconds', () => {
      return new Histogram({
        name: 'gateway_operation_duration_seconds',
        help: 'Time to answer a GraphQL operation.',
        labelNames: ['operation', 'outcome', 'transport'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
        registers,
      });
    }),
    sockets: reuse('gateway_sockets', () => {
      return new Gauge({ name: 'gateway_sockets', help: 'Open sockets.', registers });
    }),
    subscriptions: reuse('gateway_subscriptions', () => {
      return new Gauge({ name: 'gateway_subscriptions', help: 'Live subscriptions.', registers });
    }),
    events: reuse('gateway_subscription_events_total', () => {
      return new Counter({
        name: 'gateway_subscription_events_total',
        help: 'Events sent to subscribers.',
        registers,
      });
    }),
    suspiciousTokens: reuse('gateway_suspicious_tokens_total', () => {
      return new Counter({
        name: 'gateway_suspicious_tokens_total',
        help: 'Access tokens no honest client shows, by what is wrong with them.',
        labelNames: ['reason'],
        registers,
      });
    }),
    budget: reuse('gateway_budget_refusals_total', () => {
      return new Counter({
        name: 'gateway_budget_refusals_total',
        help: 'Operations that a budget did not cover, or that nobody could count.',
        labelNames: ['caller', 'outcome'],
        registers,
      });
    }),
    cutSockets: reuse('gateway_cut_sockets_total', () => {
      return new Counter({
        name: 'gateway_cut_sockets_total',
        help: 'Sockets that the gateway closed.',
        labelNames: ['reason'],
        registers,
      });
    }),
  };
};
