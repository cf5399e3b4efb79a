import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { findGatewayRefunds } from '../modules/payment/use-cases/find-gateway-refunds.ts';

/** A refund is learned of within ten minutes, also when its callback is lost. */
export const findGatewayRefundsTask = defineTask<Deps>({
  name: 'find-gateway-refunds',
  everyMs: 5 * 60_000,
  run: findGatewayRefunds,
});
