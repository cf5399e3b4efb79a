import type { Metrics } from '@webrana/telemetry';
import { Counter } from 'prom-client';

/** Business facts as numbers, one function each. */
export type Report = {
  /** A payment was credited, `announced` by a callback or found by asking. */
  paymentSettled(destination: 'invoice' | 'wallet', announced: boolean): void;
  callbackRefused(): void;
  /** An authentic callback is about no payment of ours, or cannot be read. */
  callbackUnmatched(gateway: string): void;
  paymentInReview(): void;
  /** The gateway gave a credited payment back to its payer. */
  refundedByGateway(): void;
};

/** Registers the counters of this subgraph. */
export const createReport = (metrics: Metrics): Report => {
  const registers = [metrics];
  const settled = new Counter({
    name: 'billing_payments_settled_total',
    help: 'Payments credited, by where the money went.',
    labelNames: ['destination'],
    registers,
  });
  const found = new Counter({
    name: 'billing_payments_found_without_callback_total',
    help: 'Payments found by asking the gateway, whose callback had not come.',
    registers,
  });
  const refused = new Counter({
    name: 'billing_callbacks_refused_total',
    help: 'Callbacks whose signature was wrong.',
    registers,
  });
  const unmatched = new Counter({
    name: 'billing_callbacks_unmatched_total',
    help: 'Authentic callbacks about no payment of ours, by payment gateway.',
    labelNames: ['gateway'],
    registers,
  });
  const refunded = new Counter({
    name: 'billing_payments_refunded_by_gateway_total',
    help: 'Credited payments the payment gateway gave back to their payers.',
    registers,
  });
  const review = new Counter({
    name: 'billing_payments_in_review_total',
    help: 'Payments whose amount did not match.',
    registers,
  });
  return {
    paymentSettled(destination, announced) {
      settled.inc({ destination });
      if (!announced) found.inc();
    },
    callbackRefused: () => refused.inc(),
    callbackUnmatched: (gateway) => unmatched.inc({ gateway }),
    paymentInReview: () => review.inc(),
    refundedByGateway: () => refunded.inc(),
  };
};
