import { idr } from '@webrana/money';
import type { GatewayRefundFacts } from './gateway-refund.repository.ts';

/** A refund by the gateway as the graph shows it. */
export const presentRefund = (facts: GatewayRefundFacts | null) =>
  facts && {
    ...facts,
    credited: idr(facts.credited),
    bonusLeft: idr(facts.bonusLeft),
    available: idr(facts.available),
    takeable: idr(facts.takeable),
  };
