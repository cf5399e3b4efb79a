import { defineTask } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { sweepDeliveries } from '../modules/delivery/use-cases/sweep-deliveries.ts';

/** Rings for every mail that is due, every 15 seconds. */
export const sweepDeliveriesTask = defineTask<Deps>({
  name: 'sweep-deliveries',
  everyMs: 15_000,
  atStart: true,
  run: sweepDeliveries,
});
